import type { Alert } from '../alerts/alert.ts';
import type { Urgency } from '../alerts/rule.ts';
import type { ChatId } from '../chat/message.ts';
import type { Delivery, Settlement } from './delivery.ts';

export type Claim = {
  readonly platform: string;
  /** Chats that may not speak yet, with all their topics. */
  readonly except: readonly ChatId[];
  readonly limit: number;
  /** What clocks on walls show, where that is not `now`: quiet hours and days are counted by them. */
  readonly wallNow?: Date;
  /** Nothing more urgent than this lane; a chat that waits for something more urgent hears that first. */
  readonly leastLane?: number;
  /** Who claims; a claim that is neither settled nor renewed for `leaseMs` is taken back. */
  readonly by: string;
  readonly leaseMs: number;
};

/** So many alerts go in one message; what is more goes with the next. */
export const MOST_TOGETHER = 400;

/**
 * Where deliveries wait, in the same database and the same transaction as what caused them. Leases run by the clock of
 * the database, so that processes whose clocks differ agree on them.
 */
export interface Outbox {
  /**
   * Marks deliveries as being sent and hands them out, urgent lanes first, at most one of each chat and its topics. The
   * mark is durable before this resolves, so before any request. What else has rung for a chat by then goes in the same
   * message; what rings later is gathered as `admit` says, and chats take turns with that. What its owner called
   * critical goes before, and apart. A message that has to go again has the same company.
   */
  claim(claim: Claim, now: Date): Promise<readonly Delivery[]>;
  /** Prolongs claims; returns those that are still `by`'s. */
  renew(ids: readonly bigint[], by: string, leaseMs: number): Promise<readonly bigint[]>;
  /** Stores what became of a claimed delivery and its company; storing it twice is harmless, and so is a claim that was taken back. */
  settle(delivery: Delivery, settlement: Settlement, now: Date): Promise<void>;
  /**
   * Takes back claims that ran out: their process died between request and answer, so what became of the message is
   * ambiguous, and settled as such. Not `except`, of which the caller knows. Returns how many.
   */
  reap(now: Date, except?: readonly bigint[]): Promise<number>;
  /** Puts something into the outbox that no reading caused, such as a notice; a key that was ever there stays one. */
  enqueue(key: string, chat: ChatId, alert: Alert, now: Date, urgency?: Urgency): Promise<void>;
  /** How many alerts wait, and since when the oldest one, by lane. */
  backlog(): Promise<readonly { readonly lane: number; readonly count: number; readonly oldest: Date }[]>;
  /** When the next delivery that may not leave yet may: it is tried again, or gathered until then. */
  nextDue(now: Date): Promise<Date | undefined>;
}
