import { HOUR_MS, TIMEFRAME_MS, TIMEFRAMES } from '../market/timeframe.ts';
import { BEATS } from './graph/beat.ts';
import { createConditionGraph } from './graph/graph.ts';
import type { Condition } from './language/expression.ts';
import { type Daily, type Past, seriesOf } from './readings/series.ts';

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

/**
 * Runs one condition over the past of one symbol, close by close, with the code that runs it live. A price between
 * two closes is not in the candles, so what asks for live prices is answered at closes alone.
 */
export function preview(condition: Condition, past: Past, daily: Daily): Preview {
  const graph = createConditionGraph();
  const root = graph.add(condition);
  graph.widen(1);
  const inputs = BEATS.flatMap((beat) =>
    graph.columns(beat).map(({ source, column }) => ({ column, series: seriesOf(source, past, daily) })),
  );
  const price = seriesOf({ kind: 'price' }, past, daily);
  const dayAfter = (at: number) => (price(at + DAY_MS) / price(at) - 1) * 100;
  const fires: Date[] = [];
  const moves: number[] = [];
  const anyMoves: number[] = [];
  let from: Date | undefined;
  let to: Date | undefined;
  let wasTold = false;
  for (const at of closesOf(past)) {
    for (const { column, series } of inputs) column[0] = series(at);
    const { count, isTrue } = graph.evaluate(...BEATS);
    if (graph.answer(root, 0) === undefined) continue;
    from ??= new Date(at);
    to = new Date(at);
    const move = dayAfter(at);
    if (Number.isFinite(move)) anyMoves.push(move);
    // A rule that is true when it is made waits until it has been false.
    if (count > 0 && isTrue[0] === 1 && wasTold) {
      fires.push(new Date(at));
      if (Number.isFinite(move)) moves.push(move);
    }
    wasTold = true;
  }
  return { from, to, fires, medianMovePercent: median(moves), medianAnyMovePercent: median(anyMoves) };
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
