import type { PersonId } from '../chat/message.ts';

/** How much one person may have at a time. */
export type Allowance = {
  /** Rules, and as many subscriptions. */
  readonly rules: number;
  /** Parts of conditions: every reading, number and comparison that is not there already in another rule of theirs. */
  readonly parts: number;
  /** Readings that have to be counted for them, each of each coin: a rule about the 100 largest has a hundred. */
  readonly series: number;
};

/** What each person may have: what everybody may, and for some what the operator gave them instead. */
export interface Limits {
  of(person: PersonId): Promise<Allowance>;
  /** Gives a person limits of their own, above or below the usual ones; what is not named stays as it is for them. */
  set(person: PersonId, allowance: Partial<Allowance>): Promise<void>;
  /** The usual limits are theirs again. */
  reset(person: PersonId): Promise<void>;
}
