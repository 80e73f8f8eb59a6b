import { type Alert, LANES, laneOf } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import type { Outcome } from '../chat/platform.ts';
import { DAY_MS } from '../core/market/timeframe.ts';

/** One message for one chat, claimed by this process. */
export type Delivery = {
  readonly id: bigint;
  readonly chat: ChatId;
  readonly locale: string;
  readonly alert: Alert;
  readonly attempts: number;
  /** An earlier try may have arrived, so this one says that it may be a repeat. */
  readonly maybeSent: boolean;
  /** The platform could not read it formatted, so it goes as plain text. */
  readonly isPlain: boolean;
  readonly createdAt: Date;
};

/** What becomes of a delivery after an outcome. `sent`, `maybe sent` and `dead` are final and go to the log. */
export type Settlement =
  | { readonly kind: 'sent'; readonly messageId?: string }
  | { readonly kind: 'maybe sent'; readonly reason: string }
  | { readonly kind: 'dead'; readonly reason: string }
  | {
      readonly kind: 'pending';
      readonly attempts: number;
      readonly dueAt: Date;
      readonly maybeSent: boolean;
      readonly isPlain: boolean;
      readonly reason: string;
    };

/** A platform or a network may be away for hours; after a day an alert is history. */
const GIVE_UP_MS = DAY_MS;
/** Nobody reads more possible repeats than this, or follows a chat that moves on and on. */
const MAX_REPEATS = 8;

/**
 * The one retry policy.
 *
 *     pending ──claim──▶ sending ──sent──▶ log
 *        ▲                  │
 *        └── failed, throttled, ambiguous ┘   rejected twice, a day old, unreachable ──▶ log (dead)
 */
export function settle(delivery: Delivery, outcome: Outcome, now: Date): Settlement {
  const { attempts, maybeSent, isPlain } = delivery;
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', ...(outcome.messageId === undefined ? {} : { messageId: outcome.messageId }) };
    case 'throttled':
      // Being told to wait is not a failure, so no attempt is spent.
      return again(attempts, outcome.retryAfterMs, `told to wait ${outcome.retryAfterMs} ms`);
    case 'moved':
      if (attempts + 1 >= MAX_REPEATS) return { kind: 'dead', reason: `moved to ${outcome.to} again` };
      return again(attempts + 1, 0, `moved to ${outcome.to}`);
    case 'unreachable':
      return { kind: 'dead', reason: outcome.reason };
    case 'rejected':
      if (isPlain) return { kind: 'dead', reason: outcome.reason };
      return { kind: 'pending', attempts, dueAt: now, maybeSent, isPlain: true, reason: outcome.reason };
    case 'ambiguous':
      // A late price is worth a repeat that says so; news that everybody gets is not.
      if (!isUrgent(delivery.alert) || attempts + 1 >= MAX_REPEATS) {
        return { kind: 'maybe sent', reason: outcome.reason };
      }
      return retry(outcome.reason, true);
    case 'failed':
      return retry(outcome.reason, maybeSent);
  }

  function retry(reason: string, maybeSent: boolean): Settlement {
    const tried = attempts + 1;
    if (now.getTime() - delivery.createdAt.getTime() >= GIVE_UP_MS) {
      return { kind: 'dead', reason: `${reason} (tried ${tried} times)` };
    }
    return { kind: 'pending', attempts: tried, dueAt: after(now, backoffMs(tried)), maybeSent, isPlain, reason };
  }

  function again(attempts: number, waitMs: number, reason: string): Settlement {
    return { kind: 'pending', attempts, dueAt: after(now, waitMs), maybeSent, isPlain, reason };
  }
}

const isUrgent = (alert: Alert): boolean => laneOf(alert) === LANES.urgent;

/** 2 s, 4 s, 8 s … five minutes, and every five minutes from then on. */
const backoffMs = (attempts: number) => Math.min(2 ** attempts * 1_000, 300_000);

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);
