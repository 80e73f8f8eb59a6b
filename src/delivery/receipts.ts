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
};

/** What a rule or a subscription told a chat. */
export type Told = { readonly kind: 'rule' | 'subscription'; readonly id: number };

/** The delivery log and the outbox, as they answer for themselves. */
export interface Receipts {
  /** The newest alerts of one thing in one chat, newest first; of the whole chat where nothing is named. */
  newest(chat: ChatId, of: Told | undefined, limit: number): Promise<readonly Receipt[]>;
}
