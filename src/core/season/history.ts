import type { Day } from '../market/timeframe.ts';
import type { IndexName } from './indexes.ts';
import type { SeasonReading } from './season-index.ts';
import type { Standing, Transition } from './transition.ts';

/** What is kept of a day: the value with its whole proof, where we stand after it, and what changed. Plain JSON. */
export type SeasonEntry = {
  readonly day: Day;
  readonly reading: SeasonReading;
  /** Absent until the first value. */
  readonly standing?: Standing;
  readonly transition?: Transition;
  /** Where the ranking came from, `coinpaprika`. */
  readonly rankingSource: string;
};

/** Every day of every index, kept for good. */
export interface SeasonHistory {
  /** Keeps a day; the same day again replaces it, so that computing twice is harmless. */
  save(index: IndexName, entry: SeasonEntry): Promise<void>;
  /** The newest day, withheld or not. */
  latest(index: IndexName): Promise<SeasonEntry | undefined>;
  of(index: IndexName, day: Day): Promise<SeasonEntry | undefined>;
  /** The days from `day` on, included, oldest first. */
  since(index: IndexName, day: Day): Promise<readonly SeasonEntry[]>;
}
