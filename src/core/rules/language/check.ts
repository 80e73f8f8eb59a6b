import { canonicalValue } from './canonical.ts';
import type { Cursor } from './cursor.ts';
import type { Comparison, Condition, Value } from './expression.ts';
import { formatValue } from './format.ts';
import { linearOf, minus } from './linear.ts';
import { type Bounds, boundsOf, readingsOf, unitOf } from './measure.ts';
import { Mistake } from './problem.ts';

/** Refuses what can be read but cannot be meant. Throws a `Mistake` at the place where it was typed. */
export function checkCondition(cursor: Cursor, condition: Condition): void {
  cursor.meter.count();
  if ('left' in condition) {
    checkComparison(cursor, condition);
    return;
  }
  for (const each of condition.op === 'not' ? [condition.of] : condition.of) checkCondition(cursor, each);
  if (condition.op === 'and') checkTogether(cursor, condition);
  if (condition.op === 'or') checkEither(cursor, condition);
}

function checkComparison(cursor: Cursor, comparison: Comparison): void {
  const { left, right } = comparison;
  const at = cursor.places.get(comparison) ?? 0;
  checkValue(cursor, left, at);
  checkValue(cursor, right, at);
  if (readingsOf(left).length + readingsOf(right).length === 0) throw new Mistake('problem-rule-no-reading', at);
  if (formatValue(canonicalValue(left)) === formatValue(canonicalValue(right)))
    throw new Mistake('problem-rule-same', at);
  checkUnits(cursor, left, right, at);
  checkBounds(solved(comparison, at), at);
}

/** `2 * price > price + 100` is `price > 100`: what readings on both sides come to, where it is one of them and a number. */
function solved(comparison: Comparison, at: number): Comparison {
  const { op, left, right } = comparison;
  const [one, other] = [linearOf(left), linearOf(right)];
  if (!one || !other) return comparison;
  const { number, of } = minus(one, other);
  const [only, ...others] = of.values();
  if (!only) throw new Mistake('problem-rule-cancels', at);
  if (others.length > 0 || !Number.isFinite(number / only.times)) return comparison;
  const reading: Value = { op: 'read', source: only.source };
  const level: Value = { op: 'number', value: -number / only.times };
  return only.times > 0 ? { op, left: reading, right: level } : { op, left: level, right: reading };
}

function checkValue(cursor: Cursor, value: Value, at: number): void {
  cursor.meter.count();
  if (value.op === 'number' || value.op === 'read') return;
  if (value.op === 'negate') {
    checkValue(cursor, value.of, at);
    return;
  }
  const place = cursor.places.get(value) ?? at;
  checkValue(cursor, value.left, place);
  checkValue(cursor, value.right, place);
  if (value.op === '+' || value.op === '-') checkUnits(cursor, value.left, value.right, place);
  else if ([value.left, value.right].some((part) => part.op === 'number' && cursor.percents.has(part)))
    throw new Mistake('problem-rule-percent', place);
  if (value.op === '/') {
    const by = canonicalValue(value.right);
    const linear = linearOf(by);
    if (linear?.of.size === 0 && linear.number === 0) throw new Mistake('problem-rule-zero', place);
  }
  // Two numbers that give none: too large, or too small, for a price.
  const folded = canonicalValue(value);
  if (!('value' in folded) && readingsOf(value).length === 0)
    throw new Mistake('problem-rule-number-long', place, { digits: 15 });
}

function checkUnits(cursor: Cursor, left: Value, right: Value, at: number): void {
  const [one, other] = [unitOf(left, cursor.percents), unitOf(right, cursor.percents)];
  if (one === undefined || other === undefined || one === other) {
    const [number, beside] = left.op === 'number' ? [left, right] : [right, left];
    const isLoose = cursor.percents.has(number) && unitOf(beside, cursor.percents) !== 'percent';
    if (isLoose) throw new Mistake('problem-rule-percent', cursor.places.get(number) ?? at);
    return;
  }
  if ([left, right].some((part) => cursor.percents.has(part)))
    throw new Mistake('problem-rule-percent', cursor.places.get(right) ?? at);
  throw new Mistake('problem-rule-units', cursor.places.get(right) ?? at, {
    left: formatValue(canonicalValue(left)),
    one,
    right: formatValue(canonicalValue(right)),
    other,
  });
}

/** `rsi(14) > 4000`: what a reading can never reach, or never leave. */
function checkBounds(comparison: Comparison, at: number): void {
  const found = intervalOf(comparison);
  if (found?.reading.op !== 'read') return;
  const bounds = boundsOf(found.reading.source);
  const facts = { name: formatValue(found.reading), ...shownBounds(bounds) };
  const { above, isAboveIn, below, isBelowIn } = found;
  const { least, most } = bounds;
  const isLeastIn = !bounds.isAboveLeast;
  const isNever =
    above > most || (above === most && !isAboveIn) || below < least || (below === least && !(isBelowIn && isLeastIn));
  const isCross = comparison.op.startsWith('crosses');
  const isAlways =
    !isCross &&
    (above < least || (above === least && (isAboveIn || !isLeastIn))) &&
    (below > most || (below === most && isBelowIn));
  if (isNever) throw new Mistake('problem-rule-never', at, facts);
  if (isAlways) throw new Mistake('problem-rule-always', at, facts);
  // Nothing crosses a line that it is always on one side of.
  if (isCross && (found.level < least || found.level > most || (found.level === least && !isLeastIn)))
    throw new Mistake('problem-rule-never', at, facts);
}

/** Where a reading always is, for words: between two numbers, at least one, or above it. */
const shownBounds = ({ least, most, isAboveLeast }: Bounds) => ({
  range: Number.isFinite(most) ? 'between' : isAboveLeast ? 'above' : 'least',
  least: String(least),
  most: String(most),
});

type Interval = {
  readonly reading: Value;
  readonly level: number;
  readonly above: number;
  readonly isAboveIn: boolean;
  readonly below: number;
  readonly isBelowIn: boolean;
};

const MIRRORED = { '>': '<', '>=': '<=', '<': '>', '<=': '>=' } as const;

/** Where a reading has to be for a comparison with a number to be true. */
function intervalOf({ op, left, right }: Comparison): Interval | undefined {
  const [one, other] = [canonicalValue(left), canonicalValue(right)];
  const [reading, number] = other.op === 'number' ? [one, other] : [other, one];
  if (number.op !== 'number' || reading.op === 'number') return undefined;
  const isTurned = reading === other;
  const plain = op.startsWith('crosses') ? plainCross(op, isTurned) : isTurned ? MIRRORED[op as '>'] : op;
  const level = number.value;
  const open = { above: Number.NEGATIVE_INFINITY, isAboveIn: true, below: Number.POSITIVE_INFINITY, isBelowIn: true };
  if (plain === '>' || plain === '>=') return { ...open, reading, level, above: level, isAboveIn: plain === '>=' };
  if (plain === '<' || plain === '<=') return { ...open, reading, level, below: level, isBelowIn: plain === '<=' };
  return { ...open, reading, level };
}

const plainCross = (op: Comparison['op'], isTurned: boolean): '>' | '<' | undefined =>
  op === 'crosses' ? undefined : (op === 'crosses-above') === isTurned ? '<' : '>';

/** `x > 5 and x < 3`: true nowhere. */
function checkTogether(cursor: Cursor, condition: Condition): void {
  const seen = new Map<string, Interval>();
  for (const part of flattened(condition)) {
    cursor.meter.count();
    if (!('left' in part)) continue;
    const found = intervalOf(part);
    if (!found) continue;
    const key = formatValue(found.reading);
    const before = seen.get(key);
    const both = before ? overlap(before, found) : found;
    if (both.above > both.below || (both.above === both.below && !(both.isAboveIn && both.isBelowIn)))
      throw new Mistake('problem-rule-contradiction', cursor.places.get(part) ?? cursor.places.get(condition) ?? 0, {
        name: key,
      });
    seen.set(key, both);
  }
  for (const part of flattened(condition)) {
    const found = 'left' in part && part.op === 'crosses' ? intervalOf(part) : undefined;
    const place = found && seen.get(formatValue(found.reading));
    // Whoever crosses a line is beside it, and so is not where the rest asks for.
    if (found && place && (found.level < place.above || found.level > place.below))
      throw new Mistake('problem-rule-contradiction', cursor.places.get(part) ?? 0, {
        name: formatValue(found.reading),
      });
  }
}

/** `rsi(14) < 50 or rsi(14) >= 40`: true everywhere. */
function checkEither(cursor: Cursor, condition: Condition): void {
  const highest = new Map<string, Interval>();
  const lowest = new Map<string, Interval>();
  for (const part of flattened(condition, 'or')) {
    cursor.meter.count();
    const found = 'left' in part && !part.op.startsWith('crosses') ? intervalOf(part) : undefined;
    if (!found) continue;
    const key = formatValue(found.reading);
    const [below, above] = [highest.get(key), lowest.get(key)];
    if (
      found.above === Number.NEGATIVE_INFINITY &&
      isFurther(found.below, found.isBelowIn, below?.below, below?.isBelowIn)
    )
      highest.set(key, found);
    if (
      found.below === Number.POSITIVE_INFINITY &&
      isFurther(-found.above, found.isAboveIn, above && -above.above, above?.isAboveIn)
    )
      lowest.set(key, found);
    const [low, high] = [highest.get(key), lowest.get(key)];
    if (low && high && (low.below > high.above || (low.below === high.above && (low.isBelowIn || high.isAboveIn))))
      throw new Mistake('problem-rule-either', cursor.places.get(part) ?? 0, { name: key });
  }
}

const isFurther = (edge: number, isIn: boolean, than = Number.NEGATIVE_INFINITY, isThanIn = false): boolean =>
  edge > than || (edge === than && isIn && !isThanIn);

const flattened = (condition: Condition, op: 'and' | 'or' = 'and'): readonly Condition[] =>
  (condition.op === 'and' || condition.op === 'or') && condition.op === op
    ? condition.of.flatMap((each) => flattened(each, op))
    : [condition];

function overlap(one: Interval, other: Interval): Interval {
  const low = one.above > other.above || (one.above === other.above && !one.isAboveIn) ? one : other;
  const high = one.below < other.below || (one.below === other.below && !one.isBelowIn) ? one : other;
  return { ...one, above: low.above, isAboveIn: low.isAboveIn, below: high.below, isBelowIn: high.isBelowIn };
}
