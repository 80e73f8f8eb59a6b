import type { Feed } from '../core/market/market.ts';
import { reasonOf } from '../core/reason.ts';

/** As often as an evaluator asks; each exchange answers with all its prices at once. */
const EVERY_MS = 10_000;

/**
 * Keeps prices fresh where people ask for them and another process evaluates. They come from the exchanges and not from
 * that process: an answer must be true when it is the evaluator that is down, and a table of thousands of prices
 * written every ten seconds would be one more thing to be stale.
 */
export function keepPrices(ports: {
  readonly feed: Pick<Feed, 'refresh'>;
  isNeeded(): boolean;
  onFault(reason: string): void;
}): { stop(): void } {
  const timer = setInterval(() => {
    if (ports.isNeeded()) ports.feed.refresh().catch((error: unknown) => ports.onFault(reasonOf(error)));
  }, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
