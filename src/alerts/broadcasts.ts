import type { PersonId } from '../chat/message.ts';

/** Something that the operator tells everybody. */
export type Broadcast = {
  readonly id: number;
  readonly text: string;
  /** Absent for a draft. */
  readonly sentAt?: Date;
  readonly cancelledAt?: Date;
  /** Chats that it was enqueued for. */
  readonly chats: number;
  /** Chats that it was kept from by cancelling. */
  readonly kept: number;
};

/** How far it came. What is neither waiting, sent nor kept could not be delivered. */
export type BroadcastProgress = Broadcast & { readonly waiting: number; readonly sent: number };

/** Where broadcasts are kept: drafted, enqueued for everybody in one transaction, and cancelled as far as they have not left. */
export interface Broadcasts {
  draft(text: string, by: PersonId, now: Date): Promise<Broadcast>;
  /** Chats that it would reach now: a group counts once with its topics. */
  reach(): Promise<number>;
  /** Enqueues a draft; undefined where there is none of this id, it was sent before, or it was cancelled. */
  send(id: number, now: Date): Promise<Broadcast | undefined>;
  /** Takes back what has not left; undefined where there is nothing to cancel. */
  cancel(id: number, now: Date): Promise<Broadcast | undefined>;
  progress(id: number): Promise<BroadcastProgress | undefined>;
  /** The newest that was sent. */
  newest(): Promise<number | undefined>;
}
