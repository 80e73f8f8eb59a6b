import type { Metric, Reading } from '../core/market/reading.ts';
import type { RuleState } from '../core/rules/rule.ts';
import type { Alert } from './alert.ts';
import type { Start } from './ring.ts';
import type { HeldRule, RuleChange } from './rule.ts';

/** One thing that a reading did to a rule. A rule may become quiet without an alert, as its terms say. */
export type Move = {
  /** As it was before. */
  readonly rule: HeldRule;
  readonly becomes: RuleState;
  /** The market's time. */
  readonly at: Date;
  readonly alert?: Alert;
  /** What it waits for from now on, armed at once; its ring is the start of the next move. */
  readonly start?: Start;
};

/** Changes in the order of their numbers, and the number of the last one. */
export type ChangePage = {
  /** Made while they are read, and to be read once: a start brings a million. */
  readonly changes: Iterable<RuleChange>;
  readonly upTo: bigint;
  /** Where it is not the last page: what the next one must be asked for with. */
  readonly next?: PageMark;
};

/** How far a start has come. */
export type PageMark = {
  /** What is dead and has not changed since nobody holds, and it is not told. */
  readonly startedAt: bigint;
  /** Live rules when it began. */
  readonly total: number;
};

/** Where the matcher learns of rules and leaves what fired. */
export interface RuleLedger {
  /** Every change since a number drawn earlier, in pages. From 0: every live rule. */
  changes(since: bigint, page?: PageMark): Promise<ChangePage>;
  /** When each metric was last compared with its rules; absent for those that never were. */
  watermarks(metrics: readonly Metric[]): Promise<ReadonlyMap<Metric, Date>>;
  /**
   * Stores moves and the readings that caused them in one transaction. A rule that changed meanwhile keeps its new
   * state and tells nothing; one that was to ring once is removed by its ring. Moves count as changes. Returns how
   * many alerts were enqueued.
   */
  commit(moves: readonly Move[], readings: readonly Reading[], now: Date): Promise<number>;
}
