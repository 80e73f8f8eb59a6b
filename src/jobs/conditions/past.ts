import type { Candle } from '../../core/market/candle.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { lastClosed, type Timeframe } from '../../core/market/timeframe.ts';
import { beatOf } from '../../core/rules/graph/beat.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import { type Past, type Series, seriesOf } from '../../core/rules/readings/series.ts';
import { type CandlePorts, readClosed } from '../closed-candles.ts';

/** Which candles are needed, and for whom. */
export type Need = { readonly symbol?: MarketSymbol; readonly timeframes: readonly Timeframe[] };

export type ConditionPast = {
  /** What a source said at an instant (milliseconds UTC) that has been read; NaN where that is not known. */
  said(source: Source, symbol: MarketSymbol | undefined, at: number): number;
  of(symbol: MarketSymbol): Past;
  readonly symbols: readonly MarketSymbol[];
  readonly missed: readonly { readonly symbol: MarketSymbol; readonly timeframe: Timeframe; readonly reason: string }[];
  readonly isEmpty: boolean;
};

/** Reads the candles that conditions need up to a close; each series is computed when it is first asked for. */
export async function readPast(
  needs: readonly Need[],
  closedAt: Date,
  ports: CandlePorts & { readonly toSeries?: typeof seriesOf },
  stopping: AbortSignal,
): Promise<ConditionPast> {
  const wanted = new Map(
    needs.flatMap(({ symbol, timeframes }) =>
      symbol === undefined
        ? []
        : timeframes.map((timeframe) => {
            const openAt = lastClosed(timeframe, closedAt);
            return [`${symbol} ${timeframe}`, { symbol, timeframe, openAt }] as const;
          }),
    ),
  );
  const pasts = new Map<MarketSymbol, Partial<Record<Timeframe, readonly Candle[]>>>();
  const missed = await readClosed(
    [...wanted.values()],
    ports,
    ({ symbol, timeframe }, candles) => {
      const past = pasts.get(symbol) ?? {};
      past[timeframe] = candles;
      pasts.set(symbol, past);
    },
    stopping,
  );
  const toSeries = ports.toSeries ?? seriesOf;
  const series = new Map<string, Series>();
  const of = (symbol: MarketSymbol | undefined): Past => (symbol === undefined ? undefined : pasts.get(symbol)) ?? {};
  return {
    said(source, symbol, at) {
      // Without its hours, the newest price that is known may be a day old.
      if (beatOf(source) === 'live' && source.kind !== 'line' && !of(symbol)['1h']) return Number.NaN;
      const key = `${symbol} ${JSON.stringify(source)}`;
      const known = series.get(key) ?? toSeries(source, of(symbol), notHere);
      series.set(key, known);
      return known(at);
    },
    of,
    symbols: [...pasts.keys()],
    missed,
    isEmpty: wanted.size > 0 && pasts.size === 0,
  };
}

/** What is told once a day is not in the candles. */
const notHere = () => Number.NaN;
