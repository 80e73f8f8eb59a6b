import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/chat/platform.ts';
import { type Delivery, settle } from '../../src/delivery/delivery.ts';
import { after, NOON, notice, priceAlert } from '../storage/world.ts';

const PRICE: Delivery = {
  id: 1n,
  chat: 'telegram:1',
  locale: 'en',
  alert: priceAlert(),
  attempts: 0,
  maybeSent: false,
  isPlain: false,
  createdAt: NOON,
};
const NEWS: Delivery = { ...PRICE, alert: notice('news') };
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
      becomes: ends('dead'),
      because: 'a chat that moves on and on leads nowhere',
    },
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
      of: { ...PRICE, attempts: 7 },
      outcome: ambiguous,
      becomes: ends('maybe sent'),
      because: 'eight possible repeats are enough',
    },
    { of: NEWS, outcome: ambiguous, becomes: ends('maybe sent'), because: 'news for everybody is not worth a repeat' },
  ])('$outcome.kind: $because', ({ of, outcome, becomes }) => {
    expect(settle(of, outcome, NOON)).toMatchObject(becomes);
  });
});
