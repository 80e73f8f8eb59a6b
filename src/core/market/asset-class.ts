import { ASSET_BACKED, STABLECOINS, STAKED, WRAPPED } from './asset-classes.ts';
import { byTicker, isKnownAs, type KnownAsset } from './known-asset.ts';
import type { RankedAsset } from './ranking.ts';

/** What an asset is. Only a `coin` can have a season: everything else follows the price of something else. */
export type AssetClass = 'coin' | 'stablecoin' | 'wrapped' | 'staked' | 'asset-backed';

/** What gave it away: our list, a tag of the provider, its name, or a price of one dollar. */
export type ClassReason = 'listed' | 'tag' | 'name' | 'peg';

export type Classification =
  | { readonly class: 'coin' }
  | { readonly class: Exclude<AssetClass, 'coin'>; readonly because: ClassReason };

type Follower = Exclude<AssetClass, 'coin'>;

const LISTS: Readonly<Record<Follower, readonly KnownAsset[]>> = {
  stablecoin: STABLECOINS,
  wrapped: WRAPPED,
  staked: STAKED,
  'asset-backed': ASSET_BACKED,
};

/**
 * Tags that are put on the token itself. `liquid-staking-derivatives` is missing on purpose: CoinMarketCap gives
 * it to the coins of staking protocols too, and LDO is a coin.
 */
const TAGS: Readonly<Record<Follower, readonly string[]>> = {
  stablecoin: ['stablecoin', 'stablecoins', 'usd-stablecoin', 'eur-stablecoin', 'fiat-stablecoin'],
  wrapped: ['wrapped', 'wrapped-tokens', 'bridged-tokens'],
  staked: ['staked', 'liquid-staking-tokens', 'liquid-restaking-tokens'],
  'asset-backed': ['asset-backed', 'tokenized-gold', 'tokenized-silver', 'tokenized-stock', 'tokenized-treasuries'],
};

// Gold is no pattern: Bitcoin Gold is a coin.
const NAMES: readonly (readonly [Follower, RegExp])[] = [
  ['staked', /\b(re)?staked\b/i],
  ['wrapped', /\b(wrapped|bridged|binance-peg)\b/i],
  ['asset-backed', /\b(tokenized|xstock)\b/i],
];

const PEG_USD = 1;
const PEG_TOLERANCE = 0.01;

/** Tells what an asset is, by the surest sign first. */
export function classify(asset: RankedAsset): Classification {
  const tags = asset.tags ?? [];
  const found = (
    [
      ['listed', LISTED.get(asset.ticker.toUpperCase())?.find((each) => isKnownAs(asset, each.asset))?.follower],
      ['tag', FOLLOWERS.find((each) => TAGS[each].some((tag) => tags.includes(tag)))],
      ['name', NAMES.find(([, pattern]) => pattern.test(asset.name))?.[0]],
      ['peg', isPegged(asset) ? 'stablecoin' : undefined],
    ] as const
  ).find(([, follower]) => follower !== undefined);
  return found?.[1] ? { class: found[1], because: found[0] } : { class: 'coin' };
}

const FOLLOWERS = Object.keys(LISTS) as readonly Follower[];

/** The lists by ticker, as every asset of every day is looked up in them. */
const LISTED = byTicker(
  FOLLOWERS.flatMap((follower) => LISTS[follower].map((asset) => ({ follower, asset }))),
  ({ asset }) => asset,
);

const isPegged = ({ ticker, priceUsd }: RankedAsset): boolean =>
  /USD/i.test(ticker) && Math.abs(priceUsd - PEG_USD) <= PEG_TOLERANCE;
