import { addDays, type Day, dayOf } from './timeframe.ts';

/** The Fear & Greed index as it was told at the close of a day, 0 (fear) to 100 (greed), a whole number. */
export type SentimentDay = {
  readonly day: Day;
  readonly value: number;
  /** Who told it, `alternative.me`. */
  readonly source: string;
};

/** Where the index comes from. */
export interface SentimentFeed {
  readonly source: string;
  /**
   * What was told at the closes of these days, both included, oldest first; days of which nothing is told are absent.
   * Rejects where nobody answers, or with something that cannot be believed.
   */
  days(from: Day, to: Day): Promise<readonly SentimentDay[]>;
}

/** The index, kept for each day. */
export interface Sentiments {
  /** What was kept of a day first stays. */
  save(days: readonly SentimentDay[]): Promise<void>;
  of(day: Day): Promise<SentimentDay | undefined>;
  /** The newest so many days that are kept, oldest first. */
  last(limit: number): Promise<readonly SentimentDay[]>;
}

/** The index as rules are explained by it. */
export type KnownSentiment = {
  /** What stands now; undefined where it was told too long ago to believe that it still does. */
  readonly latest: SentimentDay | undefined;
  /** Oldest first. */
  readonly days: readonly SentimentDay[];
};

const DAYS = 400;
/** Until a day is told, what was told of the day before it stands. */
const STANDS_DAYS = 2;

/** `now` is the market's clock. */
export async function knownSentiment(sentiments: Pick<Sentiments, 'last'>, now: Date): Promise<KnownSentiment> {
  const days = await sentiments.last(DAYS);
  const newest = days.at(-1);
  const stands = newest !== undefined && newest.day >= addDays(dayOf(now), -STANDS_DAYS);
  return { latest: stands ? newest : undefined, days };
}
