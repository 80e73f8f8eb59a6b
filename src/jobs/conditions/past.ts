import type { Candle } from '../../core/market/candle.ts';
import type { Market } from '../../core/market/market.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { lastClosed, TIMEFRAMES, type Timeframe } from '../../core/market/timeframe.ts';
import { beatOf } from '../../core/rules/graph/beat.ts';
import type { Source } from '../../core/rules/language/expression.ts';
import { type Past, type Series, seriesOf } from '../../core/rules/readings/series.ts';
import { givingWay } from '../../core/steps.ts';
import { type CandlePorts, readClosed } from '../closed-candles.ts';

/** Which candles are needed, for whom, and what will be read of them. */
export type Need = {
  readonly symbol?: MarketSymbol;
  readonly timeframes: readonly Timeframe[];
  readonly sources?: readonly Source[];
};

export type ConditionPast = {
  /** What a source said at an instant (milliseconds UTC) that has been read; NaN where that is not known. */
  said(source: Source, symbol: MarketSymbol | undefined, at: number): number;
  of(symbol: MarketSymbol): Past;
  readonly symbols: readonly MarketSymbol[];
  readonly missed: readonly { readonly symbol: MarketSymbol; readonly timeframe: Timeframe; readonly reason: string }[];
  readonly isEmpty: boolean;
};

/**
 * Reads the candles that conditions need up to a close. Series are computed here, with a turn for everybody else between
 * those of two claims, because the evaluation that asks for them must not pause. One that cannot be computed says so there.
 */
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
  const seriesOfSource = (source: Source, symbol: MarketSymbol | undefined): Series => {
    const key = `${symbol} ${JSON.stringify(source)}`;
    const known = series.get(key) ?? computed(() => toSeries(source, of(symbol), notHere));
    series.set(key, known);
    return known;
  };
  const letOthers = givingWay({ elapsedMs: () => performance.now(), giveWay });
  for (const { symbol, sources = [] } of needs) {
    for (const source of sources) if (beatOf(source) !== 'daily') seriesOfSource(source, symbol);
    await letOthers();
  }
  return {
    said(source, symbol, at) {
      // Without its hours, the newest price that is known may be a day old.
      if (beatOf(source) === 'live' && source.kind !== 'line' && !of(symbol)['1h']) return Number.NaN;
      return seriesOfSource(source, symbol)(at);
    },
    of,
    symbols: [...pasts.keys()],
    missed,
    isEmpty: wanted.size > 0 && pasts.size === 0,
  };
}

function computed(compute: () => Series): Series {
  try {
    return compute();
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

const giveWay = (): Promise<void> => new Promise((goOn) => setImmediate(goOn));

/** What is told once a day is not in the candles. */
const notHere = () => Number.NaN;

/** Under this name the candles of conditions are kept. */
export const CLOSES = 'conditions';

/** Candles that nothing reads any more need not be kept for us. */
export function keepCandles(needs: readonly Need[], warmUp: CandlePorts['warmUp']): void {
  for (const timeframe of TIMEFRAMES) {
    const using = needs.filter(({ timeframes }) => timeframes.includes(timeframe));
    warmUp.keepOnly(
      CLOSES,
      using.flatMap(({ symbol }) => symbol ?? []),
      timeframe,
    );
  }
}

/** Why no candle could be had at all, of markets that have prices or while no source has any: then a close is tried again. */
export function outageIn({ isEmpty, missed }: ConditionPast, feed: Market): string | undefined {
  const isOutage =
    isEmpty &&
    (!feed.sources().some(({ state }) => state === 'fine') || missed.some(({ symbol }) => feed.ticker(symbol)));
  return isOutage ? [...new Set(missed.map(({ reason }) => reason))].join('; ') : undefined;
}
