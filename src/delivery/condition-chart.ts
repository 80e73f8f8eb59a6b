import type { ChartLevel } from '../chat/picture.ts';
import type { Timeframe } from '../core/market/timeframe.ts';
import type { Comparison, Condition, Source, Value } from '../core/rules/language/expression.ts';
import { isTrigger } from '../core/rules/language/expression.ts';
import { readRule } from '../core/rules/language/read-rule.ts';
import { sourcesOf } from '../core/rules/readings/sources.ts';
import { drawnOf } from '../core/studies/drawn.ts';
import { MOST_STUDIES, type Study } from '../core/studies/study.ts';
import type { ChartWish } from './chart-picture.ts';

/** What of a condition can be drawn: its indicators on their timeframe, and the values it compares with. */
export type ConditionChart = Pick<ChartWish, 'timeframe' | 'studies' | 'levels'> & Required<Pick<ChartWish, 'reached'>>;

const DEFAULT_TIMEFRAME: Timeframe = '1h';

/** Undefined for what is no condition of a coin's candles; other timeframes than that of its first indicator are not drawn. */
export function conditionChart(text: string): ConditionChart | undefined {
  const read = readRule(text, { about: { kind: 'symbol', typed: 'BTC' } });
  if (!read.ok || isTrigger(read.value.condition)) return undefined;
  const { condition } = read.value;
  const sources = sourcesOf(condition);
  const timed = sources.flatMap((source) => ('timeframe' in source ? [source] : []));
  // An indicator says more than a close, which is on every chart.
  const { timeframe } = timed.find(({ kind }) => kind === 'indicator') ?? timed[0] ?? {};
  const drawn = sources.flatMap((source) => studyOf(source, timeframe) ?? []);
  const studies = drawn.filter(({ id }, i) => drawn.findIndex((each) => each.id === id) === i).slice(0, MOST_STUDIES);
  const compared = comparisonsOf(condition).flatMap(sidesOf);
  return {
    timeframe: timeframe ?? DEFAULT_TIMEFRAME,
    studies: studies.map(({ study }) => study),
    levels: compared.flatMap(({ source, at, side }): readonly ChartLevel[] => {
      const isPrice = source.kind === 'price' || (source.kind === 'candle' && source.field !== 'volume');
      const isLine = studyOf(source, timeframe)?.place === 'price';
      return (isPrice || isLine) && at > 0 ? [{ at, side, isReached: true }] : [];
    }),
    reached: compared.flatMap(({ source, at }) => {
      const found = studyOf(source, timeframe);
      return found?.place === 'panel' ? [{ study: found.study, at }] : [];
    }),
  };
}

/** The study that shows a source; none for what is computed over another field or stands on another timeframe. */
function studyOf(source: Source, timeframe: Timeframe | undefined) {
  if (source.kind !== 'indicator' || source.over !== undefined || source.timeframe !== timeframe) return undefined;
  const study = { name: source.name, params: source.params } as Study;
  const { lines, bars, place } = drawnOf(study);
  const isDrawn = lines.includes(source.output) || bars === source.output;
  return isDrawn ? { study, place, id: JSON.stringify(study) } : undefined;
}

function comparisonsOf(condition: Condition): readonly Comparison[] {
  switch (condition.op) {
    case 'not':
      return comparisonsOf(condition.of);
    case 'and':
    case 'or':
      return condition.of.flatMap(comparisonsOf);
    default:
      return [condition];
  }
}

/** A reading that is compared with a number, and from which side the number is reached. */
function sidesOf({ op, left, right }: Comparison): readonly { source: Source; at: number; side: 'above' | 'below' }[] {
  const isUp = op.startsWith('>') || op === 'crosses-above' || op === 'crosses';
  const at = (value: Value) => (value.op === 'number' ? value.value : undefined);
  const [leftAt, rightAt] = [at(left), at(right)];
  if (left.op === 'read' && rightAt !== undefined) {
    return [{ source: left.source, at: rightAt, side: isUp ? 'above' : 'below' }];
  }
  if (right.op === 'read' && leftAt !== undefined) {
    return [{ source: right.source, at: leftAt, side: isUp ? 'below' : 'above' }];
  }
  return [];
}
