import type { Comparison, Condition, Source, Value } from '../language/expression.ts';
import { sourcesOf } from '../readings/sources.ts';
import { type Role, roleOf } from './role.ts';

/** How the price at which a comparison turns is found; `fixed` where no price of the running candle turns it. */
export type Way =
  | { readonly kind: 'fixed' }
  /** Both sides are straight lines of the price. */
  | { readonly kind: 'lines' }
  /** An RSI, or a place between bands, beside something that stays; `isLeft` is where it stands. */
  | {
      readonly kind: 'rsi' | 'place';
      readonly source: IndicatorSource;
      readonly level: Value;
      readonly isLeft: boolean;
    }
  /** A Bollinger band beside the price itself. */
  | { readonly kind: 'band'; readonly source: IndicatorSource; readonly isLeft: boolean };

export type IndicatorSource = Source & { readonly kind: 'indicator' };

const FIXED: Way = { kind: 'fixed' };

export function wayOf(left: Value, right: Value): Way {
  if (isFixed(left) && isFixed(right)) return FIXED;
  if (isLinear(left) && isLinear(right)) return { kind: 'lines' };
  return beside(left, right, true) ?? beside(right, left, false) ?? FIXED;
}

function beside(value: Value, other: Value, isLeft: boolean): Way | undefined {
  if (value.op !== 'read' || value.source.kind !== 'indicator') return undefined;
  const { source } = value;
  const role = roleOf(source);
  if ((role === 'rsi' || role === 'place') && isFixed(other)) return { kind: role, source, level: other, isLeft };
  if (role === 'band' && other.op === 'read' && roleOf(other.source) === 'price') return { kind: role, source, isLeft };
  return undefined;
}

const LINEAR: ReadonlySet<Role> = new Set(['price', 'line', 'fixed']);

function isLinear(value: Value): boolean {
  switch (value.op) {
    case 'number':
      return true;
    case 'read':
      return LINEAR.has(roleOf(value.source));
    case 'negate':
      return isLinear(value.of);
    case '*':
      return isLinear(value.left) && isLinear(value.right) && (isFixed(value.left) || isFixed(value.right));
    case '/':
      return isLinear(value.left) && isFixed(value.right);
    default:
      return isLinear(value.left) && isLinear(value.right);
  }
}

function isFixed(value: Value): boolean {
  switch (value.op) {
    case 'number':
      return true;
    case 'read':
      return roleOf(value.source) === 'fixed';
    case 'negate':
      return isFixed(value.of);
    default:
      return isFixed(value.left) && isFixed(value.right);
  }
}

function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('left' in condition) return [condition];
  return condition.op === 'not' ? comparisonsOf(condition.of) : condition.of.flatMap(comparisonsOf);
}

const isStill = ({ left, right }: Comparison): boolean => wayOf(left, right).kind === 'fixed';

/** Whether any price of a running candle can turn the condition. */
export const followsPrice = (condition: Condition): boolean => !comparisonsOf(condition).every(isStill);

/** The sources that count as of their last close while the others follow the price. */
export function stillSources(condition: Condition): readonly Source[] {
  const still = comparisonsOf(condition).flatMap((comparison) =>
    sourcesOf(comparison).filter((source) => isStill(comparison) || roleOf(source) === 'fixed'),
  );
  return [...new Map(still.map((source) => [JSON.stringify(source), source])).values()];
}
