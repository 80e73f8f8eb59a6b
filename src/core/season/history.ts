import type { Day } from '../market/timeframe.ts';
import type { Aftermath } from './aftermath.ts';
import type { Approach } from './approach.ts';
import type { IndexName } from './indexes.ts';
import type { MarketTotals } from './market-totals.ts';
import type { Season } from './season.ts';
import type { SeasonReading } from './season-index.ts';
import type { Standing, Transition } from './transition.ts';

/** What is kept of a day: the value with its whole proof, where we stand after it, and what changed. Plain JSON. */
export type SeasonEntry = {
  readonly day: Day;
  readonly reading: SeasonReading;
  /** Absent until the first value. */
  readonly standing?: Standing;
  readonly transition?: Transition;
  /** The same by bare crossings of 75 and 25, for those who want every one of them. */
  readonly raw?: { readonly standing?: Standing; readonly transition?: Transition };
  /** The index came near the next season on this day. */
  readonly approach?: Approach;
  /** What followed the past transitions into the same season; only beside a transition. */
  readonly aftermath?: readonly Aftermath[];
  readonly totals?: MarketTotals;
  /** Where the ranking came from, `coinpaprika`. */
  readonly rankingSource: string;
  /** How many of the compared prices came from where, both days of the window together: `{ binance: 92, coinpaprika: 8 }`. */
  readonly priceSources?: Readonly<Record<string, number>>;
  /** SHA-256 of everything the value was counted from, hexadecimal, and the version of the program that counted. */
  readonly inputs?: { readonly hash: string; readonly version: string };
};

/** A day of the index without its proof, as pictures and statistics ask for it. */
export type SeasonPoint = {
  readonly day: Day;
  readonly value?: number;
  readonly season?: Season;
  readonly dominancePercent?: number;
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
  /** The same without proofs, so that years are quickly there. */
  line(index: IndexName, from: Day): Promise<readonly SeasonPoint[]>;
  /** The entries with a transition before `day`, oldest first: how past seasons began. */
  transitions(index: IndexName, before: Day): Promise<readonly SeasonEntry[]>;
}
