import type { Cursor } from './cursor.ts';
import type { Condition, Trigger, Value } from './expression.ts';
import { unitMs } from './lexer.ts';
import { Mistake } from './problem.ts';
import { readWindow } from './read-source.ts';
import { COMPARATORS, MOVES } from './vocabulary.ts';

type Move = {
  readonly direction: 'up' | 'down' | 'either';
  /** Tokens up to the percent sign, and whether a window of time follows. */
  readonly length: number;
  readonly place: number;
  readonly hasWindow: boolean;
};

/** Looks ahead for `-5%`, `±3%`, `drops 5% in 1h`; `-5% < change(1h)` is none. */
function findMove(cursor: Cursor): Move | undefined {
  const first = cursor.peek();
  const direction = first.kind === 'name' || first.kind === 'sign' ? MOVES.get(first.text) : undefined;
  let length = direction === undefined ? 0 : 1;
  if (length === 1 && cursor.is('by', 1)) length += 1;
  const place = length;
  if (cursor.peek(length++).kind !== 'number' || !['%', 'percent', 'pct'].some((sign) => cursor.is(sign, length)))
    return undefined;
  length += 1;
  const next = cursor.peek(length);
  if (next.kind === 'sign' && next.text !== ')') return undefined;
  if (next.kind === 'name' && COMPARATORS.has(next.text)) return undefined;
  const hasWindow =
    next.text === 'in' ||
    next.text === 'within' ||
    (next.kind === 'number' && (next.spanMs !== undefined || unitMs(cursor.peek(length + 1).text) !== undefined));
  return { direction: direction ?? 'either', length, place, hasWindow };
}

export const isMove = (cursor: Cursor): boolean => findMove(cursor) !== undefined;

/** `±3%` alone is measured from a baseline and stands alone; with a window it is a claim like any other. */
export function readBaseline(cursor: Cursor): Trigger | undefined {
  const move = findMove(cursor);
  if (!move || move.hasWindow) return undefined;
  const percent = percentOf(cursor, move);
  cursor.skip(move.length);
  return { op: 'moved', direction: move.direction, percent };
}

/** `+5% in 1h`: up by at least so much against the price an hour ago. */
export function readMove(cursor: Cursor): Condition {
  const move = findMove(cursor) as Move;
  const { at } = cursor.peek();
  const percent = percentOf(cursor, move);
  cursor.skip(move.length);
  const { before } = cursor;
  if (!move.hasWindow)
    throw new Mistake('problem-rule-alone', at, {}, [
      { from: before?.end ?? at, to: before?.end ?? at, text: ' in 24h' },
    ]);
  cursor.takes('in', 'within');
  const spanMs = readWindow(cursor);
  const change = (): Value => cursor.node({ op: 'read', source: { kind: 'change', spanMs } }, at);
  const level = (value: number): Value => {
    const literal: Value = cursor.node({ op: 'number', value }, at);
    cursor.percents.add(literal);
    return literal;
  };
  const up = (): Condition => cursor.node({ op: '>=', left: change(), right: level(percent) }, at);
  const down = (): Condition => cursor.node({ op: '<=', left: change(), right: level(-percent) }, at);
  if (move.direction === 'up') return up();
  if (move.direction === 'down') return down();
  return cursor.node({ op: 'or', of: [up(), down()] }, at);
}

/** A price cannot fall by a hundred percent and still be one. */
function percentOf(cursor: Cursor, { direction, place }: Move): number {
  const { value, at } = cursor.peek(place);
  if (value !== undefined && value > 0 && (direction === 'up' || value < 100)) return value;
  throw new Mistake('problem-rule-percent-size', at);
}

type ReadValue = (cursor: Cursor) => Value;
type Range = { readonly of: Value; readonly low: Value; readonly side: 'in' | 'out'; readonly at: number };

/** The rest of `a..b`, `a and b` or `a to b`, whose first bound is read. Leaving is strict, so that the bounds belong to the range. */
export function readRange(cursor: Cursor, readValue: ReadValue, range: Range): Condition {
  const { of, low, side, at } = range;
  if (!cursor.takes('..', 'and', 'to')) cursor.fail('range');
  const high = readValue(cursor);
  if (low.op === 'number' && high.op === 'number') checkPowers(cursor, low, high);
  if (low.op === 'number' && high.op === 'number' && low.value >= high.value)
    throw mistakenRange(cursor, low, high, at);
  if (side === 'in')
    return cursor.node(
      {
        op: 'and',
        of: [
          { op: '>=', left: of, right: low },
          { op: '<=', left: of, right: high },
        ],
      },
      at,
    );
  return cursor.node(
    {
      op: 'or',
      of: [
        { op: '<', left: of, right: low },
        { op: '>', left: of, right: high },
      ],
    },
    at,
  );
}

const POWER_AT_END = /[kmbt]$/i;

/** `90..110k` is a range from ninety or from ninety thousand. */
function checkPowers(cursor: Cursor, low: Bound, high: Bound): void {
  const [from, to] = [cursor.places.get(low) ?? 0, cursor.places.get(high) ?? 0];
  const [typed = ''] = /^[$\d.,_]*\d[kmbt]?/i.exec(cursor.text.slice(from, to)) ?? [];
  const [, digits = '', power = ''] = /^\$?([\d.,_]+)([kmbt])/i.exec(cursor.text.slice(to)) ?? [];
  if (power === '' || POWER_AT_END.test(typed) || low.value >= Number(digits.replace(/[,_]/g, ''))) return;
  throw new Mistake('problem-rule-range-power', from, { typed, full: `${typed}${power}` }, [
    { from, to: from + typed.length, text: `${typed}${power}` },
  ]);
}

type Bound = Value & { readonly op: 'number' };

function mistakenRange(cursor: Cursor, low: Bound, high: Bound, at: number): Mistake {
  const from = cursor.places.get(low) ?? at;
  const to = cursor.before?.end ?? from;
  if (low.value > high.value)
    return new Mistake('problem-rule-range', from, {}, [{ from, to, text: `${high.value}..${low.value}` }]);
  return new Mistake('problem-rule-range-same', from, {}, [{ from, to, text: `${low.value}` }]);
}

/** Left to be folded with all other constants, which rounds to what can be written. */
export const hundredths = (percent: number): Value => ({
  op: '/',
  left: { op: 'number', value: Number(percent.toPrecision(15)) },
  right: { op: 'number', value: 100 },
});

/** The rest of `within 1% of 4000`. */
export function readWithin(cursor: Cursor, readValue: ReadValue, of: Value, at: number): Condition {
  const { at: place, value: percent = 0 } = cursor.peek();
  if (percent > 0) cursor.take();
  if (!cursor.takes('%', 'percent', 'pct') || percent <= 0 || percent >= 100)
    throw new Mistake('problem-rule-expected', place, { expected: 'percent', where: 'after', after: 'within' });
  cursor.takes('of');
  const level = readValue(cursor);
  if (level.op === 'number' && level.value <= 0)
    throw new Mistake('problem-rule-within', cursor.places.get(level) ?? at);
  const times = (percents: number): Value => cursor.node({ op: '*', left: hundredths(percents), right: level }, at);
  return cursor.node(
    {
      op: 'and',
      of: [
        { op: '>=', left: of, right: times(100 - percent) },
        { op: '<=', left: of, right: times(100 + percent) },
      ],
    },
    at,
  );
}
