import { describe, expect, it } from 'vitest';
import type { Matcher } from '../../src/alerts/matcher.ts';
import type { Feed } from '../../src/core/market/market.ts';
import type { Ranking } from '../../src/core/market/ranking.ts';
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
});
