import type { RankedAsset } from './ranking.ts';

/** What a provider calls an asset. */
export type AssetName = Pick<RankedAsset, 'id' | 'ticker' | 'name'>;

/** An asset on a list of ours: its ticker, its name, behind `|` its other names, and CoinGecko's id where it is known. */
export type KnownAsset = readonly [ticker: string, names: string, coingeckoId?: string];

/**
 * Whether an asset is the one on the list. A ticker alone proves nothing, as every coin may take it: the name must
 * agree too, or the provider's id, which is CoinGecko's, or CoinPaprika's, made of ticker and name. Where an id says
 * no more than the ticker, as in recorded rankings, the ticker is all there is.
 */
export function isKnownAs({ id, ticker, name }: AssetName, known: KnownAsset): boolean {
  const [knownTicker, names, coingeckoId] = known;
  if (ticker.toUpperCase() !== knownTicker) return false;
  if (id.toUpperCase() === knownTicker) return true;
  const own = ownId(id);
  const called = slug(name);
  return (
    own === coingeckoId ||
    names.split('|').some((each) => slug(each) === called || slug(`${knownTicker} ${each}`) === own)
  );
}

/** The ids under which an asset on a list may be kept, surest first. */
export const idsOf = ([ticker, names, coingeckoId]: KnownAsset): readonly string[] => [
  ...(coingeckoId ? [`coingecko:${coingeckoId}`] : []),
  ...names.split('|').map((name) => `coinpaprika:${slug(`${ticker} ${name}`)}`),
  ticker,
];

/** Lists by ticker, as every asset of every day is looked up in them. */
export function byTicker<T>(all: readonly T[], knownIn: (each: T) => KnownAsset): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const [ticker] = knownIn(each);
    const group = groups.get(ticker);
    if (group) group.push(each);
    else groups.set(ticker, [each]);
  }
  return groups;
}

/** The provider's own id, without the name of the provider in front: `coingecko:bitcoin`. */
export const ownId = (id: string): string => id.slice(id.indexOf(':') + 1);

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
