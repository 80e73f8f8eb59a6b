import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Closes, RankedAsset } from '../../src/core/market/ranking.ts';
import { createCloses } from '../../src/feeds/closes.ts';
import { createRankings } from '../../src/feeds/rankings/rankings.ts';
import { createRankingsStandIn, type RankingsStandIn } from '../stand-ins/rankings.ts';
import { closeOf, standInAssets } from '../stand-ins/rankings-model.ts';
import { createLiveMarket } from './ccxt/live-market.ts';

let market: Awaited<ReturnType<typeof createLiveMarket>>;
let provider: RankingsStandIn;
let closes: Closes;
beforeEach(async () => {
  const listedAt = new Date('2026-02-20T00:00:00Z');
  const markets = [
    { base: 'UNI', quote: 'USDT' },
    { base: 'ETH', quote: 'USDT', listedAt },
  ];
  market = await createLiveMarket(['binance'], { markets: { binance: markets } });
  provider = await createRankingsStandIn({ now: market.now });
  const rankings = createRankings({
    providers: ['coinpaprika'],
    baseUrls: provider.baseUrls,
    now: market.now,
    wait: async () => undefined,
  });
  market.standIn.setPrice('UNI', 10);
  market.standIn.setPrice('ETH', 3_000);
  await market.feed.refresh();
  closes = createCloses({ feed: market.feed, rankings });
});
afterEach(async () => {
  await market.close();
  await provider.close();
});

const asset = (ticker: string, priceUsd: number): RankedAsset => {
  const { slug, name } = standInAssets(10).find((known) => known.ticker === ticker)!;
  return { id: `coinpaprika:${ticker.toLowerCase()}-${slug}`, ticker, name, rank: 4, priceUsd, marketCapUsd: 1e9 };
};
const [FROM, TO] = ['2026-02-01', '2026-02-28'];

describe('daily closes of an asset', () => {
  it('come from the exchange whose price agrees', async () => {
    const found = await closes.closes(asset('UNI', 10.3), FROM, TO);
    expect(found?.map(({ day }) => day).slice(0, 2)).toEqual(['2026-02-01', '2026-02-02']);
    expect(found).toHaveLength(28);
    expect(new Set(found?.map(({ source }) => source))).toEqual(new Set(['binance']));
    expect(provider.requests).toEqual([]);
  });

  it('come from the market that was found when the ranking was fresh, however far its price has moved', async () => {
    const found = await closes.closes({ ...asset('UNI', 5), symbol: 'UNI/USDT' }, FROM, TO);
    expect(new Set(found?.map(({ source }) => source))).toEqual(new Set(['binance']));
  });

  it.each([
    { ticker: 'UNI', priceUsd: 0.4, because: 'the exchange trades another coin under this ticker' },
    { ticker: 'BTC', priceUsd: 60_000, because: 'no exchange trades it' },
    { ticker: 'ETH', priceUsd: 3_000, because: 'the exchange listed it too late' },
  ])('of $ticker at $priceUsd come from the rankings provider, because $because', async ({ ticker, priceUsd }) => {
    const found = await closes.closes(asset(ticker, priceUsd), FROM, TO);
    expect(found).toHaveLength(28);
    expect(new Set(found?.map(({ source }) => source))).toEqual(new Set(['coinpaprika']));
    const known = standInAssets(10).find((each) => each.ticker === ticker)!;
    expect(found?.at(-1)?.close).toBe(closeOf(known, TO));
  });

  it('are withheld when nobody can say', async () => {
    provider.fault({ kind: 'status', status: 402 });
    expect(await closes.closes(asset('BTC', 60_000), FROM, TO)).toBeUndefined();
  });

  it('come from the provider when the exchange has a gap', async () => {
    market.standIn.fault({ kind: 'gap', path: /klines/ });
    const found = await closes.closes(asset('UNI', 10), FROM, TO);
    expect(new Set(found?.map(({ source }) => source))).toEqual(new Set(['coinpaprika']));
  });
});
