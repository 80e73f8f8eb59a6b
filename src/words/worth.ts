import { FluentType } from '@fluent/bundle';
import type { Rates } from '../core/market/exchange-rate.ts';
import { isSideOf, type MarketSymbol, partsOf } from '../core/market/symbol.ts';
import { HOUR_MS } from '../core/market/timeframe.ts';

/** An amount in the reader's own currency. */
export type Worth = { readonly amount: number; readonly currency: string };

/**
 * What a price of a market is in the reader's own currency; undefined where that is the market's own or nobody can say.
 * `at`: when it was the price, an ISO instant; absent: now.
 */
export type WorthOf = (price: number, symbol: MarketSymbol, at: string | undefined) => Worth | undefined;

/** A rate says nothing of a price that is older, such as one told LATE or in a digest. */
const SAME_TIME_MS = HOUR_MS;

/** What prices are worth to a reader; undefined to one who chose no currency. */
export function worthFor(currency: string | undefined, rates: Rates | undefined): WorthOf | undefined {
  if (currency === undefined || rates === undefined) return undefined;
  return (price, symbol, at) => {
    const found = isSideOf(symbol, currency) ? undefined : rates(partsOf(symbol).quote, currency);
    if (!found) return undefined;
    if (at !== undefined && Math.abs(found.at.getTime() - Date.parse(at)) > SAME_TIME_MS) return undefined;
    return { amount: price * found.rate, currency };
  };
}

/** The name of a market among the facts of a message, which knows what its prices are worth to the reader. */
export class Traded extends FluentType<MarketSymbol> {
  readonly #worthOf: WorthOf;

  constructor(symbol: MarketSymbol, worthOf: WorthOf) {
    super(symbol);
    this.#worthOf = worthOf;
  }

  worth(price: number, at: string | undefined): Worth | undefined {
    return this.#worthOf(price, this.value, at);
  }

  override toString(): string {
    return this.value;
  }
}

export const isMarket = (fact: string): fact is MarketSymbol => /^[^\s/|]+\/[^\s/|]+$/.test(fact);
