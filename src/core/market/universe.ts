import { type AssetClass, type ClassReason, classify, type PastCloses } from './asset-class.ts';
import { isKnownAs, ownId } from './known-asset.ts';
import type { RankedAsset, Ranking } from './ranking.ts';

/** An asset that is larger than the smallest member and still not counted, with what is said when somebody asks. */
export type Excluded = {
  readonly id: string;
  readonly ticker: string;
  readonly name: string;
  readonly rank: number;
} & ({ readonly as: 'benchmark' } | { readonly as: Exclude<AssetClass, 'coin'>; readonly because: ClassReason });

/** The assets an index counts, rank order, and a reason for each one left out. */
export type Universe = {
  /** What the members are measured against; undefined when the ranking lacks it, and then nothing can be. */
  readonly bitcoin: RankedAsset | undefined;
  /** At most `size`; fewer only when the ranking is too short. */
  readonly members: readonly RankedAsset[];
  readonly excluded: readonly Excluded[];
};

/**
 * The `size` largest coins without Bitcoin. How old they are is not asked here: prices tell that. With the closes of
 * past days, tokens that nobody has listed yet are known by what their prices follow.
 */
export function universe(ranking: Ranking, size: number, pastDays?: PastCloses['days']): Universe {
  const assets = [...ranking.assets].sort((a, b) => a.rank - b.rank);
  const past = pastDays && { days: pastDays, majors: majorsOf(assets) };
  const members: RankedAsset[] = [];
  const excluded: Excluded[] = [];
  for (const asset of assets) {
    if (members.length === size) break;
    const what = classify(asset, past);
    if (isBitcoin(asset)) excluded.push({ ...named(asset), as: 'benchmark' });
    else if (what.class === 'coin') members.push(asset);
    else excluded.push({ ...named(asset), as: what.class, because: what.because });
  }
  return { bitcoin: assets.find(isBitcoin), members, excluded };
}

const BITCOIN_IDS: readonly string[] = ['coinpaprika:btc-bitcoin', 'coingecko:bitcoin', 'coinmarketcap:1'];
/** Others may trade under its ticker, but none of them this high. */
const BITCOIN_WORST_RANK = 3;

export const isBitcoin = ({ id, ticker, rank }: RankedAsset): boolean =>
  ticker === 'BTC' && (BITCOIN_IDS.some((known) => ownId(known) === ownId(id)) || rank <= BITCOIN_WORST_RANK);

/** All ids under which Bitcoin may be kept, this one first: after a change of provider its past has another one. */
export const bitcoinIds = (id: string): readonly string[] => [...new Set([id, ...BITCOIN_IDS])];

const majorsOf = (assets: readonly RankedAsset[]): readonly string[] =>
  assets.filter((asset) => isBitcoin(asset) || isEther(asset)).map(({ id }) => id);

const isEther = (asset: RankedAsset): boolean => isKnownAs(asset, ['ETH', 'Ethereum', 'ethereum']);

const named = ({ id, ticker, name, rank }: RankedAsset) => ({ id, ticker, name, rank });
