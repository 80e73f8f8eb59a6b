import { type Comparison, type Condition, isTrigger } from './language/expression.ts';
import { formatCondition } from './language/format.ts';
import { readRule } from './language/read-rule.ts';

/** The same condition with another number, and how often it would have rung. */
export type Variant = { readonly kind: 'looser' | 'tighter'; readonly text: string; readonly count: number };

/** So many round steps away is looked, nearest first. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 50];
/** Less than a quarter more or fewer is no change worth a button. */
const WORTH = 0.25;

/**
 * The nearest round numbers that make a condition ring clearly more and less often than `base` times. Only where exactly
 * one of its comparisons is with a number; `countOf` runs a condition over the past. One that never rang is no help.
 */
export async function variantsOf(
  condition: Condition,
  base: number,
  countOf: (condition: Condition) => Promise<number>,
): Promise<readonly Variant[]> {
  const [only, ...others] = comparisonsOf(condition).filter(({ left, right }) => [left, right].some(isNumber));
  if (!only || others.length > 0) return [];
  const found = new Map<Variant['kind'], Variant>();
  for (const direction of [1, -1]) {
    for (const steps of STEPS) {
      const other = shifted(condition, only, direction * steps);
      if (!other) break;
      const count = await countOf(other);
      if (Math.abs(count - base) < Math.max(1, base * WORTH)) continue;
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

/** A step is 1, 2 or 5 of some power of ten, at most a sixth of the number: 30 goes to 35, 130 to 150, 4000 to 4500. */
function stepsFrom(value: number, steps: number): number {
  if (value === 0) return steps;
  const most = Math.abs(value) / 6;
  const power = 10 ** Math.floor(Math.log10(most));
  // 30 / 6 may come out as a hair less than 5.
  const grain = power * (most >= 4.999 * power ? 5 : most >= 1.999 * power ? 2 : 1);
  const half = grain / 2;
  return Number((Math.round((value + steps * grain) / half) * half).toPrecision(6));
}

function replaced(condition: Condition, from: Comparison, to: Comparison): Condition {
  if (condition === from) return to;
  if ('left' in condition) return condition;
  if (condition.op === 'not') return { op: 'not', of: replaced(condition.of, from, to) };
  return { op: condition.op, of: condition.of.map((each) => replaced(each, from, to)) };
}
