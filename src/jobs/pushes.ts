import type { Matcher, Watched } from '../alerts/matcher.ts';
import type { Feed, Pushes } from '../core/market/market.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import type { Job } from './runner.ts';
import { toReading } from './tickers.ts';

/**
 * As often as we wake. Exchanges push a market about once a second, and a person cannot tell half a second from one; a
 * market that moved ten times in it is compared once, and what it touched in between is in the candle of its minute.
 */
const EVERY_MS = 1_000;

/** Compares what was pushed since the last second with every rule. */
export const pushesJob = (ports: {
  readonly feed: Pick<Feed, 'ticker'>;
  readonly pushes: Pushes;
  readonly matcher: Matcher;
  /** Markets that something else than a price rule reads live. */
  liveSymbols(): Iterable<MarketSymbol>;
  now(): Date;
  onEnqueued(count: number): void;
  onPrices(): Promise<void>;
}): Job => ({
  name: 'pushes',
  timing: { everyMs: EVERY_MS },
  async run() {
    const { feed, pushes, matcher, liveSymbols, now } = ports;
    const distance = ({ symbol, above = Infinity, below = -Infinity }: Watched): number => {
      const price = feed.ticker(symbol)?.price ?? Number.NaN;
      return Math.min(above - price, price - below) / price;
    };
    // An exchange pushes so many markets and no more, so those come first that are about to ring.
    const nearest = matcher
      .prices()
      .map((each) => ({ symbol: each.symbol, distance: distance(each) }))
      .sort((a, b) => a.distance - b.distance);
    const wanted = new Set([...liveSymbols(), ...nearest.map(({ symbol }) => symbol)]);
    const news = pushes.next([...wanted]);
    if (news.length === 0) return;
    // What could not be stored stays with the matcher, and the job that asks for prices tells of it.
    const [matched] = await Promise.allSettled([matcher.match(news.map(toReading), now()), ports.onPrices()]);
    if (matched?.status === 'fulfilled') ports.onEnqueued(matched.value);
  },
});
