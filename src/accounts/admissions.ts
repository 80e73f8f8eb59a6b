import type { PersonId } from '../chat/message.ts';

/** Persons and chats that the operator let in while the bot runs, besides those of the configuration. */
export interface Admissions {
  /** Whether any of them is let in. */
  has(ids: readonly string[]): Promise<boolean>;
  /** False where it was let in before. */
  add(id: string, by: PersonId, now: Date): Promise<boolean>;
  /** False where it was not let in. */
  remove(id: string): Promise<boolean>;
  /** The newest first. */
  all(): Promise<readonly string[]>;
}
