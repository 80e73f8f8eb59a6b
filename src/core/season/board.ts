import type { RankingFailure } from '../market/ranking.ts';
import type { Day } from '../market/timeframe.ts';
import type { SeasonEntry, SeasonPoint } from './history.ts';
import type { IndexName, IndexShape } from './indexes.ts';
import type { SeasonReading } from './season-index.ts';
import type { SectorSeason } from './sectors.ts';

/** What stands between the bot and its first value: day one fetches the past of every member. */
export type SeasonProgress =
  /** With what the providers answered instead, when they were asked last. */
  | { readonly phase: 'ranking'; readonly failures: readonly RankingFailure[] }
  /** Prices of so many coins at the window's start; days of the past that a market can tell; or coins of the other windows. */
  | { readonly phase: 'bases' | 'past' | 'variants'; readonly have: number; readonly need: number };

/** A day counted in some other way than the kept indexes are. */
export type Counted =
  | { readonly kind: 'counted'; readonly reading: SeasonReading; readonly rankingSource: string }
  /** Rankings have not been recorded for long enough: there will be a value from that day on. */
  | { readonly kind: 'not-yet'; readonly from: Day }
  /** No ranking is kept at all, none of the very day whose largest coins are meant, or the past is still being counted. */
  | { readonly kind: 'no-ranking' };

/** The season index as people ask for it. */
export interface SeasonBoard {
  /** The newest close. Undefined while the past is being counted: what was reached so far is of long ago. */
  latest(index: IndexName): Promise<SeasonEntry | undefined>;
  of(index: IndexName, day: Day): Promise<SeasonEntry | undefined>;
  /** What is being fetched now; undefined when nothing is missing. */
  progress(): SeasonProgress | undefined;
  /** The newest close counted in any way: every size, every window, ranks of the end or of the start. */
  count(shape: IndexShape): Promise<Counted>;
  /** The share of each sector's members that beat Bitcoin, highest first; sectors with too few members are left out. */
  sectors(reading: SeasonReading): readonly SectorSeason[];
  /**
   * What the index would be if the day closed at the newest prices. Only an indication: transitions are made by
   * closes alone. Undefined where the prices for it are not there, which also a withheld reading says.
   */
  indicative(index: IndexName, now: Date): Promise<SeasonReading | undefined>;
  /** The last so many days up to `day`, oldest first, each with Bitcoin's close where it is known. */
  past(
    index: IndexName,
    until: Day,
    days: number,
  ): Promise<readonly (SeasonPoint & { readonly bitcoinUsd?: number })[]>;
}
