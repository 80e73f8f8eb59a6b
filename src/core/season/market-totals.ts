import type { Ranking } from '../market/ranking.ts';
import { isBitcoin } from '../market/universe.ts';

/** What the ranked assets are worth together: everything that is ranked, stablecoins included. */
export type MarketTotals = {
  /** How many assets that is. */
  readonly assets: number;
  readonly totalUsd: number;
  /** Without Bitcoin. */
  readonly altcoinsUsd: number;
  /** Bitcoin's share of the total, percent, two decimals. */
  readonly dominancePercent: number;
};

/** Undefined where the ranking lacks Bitcoin or what it is worth: the rest alone is no market. */
export function totalsOf({ assets }: Ranking): MarketTotals | undefined {
  const worth = assets.filter(({ marketCapUsd }) => Number.isFinite(marketCapUsd) && marketCapUsd > 0);
  const bitcoin = worth.find(isBitcoin);
  if (!bitcoin) return undefined;
  // Added up without Bitcoin, so that nothing is left over of it in the digits.
  const altcoinsUsd = worth.reduce((sum, asset) => (asset === bitcoin ? sum : sum + asset.marketCapUsd), 0);
  const totalUsd = altcoinsUsd + bitcoin.marketCapUsd;
  return {
    assets: worth.length,
    totalUsd,
    altcoinsUsd,
    dominancePercent: Math.round((10_000 * bitcoin.marketCapUsd) / totalUsd) / 100,
  };
}
