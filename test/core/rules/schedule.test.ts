import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../../src/core/rules/language/expression.ts';
import { lastOf, nextOf } from '../../../src/core/rules/schedule.ts';

const DAILY: Schedule = { every: 'day', time: '09:00' };
const MONDAYS: Schedule = { every: 'monday', time: '09:00' };
const SUNDAYS: Schedule = { every: 'sunday', time: '00:00' };
const ONCE: Schedule = { every: 'once', at: '2026-12-24T09:00' };

/** 22 November 2026 is a Sunday. */
describe('around an instant lie the last and the next of a schedule', () => {
  it.each([
    { of: DAILY, at: '2026-11-22T08:59:59.999Z', last: '2026-11-21T09:00', next: '2026-11-22T09:00' },
    { of: DAILY, at: '2026-11-22T09:00:00.000Z', last: '2026-11-22T09:00', next: '2026-11-23T09:00' },
    { of: DAILY, at: '2026-12-31T23:00:00.000Z', last: '2026-12-31T09:00', next: '2027-01-01T09:00' },
    { of: MONDAYS, at: '2026-11-22T12:00:00.000Z', last: '2026-11-16T09:00', next: '2026-11-23T09:00' },
    { of: MONDAYS, at: '2026-11-23T08:00:00.000Z', last: '2026-11-16T09:00', next: '2026-11-23T09:00' },
    { of: MONDAYS, at: '2026-11-23T09:00:00.000Z', last: '2026-11-23T09:00', next: '2026-11-30T09:00' },
    { of: SUNDAYS, at: '2026-11-22T00:00:00.000Z', last: '2026-11-22T00:00', next: '2026-11-29T00:00' },
    { of: SUNDAYS, at: '2026-11-21T23:59:00.000Z', last: '2026-11-15T00:00', next: '2026-11-22T00:00' },
    { of: ONCE, at: '2026-12-24T08:59:00.000Z', last: undefined, next: '2026-12-24T09:00' },
    { of: ONCE, at: '2026-12-24T09:00:00.000Z', last: '2026-12-24T09:00', next: undefined },
  ])('$of.every at $at', ({ of, at, last, next }) => {
    const minute = (date: Date | undefined) => date?.toISOString().slice(0, 16);
    expect([minute(lastOf(of, new Date(at))), minute(nextOf(of, new Date(at)))]).toEqual([last, next]);
  });
});

/** Clocks go back on 25 October and forward on 29 March. */
describe('by the clocks of Berlin', () => {
  it.each([
    { of: DAILY, at: '2026-11-22T07:59Z', last: '2026-11-21T08:00', next: '2026-11-22T08:00' },
    { of: DAILY, at: '2026-10-24T12:00Z', last: '2026-10-24T07:00', next: '2026-10-25T08:00' },
    { of: DAILY, at: '2026-03-28T12:00Z', last: '2026-03-28T08:00', next: '2026-03-29T07:00' },
    { of: MONDAYS, at: '2026-10-24T12:00Z', last: '2026-10-19T07:00', next: '2026-10-26T08:00' },
    { of: SUNDAYS, at: '2026-11-21T23:30Z', last: '2026-11-21T23:00', next: '2026-11-28T23:00' },
    { of: ONCE, at: '2026-12-24T07:59Z', last: undefined, next: '2026-12-24T08:00' },
    { of: ONCE, at: '2026-12-24T08:00Z', last: '2026-12-24T08:00', next: undefined },
  ])('$of.every at $at', ({ of, at, last, next }) => {
    const minute = (date: Date | undefined) => date?.toISOString().slice(0, 16);
    const [from, zone] = [new Date(at), 'Europe/Berlin'];
    expect([minute(lastOf(of, from, zone)), minute(nextOf(of, from, zone))]).toEqual([last, next]);
  });

  it('every day comes once a day, also where its hour comes twice or never', () => {
    const early: Schedule = { every: 'day', time: '02:30' };
    let at = new Date('2026-03-26T12:00Z');
    const told: string[] = [];
    for (let i = 0; i < 240; i += 1) {
      at = nextOf(early, at, 'Europe/Berlin') ?? at;
      told.push(at.toISOString().slice(0, 10));
    }
    expect(new Set(told).size).toBe(240);
  });
});
