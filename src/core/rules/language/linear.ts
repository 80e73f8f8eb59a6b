import type { Source, Value } from './expression.ts';

/** A value as so many of each reading, and a number: `2 * price - price + 3` is one price and three. */
export type Linear = { readonly number: number; readonly of: ReadonlyMap<string, Part> };
type Part = { readonly source: Source; readonly times: number };

/** What rounding leaves of numbers that cancel each other out. */
const DUST = 1e-12;

/** Undefined where readings are multiplied by each other, or divided by one. */
export function linearOf(value: Value): Linear | undefined {
  switch (value.op) {
    case 'number':
      return { number: value.value, of: new Map() };
    case 'read':
      return { number: 0, of: new Map([[JSON.stringify(value.source), { source: value.source, times: 1 }]]) };
    case 'negate':
      return scaled(linearOf(value.of), -1);
    default: {
      const [left, right] = [linearOf(value.left), linearOf(value.right)];
      if (!left || !right) return undefined;
      if (value.op === '+') return plus(left, right);
      if (value.op === '-') return minus(left, right);
      if (value.op === '/')
        return right.of.size === 0 && right.number !== 0 ? scaled(left, 1 / right.number) : undefined;
      return right.of.size === 0
        ? scaled(left, right.number)
        : left.of.size === 0
          ? scaled(right, left.number)
          : undefined;
    }
  }
}

/** The difference of two, without what cancels out. */
export const minus = (left: Linear, right: Linear): Linear => plus(left, scaled(right, -1));

function scaled<L extends Linear | undefined>(linear: L, by: number): L;
function scaled(linear: Linear | undefined, by: number): Linear | undefined {
  if (!linear) return undefined;
  const of = by === 0 ? [] : [...linear.of].map(([key, part]) => [key, { ...part, times: part.times * by }] as const);
  return { number: linear.number * by, of: new Map(of) };
}

function plus(left: Linear, right: Linear): Linear {
  const of = new Map(left.of);
  for (const [key, { source, times }] of right.of) {
    const before = of.get(key)?.times ?? 0;
    const sum = before + times;
    if (Math.abs(sum) <= DUST * Math.max(Math.abs(before), Math.abs(times))) of.delete(key);
    else of.set(key, { source, times: sum });
  }
  return { number: left.number + right.number, of };
}
