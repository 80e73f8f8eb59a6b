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
  /** Prices are new, for whatever else reads them. */
  onPrices(): Promise<void>;
}): Job => ({
  name: 'tickers',
  timing: { everyMs: EVERY_MS },
  async run() {
    const { feed, matcher, now } = ports;
    const [rules, tickers] = await Promise.allSettled([matcher.follow(now()), feed.refresh()]);
    if (tickers.status === 'rejected') throw tickers.reason;
    // While the database is away, the rules we know still see every price; what fires is stored once it is back.
    // A market that was pushed while the rules were read is further on than its answer.
    const newest = tickers.value.filter(({ symbol, at }) => (feed.ticker(symbol)?.at ?? at) <= at);
    const matched = matcher.match(newest.map(toReading), now()).then(ports.onEnqueued);
    const done = await Promise.allSettled([matched, ports.onPrices()]);
    for (const each of done) if (each.status === 'rejected') throw each.reason;
    if (rules.status === 'rejected') throw rules.reason;
  },
});

export const toReading = ({ symbol, price, at, source }: Ticker): Reading => ({
  metric: priceOf(symbol),
  value: price,
  at,
  source,
});
