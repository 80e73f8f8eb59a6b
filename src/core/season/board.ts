import type { SeasonEntry } from './history.ts';
import type { IndexName } from './indexes.ts';

/** What stands between the bot and its first value: day one fetches the past of every member. */
export type SeasonProgress =
  | { readonly phase: 'ranking' }
  /** Prices of so many coins at the window's start; or days of the past that a market can tell. */
  | { readonly phase: 'bases' | 'past'; readonly have: number; readonly need: number };

/** The season index as people ask for it. */
export interface SeasonBoard {
  latest(index: IndexName): Promise<SeasonEntry | undefined>;
  /** What is being fetched now; undefined when nothing is missing. */
  progress(): SeasonProgress | undefined;
}
