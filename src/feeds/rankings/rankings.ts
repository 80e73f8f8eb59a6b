import type { RankedAsset, Ranking, RankingFailure, RankingFeed } from '../../core/market/ranking.ts';
import type { ProviderId } from '../../core/market/sources.ts';
import { DAY_MS, HOUR_MS } from '../../core/market/timeframe.ts';
import { reasonOf } from '../../core/reason.ts';
import { AnswerFault } from '../answer.ts';
import { type AskOptions, createAsk } from '../ask.ts';
import { checkedHistory, checkedRanking, checkFresh } from './check.ts';
import { COINGECKO_KEY_HEADER, COINGECKO_URL, createCoingecko } from './coingecko.ts';
import { COINMARKETCAP_KEY_HEADER, COINMARKETCAP_URL, createCoinmarketcap } from './coinmarketcap.ts';
import { COINPAPRIKA_URL, createCoinpaprika } from './coinpaprika.ts';
import type { Followers, Provider } from './provider.ts';

export type RankingsOptions = {
  /** In the order in which they are asked. */
  readonly providers: readonly ProviderId[];
  readonly keys?: Partial<Record<Exclude<ProviderId, 'coinpaprika'>, string>>;
  readonly baseUrls?: Partial<Record<ProviderId, string>>;
  readonly now: () => Date;
  /** Why a ranking that is sound in itself is not believed, such as another price of Bitcoin than the exchanges'. */
  readonly doubt?: (ranking: Pick<Ranking, 'assets'>) => string | undefined;
  /** Told when the past of an asset or the categories could not be had; a failed ranking brings its failures along. */
  readonly onFailure?: (failure: RankingFailure) => void;
  readonly fetch?: typeof fetch;
  readonly wait?: (ms: number) => Promise<void>;
  readonly timeoutMs?: number;
};

const LONGEST_WAIT_MS = 2 * 60_000;
/** A little less than a day, as the ranking of the next day may come a little early. */
const FOLLOWERS_MS = DAY_MS - HOUR_MS;
/** CoinGecko and CoinMarketCap allow 30 calls a minute. */
const GAP_MS: Readonly<Record<ProviderId, number>> = { coinpaprika: 250, coingecko: 2_100, coinmarketcap: 2_100 };

/**
 * Rankings and the past of assets from the first provider that gives a good answer. Ids carry their
 * provider, `coinpaprika:btc-bitcoin`, so that those of two providers never mix.
 */
export function createRankings(options: RankingsOptions): RankingFeed {
  const providers = options.providers.map((id) => createProvider(id, options));
  const known = new Map<ProviderId, { readonly followers: Followers; readonly at: number }>();

  /** Asked once a day. Without them the lists, names and prices still tell most of what they would. */
  async function followersOf(provider: Provider): Promise<Followers> {
    const at = options.now().getTime();
    const before = known.get(provider.id);
    if (before && at - before.at < FOLLOWERS_MS) return before.followers;
    try {
      const followers = await provider.followers();
      known.set(provider.id, { followers, at });
      return followers;
    } catch (error) {
      options.onFailure?.({ source: provider.id, reason: `categories: ${reasonOf(error)}` });
      return before?.followers ?? new Map();
    }
  }

  return {
    async ranking(limit) {
      const failures: RankingFailure[] = [];
      for (const provider of providers) {
        try {
          if (provider.missing !== undefined) throw new Error(provider.missing);
          const { assets: listed, updatedAt } = await provider.ranking(limit);
          const assets = checkedRanking(listed, limit);
          checkFresh(updatedAt, options.now());
          const doubt = options.doubt?.({ assets });
          if (doubt !== undefined) throw new AnswerFault(doubt);
          const followers = await followersOf(provider);
          const named = assets.map((asset) => ({ ...withTags(asset, followers), id: `${provider.id}:${asset.id}` }));
          return { ranking: { takenAt: options.now(), source: provider.id, assets: named }, failures };
        } catch (error) {
          failures.push({ source: provider.id, reason: reasonOf(error) });
        }
      }
      return { failures };
    },

    // What was not recorded yesterday cannot be asked for today.
    past: () => Promise.resolve([]),

    async history(assetId, from, to) {
      const colon = assetId.indexOf(':');
      const provider = providers.find(({ id }) => id === assetId.slice(0, colon));
      if (!provider || provider.missing !== undefined) return undefined;
      try {
        const closes = await provider.history(assetId.slice(colon + 1), from, to);
        return closes && checkedHistory(closes, from, to);
      } catch (error) {
        options.onFailure?.({ source: provider.id, reason: `past of ${assetId}: ${reasonOf(error)}` });
        return undefined;
      }
    },
  };
}

function withTags(asset: RankedAsset, followers: Followers): RankedAsset {
  const tags = [...(asset.tags ?? []), ...(followers.get(asset.id) ?? [])];
  return tags.length > 0 || asset.tags ? { ...asset, tags } : asset;
}

function createProvider(id: ProviderId, options: RankingsOptions): Provider {
  const key = id === 'coinpaprika' ? undefined : options.keys?.[id];
  const { now, baseUrls = {} } = options;
  const asking: AskOptions = {
    fetch: options.fetch ?? fetch,
    now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    timeoutMs: options.timeoutMs ?? 20_000,
    gapMs: GAP_MS[id],
    longestWaitMs: LONGEST_WAIT_MS,
  };
  const ask = (url: string, header?: string) =>
    createAsk(baseUrls[id] ?? url, { accept: 'application/json', ...(header && key ? { [header]: key } : {}) }, asking);
  switch (id) {
    case 'coinpaprika':
      return createCoinpaprika(ask(COINPAPRIKA_URL));
    case 'coingecko':
      return createCoingecko(ask(COINGECKO_URL, COINGECKO_KEY_HEADER), now);
    case 'coinmarketcap':
      return createCoinmarketcap(ask(COINMARKETCAP_URL, COINMARKETCAP_KEY_HEADER), key);
  }
}
