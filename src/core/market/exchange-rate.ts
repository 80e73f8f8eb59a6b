import type { Market, Ticker } from './market.ts';
import { DOLLARS, isDollar } from './symbol.ts';

/** How much of another currency one unit costs, which exchange says so, and when. */
export type ExchangeRate = { readonly rate: number; readonly source: string; readonly at: Date };

/** What one currency costs in another, now; undefined where nobody can say. */
export type Rates = (from: string, to: string) => ExchangeRate | undefined;

/** The rates of a market, as they are whenever they are asked for. */
export const ratesOf =
  (market: Pick<Market, 'find'>): Rates =>
  (from, to) =>
    exchangeRate(market, from, to);

/**
 * The rate between two currencies by the market where one is traded for the other, either way round; a dollar counts
 * as every other dollar. Undefined where no exchange that is read trades them: nothing is guessed over a third one.
 */
export function exchangeRate(market: Pick<Market, 'find'>, from: string, to: string): ExchangeRate | undefined {
  if (from === to || (isDollar(from) && isDollar(to))) return undefined;
  const froms = isDollar(from) ? DOLLARS : [from];
  const tos = isDollar(to) ? DOLLARS : [to];
  for (const base of froms) {
    for (const quote of tos) {
      const there = usable(market.find({ base, quote })[0]);
      if (there) return { rate: there.price, source: there.source, at: there.at };
      const back = usable(market.find({ base: quote, quote: base })[0]);
      if (back) return { rate: 1 / back.price, source: back.source, at: back.at };
    }
  }
  return undefined;
}

const usable = (ticker: Ticker | undefined): Ticker | undefined => (ticker && ticker.price > 0 ? ticker : undefined);
