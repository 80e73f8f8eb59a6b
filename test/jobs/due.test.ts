import { describe, expect, it } from 'vitest';
import { due, type Timing } from '../../src/jobs/due.ts';

const at = (time: string) => new Date(`2026-03-01T${time}Z`);
const HOURLY: Timing = { after: '1h', delayMs: 5_000 };
const DAILY: Timing = { after: '1d', delayMs: 5 * 60_000 };
const TENTH: Timing = { everyMs: 10_000 };

describe('a slot', () => {
  it.each([
    { timing: HOURLY, last: '11:00:00', now: '12:00:04', slot: undefined, because: 'the exchange is given its delay' },
    {
      timing: HOURLY,
      last: '11:00:00',
      now: '12:00:05',
      slot: '12:00:00',
      because: 'the delay after the close is over',
    },
    { timing: HOURLY, last: '12:00:00', now: '12:59:59', slot: undefined, because: 'a close is examined once' },
    {
      timing: HOURLY,
      last: '03:00:00',
      now: '12:30:00',
      slot: '12:00:00',
      because: 'a late start looks at the newest',
    },
    {
      timing: HOURLY,
      last: undefined,
      now: '12:30:00',
      slot: '12:00:00',
      because: 'the first start looks at the newest',
    },
    { timing: DAILY, last: undefined, now: '12:30:00', slot: '00:00:00', because: 'noon still owes the day its close' },
    { timing: DAILY, last: '00:00:00', now: '23:59:59', slot: undefined, because: 'the day has been closed' },
    {
      timing: HOURLY,
      last: '12:00:00',
      now: '10:30:00',
      slot: undefined,
      because: 'a clock set back repeats no close',
    },
    { timing: TENTH, last: '12:00:10', now: '12:00:19', slot: undefined, because: 'its time has not come' },
    { timing: TENTH, last: '12:00:10', now: '12:00:20', slot: '12:00:20', because: 'its time has come' },
    {
      timing: TENTH,
      last: '12:00:10',
      now: '18:00:03',
      slot: '18:00:00',
      because: 'a clock set ahead makes it due once',
    },
    {
      timing: TENTH,
      last: '12:00:10',
      now: '09:00:00',
      slot: '09:00:00',
      because: 'a clock set back does not silence it',
    },
  ])('$because', ({ timing, last, now, slot }) => {
    expect(due(timing, last ? at(last) : undefined, at(now))).toEqual(slot ? at(slot) : undefined);
  });

  it('comes once each, in a row, while a clock runs, stands still, leaps and falls back', () => {
    const clock = ['10:00:06', '10:00:07', '10:59:00', '11:00:05', '15:20:00', '15:20:01', '14:00:30', '16:00:05'];
    let last: Date | undefined;
    const slots = clock.flatMap((now) => {
      const slot = due(HOURLY, last, at(now));
      last = slot ?? last;
      return slot ? [slot.toISOString().slice(11, 16)] : [];
    });
    expect(slots).toEqual(['10:00', '11:00', '15:00', '16:00']);
  });
});
