import type { Timeframe } from '../../market/timeframe.ts';
import { type Beat, beatOf } from '../graph/beat.ts';
import type { Condition, Source, Value } from '../language/expression.ts';
import { candlesFor } from './series.ts';

/** Every source a condition reads, each once. */
export const sourcesOf = (condition: Condition): readonly Source[] => [
  ...new Map(inCondition(condition).map((source) => [JSON.stringify(source), source])).values(),
];

function inCondition(condition: Condition): readonly Source[] {
  switch (condition.op) {
    case 'not':
      return inCondition(condition.of);
    case 'and':
    case 'or':
      return condition.of.flatMap(inCondition);
    default:
      return [...inValue(condition.left), ...inValue(condition.right)];
  }
}

function inValue(value: Value): readonly Source[] {
  switch (value.op) {
    case 'number':
      return [];
    case 'read':
      return [value.source];
    case 'negate':
      return inValue(value.of);
    default:
      return [...inValue(value.left), ...inValue(value.right)];
  }
}

export const beatsOf = (condition: Condition): ReadonlySet<Beat> => new Set(sourcesOf(condition).map(beatOf));

/** How many candles of each timeframe a condition needs before it can be told. Windows of live prices are asked by the hour. */
export function needsOf(condition: Condition): ReadonlyMap<Timeframe, number> {
  const needs = new Map<Timeframe, number>();
  const need = (timeframe: Timeframe, count: number) =>
    needs.set(timeframe, Math.max(count, needs.get(timeframe) ?? 0));
  for (const source of sourcesOf(condition)) {
    if (source.kind === 'candle' || source.kind === 'indicator') need(source.timeframe, candlesFor(source));
    else if (source.kind === 'change' || source.kind === 'flat') need('1h', candlesFor(source));
    else if (source.kind === 'drawdown') need('1d', candlesFor(source));
    else if (source.kind === 'price') need('1h', 1);
  }
  return needs;
}
