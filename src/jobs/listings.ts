import type { Listings } from '../alerts/listings.ts';
import type { Matcher } from '../alerts/matcher.ts';
import { createAbsences, type Looked } from '../core/market/absences.ts';
import type { Market } from '../core/market/market.ts';
import { type Metric, type Reading, subjectOf } from '../core/market/reading.ts';
import { HOUR_MS, MINUTE_MS } from '../core/market/timeframe.ts';
import type { Job } from './runner.ts';

/** A coin is believed to be gone when it has been missing for so long: a market may be without a price for a while. */
const MISSING_MS = HOUR_MS;

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
  const absences = createAbsences<string>(MISSING_MS);

  function toReading(metric: Metric, { there, gone }: Looked<string>, at: Date): readonly Reading[] {
    const { about: coin = '', text } = subjectOf(metric) ?? {};
    const traded = there.includes(coin);
    if (!traded && !gone.has(coin)) return [];
    const [where] = feed.find({ base: coin });
    const told = where ? [{ text: where.symbol, value: where.price }] : [];
    return [{ metric, value: traded === (text === 'listed') ? 1 : 0, at, source: where?.source ?? 'exchanges', told }];
  }

  return {
    name: 'listings',
    timing: { everyMs: MINUTE_MS },
    async run() {
      const at = ports.marketNow();
      const metrics = await ports.listings.awaited();
      const coins = metrics.flatMap((metric) => subjectOf(metric)?.about ?? []);
      const looked = absences.look(coins, (base) => feed.find({ base }).length > 0, feed.sources(), at);
      const readings = metrics.flatMap((metric) => toReading(metric, looked, at));
      if (readings.length === 0) return;
      await matcher.follow(now());
      ports.onEnqueued(await matcher.match(readings, now()));
    },
  };
}
