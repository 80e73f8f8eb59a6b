import type { Market } from '../../core/market/market.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import { type Past, seriesOf } from '../../core/rules/readings/series.ts';
import { createTrail, LEAST_HOLE_MS, type Trail } from '../../core/rules/trail.ts';

/** What prices do between closes, of the symbols whose conditions ask for it. */
export type ConditionLive = {
  /** Remembers from now on what these sources need, and nothing else. */
  keep(reads: ReadonlyMap<MarketSymbol | undefined, readonly Source[]>): void;
  /** Closed candles of a symbol: the time before it was watched, and the highest price they saw. */
  fill(symbol: MarketSymbol, past: Past): void;
  /** Takes note of the newest prices. */
  look(): void;
  said(source: Source, symbol: MarketSymbol | undefined, now: Date): number;
  readonly isNeeded: boolean;
};

/** `apartMs`: the longest that two looks at the market lie apart by its own clock, which may be fast. */
export function createConditionLive(market: Pick<Market, 'ticker'>, apartMs = 0): ConditionLive {
  const trails = new Map<MarketSymbol, Trail>();
  /** The highest price that is known, from candles and since. */
  const peaks = new Map<MarketSymbol, number>();
  let isNeeded = false;

  const raise = (symbol: MarketSymbol, price: number) => {
    const peak = peaks.get(symbol);
    // Without its past, the highest price of today is no peak.
    if (peak !== undefined && price > peak) peaks.set(symbol, price);
  };

  return {
    keep(reads) {
      isNeeded = reads.size > 0;
      const windows = new Set<MarketSymbol>();
      const tops = new Set<MarketSymbol>();
      for (const [symbol, sources] of reads) {
        if (symbol === undefined) continue;
        if (sources.some(({ kind }) => kind === 'change' || kind === 'flat')) windows.add(symbol);
        if (sources.some(({ kind }) => kind === 'drawdown')) tops.add(symbol);
      }
      for (const symbol of trails.keys()) if (!windows.has(symbol)) trails.delete(symbol);
      for (const symbol of windows)
        if (!trails.has(symbol)) trails.set(symbol, createTrail(Math.max(LEAST_HOLE_MS, apartMs)));
      for (const symbol of peaks.keys()) if (!tops.has(symbol)) peaks.delete(symbol);
      for (const symbol of tops) if (!peaks.has(symbol)) peaks.set(symbol, Number.NaN);
    },

    fill(symbol, past) {
      if (past['1h']) trails.get(symbol)?.fill(past['1h']);
      const known = peaks.get(symbol);
      if (known === undefined || (!past['1d'] && Number.isNaN(known))) return;
      const highs = [...(past['1d'] ?? []), ...(past['1h'] ?? [])].map(({ high }) => high);
      peaks.set(
        symbol,
        highs.reduce((highest, high) => Math.max(highest, high), Number.isNaN(known) ? 0 : known),
      );
    },

    look() {
      for (const [symbol, trail] of trails) {
        const ticker = market.ticker(symbol);
        if (ticker) trail.add(ticker.price, ticker.at.getTime());
      }
      for (const symbol of peaks.keys()) raise(symbol, market.ticker(symbol)?.price ?? 0);
    },

    said(source, symbol, now) {
      if (source.kind === 'line') return seriesOf(source, {}, () => Number.NaN)(now.getTime());
      const ticker = symbol === undefined ? undefined : market.ticker(symbol);
      if (!ticker || symbol === undefined) return Number.NaN;
      switch (source.kind) {
        case 'price':
          return ticker.price;
        case 'change':
          return trails.get(symbol)?.changePercent(source.spanMs, ticker.at.getTime()) ?? Number.NaN;
        case 'flat':
          return trails.get(symbol)?.flat(source.spanMs, ticker.at.getTime()) ?? Number.NaN;
        case 'drawdown': {
          const peak = peaks.get(symbol) ?? Number.NaN;
          return ticker.price >= peak ? 0 : (1 - ticker.price / peak) * 100;
        }
        default:
          return Number.NaN;
      }
    },

    get isNeeded() {
      return isNeeded;
    },
  };
}
