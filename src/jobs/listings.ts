import type { Listings } from '../alerts/listings.ts';
import type { Matcher } from '../alerts/matcher.ts';
import type { Market } from '../core/market/market.ts';
import { type Metric, type Reading, subjectOf } from '../core/market/reading.ts';
import { HOUR_MS, MINUTE_MS } from '../core/market/timeframe.ts';
import type { Job } from './runner.ts';

/**
 * A coin is believed to be gone when it has been missing for so long, while every source answered: a market may be
 * without a price for a while, and one source that fails takes all of its coins along.
 */
const MISSING_MS = HOUR_MS;
/** A coin that was last looked for longer ago was not seen to be missing in between. */
const LONGEST_GAP_MS = 10 * MINUTE_MS;

/**
 * Tells rules which coins are traded. What was known of a coin is the state of its rules, and outlives a restart: one
 * that waits for a listing is armed by the coin being missing. What cannot be said for sure is not said.
 */
export function listingsJob(ports: {
  readonly listings: Listings;
  readonly feed: Pick<Market, 'find' | 'sources'>;
  readonly matcher: Matcher;
  /** Real time: alerts are due by it. */
  now(): Date;
  marketNow(): Date;
  onEnqueued(count: number): void;
}): Job {
  const { feed, matcher, now } = ports;
  const missingSince = new Map<string, number>();
  let lookedAt = Number.NEGATIVE_INFINITY;

  /** Undefined while nobody can say. */
  function isTraded(coin: string, at: number): boolean | undefined {
    if (feed.find({ base: coin }).length > 0) {
      missingSince.delete(coin);
      return true;
    }
    const since = missingSince.get(coin) ?? at;
    missingSince.set(coin, since);
    return at - since >= MISSING_MS ? false : undefined;
  }

  function toReading(metric: Metric, at: Date): readonly Reading[] {
    const { about: coin = '', text } = subjectOf(metric) ?? {};
    const traded = isTraded(coin, at.getTime());
    if (traded === undefined) return [];
    const [where] = feed.find({ base: coin });
    const told = where ? [{ text: where.symbol, value: where.price }] : [];
    return [{ metric, value: traded === (text === 'listed') ? 1 : 0, at, source: where?.source ?? 'exchanges', told }];
  }

  return {
    name: 'listings',
    timing: { everyMs: MINUTE_MS },
    async run() {
      const at = ports.marketNow();
      const sources = feed.sources();
      const areFine = sources.length > 0 && sources.every(({ state }) => state === 'fine');
      if (!areFine || at.getTime() - lookedAt > LONGEST_GAP_MS) missingSince.clear();
      lookedAt = at.getTime();
      const metrics = await ports.listings.awaited();
      const coins = new Set(metrics.map((metric) => subjectOf(metric)?.about));
      for (const coin of missingSince.keys()) if (!coins.has(coin)) missingSince.delete(coin);
      const readings = metrics.flatMap((metric) => toReading(metric, at));
      if (readings.length === 0) return;
      await matcher.follow(now());
      ports.onEnqueued(await matcher.match(readings, now()));
    },
  };
}
