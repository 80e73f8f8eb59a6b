import type { Season } from './season.ts';

/** The index came near the next season. */
export type Approach = {
  readonly toward: Season;
  /** So many coins must change sides, or so many closes must stay beyond the leaving level. */
  readonly coins: number;
};
