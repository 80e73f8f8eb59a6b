import type { RankedAsset } from './ranking.ts';

/** What a provider calls an asset. */
export type AssetName = Pick<RankedAsset, 'id' | 'ticker' | 'name'>;

/** An asset on a list of ours: its ticker, its name, and CoinGecko's id where it is known. */
export type KnownAsset = readonly [ticker: string, name: string, coingeckoId?: string];

/**
 * Whether an asset is the one on the list. A ticker alone proves nothing, as every coin may take it: the name must
 * agree too, or the provider's id, which is CoinGecko's, or CoinPaprika's, made of ticker and name. Where an id says
 * no more than the ticker, as in recorded rankings, the ticker is all there is.
 */
export function isKnownAs({ id, ticker, name }: AssetName, [knownTicker, knownName, coingeckoId]: KnownAsset): boolean {
  if (ticker.toUpperCase() !== knownTicker) return false;
  const own = ownId(id);
  return (
    own === coingeckoId ||
    own === slug(`${knownTicker} ${knownName}`) ||
    slug(name) === slug(knownName) ||
    id.toUpperCase() === knownTicker
  );
}

/** Lists by ticker, as every asset of every day is looked up in them. */
export function byTicker<T>(all: readonly T[], tickerOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(tickerOf(each));
    if (group) group.push(each);
    else groups.set(tickerOf(each), [each]);
  }
  return groups;
}

/** The provider's own id, without the name of the provider in front: `coingecko:bitcoin`. */
export const ownId = (id: string): string => id.slice(id.indexOf(':') + 1);

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
