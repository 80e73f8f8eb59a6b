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
