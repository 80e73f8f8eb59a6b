import type { SentimentFeed, Sentiments } from '../core/market/sentiment.ts';
import { addDays, dayOf } from '../core/market/timeframe.ts';
import type { Job } from './runner.ts';

/** Kept at the first start, so that a rule can be tried on a year. */
const PAST_DAYS = 365;

/**
 * Keeps the Fear & Greed index of each day, and what was told while the bot was away. A day that is not told yet is
 * asked for again; what was told before it never stands in.
 */
export const sentimentJob = ({
  feed,
  sentiments,
}: {
  readonly feed: SentimentFeed;
  readonly sentiments: Sentiments;
}): Job => ({
  name: 'sentiment',
  timing: { after: '1d', delayMs: 2 * 60_000 },
  isKept: true,
  async run(slot) {
    const day = addDays(dayOf(slot), -1);
    const newest = (await sentiments.last(1)).at(-1)?.day ?? '';
    const yearAgo = addDays(day, 1 - PAST_DAYS);
    const from = newest < yearAgo ? yearAgo : addDays(newest, 1);
    if (from <= day) await sentiments.save(await feed.days(from, day));
    if (!(await sentiments.of(day))) throw new Error(`${feed.source} has not told ${day} yet`);
  },
});
