import { marketOf } from './listing.ts';
import type { Market, Ticker } from './market.ts';
import type { RankedAsset, Ranking } from './ranking.ts';
import { universe } from './universe.ts';

/** A large coin with its market now; without one, its price and its change are not known. */
export type TopCoin = { readonly asset: RankedAsset; readonly ticker: Ticker | undefined };

/** The largest coins and Bitcoin, largest first, without what only follows the price of something else. */
export function topCoins(market: Market, ranking: Ranking, size: number): readonly TopCoin[] {
  const { bitcoin, members } = universe(ranking, size);
  return [...(bitcoin ? [bitcoin] : []), ...members]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map((asset) => {
      const symbol = marketOf(market, asset);
      return { asset, ticker: symbol && market.ticker(symbol) };
    });
}

/** The newest instant that any of these prices was told at; what a picture of them is dated by. */
export const newestOf = (coins: readonly TopCoin[], otherwise: Date): string =>
  new Date(Math.max(...coins.map(({ ticker }) => ticker?.at.getTime() ?? 0), 0) || otherwise.getTime()).toISOString();
