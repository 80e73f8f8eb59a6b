import { doAgree } from './board.ts';
import type { Market, Ticker } from './market.ts';
import type { RankedAsset } from './ranking.ts';
import { isDollar, partsOf } from './symbol.ts';

/**
 * The deepest dollar market of a ranked asset. Tickers are not identities: a market whose price does not agree with
 * the ranking's trades another coin of the same name.
 */
export const listingOf = (market: Market, { ticker, priceUsd }: RankedAsset): Ticker | undefined =>
  market
    .find({ base: ticker.toUpperCase() })
    .find(({ symbol, price }) => isDollar(partsOf(symbol).quote) && doAgree(price, priceUsd));
