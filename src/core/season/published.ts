import type { Day } from '../market/timeframe.ts';

/** An index that somebody else publishes, to hold our own against. */
export interface PublishedIndex {
  /** Who publishes it, `coinmarketcap`. */
  readonly source: string;
  /**
   * Its value at the close of a day, 0 to 100; undefined where none is published of it. Rejects where nobody answers,
   * or with something that cannot be read.
   */
  of(day: Day): Promise<number | undefined>;
}

/** Both count what the other does not, so that they never agree to the point. Beyond this one of them is wrong. */
const MOST_APART_POINTS = 5;

export type Disagreement = {
  readonly source: string;
  readonly day: Day;
  readonly ours: number;
  readonly theirs: number;
};

export const doDisagree = (ours: number, theirs: number): boolean => Math.abs(ours - theirs) > MOST_APART_POINTS;
