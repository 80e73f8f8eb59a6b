import { withMarkets } from '../core/market/listing.ts';
import type { Market } from '../core/market/market.ts';
import type { Rankings } from '../core/market/ranking.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { universe } from '../core/market/universe.ts';

const TOP = 100;

/**
 * The markets of the hundred largest coins and Bitcoin, as far as an exchange lists them. What had no market when the
 * ranking was taken, as while an exchange was silent, may find one now, and keeps it.
 */
export async function topMarkets({
  feed,
  rankings,
}: {
  readonly feed: Market;
  readonly rankings: Rankings;
}): Promise<ReadonlySet<MarketSymbol>> {
  const latest = await rankings.latest();
  if (!latest) return new Set();
  const ranking = withMarkets(feed, latest.ranking);
  if (ranking !== latest.ranking) await rankings.join(latest.day, ranking);
  const { bitcoin, members } = universe(ranking, TOP);
  return new Set([...(bitcoin ? [bitcoin] : []), ...members].flatMap(({ symbol }) => symbol ?? []));
}
