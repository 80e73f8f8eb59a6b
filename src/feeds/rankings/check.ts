import type { DailyClose } from '../../core/market/market.ts';
import type { RankedAsset } from '../../core/market/ranking.ts';
import type { Day } from '../../core/market/timeframe.ts';
import { RankingFault } from './provider.ts';

/** Every provider lists thousands, so fewer than this, or than was asked for, is a broken answer. */
const FEWEST = 100;
/** Share of assets that may lack a price or a capitalisation; they are left out. */
const MOST_WITHOUT_PRICE = 0.02;

/**
 * Believes a ranking as a whole or not at all: enough assets, each named once, ranks that rise from 1,
 * prices and capitalisations above zero.
 * @throws RankingFault with the first thing that is wrong.
 */
export function checkedRanking(assets: readonly RankedAsset[], limit: number): readonly RankedAsset[] {
  const sorted = assets.toSorted((a, b) => a.rank - b.rank).slice(0, limit);
  const priced = sorted.filter(({ priceUsd, marketCapUsd }) => isPositive(priceUsd) && isPositive(marketCapUsd));
  const unpriced = sorted.length - priced.length;
  if (unpriced > sorted.length * MOST_WITHOUT_PRICE) throw new RankingFault(`gives no price for ${unpriced} assets`);
  if (priced.length < Math.min(limit, FEWEST) - unpriced || priced.length === 0) {
    throw new RankingFault(`lists only ${priced.length} assets`);
  }
  if (priced[0]?.rank !== 1) throw new RankingFault('does not begin with rank 1');
  const ids = new Set<string>();
  let previous = 0;
  for (const { id, ticker, rank } of priced) {
    if (id === '' || ticker === '' || ids.has(id))
      throw new RankingFault(`rank ${rank} has no name, or one used twice`);
    if (!Number.isInteger(rank) || rank < previous) throw new RankingFault(`the ranks do not rise at ${ticker}`);
    ids.add(id);
    previous = rank;
  }
  return priced;
}

/**
 * Keeps the closes between two days.
 * @throws RankingFault when a close is not above zero or the days do not rise.
 */
export function checkedHistory(closes: readonly DailyClose[], from: Day, to: Day): readonly DailyClose[] {
  let previous = '';
  for (const { day, close } of closes) {
    if (!isPositive(close)) throw new RankingFault(`no close, or 0, for ${day}`);
    if (day <= previous) throw new RankingFault(`its days do not rise at ${day}`);
    previous = day;
  }
  return closes.filter(({ day }) => day >= from && day <= to);
}

const isPositive = (value: number) => Number.isFinite(value) && value > 0;
