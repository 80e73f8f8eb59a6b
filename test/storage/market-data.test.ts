import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Candle } from '../../src/core/market/candle.ts';
import type { Ranking } from '../../src/core/market/ranking.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import {
  createCandles,
  createDailyCloses,
  createRankedPast,
  createRankings,
  createSentiments,
} from '../../src/storage/market-data.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON } from './world.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => empty(database));

const SYMBOL = 'BTC/USDT' as MarketSymbol;
const candle = (hour: number, close = 100): Candle => ({
  openAt: after(hour * 3_600),
  open: 99,
  high: 101.5,
  low: 98,
  close,
  volume: 0.1,
});

it('the newest candles come oldest first, and a history fetched anew replaces what was kept', async () => {
  const candles = createCandles(database.prisma, database.pool);
  await candles.add(SYMBOL, '1h', [candle(0), candle(1)]);
  await candles.add(SYMBOL, '1h', [candle(1, 100.5), candle(2)]);
  await candles.add(SYMBOL, '4h', [candle(4)]);
  await candles.add(SYMBOL, '1h', []);
  expect(await candles.last(SYMBOL, '1h', 2)).toEqual([candle(1, 100.5), candle(2)]);
  expect(await candles.last(SYMBOL, '1d', 2)).toEqual([]);
});

it('the first ranking of a day is kept', async () => {
  const rankings = createRankings(database.prisma);
  const asset = {
    id: 'btc-bitcoin',
    ticker: 'BTC',
    name: 'Bitcoin',
    rank: 1,
    priceUsd: 1e5,
    marketCapUsd: 2e12,
    tags: ['pow'],
  };
  const ranking = (source: string): Ranking => ({ takenAt: NOON, source, assets: [asset] });
  expect(await rankings.latest()).toBeUndefined();
  expect(await rankings.firstDay()).toBeUndefined();
  await rankings.save('2026-03-01', ranking('coinpaprika'));
  await rankings.save('2026-03-01', ranking('coingecko'));
  await rankings.save('2026-02-28', ranking('coingecko'));
  expect(await rankings.of('2026-03-01')).toEqual(ranking('coinpaprika'));
  expect(await rankings.latest()).toEqual({ day: '2026-03-01', ranking: ranking('coinpaprika') });
  expect(await rankings.firstDay()).toBe('2026-02-28');
});

it('a coin is found in the rankings of the days: by its market, or the largest of its ticker', async () => {
  const rankings = createRankings(database.prisma);
  const of = createRankedPast(database.prisma);
  const asset = (rank: number, symbol?: MarketSymbol) => ({
    ...{ id: `coin-${rank}`, ticker: 'ETH', name: 'Ether', rank, priceUsd: 1, marketCapUsd: 1_000 / rank, tags: [] },
    ...(symbol ? { symbol } : {}),
  });
  const save = (day: string, ...assets: ReturnType<typeof asset>[]) =>
    rankings.save(day, { takenAt: NOON, source: 'coinpaprika', assets });
  await save('2026-02-27', asset(1, 'ETH/USDT'));
  await save('2026-03-01', asset(1, 'ETH/USD'), asset(2, 'ETH/USDT'));
  await save('2026-02-28', asset(4), asset(5, 'ETH/USD'), asset(6, 'ETH/USD'));
  expect(await of('ETH/USDT', '2026-02-28')).toEqual([
    { day: '2026-02-28', rank: 5, marketCapUsd: 200 },
    { day: '2026-03-01', rank: 2, marketCapUsd: 500 },
  ]);
  expect(await of('ETH/USD@kraken', '2026-01-01')).toEqual([]);
  expect(await of('SOL/USDT', '2026-01-01')).toEqual([]);
});

it('a ranking keeps the markets that are found for it later', async () => {
  const rankings = createRankings(database.prisma);
  const asset = { id: 'eth', ticker: 'ETH', name: 'Ether', rank: 1, priceUsd: 4e3, marketCapUsd: 4e11, tags: [] };
  const ranking: Ranking = { takenAt: NOON, source: 'coinpaprika', assets: [asset] };
  await rankings.save('2026-03-01', ranking);
  const joined: Ranking = { ...ranking, assets: [{ ...asset, symbol: 'ETH/USDT' }] };
  await rankings.join('2026-03-01', joined);
  expect(await rankings.of('2026-03-01')).toEqual(joined);
});

it('daily closes are found by day, and the first of an asset stays', async () => {
  const closes = createDailyCloses(database.prisma);
  await closes.save('btc-bitcoin', [{ day: '2026-03-01', close: 1.5, source: 'coinpaprika' }]);
  await closes.save('btc-bitcoin', [
    { day: '2026-03-01', close: 9, source: 'coingecko' },
    { day: '2026-03-02', close: 2, source: 'coingecko' },
  ]);
  await closes.save('eth-ethereum', [{ day: '2026-03-01', close: 0.1, source: 'coinpaprika' }]);
  expect(await closes.on(['2026-03-02', '2020-01-01', '2026-03-01'])).toEqual(
    new Map([
      [
        '2026-03-01',
        new Map([
          ['btc-bitcoin', 1.5],
          ['eth-ethereum', 0.1],
        ]),
      ],
      ['2026-03-02', new Map([['btc-bitcoin', 2]])],
    ]),
  );
  expect(await closes.on([])).toEqual(new Map());
});

it('closes of one asset come oldest first, both days included', async () => {
  const closes = createDailyCloses(database.prisma);
  const close = (day: string) => ({ day, close: 2.5, source: 'binance' });
  await closes.save('btc', ['2026-03-03', '2026-03-01', '2026-03-02', '2026-02-28'].map(close));
  await closes.save('eth', [close('2026-03-02')]);
  expect(await closes.series('btc', '2026-03-01', '2026-03-02')).toEqual([close('2026-03-01'), close('2026-03-02')]);
  expect(await closes.series('doge', '2026-03-01', '2026-03-02')).toEqual([]);
});

it('says where the closes of some assets on some days came from, the most frequent source first', async () => {
  const closes = createDailyCloses(database.prisma);
  for (const [id, source] of [
    ['btc', 'coinpaprika'],
    ['eth', 'binance'],
    ['ada', 'binance'],
    ['doge', 'kraken'],
  ] as const) {
    await closes.save(
      id,
      ['2026-01-01', '2026-03-01', '2026-02-01'].map((day) => ({ day, close: 1, source })),
    );
  }
  const sources = await closes.sources(['2026-01-01', '2026-03-01'], ['btc', 'eth', 'ada']);
  expect(Object.entries(sources)).toEqual([
    ['binance', 4],
    ['coinpaprika', 2],
  ]);
  expect(await closes.sources([], ['btc'])).toEqual({});
});

it('the birth of an asset is kept, and an earlier day that somebody knows wins', async () => {
  const closes = createDailyCloses(database.prisma);
  expect(await closes.births()).toEqual(new Map());
  await closes.saveBirth('uni', '2020-09-17');
  await closes.saveBirth('uni', '2021-01-01');
  await closes.saveBirth('apt', '2022-10-19');
  await closes.saveBirth('apt', '2022-10-18');
  expect(await closes.births()).toEqual(
    new Map([
      ['uni', '2020-09-17'],
      ['apt', '2022-10-18'],
    ]),
  );
});

it('the first value of the Fear & Greed index of a day stays, and the newest come oldest first', async () => {
  const sentiments = createSentiments(database.prisma);
  const told = (day: string, value: number) => ({ day, value, source: 'alternative.me' });
  await sentiments.save([told('2026-03-02', 30), told('2026-03-01', 20)]);
  await sentiments.save([told('2026-03-02', 99), told('2026-03-03', 0)]);
  await sentiments.save([]);
  expect(await sentiments.of('2026-03-02')).toEqual(told('2026-03-02', 30));
  expect(await sentiments.of('2026-03-04')).toBeUndefined();
  expect(await sentiments.last(2)).toEqual([told('2026-03-02', 30), told('2026-03-03', 0)]);
});

it('a past that lacks some days makes no asset younger than its kept closes', async () => {
  const closes = createDailyCloses(database.prisma);
  const close = (day: string) => ({ day, close: 1, source: 'coinpaprika' });
  await closes.save('eth', [close('2026-01-01'), close('2026-03-02')]);
  await closes.save('apt', [close('2026-03-02')]);
  await closes.saveBirth('eth', '2026-03-02');
  await closes.saveBirth('apt', '2026-03-02');
  expect(await closes.births()).toEqual(new Map([['apt', '2026-03-02']]));
});
