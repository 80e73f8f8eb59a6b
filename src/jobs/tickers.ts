import type { Matcher } from '../alerts/matcher.ts';
import type { Feed, Ticker } from '../core/market/market.ts';
import { priceOf, type Reading } from '../core/market/reading.ts';
import type { Job } from './runner.ts';

const EVERY_MS = 10_000;

/** Asks for the newest prices and compares them with every rule. */
export const tickersJob = (ports: {
  readonly feed: Feed;
  readonly matcher: Matcher;
  /** Real time: alerts are due by it. */
  now(): Date;
  /** So many alerts wait to be delivered. */
  onEnqueued(count: number): void;
}): Job => ({
  name: 'tickers',
  timing: { everyMs: EVERY_MS },
  async run() {
    const { feed, matcher, now } = ports;
    const [rules, tickers] = await Promise.allSettled([matcher.follow(now()), feed.refresh()]);
    if (tickers.status === 'rejected') throw tickers.reason;
    // While the database is away, the rules we know still see every price; what fires is stored once it is back.
    ports.onEnqueued(await matcher.match(tickers.value.map(toReading), now()));
    if (rules.status === 'rejected') throw rules.reason;
  },
});

const toReading = ({ symbol, price, at, source }: Ticker): Reading => ({
  metric: priceOf(symbol),
  value: price,
  at,
  source,
});
