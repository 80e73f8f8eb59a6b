import type { MarketSymbol } from './symbol.ts';

/**
 * What a reading measures: `price:BTC/USDT`, `season:top50`, or a claim that is 1 while it holds and 0 while it does not,
 * `when:ETH/USDT|rsi(14, 4h) < 30`, so that a condition is a level like any other.
 */
export type Metric = `${string}:${string}`;

export const priceOf = (symbol: MarketSymbol): Metric => `price:${symbol}`;
export const seasonOf = (index: string): Metric => `season:${index}`;

export const symbolOf = (metric: Metric): MarketSymbol | undefined =>
  metric.startsWith('price:') ? (metric.slice('price:'.length) as MarketSymbol) : undefined;

/** The claim that the canonical text of a condition makes about a symbol, or about the market as a whole. */
export const whenOf = (symbol: MarketSymbol | undefined, text: string): Metric => `when:${symbol ?? ''}|${text}`;
/** The same about each of a group: nothing measures it, each of its symbols is measured by itself. */
export const anyOf = (group: 'top100' | 'watchlist', text: string): Metric => `any:${group}|${text}`;

/** What rings by the clock, with the price of a symbol or without: `at:BTC/USDT|every day at 09:00`. Nothing measures it. */
export const atOf = (symbol: MarketSymbol | undefined, text: string): Metric => `at:${symbol ?? ''}|${text}`;

/** Whether a coin is traded, or no more: `coin:XYZ|listed`, 1 or 0. */
export const coinOf = (coin: string, is: 'listed' | 'delisted'): Metric => `coin:${coin}|${is}`;

/** What a rule that is written as text is about, and its text; undefined for levels. */
export function subjectOf(metric: Metric): { readonly about: string; readonly text: string } | undefined {
  const [, about, text] = /^(?:when|any|at|coin):([^|]*)\|(.*)$/s.exec(metric) ?? [];
  return text === undefined ? undefined : { about: about || 'market', text };
}

/** What a metric of `whenOf` or `anyOf` claims, and about whom. */
export function claimOf(
  metric: Metric,
): { readonly about: MarketSymbol | 'market' | 'top100' | 'watchlist'; readonly text: string } | undefined {
  const [, kind, about, text] = /^(when|any):([^|]*)\|(.*)$/s.exec(metric) ?? [];
  if (kind === undefined || text === undefined) return undefined;
  return { about: (about || 'market') as MarketSymbol | 'market' | 'top100' | 'watchlist', text };
}

/** One number at one instant, computed once for everybody and ready to be compared. */
export type Reading = {
  readonly metric: Metric;
  readonly value: number;
  /** When it was true, by the source's clock. */
  readonly at: Date;
  readonly source: string;
  /** Told by a candle: it was true at some time from its opening to its close, and `at` only keeps the order. */
  readonly within?: { readonly from: Date; readonly to: Date };
  /** What a claim was told by. */
  readonly told?: readonly ToldValue[];
};

/** A source as text, `rsi(14, 4h)`, with what it said, and who said it where a provider asks to be named. */
export type ToldValue = { readonly text: string; readonly value: number; readonly by?: string };
