import { describe, expect, it } from 'vitest';
import type { Close } from '../../src/alerts/announcements.ts';
import type { Candle } from '../../src/core/market/candle.ts';
import type { CandleRequest, Feed, Ticker } from '../../src/core/market/market.ts';
import type { Ranking } from '../../src/core/market/ranking.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { HOUR_MS } from '../../src/core/market/timeframe.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import { signalsJob } from '../../src/jobs/signals.ts';
import { createWarmUp } from '../../src/jobs/warm-up.ts';

const NOON = Date.parse('2026-06-01T12:00:00Z');
const hour = (hours: number) => new Date(NOON + hours * HOUR_MS);

/** A market whose price stands still, so that volume alone can raise a signal. */
const candleAt = (openAt: number, volume = 10): Candle => {
  return { openAt: new Date(openAt), open: 100, high: 100, low: 100, close: 100, volume };
};

/** Three markets of ranked coins, one of a watched one, candles as told, and everything that was announced. */
function createStage({ stored = new Map<string, Candle[]>(), watched = [] as string[] } = {}) {
  let now = NOON;
  let volume = 10;
  let isRanked = true;
  let price = 100;
  const requests: CandleRequest[] = [];
  const spikes = new Set<number>();
  const holes = new Set<number>();
  const late = new Map<string, number>();
  const broken = new Map<string, 'throws' | 'silent'>();
  const bornAt = new Map<string, number>();
  const announced: { close: Close; signals: readonly Signal[]; top: readonly string[] }[] = [];
  const skipped: string[] = [];
  const loaded: string[] = [];
  const waits: number[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;

  const volumeAt = (openAt: number) => (spikes.has(openAt) ? volume * 10 : volume);
  const known = ['BTC/USDT', 'ETH/USDT', 'SOL/USDT'];
  const feed = {
    find: ({ base }: { base: string }) =>
      known.flatMap((symbol): Ticker[] =>
        symbol.startsWith(`${base}/`)
          ? [{ symbol: symbol as MarketSymbol, price, at: new Date(now), source: 'test' }]
          : [],
      ),
    async candles(request: CandleRequest) {
      requests.push(request);
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
      const { symbol, since, limit } = request;
      if (broken.get(symbol) === 'throws') throw new Error('a bug of ours');
      if (broken.get(symbol) === 'silent') return undefined;
      const isLate = (late.get(symbol) ?? 0) > 0;
      if (isLate) late.set(symbol, (late.get(symbol) ?? 0) - 1);
      const end = now - (isLate ? HOUR_MS : 0);
      const from = Math.max(since?.getTime() ?? end - limit * HOUR_MS, bornAt.get(symbol) ?? 0);
      const candles: Candle[] = [];
      for (let at = from; at < end && candles.length < limit; at += HOUR_MS) {
        if (!holes.has(at)) candles.push(candleAt(at, volumeAt(at)));
      }
      return { candles, source: 'test' };
    },
  } as unknown as Feed;

  let ranking: Ranking = {
    takenAt: new Date(NOON),
    source: 'test',
    assets: ['BTC', 'ETH', 'SOL', 'DOGE'].map((ticker, i) => ({
      id: `test:${ticker}`,
      ticker,
      name: ticker,
      rank: i + 1,
      priceUsd: 100,
      marketCapUsd: 1,
    })),
  };

  const job = signalsJob('1h', {
    feed,
    rankings: {
      firstDay: async () => undefined,
      save: async () => undefined,
      join: async (_, joined) => {
        ranking = joined;
      },
      of: async () => undefined,
      latest: async () => (isRanked ? { day: '2026-05-31', ranking } : undefined),
    },
    subscriptions: {
      add: async () => undefined,
      of: async () => [],
      get: async () => undefined,
      change: async () => false,
      remove: async () => undefined,
      snooze: async () => undefined,
      symbols: async (timeframe) => (timeframe === '1h' ? watched : []),
    },
    announcements: {
      season: async () => 0,
      async signals(close, signals, top) {
        announced.push({ close, signals, top: [...top] });
        return 0;
      },
      isExamined: async ({ openAt }) => announced.some(({ close }) => close.openAt.getTime() === openAt.getTime()),
    },
    warmUp: createWarmUp(feed, {
      async last(symbol, _, limit) {
        loaded.push(symbol);
        return (stored.get(symbol) ?? []).slice(-limit);
      },
      async add(symbol, _, candles) {
        const all = new Map([...(stored.get(symbol) ?? []), ...candles].map((each) => [each.openAt.getTime(), each]));
        stored.set(
          symbol,
          [...all].sort(([a], [b]) => a - b).map(([, candle]) => candle),
        );
      },
    }),
    now: () => new Date(now),
    wait: async (ms) => void waits.push(ms),
    onEnqueued: () => undefined,
    onProgress: () => undefined,
    onSkipped: (symbol, _, reason) => skipped.push(`${symbol}: ${reason}`),
  });

  return {
    requests,
    announced,
    skipped,
    loaded,
    waits,
    stored,
    spikes,
    holes,
    late,
    broken,
    bornAt,
    mostAtOnce: () => mostAtOnce,
    unrank: () => {
      isRanked = false;
    },
    /** Every coin moves, as the exchange sees it; the ranking is of yesterday. */
    move: (to: number) => {
      price = to;
    },
    /** Another exchange answers from now on, where ten times as much is traded. */
    switchExchange: () => {
      volume *= 10;
    },
    async close(hours: number, stopping = new AbortController().signal) {
      now = hour(hours).getTime();
      requests.length = 0;
      await job.run(new Date(now), stopping);
      return announced.at(-1)?.signals.map(({ kind, symbol }) => `${symbol} ${kind}`) ?? [];
    },
  };
}

describe('the signals of a close', () => {
  it('warm up on the first day with a thousand candles of each listed coin', async () => {
    const stage = createStage();
    expect(await stage.close(0)).toEqual([]);
    expect(stage.requests.map(({ symbol, limit, since }) => [symbol, limit, since])).toEqual([
      ['BTC/USDT', 1_000, undefined],
      ['ETH/USDT', 1_000, undefined],
      ['SOL/USDT', 1_000, undefined],
    ]);
    expect(stage.announced[0]?.top).toEqual(['BTC/USDT', 'ETH/USDT', 'SOL/USDT']);
  });

  it('join the next close by asking for the newest candle that is known and what came after', async () => {
    const stage = createStage();
    await stage.close(0);
    stage.spikes.add(NOON);
    expect(await stage.close(1)).toEqual(['BTC/USDT volume-spike', 'ETH/USDT volume-spike', 'SOL/USDT volume-spike']);
    expect(stage.requests.map(({ limit, since }) => [limit, since])).toEqual(Array(3).fill([2, hour(-1)]));
  });

  it('go on after a restart from what is stored, and catch the newest close up once', async () => {
    const stage = createStage();
    await stage.close(0);
    const again = createStage({ stored: stage.stored });
    again.spikes.add(hour(4).getTime());
    expect((await again.close(5)).length).toBe(3);
    expect(again.requests[0]).toMatchObject({ limit: 6, since: hour(-1) });
    await again.close(5);
    expect(again.requests).toEqual([]);
    expect(again.announced.length).toBe(1);
  });

  it('include the watched markets, which do not become large ones', async () => {
    const stage = createStage({ watched: ['PEPE/USDT', 'ETH/USDT'] });
    await stage.close(0);
    expect(stage.requests.map(({ symbol }) => symbol)).toEqual(['BTC/USDT', 'ETH/USDT', 'SOL/USDT', 'PEPE/USDT']);
    expect(stage.announced[0]?.top).not.toContain('PEPE/USDT');
  });

  it('are no longer held in memory once nobody wants the market', async () => {
    const watched = ['PEPE/USDT'];
    const stage = createStage({ watched });
    await stage.close(0);
    await stage.close(1);
    expect(stage.loaded).toEqual(['BTC/USDT', 'ETH/USDT', 'SOL/USDT', 'PEPE/USDT']);
    watched.pop();
    await stage.close(2);
    expect(stage.requests).toHaveLength(3);
    watched.push('PEPE/USDT');
    await stage.close(3);
    expect(stage.loaded.slice(4)).toEqual(['PEPE/USDT']);
  });

  it('include a large market that moved since the ranking was taken', async () => {
    const stage = createStage();
    await stage.close(0);
    stage.move(130);
    await stage.close(1);
    expect(stage.announced[1]?.top).toEqual(['BTC/USDT', 'ETH/USDT', 'SOL/USDT']);
  });

  it('find the large markets once prices come that agree with the ranking', async () => {
    const stage = createStage({ watched: ['PEPE/USDT'] });
    stage.move(130);
    await stage.close(0);
    expect(stage.announced[0]?.top).toEqual([]);
    stage.move(104);
    await stage.close(1);
    expect(stage.announced[1]?.top).toEqual(['BTC/USDT', 'ETH/USDT', 'SOL/USDT']);
  });

  it('ask a few markets at a time', async () => {
    const stage = createStage({ watched: Array.from({ length: 30 }, (_, i) => `COIN${i}/USDT`) });
    await stage.close(0);
    expect(stage.mostAtOnce()).toBe(4);
  });

  it('are withheld where history is too short', async () => {
    const stage = createStage();
    stage.bornAt.set('ETH/USDT', hour(-5).getTime());
    stage.spikes.add(hour(-1).getTime());
    expect(await stage.close(0)).toEqual(['BTC/USDT volume-spike', 'SOL/USDT volume-spike']);
    expect(stage.skipped).toEqual([]);
  });
});

describe('candles that cannot be believed', () => {
  it.each([
    { looks: 1, waits: [10_000], because: 'is waited for a moment' },
    { looks: 2, waits: [10_000, 30_000], because: 'is waited for twice' },
  ])('a closed candle that has not come yet $because', async ({ looks, waits }) => {
    const stage = createStage();
    await stage.close(0);
    stage.spikes.add(NOON);
    stage.late.set('ETH/USDT', looks);
    expect(await stage.close(1)).toContain('ETH/USDT volume-spike');
    expect(stage.waits).toEqual(waits);
  });

  it('one that never comes does not hold up the others', async () => {
    const stage = createStage();
    await stage.close(0);
    stage.spikes.add(NOON);
    stage.late.set('ETH/USDT', 99);
    expect(await stage.close(1)).toEqual(['BTC/USDT volume-spike', 'SOL/USDT volume-spike']);
    expect(stage.skipped).toEqual(['ETH/USDT: the closed candle is not there yet']);
  });

  it('a market that no source knows is not waited for', async () => {
    const stage = createStage({ watched: ['GONE/USDT'] });
    stage.broken.set('GONE/USDT', 'silent');
    await stage.close(0);
    expect(stage.waits).toEqual([]);
    expect(stage.skipped).toEqual(['GONE/USDT: no source answered']);
  });

  it('a market that breaks us does not cost the others their signals', async () => {
    const stage = createStage();
    stage.broken.set('BTC/USDT', 'throws');
    stage.spikes.add(hour(-1).getTime());
    expect(await stage.close(0)).toEqual(['ETH/USDT volume-spike', 'SOL/USDT volume-spike']);
  });

  it('a gap between what is known and what came is filled by asking for everything', async () => {
    const stage = createStage();
    await stage.close(0);
    stage.holes.add(NOON);
    await expect(stage.close(2)).rejects.toThrow('gap');
    stage.holes.clear();
    stage.spikes.add(hour(1).getTime());
    expect((await stage.close(2)).length).toBe(3);
  });

  it('another exchange is not mixed into the history of the first', async () => {
    const stage = createStage();
    await stage.close(0);
    stage.switchExchange();
    expect(await stage.close(1)).toEqual([]);
    expect(stage.requests.map(({ limit }) => limit).sort()).toEqual([1_000, 1_000, 1_000, 2, 2, 2]);
    expect(await stage.close(2)).toEqual([]);
    expect(stage.requests.map(({ limit }) => limit)).toEqual([2, 2, 2]);
  });

  it('where not a single market answers, the close stays open', async () => {
    const stage = createStage();
    await stage.close(0);
    for (const symbol of ['BTC/USDT', 'ETH/USDT', 'SOL/USDT']) stage.broken.set(symbol, 'silent');
    await expect(stage.close(1)).rejects.toThrow('no market has candles (no source answered)');
    stage.broken.clear();
    stage.spikes.add(NOON);
    expect((await stage.close(1)).length).toBe(3);
  });

  it('where no market is known at all, the close stays open', async () => {
    const stage = createStage();
    stage.unrank();
    await expect(stage.close(0)).rejects.toThrow('no markets are known yet');
    expect(stage.announced).toEqual([]);
  });

  it('a close that is left half-way is not announced', async () => {
    const stage = createStage();
    await expect(stage.close(0, AbortSignal.abort())).rejects.toThrow();
    expect(stage.announced).toEqual([]);
    expect(stage.requests).toEqual([]);
  });
});
