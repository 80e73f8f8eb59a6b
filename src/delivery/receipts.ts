import type { Alert } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';

/** One alert and what became of it. */
export type Receipt = {
  readonly alert: Alert;
  /** `waiting` is in the outbox still; the others are final. */
  readonly outcome: 'waiting' | 'sent' | 'maybe sent' | 'dead';
  readonly reason?: string;
  readonly attempts: number;
  readonly decidedAt: Date;
  readonly settledAt?: Date;
  /** The message in which it is told with others; absent where it has one of its own. */
  readonly message?: MessageId;
};

/** Names a message that told several alerts. */
export type MessageId = bigint;

/** What a rule or a subscription told a chat, or one message. */
export type Told =
  | { readonly kind: 'rule' | 'subscription'; readonly id: number }
  | { readonly kind: 'message'; readonly id: MessageId };

/** How often a rule rang, with its newest alert. */
export type Rang = { readonly rule: number; readonly count: number; readonly alert: Alert };

/** The delivery log and the outbox, as they answer for themselves. */
export interface Receipts {
  /** The newest alerts of one thing in one chat, newest first, after `skip`; of the whole chat where nothing is named. */
  newest(chat: ChatId, of: Told | undefined, limit: number, skip?: number): Promise<readonly Receipt[]>;
  count(chat: ChatId, of: Told | undefined): Promise<number>;
  /** What the rules of a chat told it since then, those that rang most first. */
  noise(chat: ChatId, since: Date): Promise<readonly Rang[]>;
}
