import { TIMEFRAME_MS, type Timeframe } from '../market/timeframe.ts';
import type { Condition } from './language/expression.ts';
import type { Past } from './readings/series.ts';
import { sourcesOf } from './readings/sources.ts';
import { draw } from './touch/draw.ts';
import { createRunning } from './touch/running.ts';
import { stillSources } from './touch/way.ts';

/** Closing the running candle of `timeframe` at this price turns a condition around. */
export type FlipPrice = { readonly price: number; readonly timeframe: Timeframe };

/** Undefined where no price alone decides: several comparisons or timeframes, volumes, readings that are no line of the price. */
export function flipPriceOf(condition: Condition, past: Past): FlipPrice | undefined {
  if (!('left' in condition) || stillSources(condition).length > 0) return undefined;
  const [timeframe, ...others] = new Set(
    sourcesOf(condition).flatMap((source) => ('timeframe' in source ? [source.timeframe] : [])),
  );
  const last = timeframe && past[timeframe]?.at(-1);
  if (!last || others.length > 0) return undefined;
  const at = last.openAt.getTime() + TIMEFRAME_MS[timeframe];
  // Where a crossing happens does not depend on the side from which it comes.
  const beyond: Condition = { op: '>', left: condition.left, right: condition.right };
  const [turn] = draw(
    beyond,
    createRunning(past, at, () => Number.NaN),
  ).turns;
  return turn && { price: turn.price, timeframe };
}
