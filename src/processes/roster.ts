import type { Duty } from './role.ts';

/** Who does what, as all processes know it. Instants and waits are by the clock of the store, which all share. */
export type Holder = { readonly duty: Duty; readonly by: string; readonly since: Date };

/** Where processes agree on who does what. Rejects where nobody can say. */
export interface Roster {
  /** Takes what is free and prolongs what is `by`'s already, for `leaseMs` from now. Returns what is `by`'s now. */
  hold(duties: readonly Duty[], by: string, leaseMs: number): Promise<ReadonlySet<Duty>>;
  /** Lays down what is `by`'s. Nobody takes it before `restMs` are over; other processes are told at once. */
  release(duty: Duty, by: string, restMs: number): Promise<void>;
  /** Everything that somebody holds now. */
  holders(): Promise<readonly Holder[]>;
}
