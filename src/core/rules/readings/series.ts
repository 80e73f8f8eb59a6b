import { Donchian } from '../../indicators/donchian.ts';
import { type AnyIndicator, outputOf, toParams } from '../../indicators/indicator.ts';
import { INDICATORS } from '../../indicators/registry.ts';
import type { Candle } from '../../market/candle.ts';
import { DAY_MS, dayOf, HOUR_MS, TIMEFRAME_MS, TIMEFRAMES, type Timeframe } from '../../market/timeframe.ts';
import type { Source } from '../language/expression.ts';

/** Closed candles of one symbol, oldest first and without a fault, for each timeframe that is needed. */
export type Past = Readonly<Partial<Record<Timeframe, readonly Candle[]>>>;

/** What is told once a day, by the day of the close it belongs to. NaN where it is not known. */
export type Daily = (source: Source, day: string) => number;

/** A source as it stood at any instant (milliseconds UTC): NaN where it is not known, never a guess. */
export type Series = (at: number) => number;

/**
 * What the sources of conditions said of one symbol at any instant of its past. A candle counts from its close on, and
 * no longer than until the next one should have closed. Between closes the price is the close of the shortest
 * timeframe there is, so what is asked of live prices is answered by the hour.
 */
export function seriesOf(source: Source, past: Past, daily: Daily): Series {
  switch (source.kind) {
    case 'candle':
      return stepped(past, source.timeframe, (candles) => candles.map((candle) => candle[source.field]));
    case 'indicator':
      return stepped(past, source.timeframe, (candles) => indicatorOver(candles, source));
    case 'price':
      return priceSeries(past);
    case 'change': {
      const price = priceSeries(past);
      return (at) => (price(at) / price(at - source.spanMs) - 1) * 100;
    }
    case 'flat':
      return flatSeries(past, source.spanMs);
    case 'drawdown':
      return drawdownSeries(past);
    case 'line': {
      const { from, to } = source;
      return (at) => from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at);
    }
    case 'market-cap':
    case 'rank':
    case 'season':
    case 'dominance':
    case 'fear-greed':
      // What was told of a day stands from its close until the next one's.
      return (at) => daily(source, dayOf(new Date(at - DAY_MS)));
  }
}

/** How many candles a source needs before it says anything, the newest included. */
export function candlesFor(source: Source): number {
  switch (source.kind) {
    case 'candle':
      return 1;
    case 'indicator': {
      const indicator: AnyIndicator = INDICATORS[source.name as keyof typeof INDICATORS];
      return indicator.warmUp(toParams(indicator, source.params));
    }
    case 'change':
    case 'flat':
      return Math.ceil(source.spanMs / HOUR_MS) + 1;
    default:
      return 1;
  }
}

function indicatorOver(
  candles: readonly Candle[],
  { name, params, output, over }: Source & { kind: 'indicator' },
): Float64Array {
  const indicator: AnyIndicator = INDICATORS[name as keyof typeof INDICATORS];
  const tuned = toParams(indicator, params);
  const state = indicator.create(tuned);
  const reads = over ?? indicator.reads;
  const first = indicator.warmUp(tuned) - 1;
  const column = new Float64Array(candles.length).fill(Number.NaN);
  for (const [i, candle] of candles.entries()) {
    state.add((reads === 'candle' ? candle : candle[reads]) as never);
    if (i >= first) column[i] = outputOf(state, output);
  }
  return column;
}

function stepped(
  past: Past,
  timeframe: Timeframe,
  toColumn: (candles: readonly Candle[]) => ArrayLike<number>,
): Series {
  const candles = past[timeframe] ?? [];
  const first = candles[0];
  if (!first) return () => Number.NaN;
  const column = toColumn(candles);
  const ms = TIMEFRAME_MS[timeframe];
  const firstClose = first.openAt.getTime() + ms;
  return (at) => column[Math.floor((at - firstClose) / ms)] ?? Number.NaN;
}

const shortest = (past: Past): Timeframe | undefined => TIMEFRAMES.find((timeframe) => past[timeframe]?.length);

function priceSeries(past: Past): Series {
  const timeframe = shortest(past);
  if (!timeframe) return () => Number.NaN;
  return stepped(past, timeframe, (candles) => candles.map(({ close }) => close));
}

/** The width of a window that is wholly known, (highest − lowest) / lowest in percent. */
function flatSeries(past: Past, spanMs: number): Series {
  const timeframe = shortest(past);
  if (!timeframe) return () => Number.NaN;
  const window = new Donchian(Math.max(1, Math.round(spanMs / TIMEFRAME_MS[timeframe])));
  return stepped(past, timeframe, (candles) =>
    candles.map((candle) => {
      window.add(candle);
      return (window.high / window.low - 1) * 100;
    }),
  );
}

/** Percent below the highest price of all the candles that are known, those of days reaching back furthest. */
function drawdownSeries(past: Past): Series {
  const price = priceSeries(past);
  const timeframe = TIMEFRAMES.findLast((each) => past[each]?.length);
  if (!timeframe) return () => Number.NaN;
  let highest = 0;
  const peak = stepped(past, timeframe, (candles) =>
    candles.map(({ high }) => {
      highest = Math.max(highest, high);
      return highest;
    }),
  );
  return (at) => {
    const [now, top] = [price(at), peak(at)];
    return now >= top ? 0 : (1 - now / top) * 100;
  };
}
