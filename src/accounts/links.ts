import type { Caller } from '../chat/caller.ts';
import type { PersonId } from '../chat/message.ts';

/**
 * `taken`: the account has somebody of that platform already. `own`: a code is for another platform than the one it was
 * drawn on.
 */
export type Joined = 'joined' | 'unknown' | 'own' | 'taken';

/** One person on several platforms: an account. Whoever linked nothing is alone in theirs. */
export interface Links {
  /** A code that joins whoever says it elsewhere within ten minutes, once; a new one takes the place of the one before. */
  offer(person: PersonId, now: Date): Promise<string>;
  join(code: string, caller: Pick<Caller, 'person'>, now: Date): Promise<Joined>;
  /** False where there was nothing to part. */
  part(person: PersonId): Promise<boolean>;
  /** Everybody else of the account. */
  others(person: PersonId): Promise<readonly PersonId[]>;
}
