import type { MarketSymbol } from './symbol.ts';

/** What a reading measures: `price:BTC/USDT`, `season:top50`. */
export type Metric = `${string}:${string}`;

export const priceOf = (symbol: MarketSymbol): Metric => `price:${symbol}`;
export const seasonOf = (index: string): Metric => `season:${index}`;

export const symbolOf = (metric: Metric): MarketSymbol | undefined =>
  metric.startsWith('price:') ? (metric.slice('price:'.length) as MarketSymbol) : undefined;

/** One number at one instant, computed once for everybody and ready to be compared. */
export type Reading = {
  readonly metric: Metric;
  readonly value: number;
  /** When it was true, by the source's clock. */
  readonly at: Date;
  readonly source: string;
};
