import { TIMEFRAME_MS, TIMEFRAMES } from '../market/timeframe.ts';
import { createConditions } from './conditions.ts';
import { beatOf } from './graph/beat.ts';
import type { Condition, Source } from './language/expression.ts';
import { formatValue } from './language/format.ts';
import { type Past, type Series, seriesOf } from './readings/series.ts';
import { sourcesOf } from './readings/sources.ts';
import { draw } from './touch/draw.ts';
import { createRunning } from './touch/running.ts';

/** How a condition stands now. */
export type Standing = {
  /** Undefined while something that it needs is not known. */
  readonly holds: boolean | undefined;
  /** Its sources as text, and what they say; NaN where that is not known. */
  readonly values: readonly { readonly text: string; readonly value: number }[];
  /** The newest close that is known. */
  readonly closedAt: Date | undefined;
};

/** What is known at this moment, besides candles. */
export type Known = {
  /** The newest price; undefined where none can be believed. */
  readonly price: number | undefined;
  /** What was told last of what is told once a day; NaN where it is not known. */
  daily(source: Source): number;
};

const named = (source: Source): string => formatValue({ op: 'read', source });
const DAY_MS = TIMEFRAME_MS['1d'];

export function standingOf(condition: Condition, past: Past, { price = Number.NaN, daily }: Known): Standing {
  const at = newestClose(past);
  const closes = seriesOf({ kind: 'price' }, past, daily);
  const known = new Map<string, Series>();

  const ask = (source: Source, when: 'before' | 'last'): number => {
    const text = named(source);
    const series = known.get(text) ?? seriesOf(source, past, daily);
    known.set(text, series);
    switch (source.kind) {
      case 'price':
        return price;
      case 'change':
        return at === undefined ? Number.NaN : (price / closes(at - source.spanMs) - 1) * 100;
      case 'candle':
      case 'indicator':
        if (at === undefined) return Number.NaN;
        return series(when === 'last' ? at : at - TIMEFRAME_MS[source.timeframe]);
      default:
        // A day is told between closes too, so it needs no candle.
        return series(beatOf(source) === 'daily' ? DAY_MS : (at ?? Number.NaN));
    }
  };

  const conditions = createConditions();
  conditions.watch([{ name: '', condition }]);
  const [turned] = conditions.prime((source, _symbol, when) => ask(source, when));
  return {
    holds: turned?.isTrue,
    values: sourcesOf(condition).map((source) => ({ text: named(source), value: ask(source, 'last') })),
    closedAt: at === undefined ? undefined : new Date(at),
  };
}

/** How a condition stands that is judged on every touch: by the price, as if the running candles closed there. */
export type RunningStanding = Standing & {
  /** The nearest prices in each direction at which it becomes true, before the next close; none where it is. */
  readonly reaches: readonly number[];
};

export function runningStandingOf(
  condition: Condition,
  past: Past,
  { price = Number.NaN, daily }: Known,
): RunningStanding {
  const at = newestClose(past) ?? Number.NaN;
  const running = createRunning(past, at, daily);
  const { turns, holdsAt } = draw(condition, running);
  const holds = Number.isNaN(price) ? undefined : holdsAt(price);
  const beside = turns.flatMap((turn) => [turn.price * (1 - BESIDE), turn.price, turn.price * (1 + BESIDE)]);
  const reached = holds === false ? beside.filter((each) => holdsAt(each)) : [];
  const above = Math.min(...reached.filter((each) => each > price));
  const below = Math.max(...reached.filter((each) => each < price));
  return {
    holds,
    values: sourcesOf(condition).map((source) => ({ text: named(source), value: running.said(source, price) })),
    closedAt: Number.isNaN(at) ? undefined : new Date(at),
    reaches: [below, above].filter(Number.isFinite),
  };
}

/** So little beyond a price is the same price to a person. */
const BESIDE = 1e-9;

function newestClose(past: Past): number | undefined {
  const closes = TIMEFRAMES.flatMap((timeframe) => {
    const last = past[timeframe]?.at(-1);
    return last ? [last.openAt.getTime() + TIMEFRAME_MS[timeframe]] : [];
  });
  return closes.length > 0 ? Math.max(...closes) : undefined;
}
