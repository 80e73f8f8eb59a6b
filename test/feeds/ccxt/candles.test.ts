import { afterEach, describe, expect, it } from 'vitest';
import { faultIn } from '../../../src/core/market/candle.ts';
import { HOUR_MS, lastClosed, MINUTE_MS } from '../../../src/core/market/timeframe.ts';
import type { FaultKind } from '../../stand-ins/exchange-faults.ts';
import { createLiveMarket } from './live-market.ts';

type LiveMarket = Awaited<ReturnType<typeof createLiveMarket>>;
const open: LiveMarket[] = [];
const liveMarket: typeof createLiveMarket = async (...args) => {
  const market = await createLiveMarket(...args);
  open.push(market);
  await market.feed.refresh();
  return market;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((market) => market.close()));
});

describe('a thousand closed candles', () => {
  it.each([
    { id: 'binance', symbol: 'ETH/USDT', timeframe: '1h', found: 1_000, requests: 1 },
    { id: 'binance', symbol: 'ETH/USDT', timeframe: '4h', found: 1_000, requests: 1 },
    { id: 'bybit', symbol: 'ETH/USDT', timeframe: '4h', found: 1_000, requests: 1 },
    { id: 'okx', symbol: 'ETH/USDT', timeframe: '1h', found: 1_000, requests: 4 },
    { id: 'okx', symbol: 'ETH/USDT', timeframe: '1d', found: 1_000, requests: 4 },
    { id: 'coinbase', symbol: 'ETH/USD', timeframe: '1d', found: 1_000, requests: 4 },
    { id: 'kraken', symbol: 'BTC/USD', timeframe: '4h', found: 719, requests: 1 },
  ] as const)(
    '$id gives $found of $timeframe in $requests requests',
    async ({ id, symbol, timeframe, found, requests }) => {
      const { feed, standIn, now } = await liveMarket([id]);
      const before = standIn.requests.length;
      const answer = await feed.candles({ symbol, timeframe, limit: 1_000 });
      expect(answer?.source).toBe(id);
      expect(answer?.candles).toHaveLength(found);
      expect(faultIn(answer?.candles ?? [], timeframe)).toBeUndefined();
      expect(answer?.candles.at(-1)?.openAt).toEqual(lastClosed(timeframe, now()));
      expect(standIn.requests.length - before).toBe(requests);
    },
  );
});

describe('candles of a minute', () => {
  it.each([
    { id: 'binance', symbol: 'ETH/USDT' },
    { id: 'kraken', symbol: 'BTC/USD' },
    { id: 'coinbase', symbol: 'ETH/USD' },
    { id: 'okx', symbol: 'ETH/USDT' },
    { id: 'bybit', symbol: 'ETH/USDT' },
  ] as const)('$id gives the closed ones since an instant, in one request', async ({ id, symbol }) => {
    const { feed, standIn, now } = await liveMarket([id]);
    const since = new Date(now().getTime() - 5 * MINUTE_MS);
    standIn.wick(symbol.slice(0, 3), 9_999, new Date(since.getTime() + MINUTE_MS + 20_000), 3_000);
    const before = standIn.requests.length;
    const answer = await feed.candles({ symbol, timeframe: '1m', since, limit: 5 });
    expect(answer?.candles.map(({ openAt }) => openAt.getTime() - since.getTime())).toEqual(
      [0, 1, 2, 3, 4].map((minute) => minute * MINUTE_MS),
    );
    expect(answer?.candles.map(({ high, low }) => [high, low].includes(9_999))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(standIn.requests.length - before).toBe(1);
  });

  it.each<FaultKind>([{ kind: 'gap' }, { kind: 'stale', ms: 3 * MINUTE_MS }, { kind: 'empty' }])(
    'may be missing, because nobody traded then: $kind',
    async (fault) => {
      const { feed, standIn, now, doubts } = await liveMarket(['okx', 'binance']);
      standIn.fault({ ...fault, exchange: 'okx', path: /candles/ });
      const since = new Date(now().getTime() - 10 * MINUTE_MS);
      const answer = await feed.candles({ symbol: 'ETH/USDT', timeframe: '1m', since, limit: 10 });
      expect(answer?.source).toBe('okx');
      expect(answer?.candles.length).toBeLessThan(10);
      expect(doubts).toEqual([]);
    },
  );

  it('are not believed where they are impossible', async () => {
    const { feed, standIn, now } = await liveMarket(['okx', 'binance']);
    standIn.fault({ kind: 'impossible candle', exchange: 'okx', path: /candles/ });
    const since = new Date(now().getTime() - 10 * MINUTE_MS);
    expect((await feed.candles({ symbol: 'ETH/USDT', timeframe: '1m', since, limit: 10 }))?.source).toBe('binance');
  });
});

describe('candles', () => {
  const request = { symbol: 'ETH/USDT', timeframe: '1h', limit: 500 } as const;

  it('are given from an instant on, the closed ones only', async () => {
    const { feed, now } = await liveMarket(['okx']);
    const since = new Date(now().getTime() - 5 * HOUR_MS);
    const answer = await feed.candles({ ...request, since });
    expect(answer?.candles.map(({ openAt }) => openAt.toISOString().slice(11, 16))).toEqual([
      '08:00',
      '09:00',
      '10:00',
      '11:00',
    ]);
    expect(await feed.candles({ ...request, since: now() })).toEqual({ candles: [], source: 'okx' });
  });

  it.each(['binance', 'okx', 'bybit'] as const)('are fewer where a coin is young on %s', async (id) => {
    const listedAt = new Date('2026-02-20T00:00:00Z');
    const { feed } = await liveMarket([id], { markets: { [id]: [{ base: 'NEW', quote: 'USDT', listedAt }] } });
    const answer = await feed.candles({ symbol: 'NEW/USDT', timeframe: '1h', limit: 1_000 });
    expect(answer?.candles[0]?.openAt).toEqual(listedAt);
    expect(answer?.candles).toHaveLength(9 * 24 + 12);
  });

  it('of four hours are not asked of coinbase, which has none', async () => {
    const { feed, standIn } = await liveMarket(['coinbase', 'kraken']);
    expect((await feed.candles({ symbol: 'ETH/USD', timeframe: '4h', limit: 10 }))?.source).toBe('kraken');
    expect(standIn.requests.some(({ exchange, path }) => exchange === 'coinbase' && path.endsWith('/candles'))).toBe(
      false,
    );
  });

  it('of a symbol that nobody trades are not there', async () => {
    const { feed } = await liveMarket(['binance']);
    expect(await feed.candles({ ...request, symbol: 'NOPE/USDT' })).toBeUndefined();
  });

  const faults: readonly FaultKind[] = [
    { kind: 'html' },
    { kind: 'half json' },
    { kind: 'undefined rows' },
    { kind: 'empty' },
    { kind: 'zero price' },
    { kind: 'stale', ms: 3 * HOUR_MS },
    { kind: 'gap' },
    { kind: 'out of order' },
    { kind: 'impossible candle' },
    { kind: 'drop' },
    { kind: 'cut' },
    { kind: 'status', status: 500 },
  ];
  it.each(faults)('come whole from the next exchange, and the source is still fine: $kind', async (fault) => {
    const { feed, standIn, changes, doubts, pass } = await liveMarket(['okx', 'binance']);
    standIn.fault({ ...fault, exchange: 'okx', path: /candles/ });
    for (let times = 0; times < 3; times++) {
      const answer = await feed.candles(request);
      expect(answer).toMatchObject({ source: 'binance' });
      expect(answer?.candles).toHaveLength(500);
    }
    expect(doubts).toMatchObject(Array(3).fill({ source: 'okx', symbol: request.symbol }));

    standIn.heal();
    pass(10);
    expect((await feed.candles(request))?.source).toBe('okx');
    expect(changes).toEqual([]);
    expect(feed.sources()).toMatchObject([{ state: 'fine' }, { state: 'fine' }]);
  });

  it('are withheld when no exchange can be believed', async () => {
    const { feed, standIn } = await liveMarket(['okx', 'binance']);
    standIn.fault({ kind: 'gap', path: /candles|klines/ });
    expect(await feed.candles(request)).toBeUndefined();
  });

  it('never mix exchanges when a later page fails', async () => {
    const { feed, standIn } = await liveMarket(['okx', 'bybit']);
    const pages: string[] = [];
    standIn.fault({ kind: 'delay', ms: 0, exchange: 'okx', path: /candles/, times: 1 });
    standIn.fault({ kind: 'drop', exchange: 'okx', path: /candles/ });
    const answer = await feed.candles({ ...request, limit: 1_000 });
    for (const { exchange, path } of standIn.requests) if (/candles|kline/.test(path)) pages.push(exchange);
    expect(pages).toEqual(['okx', 'okx', 'bybit']);
    expect(answer).toMatchObject({ source: 'bybit' });
    expect(answer?.candles).toHaveLength(1_000);
  });
});
