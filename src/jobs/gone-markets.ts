import type { Claims } from '../alerts/claims.ts';
import type { GoneMarkets } from '../alerts/gone-markets.ts';
import type { Matcher } from '../alerts/matcher.ts';
import { createAbsences } from '../core/market/absences.ts';
import { REMEMBER_MS } from '../core/market/board.ts';
import type { Market } from '../core/market/market.ts';
import { claimOf } from '../core/market/reading.ts';
import { type MarketSymbol, partsOf } from '../core/market/symbol.ts';
import { HOUR_MS, MINUTE_MS } from '../core/market/timeframe.ts';
import type { Job } from './runner.ts';

/**
 * The rules of a market rest when it has been missing for so long. Longer than a delisting takes to be told to whoever
 * waits for it, because exchanges halt a coin for some hours when its chain changes.
 */
const GONE_MS = 6 * HOUR_MS;

/** Lets rules rest whose market nobody trades any more, and go on when it is back; of signals that is told as well. */
export function goneMarketsJob(ports: {
  readonly goneMarkets: GoneMarkets;
  readonly claims: Pick<Claims, 'claims'>;
  readonly feed: Pick<Market, 'ticker' | 'find' | 'sources'>;
  readonly matcher: Pick<Matcher, 'prices'>;
  /** Real time: notices are due by it. */
  now(): Date;
  marketNow(): Date;
  onEnqueued(count: number): void;
}): Job {
  const { goneMarkets, feed, now } = ports;
  const absences = createAbsences<MarketSymbol>(GONE_MS);
  let startedAt: number | undefined;

  /** Of a source that stopped, names are kept for a while in which others are traded under them and not believed. */
  function areNamesKept(at: Date): boolean {
    startedAt ??= at.getTime();
    return at.getTime() - startedAt <= REMEMBER_MS && feed.sources().some(({ state }) => state === 'stopped');
  }

  async function awaited(): Promise<ReadonlyMap<MarketSymbol, Date | undefined>> {
    const claims = await ports.claims.claims();
    const claimed = claims.flatMap((metric) => {
      const about = claimOf(metric)?.about;
      return about?.includes('/') ? [about as MarketSymbol] : [];
    });
    const signalled = await goneMarkets.signalled();
    return new Map([
      ...[...signalled, ...claimed].map((symbol) => [symbol, undefined] as const),
      // Up to here its prices were compared, also before the last start.
      ...ports.matcher.prices().map(({ symbol, comparedAt }) => [symbol, comparedAt] as const),
    ]);
  }

  return {
    name: 'gone markets',
    timing: { everyMs: MINUTE_MS },
    async run() {
      const isThere = (symbol: MarketSymbol) => feed.ticker(symbol) !== undefined;
      for (const symbol of (await goneMarkets.resting()).filter(isThere)) {
        ports.onEnqueued(await goneMarkets.resume(symbol, now()));
      }
      const markets = await awaited();
      const at = ports.marketNow();
      const { gone } = absences.look([...markets.keys()], isThere, feed.sources(), at);
      if (areNamesKept(at)) return;
      for (const [symbol, missingSince] of gone) {
        const others = feed.find({ base: partsOf(symbol).base }).map((ticker) => ticker.symbol);
        const since = markets.get(symbol) ?? missingSince;
        ports.onEnqueued(await goneMarkets.rest({ symbol, since, others }, now()));
      }
    },
  };
}
