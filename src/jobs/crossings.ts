import type { Matcher, Watched } from '../alerts/matcher.ts';
import type { Feed } from '../core/market/market.ts';
import { priceOf, type Reading } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { MINUTE_MS, openOf } from '../core/market/timeframe.ts';
import { missedPath } from './missed-path.ts';
import type { Job } from './runner.ts';

/** As often as prices are asked for, so that what was held back waits no longer than for one more round. */
const EVERY_MS = 10_000;
/** Exchanges publish a closed candle within seconds. */
const PUBLISHED_MS = 5_000;
/** Markets asked for at the same time; each exchange paces its own requests. */
const AT_ONCE = 4;
/**
 * A market is looked at while any price of it comes so near to a level, in percent of the price. A wick that is missed
 * goes further than that from one price to the next, ten seconds later, and comes back between the two: moves of this
 * size within seconds are rare, and the market whose levels all lie further away costs no request.
 */
const NEAR_PERCENT = 3;
/**
 * A watermark is that of a price, and the candle of its minute, or of the one before, may not have been walked by then:
 * it takes so long until it has.
 */
const UNWALKED_MS = PUBLISHED_MS + EVERY_MS;
/** Minutes that could not be had are asked for again so long. */
const BEHIND_MS = 60 * MINUTE_MS;

export type CrossingPorts = {
  readonly feed: Pick<Feed, 'candles' | 'doubts'>;
  readonly matcher: Matcher;
  /** Real time: alerts are due by it. */
  now(): Date;
  marketNow(): Date;
  onEnqueued(count: number): void;
  /** So many markets of those that were without prices have got the candles they missed. */
  onCatchUp(done: number, total: number): void;
  /** The candles of a market cannot be had, so that only its prices are compared; told once. */
  onPricesOnly(symbol: MarketSymbol): void;
};

export type Crossings = {
  /** The matcher for newest prices. Those that end a silence wait until the candles they missed have been walked. */
  readonly matcher: Matcher;
  readonly job: Job;
};

/** What waits for its candles: since when, and the newest price, to be compared after them. */
type Held = { readonly since: Date; newest: Reading };

/**
 * Sees to it that nothing is crossed unseen: between two prices by walking each minute's candle where a level is near,
 * and across a downtime by walking what was missed before the first new price is compared. A market whose candles cannot
 * be had is compared by its prices alone.
 */
export function createCrossings(ports: CrossingPorts): Crossings {
  const { feed, matcher, marketNow } = ports;
  const held = new Map<MarketSymbol, Held>();
  /** Markets to look at when the minute is over, and since when: near a level, or met again after a start. */
  const near = new Map<MarketSymbol, Date>();
  /**
   * Markets with a price that is withheld, and when that was last so. It may have been true, and over before that was
   * known: the candles of its minutes tell.
   */
  const doubted = new Map<MarketSymbol, Date>();
  /** How far the candles of a market were walked. */
  const walkedTo = new Map<MarketSymbol, Date>();
  /** Markets that were met since the start. */
  const met = new Set<MarketSymbol>();
  const told = new Set<MarketSymbol>();
  let walkedAt = new Date(0);

  /** Whether a price may be compared at once; notes which markets are worth a look. */
  function admit(reading: Reading, { symbol, comparedAt, above, below }: Watched): boolean {
    const since = before(comparedAt ?? reading.at, UNWALKED_MS);
    const isMet = met.has(symbol);
    met.add(symbol);
    if (comparedAt && reading.at.getTime() - comparedAt.getTime() > matcher.silenceMs) {
      const waiting = held.get(symbol);
      if (waiting) waiting.newest = reading;
      else held.set(symbol, { since, newest: reading });
      return false;
    }
    const { value } = reading;
    const nearest = Math.min((above ?? Infinity) - value, value - (below ?? -Infinity));
    const isWorthIt = nearest <= (value * NEAR_PERCENT) / 100 || (comparedAt !== undefined && !isMet);
    if (isWorthIt && !near.has(symbol)) near.set(symbol, openOf('1m', since));
    return true;
  }

  function sift(readings: readonly Reading[]): readonly Reading[] {
    const watched = new Map(matcher.prices().map((each) => [priceOf(each.symbol), each]));
    for (const { symbol } of feed.doubts?.() ?? []) if (watched.has(priceOf(symbol))) doubted.set(symbol, marketNow());
    return readings.filter((reading) => {
      const each = watched.get(reading.metric);
      return each === undefined || admit(reading, each);
    });
  }

  /** When the newest candle closed that exchanges have published. */
  const lastMinute = () => openOf('1m', before(marketNow(), PUBLISHED_MS));

  /** Walks the candles since an instant, and then the price that waits for them. */
  async function walk(symbol: MarketSymbol, since: Date): Promise<void> {
    const path = await missedPath(feed, symbol, since, marketNow());
    if (path) walkedTo.set(symbol, path.to);
    else if (!told.has(symbol)) ports.onPricesOnly(symbol);
    if (!path) told.add(symbol);
    const to = path?.to ?? since;
    // A candle that was not published yet, or could not be had, is asked for again with the next.
    const missing = lastMinute().getTime() - to.getTime();
    if (missing > 0 && missing < BEHIND_MS) near.set(symbol, to);
    const newest = held.get(symbol)?.newest;
    const isAfter = newest !== undefined && (path === undefined || newest.at >= path.to);
    const readings = [...(path?.readings ?? []), ...(isAfter ? [newest] : [])];
    if (readings.length > 0) ports.onEnqueued(await matcher.match(readings, ports.now()));
  }

  async function catchUp(stopping: AbortSignal): Promise<void> {
    const waiting = [...held];
    let done = 0;
    await inParallel(waiting, stopping, async ([symbol, { since }]) => {
      ports.onCatchUp(done++, waiting.length);
      try {
        await walk(symbol, since);
      } finally {
        held.delete(symbol);
      }
    });
    if (waiting.length > 0) ports.onCatchUp(waiting.length, waiting.length);
  }

  async function walkMinute(stopping: AbortSignal): Promise<void> {
    const minute = lastMinute();
    if (minute.getTime() === walkedAt.getTime()) return;
    walkedAt = minute;
    for (const [symbol, at] of doubted) {
      if (!near.has(symbol)) near.set(symbol, openOf('1m', before(at, UNWALKED_MS)));
      if (minute > at) doubted.delete(symbol);
    }
    const looked = [...near];
    near.clear();
    await inParallel(looked, stopping, async ([symbol, noted]) => {
      const since = later(noted, walkedTo.get(symbol));
      if (since < minute && !held.has(symbol)) await walk(symbol, since);
    });
  }

  return {
    matcher: {
      follow: (now) => matcher.follow(now),
      match: (readings, now) => matcher.match(sift(readings), now),
      prices: () => matcher.prices(),
      silenceMs: matcher.silenceMs,
      get size() {
        return matcher.size;
      },
    },
    job: {
      name: 'crossings',
      timing: { everyMs: EVERY_MS },
      async run(_slot, stopping) {
        await catchUp(stopping);
        await walkMinute(stopping);
      },
    },
  };
}

const before = (at: Date, ms: number): Date => new Date(at.getTime() - ms);
const later = (at: Date, other = at): Date => (other > at ? other : at);

/** Works through all of it, some at a time. One that fails stops no other; the first reason is thrown in the end. */
async function inParallel<T>(
  all: readonly T[],
  stopping: AbortSignal,
  work: (each: T) => Promise<void>,
): Promise<void> {
  const queue = [...all];
  const failures: unknown[] = [];
  const take = async () => {
    while (queue.length > 0 && !stopping.aborted) {
      for (const each of queue.splice(0, 1)) await work(each).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  if (failures.length > 0) throw failures[0];
}
