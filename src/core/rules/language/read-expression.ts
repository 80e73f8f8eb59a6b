import type { Cursor } from './cursor.ts';
import { type Comparison, type Condition, isValue, type Value } from './expression.ts';
import { boundsOf } from './measure.ts';
import { Mistake, shown } from './problem.ts';
import { readSource } from './read-source.ts';
import { hundredths, isMove, readMove, readRange, readWithin } from './sugar.ts';
import { COMPARATORS, KEYWORDS, LONGEST_NAME, NAMES } from './vocabulary.ts';

type Part = Value | Condition;
type Comparator = Comparison['op'];

/** How strongly an operator binds what stands beside it; what binds more is read first. */
const POWER = { or: 1, and: 2, not: 3, compare: 4, sum: 5, product: 6, sign: 7 } as const;
const ARITHMETIC: ReadonlyMap<string, number> = new Map([
  ['+', POWER.sum],
  ['-', POWER.sum],
  ['*', POWER.product],
  ['/', POWER.product],
]);
const RANGES = ['between', 'inside', 'enters', 'outside', 'leaves'] as const;

/** Reads a claim, from `above 4000` to `rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)`. */
export const readCondition = (cursor: Cursor): Condition => toClaim(cursor, readPart(cursor, 0));

/** Reads a number or what gives one, without comparing it. */
const readValue = (cursor: Cursor): Value => toValue(cursor, readPart(cursor, POWER.compare));

/**
 * A Pratt parser: each token is looked at once, and nothing is ever read twice.
 *
 * @see https://tdop.github.io (Pratt, Top Down Operator Precedence, 1973)
 */
function readPart(cursor: Cursor, power: number): Part {
  return cursor.deeper(() => {
    const from = cursor.peek().at;
    let left = readFirst(cursor, power);
    for (;;) {
      const longer = readMore(cursor, left, power, from);
      if (longer === undefined) return left;
      left = longer;
    }
  });
}

/** Reads what a claim or a number can begin with. */
function readFirst(cursor: Cursor, power: number): Part {
  const token = cursor.peek();
  if (power < POWER.compare) {
    const claim = readSpokenClaim(cursor);
    if (claim) return claim;
  }
  if (cursor.takes('(')) {
    const inner = readPart(cursor, 0);
    cursor.close();
    return inner;
  }
  if (cursor.takes('+')) return toValue(cursor, readPart(cursor, POWER.sign));
  if (cursor.takes('-')) return negate(cursor, toValue(cursor, readPart(cursor, POWER.sign)), token.at);
  if (token.kind === 'number') return readLiteral(cursor);
  if (token.kind === 'name') {
    const found = cursor.longest(LONGEST_NAME, (words) => NAMES.has(words));
    if (found) {
      cursor.skip(found.count);
      const name = NAMES.get(found.words) ?? '';
      return cursor.node({ op: 'read', source: readSource(cursor, name, token) }, token.at);
    }
    if (!KEYWORDS.has(token.text)) return cursor.failUnknown('problem-rule-unknown', token, NAMES.keys());
  }
  return cursor.fail('value');
}

/** What stands where a claim begins, and speaks of the price without naming it: `above 4000`, `within 1% of 4000`. */
function readSpokenClaim(cursor: Cursor): Condition | undefined {
  const token = cursor.peek();
  if (cursor.takes('not')) {
    return cursor.node({ op: 'not', of: toClaim(cursor, readPart(cursor, POWER.not)) }, token.at);
  }
  if (isMove(cursor)) return readMove(cursor);
  const comparison = readComparison(cursor);
  if (comparison) {
    if (comparison.startsWith('crosses') && cursor.is('(')) return readCross(cursor, comparison, token.at);
    return compare(cursor, comparison, price(cursor, token.at), readValue(cursor), token.at);
  }
  return readPlace(cursor, () => price(cursor, token.at), token.at);
}

/** `between 120 and 150`, `outside 120..150`, `within 1% of 4000`, of whatever stands before it. */
function readPlace(cursor: Cursor, of: () => Value, at: number): Condition | undefined {
  if (cursor.takes('within')) return readWithin(cursor, readValue, of(), at);
  const word = cursor.takes(...RANGES)?.text;
  if (word === undefined) return undefined;
  const side = word === 'outside' || word === 'leaves' ? 'out' : 'in';
  return readRange(cursor, readValue, { of: of(), low: readValue(cursor), side, at });
}

/** Reads one operator and what it binds, if it binds more than what stands before asks for. */
function readMore(cursor: Cursor, left: Part, power: number, from: number): Part | undefined {
  const token = cursor.peek();
  const arithmetic = ARITHMETIC.get(token.text);
  if (token.kind === 'sign' && arithmetic !== undefined) {
    if (arithmetic <= power || !isValue(left)) return undefined;
    cursor.take();
    const right = toValue(cursor, readPart(cursor, arithmetic));
    return cursor.node({ op: token.text as '+' | '-' | '*' | '/', left, right }, token.at);
  }
  if (power < POWER.compare) {
    const claim = readComparing(cursor, left, from);
    if (claim) return claim;
  }
  const joins = cursor.is('and') ? 'and' : cursor.is('or') ? 'or' : undefined;
  if (joins === undefined || POWER[joins] <= power) return undefined;
  const first = toClaim(cursor, left);
  cursor.take();
  const second = toClaim(cursor, readPart(cursor, POWER[joins]));
  return cursor.node({ op: joins, of: [first, second] }, token.at);
}

function readComparing(cursor: Cursor, left: Part, from: number): Condition | undefined {
  if (cursor.is('is')) cursor.take();
  const token = cursor.peek();
  if (!isValue(left)) {
    // `120 < price < 150`: the middle is compared twice.
    if (!('right' in left) || !/^[<>]/.test(token.text) || token.kind !== 'sign') return undefined;
    const comparison = readComparison(cursor);
    if (!comparison) return undefined;
    const next = compare(cursor, comparison, left.right, readValue(cursor), token.at);
    return cursor.node({ op: 'and', of: [left, next] }, token.at);
  }
  if (cursor.is('..'))
    return readRange(cursor, readValue, { of: price(cursor, from), low: left, side: 'out', at: from });
  const comparison = readComparison(cursor);
  if (!comparison) return readPlace(cursor, () => left, token.at);
  // `4000 above` is how some say `above 4000`.
  if (left.op === 'number' && cursor.peek().kind === 'end')
    return compare(cursor, comparison, price(cursor, from), left, token.at);
  return compare(cursor, comparison, left, readValue(cursor), token.at);
}

function readComparison(cursor: Cursor): Comparator | undefined {
  const found = cursor.longest(2, (words) => COMPARATORS.has(words));
  if (!found) return undefined;
  cursor.skip(found.count);
  return COMPARATORS.get(found.words);
}

/** `cross(ema(50, 1d), ema(200, 1d))`, or `crosses (2 * 2000)`. */
function readCross(cursor: Cursor, op: Comparator, at: number): Condition {
  cursor.take();
  const first = readValue(cursor);
  const second = cursor.takes(',') ? readValue(cursor) : undefined;
  if (second) cursor.close();
  else cursor.expect(')', 'comma');
  return second ? compare(cursor, op, first, second, at) : compare(cursor, op, price(cursor, at), first, at);
}

function readLiteral(cursor: Cursor): Value {
  const token = cursor.take();
  if (token.value === undefined) throw new Mistake('problem-rule-not-a-number', token.at, { typed: shown(token.text) });
  const literal: Value = cursor.node({ op: 'number', value: token.value }, token.at);
  if (cursor.takes('%', 'percent', 'pct')) {
    // `200% of sma(volume(1h), 20)` is a share, and no longer counted in percent.
    if (cursor.takes('of')) return share(cursor, token.value, token.at);
    cursor.percents.add(literal);
  } else cursor.takes('$', 'usd', 'usdt', 'usdc', 'dollars');
  return literal;
}

function share(cursor: Cursor, percent: number, at: number): Value {
  const left = hundredths(percent);
  return cursor.node({ op: '*', left, right: toValue(cursor, readPart(cursor, POWER.product)) }, at);
}

function negate(cursor: Cursor, of: Value, at: number): Value {
  if (of.op !== 'number') return cursor.node({ op: 'negate', of }, at);
  const negative: Value = cursor.node({ op: 'number', value: of.value === 0 ? 0 : -of.value }, at);
  if (cursor.percents.has(of)) cursor.percents.add(negative);
  return negative;
}

const compare = (cursor: Cursor, op: Comparator, left: Value, right: Value, at: number): Condition =>
  cursor.node({ op, left, right }, at);

const price = (cursor: Cursor, at: number): Value => cursor.node({ op: 'read', source: { kind: 'price' } }, at);

function toClaim(cursor: Cursor, part: Part): Condition {
  if (!isValue(part)) return part;
  const at = cursor.places.get(part) ?? 0;
  // `ETH -10` may be ten percent or ten dollars.
  const isSigned = part.op === 'number' && (part.value < 0 || /[+-]\s*$/.test(cursor.text.slice(0, at)));
  if (isSigned) {
    const end = cursor.before?.end ?? at;
    const facts = { expected: 'percent', where: 'after', after: shown(cursor.text.slice(at, end)) };
    throw new Mistake('problem-rule-expected', end, facts, [{ from: end, to: end, text: '%' }]);
  }
  // A level by itself: told when the price comes there, from whichever side.
  if (part.op === 'number') return compare(cursor, 'crosses', price(cursor, at), part, at);
  const { at: here } = cursor.peek();
  return cursor.fail('comparison', [
    ...(isOscillator(part) ? [{ from: here, to: here, text: ' > 30 ' }] : []),
    ...(cursor.is('=') ? [{ from: here, to: cursor.peek().end, text: 'crosses' }] : []),
  ]);
}

/** What goes up and down between 0 and 100. Of a price nobody knows which level is meant. */
const isOscillator = (value: Value): boolean => value.op === 'read' && boundsOf(value.source).most === 100;

function toValue(cursor: Cursor, part: Part): Value {
  if (isValue(part)) return part;
  throw new Mistake('problem-rule-claim-as-number', cursor.places.get(part) ?? 0);
}
