import { ASSET_BACKED, STABLECOINS, STAKED, WRAPPED } from './asset-classes.ts';
import { byTicker, isKnownAs, type KnownAsset } from './known-asset.ts';
import type { RankedAsset } from './ranking.ts';

/** What an asset is. Only a `coin` can have a season: everything else follows the price of something else. */
export type AssetClass = 'coin' | 'stablecoin' | 'wrapped' | 'staked' | 'asset-backed';

/** What gave it away: our list, a tag of the provider, its name, or a price that follows the dollar, Bitcoin or Ether. */
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

const NAMES: readonly (readonly [Follower, RegExp])[] = [
  ['staked', /\b(re)?staked\b|\bw?st(eth|sol|avax|bnb|atom|sui|apt)\b|\bsavings (dai|xdai|gho|usd\w*)\b/i],
  ['wrapped', /\b(wrapped|bridged|\w+-peg)\b|\((wormhole|portal|multichain|axelar)\b/i],
  ['stablecoin', /\bstablecoin\b/i],
  // Gold alone is no pattern: Bitcoin Gold is a coin.
  ['asset-backed', /\b(pax|tether|kinesis|comtech|matrixdock|vnx) (gold|silver)\b/i],
  ['asset-backed', /\b(tokenized|xstock|money (market )?fund|government securities|t-bills?)\b/i],
  ['asset-backed', /\btreasury (bill|bond|fund|note)s?\b/i],
];

const PEG_USD = 1;
const PEG_TOLERANCE = 0.01;
/** Wrapped coins trade a little apart from what they stand for. */
const WRAPPED_TOLERANCE = 0.015;
/** A coin may cost a dollar, or as much as Ether, for a day or two; none of 2016 to 2022 did so on five known days. */
const LEAST_PEGGED_DAYS = 7;

/** What is kept of the window's days, and which assets others may be pegged to. */
export type PastCloses = {
  /** Closes in US dollars by asset id, one for each day, in any order. */
  readonly days: readonly Pick<ReadonlyMap<string, number>, 'get'>[];
  /** Ids of Bitcoin and Ether. */
  readonly majors: readonly string[];
};

/** Tells what an asset is, by the surest sign first; with past closes, also by what its price has followed. */
export function classify(asset: RankedAsset, past?: PastCloses): Classification {
  const tags = asset.tags ?? [];
  const found = (
    [
      ['listed', LISTED.get(asset.ticker.toUpperCase())?.find((each) => isKnownAs(asset, each.asset))?.follower],
      ['tag', FOLLOWERS.find((each) => TAGS[each].some((tag) => tags.includes(tag)))],
      ['name', NAMES.find(([, pattern]) => pattern.test(asset.name))?.[0]],
      ['peg', isPegged(asset) ? 'stablecoin' : past && followedBy(asset, past)],
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

/** What an asset's price has followed on every day on which both are known. */
function followedBy({ id }: RankedAsset, { days, majors }: PastCloses): Follower | undefined {
  if (majors.includes(id)) return undefined;
  if (follows(days, id, () => PEG_USD, PEG_TOLERANCE)) return 'stablecoin';
  return majors.some((major) => follows(days, id, (closes) => closes.get(major), WRAPPED_TOLERANCE))
    ? 'wrapped'
    : undefined;
}

type Day = PastCloses['days'][number];

function follows(
  days: readonly Day[],
  id: string,
  leaderOn: (closes: Day) => number | undefined,
  tolerance: number,
): boolean {
  let known = 0;
  for (const closes of days) {
    const [close, leader] = [closes.get(id), leaderOn(closes)];
    if (close === undefined || leader === undefined) continue;
    if (!(Math.abs(close / leader - 1) <= tolerance)) return false;
    known++;
  }
  return known >= LEAST_PEGGED_DAYS;
}
