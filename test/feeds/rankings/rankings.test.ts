import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RankingFailure, RankingFeed } from '../../../src/core/market/ranking.ts';
import { PROVIDERS } from '../../../src/core/market/sources.ts';
import { doubtBeside } from '../../../src/feeds/rankings/check.ts';
import { createRankings, type RankingsOptions } from '../../../src/feeds/rankings/rankings.ts';
import { keepsRankingFeedContract } from '../../contracts/ranking-feed.ts';
import { createRankingsStandIn, type RankingsFault, type RankingsStandIn } from '../../stand-ins/rankings.ts';
import { closeOf, standInAssets } from '../../stand-ins/rankings-model.ts';
import { createFakeMarket } from '../../support/fakes.ts';

const now = () => new Date('2026-03-01T12:30:00Z');
let standIn: RankingsStandIn;
let waits: number[];
let failures: RankingFailure[];
beforeEach(async () => {
  standIn = await createRankingsStandIn({ now });
  waits = [];
  failures = [];
});
afterEach(() => standIn.close());

const feedOf = (providers: RankingsOptions['providers'], keys: RankingsOptions['keys'] = {}): RankingFeed =>
  createRankings({
    providers,
    keys,
    baseUrls: standIn.baseUrls,
    now,
    onFailure: (failure) => failures.push(failure),
    wait: async (ms) => void waits.push(ms),
  });

/** Asks beside an exchange that trades Bitcoin at this price. */
function doubting(priceUsd: number | undefined): RankingFeed {
  const quotes = priceUsd === undefined ? [] : [{ symbol: 'BTC/USDT' as const, source: 'binance', price: priceUsd }];
  const market = createFakeMarket(now, quotes);
  return createRankings({
    providers: ['coinpaprika', 'coingecko'],
    baseUrls: standIn.baseUrls,
    now,
    wait: async () => undefined,
    doubt: (ranking) => doubtBeside(market, ranking),
  });
}

describe.each(['coinpaprika', 'coingecko'] as const)('%s', (provider) => {
  keepsRankingFeedContract(async () => ({ feed: feedOf([provider]), closedDay: '2026-02-28' }));

  it('closes a day with the price of the midnight after it', async () => {
    const bitcoin = standInAssets(1)[0]!;
    const { ranking } = await feedOf([provider]).ranking(100);
    const id = ranking?.assets[0]?.id ?? '';
    const closes = await feedOf([provider]).history(id, '2026-02-27', '2026-03-01');
    expect(closes).toEqual(
      ['2026-02-27', '2026-02-28'].map((day) => ({ day, close: closeOf(bitcoin, day), source: provider })),
    );
  });

  it('leaves out the days before an asset existed', async () => {
    const id = provider === 'coinpaprika' ? 'coinpaprika:uni-uniswap' : 'coingecko:uniswap';
    const closes = await feedOf([provider]).history(id, '2020-09-10', '2020-09-19');
    expect(closes?.map(({ day }) => day)).toEqual(['2020-09-17', '2020-09-18', '2020-09-19']);
  });
});

describe('every provider', () => {
  it.each(PROVIDERS)('%s names the same assets, with ids of its own', async (provider) => {
    const { ranking, failures: none } = await feedOf([provider], { coinmarketcap: 'KEY' }).ranking(300);
    expect(none).toEqual([]);
    expect(ranking).toMatchObject({ source: provider, takenAt: now() });
    expect(ranking?.assets).toHaveLength(300);
    expect(ranking?.assets.slice(0, 3).map(({ ticker }) => ticker)).toEqual(['BTC', 'ETH', 'USDT']);
    expect(ranking?.assets.every(({ id }) => id.startsWith(`${provider}:`))).toBe(true);
  });

  it('gets its key in its own header', async () => {
    await feedOf(['coinmarketcap'], { coinmarketcap: 'KEY1' }).ranking(100);
    await feedOf(['coingecko'], { coingecko: 'KEY2' }).ranking(100);
    const keysOf = (each: string) =>
      standIn.requests
        .filter(({ provider }) => provider === each)
        .map(({ headers }) => headers['x-cmc_pro_api_key'] ?? headers['x-cg-demo-api-key']);
    expect(keysOf('coinmarketcap')).toEqual(['KEY1']);
    expect([...new Set(keysOf('coingecko'))]).toEqual(['KEY2']);
  });

  it('gives its tags in lower case', async () => {
    const { ranking } = await feedOf(['coinmarketcap'], { coinmarketcap: 'KEY' }).ranking(100);
    expect(ranking?.assets[2]?.tags).toEqual(['stablecoin', 'fiat-stablecoin']);
  });

  it.each([
    { provider: 'coinpaprika', tags: { USDT: ['stablecoin'], C7: ['stablecoin'], C8: ['wrapped-tokens'] } },
    {
      provider: 'coingecko',
      tags: { USDT: ['stablecoins'], C7: ['stablecoins'], C8: ['wrapped-tokens'], C9: ['tokenized-gold'] },
    },
  ] as const)('$provider tags what its own categories name', async ({ provider, tags }) => {
    const { ranking } = await feedOf([provider]).ranking(100);
    const told = ranking?.assets.flatMap((asset) => (asset.tags ? [[asset.ticker, asset.tags]] : []));
    expect(Object.fromEntries(told ?? [])).toEqual(tags);
  });

  it('is asked for its categories once a day', async () => {
    let clock = now();
    await standIn.close();
    standIn = await createRankingsStandIn({ now: () => clock });
    const feed = createRankings({ providers: ['coinpaprika'], baseUrls: standIn.baseUrls, now: () => clock });
    const asked = () => standIn.requests.filter(({ path }) => path.startsWith('/v1/tags/')).length;
    await feed.ranking(100);
    await feed.ranking(100);
    expect(asked()).toBe(3);
    clock = new Date(clock.getTime() + 86_400_000);
    await feed.ranking(100);
    expect(asked()).toBe(6);
  });

  it.each([
    { fault: { path: /stablecoin/, kind: 'status', status: 404 }, tagged: ['C8'], told: 0 },
    { fault: { path: /tags/, kind: 'status', status: 404 }, tagged: [], told: 1 },
    { fault: { path: /tags/, kind: 'html' }, tagged: [], told: 1 },
  ] as const)('may keep its categories to itself: $fault', async ({ fault, tagged, told }) => {
    standIn.fault(fault);
    const { ranking, failures: none } = await feedOf(['coinpaprika']).ranking(100);
    expect(none).toEqual([]);
    expect(ranking?.assets.filter(({ tags }) => tags).map(({ ticker }) => ticker)).toEqual(tagged);
    expect(failures).toHaveLength(told);
  });

  it('keeps its plan: never two calls within the gap', async () => {
    const feed = feedOf(['coingecko']);
    await Promise.all(
      ['bitcoin', 'ethereum', 'tether'].map((id) => feed.history(`coingecko:${id}`, '2026-02-01', '2026-02-28')),
    );
    expect(waits).toEqual([2_100, 2_100]);
  });
});

describe('a provider that cannot be believed', () => {
  const faults: readonly { fault: RankingsFault; reason: RegExp }[] = [
    { fault: { kind: 'html' }, reason: /web page/ },
    { fault: { kind: 'half json' }, reason: /not JSON/ },
    { fault: { kind: 'empty' }, reason: /lists only 0 assets/ },
    { fault: { kind: 'undefined rows' }, reason: /rows that hold nothing/ },
    { fault: { kind: 'zero price' }, reason: /gives no price/ },
    { fault: { kind: 'stale' }, reason: /^its prices are old: it last updated them at 2026-03-01T10:29Z$/ },
    { fault: { kind: 'unsorted ranks' }, reason: /does not begin with rank 1/ },
    { fault: { kind: 'drop' }, reason: /fetch failed|other side closed/ },
    { fault: { kind: 'cut' }, reason: /terminated|closed|aborted/ },
    { fault: { kind: 'status', status: 500 }, reason: /^HTTP 500$/ },
    {
      fault: { kind: 'status', status: 402, body: '{"error":"payment required"}' },
      reason: /^HTTP 402: payment required$/,
    },
    { fault: { kind: 'status', status: 429, headers: { 'retry-after': '9999' } }, reason: /asked too often/ },
  ];
  it.each(faults)('hands over to the next, and says why: $fault', async ({ fault, reason }) => {
    standIn.fault({ ...fault, provider: 'coinpaprika' });
    const { ranking, failures: told } = await feedOf(['coinpaprika', 'coingecko']).ranking(100);
    expect(ranking?.source).toBe('coingecko');
    expect(told).toEqual([{ source: 'coinpaprika', reason: expect.stringMatching(reason) }]);
  });

  it.each([
    { costs: 60_000, source: 'coinpaprika', because: 'the exchanges trade Bitcoin at about its price' },
    { costs: undefined, source: 'coinpaprika', because: 'the exchanges say nothing' },
  ])('is believed where $because', async ({ costs, source }) => {
    const { ranking, failures: told } = await doubting(costs).ranking(100);
    expect(ranking?.source).toBe(source);
    expect(told).toEqual([]);
  });

  it('hands over to the next when exchanges trade Bitcoin at quite another price', async () => {
    standIn.fault({ kind: 'other price', provider: 'coinpaprika' });
    const { ranking, failures: told } = await doubting(60_000).ranking(100);
    expect(ranking?.source).toBe('coingecko');
    expect(told).toEqual([
      { source: 'coinpaprika', reason: 'says that Bitcoin costs 62400 dollars while binance trades it at 60000' },
    ]);
  });

  it('is named when nobody answers, with no ranking', async () => {
    standIn.fault({ kind: 'status', status: 503 });
    const answer = await feedOf(['coinpaprika', 'coingecko', 'coinmarketcap']).ranking(100);
    expect(answer.ranking).toBeUndefined();
    expect(answer.failures.map(({ source }) => source)).toEqual(['coinpaprika', 'coingecko', 'coinmarketcap']);
    expect(answer.failures[2]?.reason).toContain('has no key');
  });

  it('waits once when told to, and asks again', async () => {
    standIn.fault({ kind: 'status', status: 429, headers: { 'retry-after': '7' }, times: 1 });
    const { ranking, failures: told } = await feedOf(['coinpaprika']).ranking(100);
    expect(waits).toContain(7_000);
    expect(ranking?.source).toBe('coinpaprika');
    expect(told).toEqual([]);
  });

  it.each([{ kind: 'html' }, { kind: 'status', status: 402 }, { kind: 'half json' }, { kind: 'cut' }] as const)(
    'cannot say an asset’s past when it answers with $kind',
    async (fault) => {
      standIn.fault(fault);
      const closes = await feedOf(['coinpaprika']).history('coinpaprika:btc-bitcoin', '2026-02-01', '2026-02-28');
      expect(closes).toBeUndefined();
      expect(failures).toHaveLength(1);
      expect(failures[0]?.reason).toMatch(/^past of coinpaprika:btc-bitcoin: /);
    },
  );

  it('is not asked for the past of another provider’s asset', async () => {
    expect(await feedOf(['coingecko']).history('coinpaprika:btc-bitcoin', '2026-02-01', '2026-02-28')).toBeUndefined();
    expect(standIn.requests).toEqual([]);
  });
});
