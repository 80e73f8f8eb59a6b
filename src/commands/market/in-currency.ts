import { type Caller, readerOfCaller } from '../../chat/caller.ts';
import { phrase } from '../../chat/message.ts';
import { exchangeRate } from '../../core/market/exchange-rate.ts';
import type { Market, Ticker } from '../../core/market/market.ts';
import { isSideOf, partsOf } from '../../core/market/symbol.ts';
import type { Phrase } from '../../core/result.ts';

/** A price in the currency that the chat chose; that there is no rate is said, so that nobody takes one for granted. */
export function inCurrency({ symbol, price }: Ticker, caller: Caller, market: Market): readonly Phrase[] {
  const { currency } = readerOfCaller(caller);
  if (currency === undefined || isSideOf(symbol, currency)) return [];
  const { quote } = partsOf(symbol);
  const found = exchangeRate(market, quote, currency);
  return [
    found
      ? phrase('price-in', { price: price * found.rate, currency, source: found.source })
      : phrase('price-in-none', { currency, quote }),
  ];
}
