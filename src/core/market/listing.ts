import { doAgree } from './board.ts';
import type { Market } from './market.ts';
import type { RankedAsset, Ranking } from './ranking.ts';
import { isDollar, type MarketSymbol, partsOf } from './symbol.ts';

/**
 * The ranking with the market of each asset, as far as there is one. Belongs where the ranking is still fresh: a coin
 * that has moved since no longer looks like its own market. Markets that were found before stay. The same ranking comes
 * back where nothing new was found.
 */
export function withMarkets(market: Market, ranking: Ranking): Ranking {
  let isNews = false;
  const assets = ranking.assets.map((asset) => {
    const symbol = asset.symbol ? undefined : listingOf(market, asset);
    if (!symbol) return asset;
    isNews = true;
    return { ...asset, symbol };
  });
  return isNews ? { ...ranking, assets } : ranking;
}

/** The market of a ranked asset: the one that was found when the ranking was fresh, else the one that fits now. */
export const marketOf = (market: Market, asset: RankedAsset): MarketSymbol | undefined =>
  asset.symbol ?? listingOf(market, asset);

/**
 * The deepest dollar market of a ranked asset. Tickers are not identities: a market whose price does not agree with
 * the ranking's trades another coin of the same name.
 */
const listingOf = (market: Market, { ticker, priceUsd }: RankedAsset): MarketSymbol | undefined =>
  market
    .find({ base: ticker.toUpperCase() })
    .find(({ symbol, price }) => isDollar(partsOf(symbol).quote) && doAgree(price, priceUsd))?.symbol;
