import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/chat/platform.ts';
import { readerIn } from '../../src/chat/reader.ts';
import { type Delivery, settle } from '../../src/delivery/delivery.ts';
import { after, NOON, notice, priceAlert } from '../storage/world.ts';

const PRICE: Delivery = {
  id: 1n,
  chat: 'telegram:1',
  company: [],
  reader: readerIn('en'),
  alert: priceAlert(),
  attempts: 0,
  maybeSent: false,
  isPlain: false,
  createdAt: NOON,
};
const NOTICE: Delivery = { ...PRICE, alert: notice('news') };
const SIGNALS: Delivery = {
  ...PRICE,
  alert: { kind: 'signals', subscription: 1, timeframe: '4h', closedAt: NOON.toISOString(), signals: [] },
};
const SEASON: Delivery = {
  ...PRICE,
  alert: {
    kind: 'season',
    subscription: 1,
    index: 'top50',
    from: 'neutral',
    to: 'altcoin',
    value: 76,
    wins: 38,
    counted: 50,
    day: '2026-03-01',
  },
};
const LEVEL: Delivery = {
  ...PRICE,
  alert: { kind: 'season-level', rule: 1, index: 'top50', side: 'above', level: 75, value: 76, day: '2026-03-01' },
};

const failed: Outcome = { kind: 'failed', reason: 'HTTP 502' };
const ambiguous: Outcome = { kind: 'ambiguous', reason: 'cut' };
const rejected: Outcome = { kind: 'rejected', reason: 'bad entities' };
const moved: Outcome = { kind: 'moved', to: 'telegram:-100' };
const throttled: Outcome = { kind: 'throttled', retryAfterMs: 7_000, scope: 'chat' };

const ends = (kind: string) => ({ kind });
const again = (seconds: number, rest: object) => ({ kind: 'pending', dueAt: after(seconds), ...rest });

describe('settle', () => {
  it.each([
    { of: PRICE, outcome: { kind: 'sent' } as const, becomes: ends('sent'), because: 'it arrived' },
    {
      of: PRICE,
      outcome: failed,
      becomes: again(2, { attempts: 1, maybeSent: false }),
      because: 'a failure is tried again after a while',
    },
    {
      of: { ...PRICE, attempts: 3 },
      outcome: failed,
      becomes: again(16, { attempts: 4 }),
      because: 'each wait is twice the one before',
    },
    {
      of: { ...PRICE, attempts: 40 },
      outcome: failed,
      becomes: again(300, { attempts: 41 }),
      because: 'no wait is longer than five minutes',
    },
    {
      of: { ...PRICE, maybeSent: true },
      outcome: failed,
      becomes: again(2, { maybeSent: true }),
      because: 'what may have arrived once stays marked',
    },
    {
      of: { ...PRICE, createdAt: after(-86_399) },
      outcome: failed,
      becomes: ends('pending'),
      because: 'an outage of hours loses nothing',
    },
    {
      of: { ...PRICE, createdAt: after(-86_400) },
      outcome: failed,
      becomes: ends('dead'),
      because: 'after a day an alert is history',
    },
    {
      of: { ...PRICE, attempts: 5 },
      outcome: throttled,
      becomes: again(7, { attempts: 5 }),
      because: 'being told to wait spends no attempt',
    },
    { of: PRICE, outcome: moved, becomes: again(0, { attempts: 1 }), because: 'it follows its chat at once' },
    {
      of: { ...PRICE, attempts: 7 },
      outcome: moved,
      becomes: again(128, { attempts: 8 }),
      because: 'earlier failures do not end it, and a chat that moves on and on is followed ever more slowly',
    },
    { of: { ...PRICE, createdAt: after(-86_400) }, outcome: moved, becomes: ends('dead'), because: 'it is a day old' },
    {
      of: PRICE,
      outcome: { kind: 'unreachable', reason: 'blocked' } as const,
      becomes: ends('dead'),
      because: 'nothing reaches the chat',
    },
    {
      of: PRICE,
      outcome: rejected,
      becomes: again(0, { attempts: 0, isPlain: true }),
      because: 'plain text may be read',
    },
    {
      of: { ...PRICE, isPlain: true },
      outcome: rejected,
      becomes: ends('dead'),
      because: 'not even plain text was read',
    },
    {
      of: PRICE,
      outcome: ambiguous,
      becomes: again(2, { attempts: 1, maybeSent: true }),
      because: 'a late price is worth a marked repeat',
    },
    { of: LEVEL, outcome: ambiguous, becomes: again(2, { maybeSent: true }), because: 'so is a level of the index' },
    {
      of: SEASON,
      outcome: ambiguous,
      becomes: again(2, { maybeSent: true }),
      because: 'so is a season, rare as it is',
    },
    {
      of: { ...PRICE, attempts: 7, createdAt: after(-254) },
      outcome: ambiguous,
      becomes: again(2, { attempts: 8, maybeSent: true }),
      because: 'tries that never left are no repeats',
    },
    {
      of: { ...PRICE, attempts: 9, maybeSent: true, createdAt: after(-60) },
      outcome: ambiguous,
      becomes: again(60, { attempts: 10, maybeSent: true }),
      because: 'the next repeat comes when the alert is twice as old',
    },
    {
      of: { ...PRICE, attempts: 20, maybeSent: true, createdAt: after(-40_000) },
      outcome: ambiguous,
      becomes: again(3_600, { maybeSent: true }),
      because: 'an alert is not silent for longer than an hour',
    },
    {
      of: { ...PRICE, maybeSent: true, createdAt: after(-86_400) },
      outcome: ambiguous,
      becomes: ends('maybe sent'),
      because: 'after a day it is history, and may have been read',
    },
    { of: SIGNALS, outcome: ambiguous, becomes: ends('maybe sent'), because: 'the next close brings other signals' },
    { of: NOTICE, outcome: ambiguous, becomes: ends('maybe sent'), because: 'a notice is not worth a repeat' },
  ])('$outcome.kind: $because', ({ of, outcome, becomes }) => {
    expect(settle(of, outcome, NOON)).toMatchObject(becomes);
  });

  it('repeats a price for a day while nobody knows what arrives, at most some thirty times', () => {
    const { becomes, tries, longestSeconds } = live(PRICE, ambiguous);
    expect(becomes).toBe('maybe sent');
    expect(tries).toBeGreaterThan(24);
    expect(tries).toBeLessThan(40);
    expect(longestSeconds).toBe(3_600);
  });

  it('repeats at once after an outage, however long it was', () => {
    const outage = { ...PRICE, attempts: 40, createdAt: after(-10_000) };
    expect(settle(outage, ambiguous, NOON)).toMatchObject(again(2, { maybeSent: true }));
  });
});

/** Tries until it is settled, each time with the same outcome. */
function live(delivery: Delivery, outcome: Outcome) {
  let longestSeconds = 0;
  let now = NOON;
  for (let tries = 1; ; tries++) {
    const settlement = settle(delivery, outcome, now);
    if (settlement.kind !== 'pending') return { becomes: settlement.kind, tries, longestSeconds };
    const { attempts, maybeSent, isPlain, dueAt } = settlement;
    longestSeconds = Math.max(longestSeconds, (dueAt.getTime() - now.getTime()) / 1_000);
    delivery = { ...delivery, attempts, maybeSent, isPlain };
    now = dueAt;
  }
}
