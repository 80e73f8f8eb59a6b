import { type Comparison, type Condition, isTrigger } from './language/expression.ts';
import { formatCondition } from './language/format.ts';
import { readRule } from './language/read-rule.ts';

/** The same condition with another number, and how often it would have rung. */
export type Variant = { readonly kind: 'looser' | 'tighter'; readonly text: string; readonly count: number };

const MOST_STEPS = 6;

/**
 * The nearest round numbers that make a condition ring more often and less often than `base` times. Only where exactly
 * one of its comparisons is with a number; `countOf` runs a condition over the past. One that never rang is no help.
 */
export function variantsOf(
  condition: Condition,
  base: number,
  countOf: (condition: Condition) => number,
): readonly Variant[] {
  const [only, ...others] = comparisonsOf(condition).filter(({ left, right }) => [left, right].some(isNumber));
  if (!only || others.length > 0) return [];
  const found = new Map<Variant['kind'], Variant>();
  for (const direction of [1, -1]) {
    for (let steps = 1; steps <= MOST_STEPS; steps++) {
      const other = shifted(condition, only, direction * steps);
      if (!other) break;
      const count = countOf(other);
      if (count === base) continue;
      const kind = count > base ? 'looser' : 'tighter';
      if (count > 0 && !found.has(kind)) found.set(kind, { kind, text: formatCondition(other), count });
      break;
    }
  }
  return (['looser', 'tighter'] as const).flatMap((kind) => found.get(kind) ?? []);
}

const isNumber = ({ op }: Comparison['left']): boolean => op === 'number';

function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('left' in condition) return [condition];
  return condition.op === 'not' ? comparisonsOf(condition.of) : condition.of.flatMap(comparisonsOf);
}

/** The condition with the number so many round steps away; undefined where nobody could ask for it. */
function shifted(condition: Condition, only: Comparison, steps: number): Condition | undefined {
  const move = (value: Comparison['left']) =>
    value.op === 'number' ? ({ op: 'number', value: stepsFrom(value.value, steps) } as const) : value;
  const other = replaced(condition, only, { ...only, left: move(only.left), right: move(only.right) });
  const read = readRule(formatCondition(other), { about: { kind: 'symbol', typed: 'BTC' } });
  return read.ok && !isTrigger(read.value.condition) ? read.value.condition : undefined;
}

/** 30 goes to 35, 4000 to 4500, 0.7 to 0.75. */
function stepsFrom(value: number, steps: number): number {
  if (value === 0) return steps;
  const grain = 10 ** Math.floor(Math.log10(Math.abs(value))) / 2;
  return Number((Math.round(value / grain + steps) * grain).toPrecision(6));
}

function replaced(condition: Condition, from: Comparison, to: Comparison): Condition {
  if (condition === from) return to;
  if ('left' in condition) return condition;
  if (condition.op === 'not') return { op: 'not', of: replaced(condition.of, from, to) };
  return { op: condition.op, of: condition.of.map((each) => replaced(each, from, to)) };
}
