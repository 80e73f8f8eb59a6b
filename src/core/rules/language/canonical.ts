import type { Condition, Value } from './expression.ts';
import { formatCondition, formatValue } from './format.ts';

/**
 * One form for what says the same, so that rules of many people are one node of the graph: constants folded, `a < b`
 * as `b > a`, sums and products in one order, `and` and `or` flat, sorted and without repetition, no `not` before a
 * comparison or another `not`. Nothing is rearranged that could round another way.
 */
export function canonical(condition: Condition): Condition {
  switch (condition.op) {
    case 'not':
      return negated(canonical(condition.of));
    case 'and':
    case 'or':
      return joined(condition.op, condition.of.map(canonical));
    case '<':
      return { op: '>', left: canonicalValue(condition.right), right: canonicalValue(condition.left) };
    case '<=':
      return { op: '>=', left: canonicalValue(condition.right), right: canonicalValue(condition.left) };
    case 'crosses-below':
      return { op: 'crosses-above', left: canonicalValue(condition.right), right: canonicalValue(condition.left) };
    case 'crosses': {
      const [left, right] = inOrder(canonicalValue(condition.left), canonicalValue(condition.right), 'last');
      return { op: 'crosses', left, right };
    }
    default:
      return { op: condition.op, left: canonicalValue(condition.left), right: canonicalValue(condition.right) };
  }
}

/** What cannot be told is false on either side of `not`, so a comparison can be turned around. */
function negated(of: Condition): Condition {
  if (of.op === 'not') return of.of;
  if (of.op === '>') return { op: '>=', left: of.right, right: of.left };
  if (of.op === '>=') return { op: '>', left: of.right, right: of.left };
  return { op: 'not', of };
}

function joined(op: 'and' | 'or', parts: readonly Condition[]): Condition {
  const byText = new Map<string, Condition>();
  for (const part of parts) {
    const flat = part.op === op ? part.of : [part];
    for (const each of flat) byText.set(formatCondition(each), each);
  }
  const of = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  return of.length === 1 && of[0] ? of[0] : { op, of };
}

export function canonicalValue(value: Value): Value {
  switch (value.op) {
    case 'number':
      return { op: 'number', value: value.value === 0 ? 0 : value.value };
    case 'read':
      return value;
    case 'negate': {
      const of = canonicalValue(value.of);
      if (of.op === 'number') return { op: 'number', value: of.value === 0 ? 0 : -of.value };
      return of.op === 'negate' ? of.of : { op: 'negate', of };
    }
    default: {
      const { op } = value;
      const [left, right] = [canonicalValue(value.left), canonicalValue(value.right)];
      const folded = left.op === 'number' && right.op === 'number' ? fold(op, left.value, right.value) : undefined;
      if (folded !== undefined) return { op: 'number', value: folded };
      if (op === '-' || op === '/') return { op, left, right };
      const [first, second] = inOrder(left, right, op === '*' ? 'first' : 'last');
      return { op, left: first, right: second };
    }
  }
}

/** `3 * volume` and `price + 5`, whichever way it was typed. */
function inOrder(left: Value, right: Value, numbers: 'first' | 'last'): [Value, Value] {
  if (left.op === 'number' && right.op === 'number') return left.value <= right.value ? [left, right] : [right, left];
  if (left.op === 'number' || right.op === 'number') {
    const isNumberFirst = left.op === 'number';
    return isNumberFirst === (numbers === 'first') ? [left, right] : [right, left];
  }
  return formatValue(left) <= formatValue(right) ? [left, right] : [right, left];
}

/** The most that a number of the language has: fifteen digits, of which eighteen places behind the point can be used. */
const DIGITS = 15;
const DECIMALS = 18;

/** Undefined where the result is none that could be typed: a division by zero, too large, too small. */
function fold(op: '+' | '-' | '*' | '/', left: number, right: number): number | undefined {
  const exact = op === '+' ? left + right : op === '-' ? left - right : op === '*' ? left * right : left / right;
  if (!Number.isFinite(exact) || Math.abs(exact) >= 10 ** DIGITS) return undefined;
  const value = Number(exact.toPrecision(DIGITS));
  if (Math.abs(value) >= 10 ** DIGITS || Number(value.toFixed(DECIMALS)) !== value) return undefined;
  return value === 0 ? 0 : value;
}
