import type { WallTime } from '../../zone.ts';
import type { Cursor } from './cursor.ts';
import { type LinePoint, type Schedule, type Source, WEEKDAYS, type Weekday } from './expression.ts';
import { type Token, unitMs } from './lexer.ts';
import { Mistake, shown } from './problem.ts';

/** Reads `4h`, `7d`, `90 minutes`, `an hour`: milliseconds. */
export function readSpan(cursor: Cursor): number {
  const isOne = (cursor.is('a') || cursor.is('an') || cursor.is('one')) && unitMs(cursor.peek(1).text) !== undefined;
  if (isOne) cursor.take();
  const token = cursor.peek();
  if (token.kind === 'name' && unitMs(token.text) !== undefined) return unitMs(cursor.take().text) ?? 0;
  if (token.kind !== 'number') return cursor.fail('span');
  const next = cursor.peek(1);
  const unit = next.kind === 'name' && /\d$/.test(token.text) ? unitMs(next.text) : undefined;
  if (unit !== undefined) {
    cursor.skip(2);
    return (token.value ?? 0) * unit;
  }
  if (token.spanMs === undefined) return cursor.fail('span', [{ from: token.end, to: token.end, text: 'h' }]);
  cursor.take();
  return token.spanMs;
}

/** Reads a day and, if it is said, a time: `2026-12-24 09:00`. Without one it is `midnight`. */
export function readWallTime(cursor: Cursor, midnight = '00:00'): WallTime {
  const token = cursor.peek();
  if (token.kind !== 'date') return cursor.fail('date');
  cursor.take();
  // A day that does not exist is moved by the calendar, and then is another one.
  const day = new Date(`${token.text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== token.text)
    throw new Mistake('problem-rule-date', token.at, { typed: token.text });
  cursor.takes('at', ',');
  return `${token.text}T${cursor.peek().kind === 'time' ? readTime(cursor) : midnight}`;
}

function readTime(cursor: Cursor): string {
  const token = cursor.peek();
  if (token.kind !== 'time') return cursor.fail('time');
  cursor.take();
  const [, hours = '', minutes = '00', half] = /^t?(\d+)(?::(\d+))?(am|pm)?$/.exec(token.text) ?? [];
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || (half && (Number(hours) > 12 || Number(hours) < 1)))
    throw new Mistake('problem-rule-time', token.at, { typed: shown(token.text) });
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** Reads what follows `daily`: `at 09:00`. */
export function readDailyTime(cursor: Cursor): string {
  cursor.takes('at');
  return readTime(cursor);
}

/** Reads what follows `every`: `day at 09:00`, `monday at 9:00`. */
export function readEvery(cursor: Cursor): Schedule {
  const token = cursor.peek();
  const word = token.text.replace(/s$/, '');
  const every: 'day' | Weekday | undefined =
    word === 'day' ? 'day' : WEEKDAYS.find((day) => day === word || (word.length >= 3 && day.startsWith(word)));
  if (token.kind !== 'name' || every === undefined) return cursor.fail('day');
  cursor.take();
  return { every, time: readDailyTime(cursor) };
}

/** Reads `(2026-01-01 40000, 2026-06-01 60000)`. */
export function readLine(cursor: Cursor): Source {
  cursor.expect('(', 'opening');
  const from = readPoint(cursor);
  cursor.expect(',', 'comma');
  const second = cursor.peek();
  const to = readPoint(cursor);
  cursor.close();
  if (from.at === to.at) throw new Mistake('problem-rule-line', second.at);
  // The earlier point first, so that one line is one line.
  return from.at < to.at ? { kind: 'line', from, to } : { kind: 'line', from: to, to: from };
}

function readPoint(cursor: Cursor): LinePoint {
  const at = new Date(`${readWallTime(cursor)}:00Z`).getTime();
  cursor.takes(':');
  return { at, value: readNumber(cursor) };
}

/** Reads a number that stands by itself, with a sign if there is one. */
export function readNumber(cursor: Cursor): number {
  const sign = cursor.takes('-', '+')?.text === '-' ? -1 : 1;
  const token: Token = cursor.peek();
  if (token.kind !== 'number' || token.value === undefined) return cursor.fail('number');
  cursor.take();
  return token.value === 0 ? 0 : sign * token.value;
}
