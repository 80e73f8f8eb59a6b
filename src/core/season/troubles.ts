import type { RankingFailure } from '../market/ranking.ts';
import type { Day } from '../market/timeframe.ts';
import type { IndexName } from './indexes.ts';
import type { SeasonReading } from './season-index.ts';

/** An index without a value of a day; the reading says why. */
export type Withheld = {
  readonly index: IndexName;
  readonly reading: Extract<SeasonReading, { readonly kind: 'withheld' }>;
};

/** A day that nobody gave a usable ranking of, and what the providers said when they were asked last. */
export type RankingMissing = { readonly day: Day; readonly failures: readonly RankingFailure[] };
