import type { Alert } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import type { Outcome } from '../chat/platform.ts';
import type { Reader } from '../chat/reader.ts';
import type { Tide } from '../core/market/tide.ts';
import { DAY_MS } from '../core/market/timeframe.ts';

/** An alert that goes in the message of another one. */
export type Companion = { readonly id: bigint; readonly alert: Alert };

/** One message for one chat, claimed by this process. */
export type Delivery = {
  readonly id: bigint;
  readonly chat: ChatId;
  /** How its chat reads. */
  readonly reader: Reader;
  readonly alert: Alert;
  /** What else goes in the same message, in the order in which it rang; the same on every try. */
  readonly company: readonly Companion[];
  /** It is the last message that its chat allows for the day; what is more comes with the digest at this time. */
  readonly lastOfBudget?: { readonly most: number; readonly digestAt?: string };
  /** The market moves as one while it is told. */
  readonly tide?: Tide;
  readonly attempts: number;
  /** An earlier try may have arrived, so this one says that it may be a repeat. */
  readonly maybeSent: boolean;
  /** The platform could not read it formatted, so it goes as plain text. */
  readonly isPlain: boolean;
  readonly createdAt: Date;
};

/** Everything that one message tells, in the order in which it rang. */
export const alertsOf = ({ id, alert, company }: Pick<Delivery, 'id' | 'alert' | 'company'>): readonly Alert[] => [
  ...company.filter((each) => each.id < id).map((each) => each.alert),
  alert,
  ...company.filter((each) => each.id > id).map((each) => each.alert),
];

/** What becomes of a delivery after an outcome, its company included. `sent`, `maybe sent` and `dead` are final and go to the log. */
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
/** A day of possible repeats with these waits is some thirty messages, most of them while the platform is away. */
const FIRST_REPEAT_MS = 2_000;
/** No try is put off for longer; a time further off was written by a clock that has been set back since. */
export const LONGEST_WAIT_MS = 3_600_000;

/**
 * The one retry policy.
 *
 *     pending ──claim──▶ sending ──sent──▶ log
 *        ▲                  │
 *        └── failed, throttled, ambiguous ┘   rejected twice, a day old, unreachable ──▶ log (dead)
 */
export function settle(delivery: Delivery, outcome: Outcome, now: Date): Settlement {
  const { attempts, maybeSent, isPlain } = delivery;
  const ageMs = now.getTime() - delivery.createdAt.getTime();
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', ...(outcome.messageId === undefined ? {} : { messageId: outcome.messageId }) };
    case 'throttled':
      // Being told to wait is not a failure, so no attempt is spent.
      return again(attempts, outcome.retryAfterMs, `told to wait ${outcome.retryAfterMs} ms`);
    case 'moved':
      return retry(`moved to ${outcome.to}`, maybeSent, attempts === 0 ? 0 : backoffMs(attempts));
    case 'unreachable':
      return { kind: 'dead', reason: outcome.reason };
    case 'rejected':
      if (isPlain) return { kind: 'dead', reason: outcome.reason };
      return { kind: 'pending', attempts, dueAt: now, maybeSent, isPlain: true, reason: outcome.reason };
    case 'ambiguous':
      if (!alertsOf(delivery).some(isWorthRepeating) || ageMs >= GIVE_UP_MS) {
        return { kind: 'maybe sent', reason: outcome.reason };
      }
      // Tries that never left are no repeats, so the alert's age spaces them and not its attempts.
      return retry(outcome.reason, true, maybeSent ? repeatMs(ageMs) : FIRST_REPEAT_MS);
    case 'failed':
      return retry(outcome.reason, maybeSent, backoffMs(attempts + 1));
  }

  function retry(reason: string, maybeSent: boolean, waitMs: number): Settlement {
    const tried = attempts + 1;
    if (ageMs >= GIVE_UP_MS) return { kind: 'dead', reason: `${reason} (tried ${tried} times)` };
    return { kind: 'pending', attempts: tried, dueAt: after(now, waitMs), maybeSent, isPlain, reason };
  }

  function again(attempts: number, waitMs: number, reason: string): Settlement {
    return { kind: 'pending', attempts, dueAt: after(now, waitMs), maybeSent, isPlain, reason };
  }
}

/** Levels, conditions and seasons are reached once and waited for; the next close brings other signals anyway, the next day other movers. */
const isWorthRepeating = ({ kind }: Alert): boolean =>
  kind !== 'signals' && kind !== 'movers' && kind !== 'notice' && kind !== 'digest';

/** 2 s, 4 s, 8 s … five minutes, and every five minutes from then on. */
const backoffMs = (attempts: number) => Math.min(2 ** attempts * 1_000, 300_000);

/** As long again as the alert is old, so that repeats grow rare and none comes much later than the outage lasted. */
const repeatMs = (ageMs: number) => Math.min(Math.max(ageMs, FIRST_REPEAT_MS), LONGEST_WAIT_MS);

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);
