import { afterEach, describe, expect, it } from 'vitest';
import { type MarketSymbol, partsOf } from '../../../src/core/market/symbol.ts';
import { DAY_MS } from '../../../src/core/market/timeframe.ts';
import type { Fault } from '../../stand-ins/exchange-faults.ts';
import { createPriceModel, type StandInExchange } from '../../stand-ins/exchange-model.ts';
import { createLiveMarket } from './live-market.ts';

type LiveMarket = Awaited<ReturnType<typeof createLiveMarket>>;
const open: LiveMarket[] = [];
const liveMarket: typeof createLiveMarket = async (...args) => {
  const market = await createLiveMarket(...args);
  open.push(market);
  return market;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((market) => market.close()));
});

/** The stand-in's own price a day before. */
function dayAgo({ now }: LiveMarket, symbol: MarketSymbol): number {
  const { base, quote } = partsOf(symbol);
  const model = createPriceModel(() => new Date(now().getTime() - DAY_MS));
  return model.sourceOf('binance', [{ base, quote }]).quotes()[0]!.price;
}

describe('prices of every exchange', () => {
  it.each([
    { id: 'binance', symbol: 'ETH/USDT' },
    { id: 'kraken', symbol: 'ETH/USD' },
    { id: 'kraken', symbol: 'BTC/USD' },
    { id: 'coinbase', symbol: 'ETH/USD' },
    { id: 'okx', symbol: 'ETH/USDT' },
    { id: 'bybit', symbol: 'ETH/USDT' },
  ] as const)('come from $id in one request for $symbol', async ({ id, symbol }) => {
    const market = await liveMarket([id]);
    market.standIn.setPrice('ETH', 4_001);
    market.standIn.setPrice('BTC', 4_001);
    const news = await market.feed.refresh();
    expect(news.length).toBeGreaterThanOrEqual(5);
    expect(market.feed.ticker(symbol)).toMatchObject({ symbol, price: 4_001, source: id, at: market.now() });
    expect(market.feed.ticker(symbol)?.quoteVolume).toBeCloseTo(4_001_000, 0);
    // Kraken tells the price of midnight, which is not a change over 24 hours.
    const change = id === 'kraken' ? undefined : expect.closeTo((4_001 / dayAgo(market, symbol) - 1) * 100, 2);
    expect(market.feed.ticker(symbol)?.changePercent).toEqual(change);
    expect(market.feed.sources()).toMatchObject([{ source: id, state: 'fine' }]);

    const before = market.standIn.requests.length;
    market.pass(10);
    market.standIn.setPrice('ETH', 4_002);
    market.standIn.setPrice('BTC', 4_002);
    expect(await market.feed.refresh()).toContainEqual(expect.objectContaining({ symbol, price: 4_002 }));
    expect(market.standIn.requests.length - before).toBe(1);
  });
});

describe('the list of markets', () => {
  const LIST = /exchangeInfo/;
  const OLD = ['BTC', 'ETH', 'SOL', 'ADA', 'UNI'];

  /** An hour passes, and whatever is asked for in the background by then arrives. */
  async function anHour(market: LiveMarket): Promise<void> {
    market.pass(3_600);
    for (let rounds = 0; rounds < 5; rounds++) {
      market.pass(1);
      await market.feed.refresh();
      await market.feed.candles({ symbol: 'BTC/USDT', timeframe: '1h', limit: 1 });
    }
  }

  it.each([
    { id: 'binance', quote: 'USDT' },
    { id: 'kraken', quote: 'USD' },
    { id: 'coinbase', quote: 'USD' },
    { id: 'okx', quote: 'USDT' },
    { id: 'bybit', quote: 'USDT' },
  ] as const)('of $id is asked for once an hour, so that coins come and go', async ({ id, quote }) => {
    const listed = (bases: readonly string[]) => bases.map((base) => ({ base, quote }));
    const market = await liveMarket([id], { markets: { [id]: listed(OLD) } });
    await market.feed.refresh();
    market.standIn.setPrice('NEW', 5);
    market.standIn.setMarkets(id, listed([...OLD.slice(0, 4), 'NEW']));
    market.pass(10);
    await market.feed.refresh();
    expect(market.feed.ticker(`NEW/${quote}`), 'a market that nobody named is not known').toBeUndefined();
    await anHour(market);
    expect(market.feed.ticker(`NEW/${quote}`)).toMatchObject({ price: 5, source: id });
    expect(market.feed.ticker(`UNI/${quote}`)).toBeUndefined();
    expect(market.feed.sources()).toMatchObject([{ state: 'fine', markets: 5 }]);
  });

  it('is asked for again soon after a start, when half of it may have come', async () => {
    const market = await liveMarket(['binance'], { markets: { binance: [{ base: 'BTC', quote: 'USDT' }] } });
    await market.feed.refresh();
    market.standIn.setMarkets(
      'binance',
      OLD.map((base) => ({ base, quote: 'USDT' })),
    );
    market.pass(5 * 60);
    for (let rounds = 0; rounds < 5; rounds++) {
      market.pass(1);
      await market.feed.refresh();
      await market.feed.candles({ symbol: 'BTC/USDT', timeframe: '1h', limit: 1 });
    }
    expect(market.feed.ticker('UNI/USDT')).toBeDefined();
    const asked = market.standIn.requests.filter(({ path }) => LIST.test(path)).length;
    market.pass(30 * 60);
    await market.feed.refresh();
    expect(market.standIn.requests.filter(({ path }) => LIST.test(path))).toHaveLength(asked);
  });

  it('stays as it was where it cannot be had, and prices go on', async () => {
    const market = await liveMarket(['binance']);
    await market.feed.refresh();
    market.standIn.fault({ kind: 'status', status: 500, path: LIST });
    await anHour(market);
    expect(market.standIn.requests.filter(({ path }) => LIST.test(path)).length).toBeGreaterThan(1);
    expect(market.feed.ticker('UNI/USDT')).toBeDefined();
    expect(market.changes).toEqual([]);
  });

  it('that lost a tenth is believed when it comes again', async () => {
    const market = await liveMarket(['binance']);
    await market.feed.refresh();
    const list = (bases: readonly string[]) =>
      market.standIn.setMarkets(
        'binance',
        bases.map((base) => ({ base, quote: 'USDT' })),
      );
    list(['BTC', 'ETH']);
    await anHour(market);
    list(OLD);
    market.pass(10);
    await market.feed.refresh();
    expect(market.feed.ticker('UNI/USDT'), 'cut off once').toBeDefined();
    for (let hours = 0; hours < 2; hours++) {
      list(['BTC', 'ETH']);
      await anHour(market);
    }
    list(OLD);
    market.pass(10);
    await market.feed.refresh();
    expect(market.feed.ticker('UNI/USDT'), 'cut off twice, it is what the exchange has').toBeUndefined();
  });
});

describe('an answer that cannot be believed', () => {
  const faults: readonly { fault: Fault; reason: RegExp; on?: StandInExchange }[] = [
    { fault: { kind: 'html' }, reason: /web page/ },
    { fault: { kind: 'half json' }, reason: /not JSON/ },
    { fault: { kind: 'undefined rows' }, reason: /without any price/ },
    { fault: { kind: 'empty' }, reason: /without any price/ },
    { fault: { kind: 'zero price' }, reason: /no price, or 0, for BTC\/USDT/ },
    { fault: { kind: 'zero price', base: 'ETH' }, reason: /no price, or 0, for ETH\/USDT/ },
    { fault: { kind: 'stale', ms: 600_000 }, reason: /newest price is 10 min old/ },
    { fault: { kind: 'stale', ms: 120_000 }, reason: /went back in time/ },
    { fault: { kind: 'stale', ms: -600_000 }, reason: /10 min ahead of this machine's clock/ },
    { fault: { kind: 'drop' }, reason: /fetch failed/ },
    { fault: { kind: 'cut' }, reason: /terminated|aborted|closed|fetch failed/ },
    { fault: { kind: 'status', status: 500 }, reason: /^HTTP 500$/ },
    { fault: { kind: 'status', status: 503, body: '<html>maintenance</html>' }, reason: /^HTTP 503$/ },
    { fault: { kind: 'status', status: 403, body: '<html>forbidden</html>' }, reason: /^HTTP 403$/ },
    { fault: { kind: 'status', status: 429 }, reason: /^HTTP 429: asked too often$/ },
    { fault: { kind: 'status', status: 418 }, reason: /^HTTP 418: asked too often$/ },
  ];
  it.each(faults)('fires nothing and is told once: $fault', async ({ fault, reason }) => {
    const { feed, standIn, changes, pass } = await liveMarket(['binance']);
    await feed.refresh();
    standIn.setPrice('ETH', 9_999);
    standIn.fault(fault);
    for (let times = 0; times < 3; times++) {
      pass(30);
      expect(await feed.refresh()).toEqual([]);
    }
    expect(feed.ticker('ETH/USDT')?.price).not.toBe(9_999);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ source: 'binance', state: 'failing', reason: expect.stringMatching(reason) });

    standIn.heal();
    pass(300);
    expect(await feed.refresh()).toContainEqual(expect.objectContaining({ symbol: 'ETH/USDT', price: 9_999 }));
    expect(changes.map(({ state }) => state)).toEqual(['failing', 'fine']);
  });

  it.each([
    { id: 'binance', status: 451 },
    { id: 'bybit', status: 403 },
    { id: 'okx', status: 403 },
    { id: 'kraken', status: 451 },
    { id: 'coinbase', status: 451 },
  ] as const)('stops $id for good when $status says it is not offered here', async ({ id, status }) => {
    const { feed, standIn, changes, pass } = await liveMarket([id]);
    standIn.fault({ kind: 'country block', status, times: 1 });
    expect(await feed.refresh()).toEqual([]);
    pass(86_400);
    const asked = standIn.requests.length;
    expect(await feed.refresh()).toEqual([]);
    expect(standIn.requests.length).toBe(asked);
    expect(changes).toMatchObject([
      { source: id, state: 'stopped', reason: `HTTP ${status}: not offered in this country` },
    ]);
  });

  it('waits as long as it was told to', async () => {
    const { feed, standIn, pass } = await liveMarket(['binance']);
    await feed.refresh();
    standIn.fault({ kind: 'status', status: 429, headers: { 'retry-after': '120' }, times: 1 });
    pass(10);
    await feed.refresh();
    const asked = standIn.requests.length;
    pass(119);
    await feed.refresh();
    expect(standIn.requests.length).toBe(asked);
    pass(1);
    expect(await feed.refresh()).not.toEqual([]);
  });

  it('asks again after a failed start, which the library alone would remember for ever', async () => {
    const { feed, standIn, pass } = await liveMarket(['binance']);
    standIn.fault({ kind: 'status', status: 500, path: /exchangeInfo/, times: 1 });
    expect(await feed.refresh()).toEqual([]);
    pass(10);
    expect(await feed.refresh()).not.toEqual([]);
  });
});

describe('several exchanges', () => {
  it('fail over to the next and come back', async () => {
    const { feed, standIn, pass } = await liveMarket(['binance', 'okx', 'bybit']);
    await feed.refresh();
    expect(feed.ticker('ETH/USDT')?.source).toBe('binance');
    standIn.fault({ kind: 'drop', exchange: 'binance' });
    standIn.setPrice('ETH', 2_000);
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      pass(60);
      await feed.refresh();
    }
    expect(feed.ticker('ETH/USDT')).toMatchObject({ source: 'okx', price: 2_000 });
    standIn.heal();
    pass(300);
    await feed.refresh();
    expect(feed.ticker('ETH/USDT')?.source).toBe('binance');
    expect(feed.sources().every(({ state }) => state === 'fine')).toBe(true);
  });

  it('are not held up by a slow one', async () => {
    const { feed, standIn, pass } = await liveMarket(['binance', 'okx'], { patienceMs: 300 });
    await feed.refresh();
    standIn.fault({ kind: 'delay', ms: 60_000, exchange: 'binance' });
    pass(10);
    const news = await feed.refresh();
    expect(news).toEqual([]);
    pass(295);
    expect(new Set((await feed.refresh()).map(({ source }) => source))).toEqual(new Set(['okx']));
  });

  it('use an answer that came too late in the next refresh, without asking twice', async () => {
    const { feed, standIn } = await liveMarket(['okx'], { patienceMs: 50 });
    standIn.fault({ kind: 'delay', ms: 300, times: 1, path: /tickers/ });
    const first = await feed.refresh();
    expect(first).toEqual([]);
    let news = first;
    while (news.length === 0) news = await feed.refresh();
    expect(news).toHaveLength(5);
    expect(standIn.requests.filter(({ path }) => path.endsWith('/tickers'))).toHaveLength(1);
  });

  it('keep two coins with one ticker apart, in prices and in candles', async () => {
    const { feed, standIn } = await liveMarket(['coinbase', 'kraken']);
    standIn.setPrice('UNI', 10, 'coinbase');
    standIn.setPrice('UNI', 0.4, 'kraken');
    await feed.refresh();
    expect(feed.ticker('UNI/USD')).toMatchObject({ source: 'coinbase', price: 10 });
    expect(feed.ticker('UNI/USD@kraken')).toMatchObject({ source: 'kraken', price: 0.4 });
    expect(feed.find({ base: 'UNI' }).map(({ symbol }) => symbol)).toEqual(['UNI/USD', 'UNI/USD@kraken']);
    const request = { symbol: 'UNI/USD@kraken', timeframe: '1h', limit: 3 } as const;
    expect((await feed.candles(request))?.source).toBe('kraken');
    standIn.fault({ kind: 'drop', exchange: 'coinbase' });
    expect(await feed.candles({ symbol: 'UNI/USD', timeframe: '1h', limit: 3 })).toBeUndefined();
  });
});
