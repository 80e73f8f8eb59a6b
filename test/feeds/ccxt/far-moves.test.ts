import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Ticker } from '../../../src/core/market/market.ts';
import type { StandInExchange } from '../../stand-ins/exchange-model.ts';
import { createLiveMarket } from './live-market.ts';

type LiveMarket = Awaited<ReturnType<typeof createLiveMarket>>;
const open: LiveMarket[] = [];
// Loading the library takes its time on a busy machine.
beforeAll(async () => void (await import('ccxt')), 60_000);
afterEach(async () => {
  await Promise.all(open.splice(0).map((market) => market.close()));
});

async function calm(ids: readonly StandInExchange[], options: Parameters<typeof createLiveMarket>[1] = {}) {
  const market = await createLiveMarket(ids, options);
  open.push(market);
  market.standIn.setPrice('ETH', 3_000);
  await market.feed.refresh();
  const sweep = async (): Promise<readonly Ticker[]> => {
    market.pass(10);
    return market.feed.refresh();
  };
  return { ...market, sweep };
}
const priceOf = ({ feed }: LiveMarket) => feed.ticker('ETH/USDT');

describe('a price that only one exchange tells', () => {
  it('is withheld while the other one trades on, and told as dropped when it is over', async () => {
    const market = await calm(['binance', 'okx']);
    market.standIn.setPrice('ETH', 5_000, 'binance');
    market.standIn.setPrice('ETH', 3_001, 'okx');
    await market.sweep();
    expect(priceOf(market)).toMatchObject({ price: 3_001, source: 'okx' });
    expect(market.feed.doubts?.()).toMatchObject([{ symbol: 'ETH/USDT', source: 'binance', price: 5_000 }]);

    market.standIn.setPrice('ETH', 3_002, 'okx');
    await market.sweep();
    expect(market.feed.doubts?.()).toMatchObject([{ because: 'contradicted', by: 'okx' }]);

    market.standIn.setPrice('ETH', 3_003, 'binance');
    await market.sweep();
    expect(priceOf(market)).toMatchObject({ price: 3_003, source: 'binance' });
    expect(market.feed.doubts?.()).toEqual([]);
    expect(market.settled.map(({ became }) => became)).toEqual(['held', 'dropped']);
  });

  it('is believed at once where the other tells it, too', async () => {
    const market = await calm(['binance', 'okx']);
    market.standIn.setPrice('ETH', 2_400);
    await market.sweep();
    expect(priceOf(market)).toMatchObject({ price: 2_400, source: 'binance' });
    expect(market.settled).toEqual([]);
  });

  it('makes everybody be asked at once where it was pushed, and is believed within seconds', async () => {
    const market = await calm(['binance', 'okx'], { mayPush: true });
    const { feed, standIn, pass } = market;
    const tend = async () => {
      pass(1);
      const news = feed.pushes?.next(['ETH/USDT']) ?? [];
      await new Promise((resolve) => setTimeout(resolve, 5));
      return news;
    };
    await vi.waitFor(async () => {
      await tend();
      expect(standIn.sockets.subscribed('binance')).toHaveLength(1);
    });
    const asked = standIn.requests.length;
    pass(1);
    standIn.setPrice('ETH', 2_400);
    await vi.waitFor(async () => expect(await tend()).toContainEqual(expect.objectContaining({ price: 2_400 })));
    expect(standIn.requests.length).toBeGreaterThan(asked);
    expect(market.settled.map(({ became }) => became)).toEqual(['held', 'believed']);
  });
});

describe('a minute that goes far on one exchange', () => {
  const minutes = async ({ feed }: LiveMarket) =>
    Math.max(
      ...((await feed.candles({ symbol: 'ETH/USDT', timeframe: '1m', limit: 1 }))?.candles ?? []).map(
        ({ high }) => high,
      ),
    );

  it.each([
    { ids: ['binance', 'okx'], because: 'in the same market' },
    { ids: ['binance', 'coinbase'], because: 'in another dollar' },
  ] as const)('is held against another exchange $because', async ({ ids }) => {
    const market = await calm(ids);
    market.pass(70);
    market.standIn.setPrice('ETH', 5_000, 'binance');
    market.pass(5);
    market.standIn.setPrice('ETH', 3_000, 'binance');
    market.pass(60);
    expect(await minutes(market)).toBe(3_000);
  });

  it('is believed where the other exchange saw it, too', async () => {
    const market = await calm(['binance', 'okx']);
    market.pass(70);
    market.standIn.wick('ETH', 5_000, market.now(), 5_000);
    market.pass(70);
    expect(await minutes(market)).toBe(5_000);
  });

  it('is believed where nobody else lists the coin', async () => {
    const market = await calm(['binance']);
    market.pass(70);
    market.standIn.wick('ETH', 5_000, market.now(), 5_000);
    market.pass(70);
    expect(await minutes(market)).toBe(5_000);
  });
});
