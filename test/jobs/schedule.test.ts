import { describe, expect, it } from 'vitest';
import type { Matcher } from '../../src/alerts/matcher.ts';
import type { Feed } from '../../src/core/market/market.ts';
import type { Ranking } from '../../src/core/market/ranking.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { pushesJob } from '../../src/jobs/pushes.ts';
import { rankingJob } from '../../src/jobs/ranking.ts';
import { tickersJob } from '../../src/jobs/tickers.ts';
import { rankingOf } from './season-stage.ts';

const C2 = { symbol: 'C2/USDT', price: 101, at: new Date(0), source: 'test' };
const never = new AbortController().signal;

describe('the ranking job', () => {
  const asked = (answer: { ranking?: Ranking; failures: { source: string; reason: string }[] }) => {
    const saved: string[] = [];
    const markets: (string | undefined)[] = [];
    const failed: string[] = [];
    const job = rankingJob({
      feed: { ranking: async () => answer, past: async () => [], history: async () => undefined },
      market: { find: ({ base }: { base: string }) => (base === 'C2' ? [C2] : []) } as unknown as Feed,
      rankings: {
        async save(day, { source, assets }) {
          saved.push(`${day} by ${source}`);
          markets.push(...assets.map(({ symbol }) => symbol));
        },
        firstDay: async () => undefined,
        join: async () => undefined,
        of: async () => undefined,
        latest: async () => undefined,
      },
      onAwait: () => undefined,
      onFailures: async (failures) => void failed.push(...failures.map(({ source }) => source)),
    });
    return { run: () => job.run(new Date('2026-06-02T00:00:00Z'), never), saved, markets, failed };
  };

  it('keeps a ranking taken at any time of a day for the day that closed before', async () => {
    const { run, saved } = asked({
      ranking: rankingOf('coingecko'),
      failures: [{ source: 'coinpaprika', reason: '402' }],
    });
    await run();
    expect(saved).toEqual(['2026-06-01 by coingecko']);
  });

  it('keeps the market of each asset while both prices are fresh', async () => {
    const { run, markets } = asked({ ranking: rankingOf(), failures: [] });
    await run();
    expect(markets.slice(0, 3)).toEqual([undefined, 'C2/USDT', undefined]);
  });

  it('says which providers failed, and fails when all did', async () => {
    const { run, saved, failed } = asked({ failures: [{ source: 'coinpaprika', reason: 'HTTP 402' }] });
    await expect(run()).rejects.toThrow('no provider gave a ranking: coinpaprika: HTTP 402');
    expect(failed).toEqual(['coinpaprika']);
    expect(saved).toEqual([]);
  });
});

describe('the tickers job', () => {
  const feed = {
    refresh: async () => [{ symbol: 'ETH/USDT', price: 4_000, at: new Date(0), source: 'test' }],
    ticker: () => ({ symbol: 'ETH/USDT', price: 4_000, at: new Date(0), source: 'test' }),
  } as unknown as Feed;

  it('compares prices with the rules it knows while the database is away, and tells of it', async () => {
    const seen: number[] = [];
    const enqueued: number[] = [];
    const matcher = {
      follow: () => Promise.reject(new Error('no database')),
      async match(readings: readonly { value: number }[]) {
        seen.push(...readings.map(({ value }) => value));
        return 1;
      },
    } as unknown as Matcher;
    const job = tickersJob({
      feed,
      matcher,
      now: () => new Date(0),
      onEnqueued: (count) => enqueued.push(count),
      onPrices: async () => undefined,
    });
    await expect(job.run(new Date(0), never)).rejects.toThrow('no database');
    expect(seen).toEqual([4_000]);
    expect(enqueued).toEqual([1]);
  });

  it('leaves out an answer that a push has overtaken while the rules were read', async () => {
    const seen: number[] = [];
    const overtaken = { ...feed, ticker: () => ({ at: new Date(1) }) } as unknown as Feed;
    const matcher = {
      follow: async () => undefined,
      async match(readings: readonly { value: number }[]) {
        seen.push(...readings.map(({ value }) => value));
        return 0;
      },
    } as unknown as Matcher;
    const job = tickersJob({
      feed: overtaken,
      matcher,
      now: () => new Date(0),
      onEnqueued: () => undefined,
      onPrices: async () => undefined,
    });
    await job.run(new Date(0), never);
    expect(seen).toEqual([]);
  });
});

describe('the pushes job', () => {
  const tickers = new Map<string, number>([
    ['BTC/USDT', 60_000],
    ['ETH/USDT', 4_000],
    ['SOL/USDT', 150],
  ]);
  const feed = { ticker: (symbol: MarketSymbol) => ({ price: tickers.get(symbol) }) } as unknown as Feed;

  function stage(match: () => Promise<number>) {
    const wanted: (readonly MarketSymbol[])[] = [];
    const seen: { enqueued: number[]; sweeps: number } = { enqueued: [], sweeps: 0 };
    const matcher = {
      match,
      prices: () => [
        { symbol: 'BTC/USDT', above: 70_000 },
        { symbol: 'ETH/USDT', below: 3_900 },
        { symbol: 'SOL/USDT', above: 151, below: 100 },
      ],
    } as unknown as Matcher;
    const job = pushesJob({
      feed,
      pushes: {
        next(symbols) {
          wanted.push(symbols);
          return [{ symbol: 'ETH/USDT', price: 4_001, at: new Date(0), source: 'test' }];
        },
      },
      matcher,
      liveSymbols: () => ['ADA/USDT', 'SOL/USDT'],
      now: () => new Date(0),
      onEnqueued: (count) => seen.enqueued.push(count),
      onPrices: async () => void seen.sweeps++,
    });
    return { job, wanted, seen };
  }

  it('wants the markets that rules read, those of conditions first and then the nearest to a level', async () => {
    const { job, wanted, seen } = stage(async () => 2);
    await job.run(new Date(0), never);
    expect(wanted).toEqual([['ADA/USDT', 'SOL/USDT', 'ETH/USDT', 'BTC/USDT']]);
    expect(seen).toEqual({ enqueued: [2], sweeps: 1 });
  });

  it('leaves it to the job that asks for prices to tell of a database that is away', async () => {
    const { job, seen } = stage(() => Promise.reject(new Error('no database')));
    await job.run(new Date(0), never);
    expect(seen).toEqual({ enqueued: [], sweeps: 1 });
  });
});
