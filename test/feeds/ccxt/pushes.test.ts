import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ticker } from '../../../src/core/market/market.ts';
import { EXCHANGES } from '../../../src/core/market/sources.ts';
import type { MarketSymbol } from '../../../src/core/market/symbol.ts';
import { createLiveFeed } from '../../../src/feeds/ccxt/live-feed.ts';
import type { StandInExchange } from '../../stand-ins/exchange-model.ts';
import type { SocketFault } from '../../stand-ins/exchange-socket.ts';
import { createLiveMarket } from './live-market.ts';

type LiveMarket = Awaited<ReturnType<typeof createLiveMarket>>;
const open: LiveMarket[] = [];
// Loading the library takes its time on a busy machine.
beforeAll(async () => void (await import('ccxt')), 60_000);
afterEach(async () => {
  await Promise.all(open.splice(0).map((market) => market.close()));
});

const symbolOn = (id: StandInExchange): MarketSymbol => (id === 'kraken' || id === 'coinbase' ? 'ETH/USD' : 'ETH/USDT');

/** A live market whose stream is tended by the test: a second of the feed's clock each time. */
async function pushing(ids: readonly StandInExchange[], wanted?: readonly MarketSymbol[]) {
  const market = await createLiveMarket(ids, { mayPush: true });
  open.push(market);
  const { feed, standIn, pass } = market;
  standIn.setPrice('ETH', 4_000);
  await feed.refresh();
  const symbols = wanted ?? [symbolOn(ids[0]!)];
  /** Lets so many seconds pass, one by one, with time for the sockets in between. */
  async function tend(seconds: number): Promise<readonly Ticker[]> {
    const news: Ticker[] = [];
    for (let i = 0; i < seconds; i++) {
      pass(1);
      news.push(...(feed.pushes?.next(symbols) ?? []));
      await letThrough();
    }
    return news;
  }
  /** Moves ETH and tends until that has been pushed. */
  async function moves(price: number): Promise<Ticker> {
    pass(1);
    standIn.setPrice('ETH', price);
    return vi.waitFor(async () => {
      const found = (await tend(1)).find((ticker) => ticker.price === price);
      if (!found) throw new Error(`${price} was not pushed`);
      return found;
    });
  }
  const isPushing = () => feed.sources()[0]?.isPushing;
  return { ...market, tend, moves, isPushing, symbol: symbols[0]! };
}

/** A few turns of the event loop: what was sent on loopback has arrived. */
const letThrough = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe('what an exchange pushes', () => {
  it.each(EXCHANGES)('comes from %s without anybody asking, and is a ticker like any other', async (id) => {
    const { standIn, feed, tend, moves, symbol, isPushing } = await pushing([id]);
    await vi.waitFor(async () => {
      await tend(1);
      expect(standIn.sockets.subscribed(id)).toHaveLength(1);
    });
    const asked = standIn.requests.length;
    const depth = feed.ticker(symbol)?.quoteVolume;
    const ticker = await moves(4_040);
    expect(ticker).toMatchObject({ symbol, source: id, price: 4_040, quoteVolume: depth });
    expect(feed.ticker(symbol)).toEqual(ticker);
    expect(standIn.requests.length, 'nobody asked').toBe(asked);
    expect(isPushing()).toBe(true);
  });

  it('is only of the markets that are wanted, and of them as they change', async () => {
    const { standIn, feed, tend, moves, pass } = await pushing(['binance']);
    await moves(4_010);
    expect(standIn.sockets.subscribed('binance')).toEqual(['ETHUSDT']);
    await vi.waitFor(async () => {
      pass(1);
      feed.pushes?.next(['SOL/USDT']);
      await letThrough();
      expect(standIn.sockets.subscribed('binance')).toEqual(['SOLUSDT']);
    });
    await tend(0);
    pass(1);
    feed.pushes?.next([]);
    await vi.waitFor(() => expect(standIn.sockets.subscribed('binance')).toEqual([]));
  });

  it('asks within the most markets of a request', async () => {
    const bases = Array.from({ length: 25 }, (_, i) => `C${i}`);
    const market = await createLiveMarket(['bybit'], {
      mayPush: true,
      markets: { bybit: bases.map((base) => ({ base, quote: 'USDT' })) },
    });
    open.push(market);
    await market.feed.refresh();
    const wanted = bases.map((base): MarketSymbol => `${base}/USDT`);
    await vi.waitFor(async () => {
      market.pass(1);
      market.feed.pushes?.next(wanted);
      await letThrough();
      expect(market.standIn.sockets.subscribed('bybit')).toHaveLength(25);
    });
    expect(market.pushChanges.filter(({ isPushing }) => !isPushing)).toEqual([]);
  });

  it('stands against an answer, which may be older', async () => {
    const { standIn, feed, moves, tend, pass, symbol } = await pushing(['kraken']);
    await moves(4_010);
    standIn.sockets.fault('kraken', { kind: 'price', price: 4_015 });
    pass(1);
    standIn.setPrice('ETH', 4_020);
    await vi.waitFor(async () => expect((await tend(1)).map(({ price }) => price)).toEqual([4_015]));
    pass(1);
    expect((await feed.refresh()).filter((ticker) => ticker.symbol === symbol)).toEqual([]);
    expect(feed.ticker(symbol)?.price).toBe(4_015);
  });
});

describe('a connection that is not to be believed', () => {
  const faults: readonly { fault: SocketFault; seconds: number; reason: RegExp; on?: StandInExchange }[] = [
    { fault: { kind: 'handshake', status: 403 }, seconds: 3, reason: /403/ },
    { fault: { kind: 'says', text: '{"e":"24hrMini' }, seconds: 5, reason: /not JSON/ },
    { fault: { kind: 'says', text: '<html>maintenance</html>' }, seconds: 5, reason: /not JSON/ },
    { fault: { kind: 'says', text: 'null' }, seconds: 5, reason: /no message/ },
    { fault: { kind: 'price', price: 0 }, seconds: 5, reason: /no price, or 0, for ETHUSDT/ },
    { fault: { kind: 'price', price: Number.NaN }, seconds: 5, reason: /no price, or 0/ },
    { fault: { kind: 'frozen' }, seconds: 40, reason: /said nothing for 30 s/ },
    { fault: { kind: 'refuses', bases: ['ETH'] }, seconds: 5, reason: /refused/, on: 'okx' },
    { fault: { kind: 'refuses', bases: ['ETH'] }, seconds: 5, reason: /refused/, on: 'bybit' },
    { fault: { kind: 'refuses', bases: ['ETH'] }, seconds: 5, reason: /refused.*not supported/, on: 'kraken' },
    { fault: { kind: 'refuses', bases: ['ETH'] }, seconds: 5, reason: /refused.*valid product/, on: 'coinbase' },
  ];
  it.each(faults)('is given up for what is asked for: $fault', async ({ fault, seconds, reason, on = 'binance' }) => {
    const { standIn, feed, tend, isPushing, pushChanges, symbol, pass } = await pushing([on]);
    standIn.sockets.fault(on, fault);
    standIn.setPrice('ETH', 4_030);
    expect((await tend(seconds)).filter(({ price }) => price === 4_030)).toEqual([]);
    await vi.waitFor(async () => {
      await tend(1);
      expect(pushChanges.at(-1)).toMatchObject({ source: on, isPushing: false, reason: expect.stringMatching(reason) });
    });
    expect(isPushing()).toBe(false);

    pass(10);
    expect(await feed.refresh()).toContainEqual(expect.objectContaining({ symbol, price: 4_030 }));
    expect(feed.sources()).toMatchObject([{ source: on, state: 'fine', isPushing: false }]);
  });

  it('comes back when the exchange has recovered, later and later', async () => {
    const { standIn, tend, moves, isPushing } = await pushing(['binance']);
    standIn.sockets.fault('binance', { kind: 'says', text: 'garbage' });
    await tend(120);
    // After 5, 10, 20 and 40 seconds.
    expect(standIn.sockets.opened()).toBeGreaterThanOrEqual(4);
    expect(standIn.sockets.opened()).toBeLessThanOrEqual(6);
    standIn.sockets.heal();
    await tend(81);
    await moves(4_050);
    expect(isPushing()).toBe(true);
  });

  it('is opened anew after a cut', async () => {
    const { standIn, moves, isPushing, tend } = await pushing(['binance']);
    await moves(4_010);
    standIn.sockets.drop();
    await vi.waitFor(() => expect(isPushing()).toBe(false));
    await tend(6);
    await moves(4_020);
    expect(standIn.sockets.opened()).toBe(2);
  });

  it.each([
    { fault: { kind: 'mute' }, because: 'it is accepted and told of nothing' },
    { fault: { kind: 'clock', ms: -600_000 }, because: 'its prices are old by its own clock' },
  ] as const)('is found out by what is asked for: $because', async ({ fault }) => {
    const { standIn, feed, tend, isPushing, pushChanges } = await pushing(['binance']);
    standIn.sockets.fault('binance', fault);
    for (const price of [4_010, 4_020, 4_030, 4_040]) {
      await tend(10);
      standIn.setPrice('ETH', price);
      await feed.refresh();
    }
    expect(pushChanges).toEqual([
      { source: 'binance', isPushing: false, reason: 'pushes nothing of ETHUSDT, whose price moves' },
    ]);
    expect(isPushing()).toBe(false);
    expect(feed.ticker('ETH/USDT')?.price).toBe(4_040);
  });

  it('is not given up over a market that does not move', async () => {
    const { feed, tend, moves, pushChanges } = await pushing(['binance']);
    await moves(4_010);
    for (let i = 0; i < 10; i++) {
      await tend(10);
      await feed.refresh();
    }
    expect(pushChanges).toEqual([{ source: 'binance', isPushing: true }]);
  });

  it('leaves the markets alone that the exchange does not know, and pushes the others', async () => {
    const { standIn, moves, pushChanges } = await pushing(['kraken'], ['ETH/USD', 'SOL/USD']);
    standIn.sockets.fault('kraken', { kind: 'refuses', bases: ['SOL'] });
    await moves(4_010);
    expect(standIn.sockets.subscribed('kraken')).toEqual(['ETH/USD']);
    expect(pushChanges).toEqual([{ source: 'kraken', isPushing: true }]);
  });
});

it('asks for everything where pushing is off, or a proxy stands between', async () => {
  const off = await createLiveMarket(['binance']);
  open.push(off);
  expect(off.feed.pushes).toBeUndefined();
  expect(off.feed.sources()[0]).not.toHaveProperty('isPushing');

  const { now, standIn } = off;
  const settings = { id: 'binance', baseUrl: standIn.baseUrl('binance'), proxy: 'http://127.0.0.1:9' } as const;
  const feed = await createLiveFeed({ exchanges: [settings], now, mayPush: true });
  expect(feed.sources()[0]).not.toHaveProperty('isPushing');
  await feed.close();
});

it('expects no pushes of an exchange whose answers fail', async () => {
  const { standIn, feed, tend, moves, pass } = await pushing(['binance']);
  await moves(4_010);
  standIn.fault({ kind: 'status', status: 502 });
  pass(10);
  await feed.refresh();
  await tend(2);
  await vi.waitFor(() => expect(standIn.sockets.subscribed('binance')).toEqual([]));
  standIn.setPrice('ETH', 4_444);
  expect(await tend(5)).toEqual([]);
});
