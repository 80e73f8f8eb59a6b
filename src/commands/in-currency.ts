import { type Caller, readerOfCaller } from '../chat/caller.ts';
import { phrase } from '../chat/message.ts';
import { exchangeRate } from '../core/market/exchange-rate.ts';
import type { Market, Ticker } from '../core/market/market.ts';
import { partsOf } from '../core/market/symbol.ts';
import type { Phrase } from '../core/result.ts';

/** A price in the currency that the chat chose; that there is no rate is said, so that nobody takes one for granted. */
export function inCurrency({ symbol, price }: Ticker, caller: Caller, market: Market): readonly Phrase[] {
  const { currency } = readerOfCaller(caller);
  const { base, quote } = partsOf(symbol);
  if (currency === undefined || currency === quote || currency === base) return [];
  const found = exchangeRate(market, quote, currency);
  return [
    found
      ? phrase('price-in', { price: price * found.rate, currency, source: found.source })
      : phrase('price-in-none', { currency, quote }),
  ];
}
