import { HOUR_MS, TIMEFRAME_MS, TIMEFRAMES } from '../market/timeframe.ts';
import { atOnce, type Steps } from '../steps.ts';
import { BEATS } from './graph/beat.ts';
import { createConditionGraph } from './graph/graph.ts';
import type { Condition, Source } from './language/expression.ts';
import { type Daily, type Past, type Series, seriesOf } from './readings/series.ts';
import { sourcesOf } from './readings/sources.ts';
import { draw } from './touch/draw.ts';
import { createRunnings, type Running } from './touch/running.ts';

/** So far back a preview looks. What is older only warms indicators up. */
export const PREVIEW_DAYS = 365;

/** What a rule would have done in the past that is known. */
export type Preview = {
  /** The first and the last instant at which it could be told, true or not; undefined where it never could. */
  readonly from: Date | undefined;
  readonly to: Date | undefined;
  /** When it would have rung. */
  readonly fires: readonly Date[];
  /** Median move of the price in the day after it rang, percent; and after any instant of that past. */
  readonly medianMovePercent: number | undefined;
  readonly medianAnyMovePercent: number | undefined;
};

/** Runs conditions over one past, close by close, with the code that runs them live. A year takes up to seconds, so it comes in steps. */
export type Previewer = (condition: Condition, judged?: Judged) => Steps<Preview>;

type Judged = {
  /** Asked at every price of the candles, and not only at their closes. Default: false. */
  readonly isTouch?: boolean;
  /** What rings sooner after a ring than this is not told, and waits to become true again. Default: 0. */
  readonly cooldownMs?: number;
};

/** So many readings of closes are a step: with every touch judged, a few milliseconds. */
const READINGS_A_STEP = 32;

/**
 * A price between two closes is not in the candles, so what asks for live prices is answered at closes alone. What is
 * judged on every touch (`isTouch`) is also asked at the four prices of the candle that ended with each close.
 */
export function createPreviewer(past: Past, daily: Daily): Previewer {
  const series = new Map<string, Series>();
  const seriesOfSource = (source: Source): Series => {
    const key = JSON.stringify(source);
    const found = series.get(key) ?? seriesOf(source, past, daily);
    series.set(key, found);
    return found;
  };
  const price = seriesOfSource({ kind: 'price' });
  const dayAfter = (at: number) => (price(at + DAY_MS) / price(at) - 1) * 100;
  const closes = closesOf(past);
  const since = (closes.at(-1) ?? 0) - PREVIEW_DAYS * DAY_MS;
  const runnings = createRunnings(past, seriesOfSource);

  return function* (condition, { isTouch = false, cooldownMs = 0 } = {}) {
    const graph = createConditionGraph();
    const root = graph.add(condition);
    graph.widen(1);
    const inputs: { column: Float64Array; series: Series }[] = [];
    for (const { source, column } of BEATS.flatMap((beat) => graph.columns(beat))) {
      inputs.push({ column, series: seriesOfSource(source) });
      yield;
    }
    if (isTouch) {
      // What a touch needs of each source is counted once for all closes.
      for (const source of sourcesOf(condition)) {
        runnings(0).said(source, 1);
        yield;
      }
    }
    const closesAStep = Math.max(1, Math.floor(READINGS_A_STEP / Math.max(1, inputs.length)));
    const touches = isTouch ? createToucher(condition, past, runnings) : () => false;
    const fires: number[] = [];
    const moves: number[] = [];
    const anyMoves: number[] = [];
    let from: number | undefined;
    let to: number | undefined;
    let isArmed = false;
    for (const [i, at] of closes.entries()) {
      if (i % closesAStep === 0) yield;
      for (const { column, series: values } of inputs) column[0] = values(at);
      graph.evaluate(...BEATS);
      const holds = graph.answer(root, 0);
      if (holds === undefined) continue;
      if (at < since) {
        isArmed = !holds;
        continue;
      }
      from ??= at;
      to = at;
      const move = dayAfter(at);
      if (Number.isFinite(move)) anyMoves.push(move);
      // A rule that is true when it is made waits until it has been false.
      if (isArmed && (holds || touches(at))) {
        const isTold = at - (fires.at(-1) ?? Number.NEGATIVE_INFINITY) >= cooldownMs;
        if (isTold) fires.push(at);
        if (isTold && Number.isFinite(move)) moves.push(move);
        isArmed = false;
      }
      if (!holds) isArmed = true;
    }
    return {
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
      fires: fires.map((at) => new Date(at)),
      medianMovePercent: median(moves),
      medianAnyMovePercent: median(anyMoves),
    };
  };
}

export const preview = (condition: Condition, past: Past, daily: Daily): Preview =>
  atOnce(createPreviewer(past, daily)(condition));

/** Whether the candle that closed at an instant touched what makes a condition true. */
function createToucher(condition: Condition, past: Past, runnings: (at: number) => Running): (at: number) => boolean {
  const timeframes = new Set(sourcesOf(condition).flatMap((source) => ('timeframe' in source ? source.timeframe : [])));
  const timeframe = TIMEFRAMES.find((each) => timeframes.has(each));
  const candles = (timeframe && past[timeframe]) ?? [];
  const [first] = candles;
  if (!timeframe || !first) return () => false;
  const ms = TIMEFRAME_MS[timeframe];
  return (at) => {
    const candle = candles[(at - ms - first.openAt.getTime()) / ms];
    if (!candle) return false;
    const { holdsAt } = draw(condition, runnings(at - ms));
    return [candle.open, candle.low, candle.high, candle.close].some((price) => holdsAt(price));
  };
}

const DAY_MS = 24 * HOUR_MS;

/** Every instant at which a candle of any timeframe closed, oldest first. */
function closesOf(past: Past): readonly number[] {
  const closes = TIMEFRAMES.flatMap((timeframe) =>
    (past[timeframe] ?? []).map(({ openAt }) => openAt.getTime() + TIMEFRAME_MS[timeframe]),
  );
  return [...new Set(closes)].sort((a, b) => a - b);
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
