import { describe, expect, it } from 'vitest';
import { faultIn } from '../../../src/core/market/candle.ts';
import { addDays, DAY_MS, dayOf, TIMEFRAME_MS, TIMEFRAMES } from '../../../src/core/market/timeframe.ts';
import { universe } from '../../../src/core/market/universe.ts';
import { ASSETS } from '../../../src/feeds/simulated/assets.ts';
import { drawCandles } from '../../../src/feeds/simulated/candles.ts';
import { createPrices } from '../../../src/feeds/simulated/prices.ts';
import { createSimulatedMarket } from '../../../src/feeds/simulated/simulated-market.ts';
import { keepsFeedContract } from '../../contracts/feed.ts';
import { keepsRankingFeedContract } from '../../contracts/ranking-feed.ts';

const NOW = new Date('2026-11-22T12:34:56.789Z');

/** A market whose clock the test sets. */
function marketAt(start: Date, seed?: number) {
  const clock = { now: start };
  const market = createSimulatedMarket({ now: () => clock.now, ...(seed === undefined ? {} : { seed }) });
  return { ...market, clock };
}

describe('the simulated market as a feed', () => {
  keepsFeedContract(async () => {
    const { feed, clock } = marketAt(NOW);
    return {
      feed,
      now: () => clock.now,
      pass: () => {
        clock.now = new Date(clock.now.getTime() + 60_000);
      },
      symbol: 'ETH/USDT',
    };
  });
});

describe('the simulated market as a source of rankings', () => {
  keepsRankingFeedContract(async () => ({ feed: marketAt(NOW).rankings, closedDay: addDays(dayOf(NOW), -1) }));
});

describe('the simulated market', () => {
  it('tells the same after a restart, and something else with another seed', async () => {
    const [one, again, other] = [marketAt(NOW, 5), marketAt(NOW, 5), marketAt(NOW, 6)];
    const request = { symbol: 'ETH/USDT', timeframe: '1h', limit: 50 } as const;
    const tickers = await one.feed.refresh();
    const candles = await one.feed.candles(request);
    expect(await again.feed.candles(request)).toEqual(candles);
    expect(await again.feed.refresh()).toEqual(tickers);
    expect(await again.rankings.ranking(200)).toEqual(await one.rankings.ranking(200));

    expect(await other.feed.candles(request)).not.toEqual(candles);
    const prices = new Set(tickers.map(({ price }) => price));
    const same = (await other.feed.refresh()).filter(({ price }) => prices.has(price));
    expect(same.length).toBeLessThan(20);
  });

  it('does not depend on how its clock got there', async () => {
    const [walked, jumped] = [marketAt(NOW), marketAt(new Date(NOW.getTime() + 50 * DAY_MS))];
    for (let step = 0; step < 50; step++) {
      await walked.feed.refresh();
      walked.clock.now = new Date(walked.clock.now.getTime() + DAY_MS);
    }
    expect(await walked.feed.refresh()).toEqual(await jumped.feed.refresh());
  });

  it.each(['1m', ...TIMEFRAMES] as const)(
    'draws %s candles that can be believed and that agree with the tickers',
    async (timeframe) => {
      const { feed } = marketAt(NOW);
      const answer = await feed.candles({ symbol: 'SOL/USDT', timeframe, limit: 200 });
      const candles = answer!.candles;
      expect(candles).toHaveLength(200);
      expect(faultIn(candles, timeframe)).toBeUndefined();
      for (const { openAt, open, close } of candles.slice(-5)) {
        expect(await priceAt(openAt)).toBe(open);
        expect(await priceAt(new Date(openAt.getTime() + TIMEFRAME_MS[timeframe]))).toBe(close);
      }
    },
  );

  it('opens a candle where the one before it closed', async () => {
    const { feed } = marketAt(NOW);
    const { candles } = (await feed.candles({ symbol: 'DOGE/USDT', timeframe: '4h', limit: 100 }))!;
    for (let i = 1; i < candles.length; i++) expect(candles[i]!.open).toBe(candles[i - 1]!.close);
  });

  it('makes a four-hour candle out of its hours', async () => {
    const { feed } = marketAt(NOW);
    const since = new Date('2026-11-20T00:00:00Z');
    const hours = (await feed.candles({ symbol: 'ADA/USDT', timeframe: '1h', since, limit: 4 }))!.candles;
    const [four] = (await feed.candles({ symbol: 'ADA/USDT', timeframe: '4h', since, limit: 1 }))!.candles;
    expect(four!.high).toBe(Math.max(...hours.map(({ high }) => high)));
    expect(four!.low).toBe(Math.min(...hours.map(({ low }) => low)));
    expect(four!.volume / hours.reduce((sum, { volume }) => sum + volume, 0)).toBeCloseTo(1, 4);
  });

  it.each([
    { since: '2026-11-22T10:30:00Z', limit: 9, opens: ['11:00'], because: 'the running candle is not closed' },
    { since: '2026-11-22T09:00:00Z', limit: 2, opens: ['09:00', '10:00'], because: 'the limit counts from `since`' },
    { since: '2026-11-22T12:00:00Z', limit: 9, opens: [], because: 'nothing has closed since then' },
    { since: undefined, limit: 2, opens: ['10:00', '11:00'], because: 'without `since` it is the newest' },
    { since: undefined, limit: 0, opens: [], because: 'none were asked for' },
  ])('answers from $since with $opens: $because', async ({ since, limit, opens }) => {
    const { feed } = marketAt(NOW);
    const answer = await feed.candles({
      symbol: 'BTC/USD',
      timeframe: '1h',
      limit,
      ...(since ? { since: new Date(since) } : {}),
    });
    expect(answer!.candles.map(({ openAt }) => openAt.toISOString().slice(11, 16))).toEqual(opens);
  });

  it('knows nothing of a symbol that does not trade', async () => {
    const { feed } = marketAt(NOW);
    await feed.refresh();
    expect(feed.ticker('NOPE/USDT')).toBeUndefined();
    expect(await feed.candles({ symbol: 'NOPE/USDT', timeframe: '1h', limit: 5 })).toBeUndefined();
  });

  it('finds the deepest dollar market first', async () => {
    const { feed } = marketAt(NOW);
    await feed.refresh();
    expect(feed.find({ base: 'ETH' }).map(({ symbol }) => symbol)).toEqual(['ETH/USDT', 'ETH/USD']);
    expect(feed.search('do', 5)).toEqual(expect.arrayContaining(['DOGE/USDT', 'DOT/USDT']));
    expect(feed.sources()).toMatchObject([{ source: 'simulated', state: 'fine' }]);
  });

  it('trades in proportion to what a coin is worth', async () => {
    const { feed, rankings } = marketAt(NOW);
    await feed.refresh();
    const { ranking } = await rankings.ranking(200);
    for (const { ticker, marketCapUsd } of ranking!.assets.filter(({ ticker }) => ticker !== 'USDT')) {
      const share = feed.ticker(`${ticker}/USDT`)!.quoteVolume! / marketCapUsd;
      expect(share).toBeGreaterThan(0.01);
      expect(share).toBeLessThan(0.5);
    }
  });

  it('trades several times as much now and then', async () => {
    const { feed } = marketAt(NOW);
    const { candles } = (await feed.candles({ symbol: 'LINK/USDT', timeframe: '1h', limit: 2_000 }))!;
    const usual = candles.map(({ volume }) => volume).sort((a, b) => a - b)[1_000]!;
    const spikes = candles.filter(({ volume }) => volume > 4 * usual);
    expect(spikes.length).toBeGreaterThan(2);
    expect(spikes.length).toBeLessThan(100);
  });

  it('asks for four prices an hour, and never more than 24 a candle', () => {
    const eth = createPrices(1, ASSETS).get('ETH')!;
    for (const [timeframe, each] of [
      ['1h', 4],
      ['4h', 16],
      ['1d', 24],
    ] as const) {
      let asked = 0;
      const counted = {
        ...eth,
        priceAt: (atMs: number) => {
          asked++;
          return eth.priceAt(atMs);
        },
      };
      drawCandles(counted, timeframe, 0, 1_000 * TIMEFRAME_MS[timeframe]);
      expect(asked).toBe(1_000 * each + 1);
    }
  });

  it('has six significant digits, at familiar magnitudes for years', async () => {
    for (const year of [2024, 2027, 2032]) {
      const { feed } = marketAt(new Date(Date.UTC(year, 3, 1)));
      for (const { price } of await feed.refresh()) expect(Number(price.toPrecision(6))).toBe(price);
      expect(feed.ticker('BTC/USDT')!.price).toBeGreaterThan(25_000);
      expect(feed.ticker('BTC/USDT')!.price).toBeLessThan(400_000);
      expect(feed.ticker('ETH/USDT')!.price).toBeGreaterThan(500);
      expect(feed.ticker('ETH/USDT')!.price).toBeLessThan(15_000);
      expect(feed.ticker('USDC/USDT')!.price).toBeCloseTo(1, 2);
    }
  });
});

describe('simulated rankings', () => {
  it('hold what a season index must leave out, each for its own reason', async () => {
    const { rankings } = marketAt(NOW);
    const { ranking } = await rankings.ranking(200);
    const { bitcoin, members, excluded } = universe(ranking!, 100);
    expect(bitcoin?.id).toBe('sim:btc-bitcoin');
    expect(members).toHaveLength(100);
    const kinds = new Map(excluded.map((each) => [each.ticker, each.as]));
    expect(Object.fromEntries(kinds)).toMatchObject({
      BTC: 'benchmark',
      USDT: 'stablecoin',
      USDC: 'stablecoin',
      WBTC: 'wrapped',
      STETH: 'staked',
    });
    expect(ranking!.assets.find(({ ticker }) => ticker === 'PAXG')?.tags).toContain('asset-backed');
  });

  it('are ranked without a hole, by capitalisation, at the prices of the tickers', async () => {
    const { feed, rankings } = marketAt(NOW);
    await feed.refresh();
    const { ranking, failures } = await rankings.ranking(120);
    expect(failures).toEqual([]);
    expect(ranking!.assets).toHaveLength(120);
    ranking!.assets.forEach(({ rank, marketCapUsd, ticker, priceUsd }, i) => {
      expect(rank).toBe(i + 1);
      expect(marketCapUsd).toBeLessThanOrEqual(ranking!.assets[i - 1]?.marketCapUsd ?? Number.POSITIVE_INFINITY);
      if (ticker !== 'USDT') expect(priceUsd).toBe(feed.ticker(`${ticker}/USDT`)!.price);
    });
  });

  it('tell the last 400 days and no day that is not over', async () => {
    const { rankings } = marketAt(NOW);
    const past = await rankings.past('2000-01-01', '2100-01-01');
    expect(past).toHaveLength(400);
    expect(past.at(-1)!.day).toBe(addDays(dayOf(NOW), -1));
    for (const { day, ranking } of past) expect(dayOf(ranking.takenAt)).toBe(day);
  });

  it('have the closes of the daily candles', async () => {
    const { feed, rankings } = marketAt(NOW);
    const since = new Date('2026-10-01T00:00:00Z');
    const { candles } = (await feed.candles({ symbol: 'XRP/USDT', timeframe: '1d', since, limit: 30 }))!;
    const history = await rankings.history('sim:xrp-xrp', '2026-10-01', '2026-10-30');
    expect(history!.map(({ close }) => close)).toEqual(candles.map(({ close }) => close));
    const [day] = await rankings.past('2026-10-30', '2026-10-30');
    const ranked = day!.ranking.assets.find(({ id }) => id === 'sim:xrp-xrp');
    expect(ranked?.priceUsd).toBe(candles.at(-1)!.close);
    expect(await rankings.history('sim:nothing', '2026-10-01', '2026-10-30')).toBeUndefined();
  });

  it('always hold some coins that are younger than 90 days, without a past', async () => {
    for (let weeks = 0; weeks < 104; weeks += 9) {
      const now = new Date(NOW.getTime() + weeks * 7 * DAY_MS);
      const { feed, rankings } = marketAt(now);
      const [from, to] = [addDays(dayOf(now), -300), addDays(dayOf(now), -1)];
      const newcomers = (await rankings.ranking(200)).ranking!.assets.filter(({ tags }) => tags?.includes('newcomer'));
      const young: string[] = [];
      for (const { id, ticker } of newcomers) {
        const history = (await rankings.history(id, from, to))!;
        if (history.length < 90) young.push(ticker);
        const { candles } = (await feed.candles({ symbol: `${ticker}/USDT`, timeframe: '1d', limit: 400 }))!;
        expect(candles.length).toBeLessThanOrEqual(history.length);
      }
      expect(young.length).toBeGreaterThanOrEqual(1);
      expect(young.length).toBeLessThan(newcomers.length);
    }
  });

  it('lose a newcomer again, and its symbol with it', async () => {
    const { feed, clock } = marketAt(NOW);
    await feed.refresh();
    const isTraded = () => feed.ticker('HYPE/USDT') !== undefined;
    const seen = new Set<boolean>();
    for (let days = 0; days < 720; days += 10) {
      clock.now = new Date(NOW.getTime() + days * DAY_MS);
      await feed.refresh();
      seen.add(isTraded());
      const answer = await feed.candles({ symbol: 'HYPE/USDT', timeframe: '1d', limit: 5 });
      expect(answer !== undefined).toBe(isTraded());
    }
    expect(seen).toEqual(new Set([true, false]));
  });
});

/** What the ticker says when the clock is there. */
async function priceAt(at: Date): Promise<number | undefined> {
  const { feed } = marketAt(at);
  await feed.refresh();
  return feed.ticker('SOL/USDT')?.price;
}
