import { expect, it } from 'vitest';
import type { Candle } from '../../../src/core/market/candle.ts';
import type { Candles } from '../../../src/core/market/market.ts';
import { createKnownPast } from '../../../src/core/rules/known-past.ts';
import { closing } from '../../support/candles.ts';

const NOON = new Date('2026-11-22T12:00:00Z');
const flat = (count: number, until = NOON) => closing('1h', until, new Array<number>(count).fill(100));
const never = () => new Promise<never>(() => undefined);

const kept = (candles: readonly Candle[]): Candles => ({ last: async () => candles, add: async () => undefined });
const ask = (
  had: readonly Candle[],
  told: (() => Promise<{ candles: readonly Candle[]; source: string } | undefined>) | undefined,
) =>
  createKnownPast({
    candles: kept(had),
    feed: { candles: told ?? never },
    now: () => NOON,
    // Whoever waits for nobody has lost patience at once.
    wait: told ? never : async () => [],
  })('ETH/USDT', ['1h']);
const telling = (candles: readonly Candle[]) => async () => ({ candles, source: 'binance' });

it.each([
  { had: flat(1_000), told: telling([]), count: 1_000, because: 'everything is kept' },
  { had: flat(300), told: telling(flat(900)), count: 900, because: 'the feed knows more' },
  { had: flat(300), told: telling(flat(200)), count: 300, because: 'the feed knows less' },
  {
    had: flat(300, new Date(NOON.getTime() - 7_200_000)),
    told: telling(flat(200)),
    count: 200,
    because: 'what is kept is old',
  },
  {
    had: [],
    told: telling([...flat(5), ...flat(1, new Date(NOON.getTime() + 3_600_000))]),
    count: 5,
    because: 'the running candle is none',
  },
  { had: [], told: telling([flat(9)[0], flat(9)[8]] as Candle[]), count: 0, because: 'there is a gap in it' },
  { had: flat(20), told: async () => Promise.reject(new Error('down')), count: 20, because: 'the feed is down' },
  { had: flat(20), told: undefined, count: 0, because: 'nobody is made to wait for a silent feed' },
])('knows $count candles: $because', async ({ had, told, count }) => {
  const past = await ask(had, told);
  expect(past['1h']?.length ?? 0).toBe(count);
});

it.each([
  { told: telling(flat(900)), asks: 1, because: 'nothing changes before the next close' },
  { told: telling([]), asks: 2, because: 'an empty answer is asked for anew' },
  { told: async () => Promise.reject(new Error('down')), asks: 2, because: 'so is a failure' },
  { told: telling(flat(900, new Date(NOON.getTime() - 3_600_000))), asks: 2, because: 'so is an old answer' },
])('asks a feed $asks times for two looks: $because', async ({ told, asks }) => {
  let count = 0;
  const past = createKnownPast({
    candles: kept([]),
    feed: {
      candles: () => {
        count += 1;
        return told();
      },
    },
    now: () => NOON,
    wait: never,
  });
  const first = await past('ETH/USDT', ['1h']);
  expect(await past('ETH/USDT', ['1h'])).toEqual(first);
  expect(count).toBe(asks);
});
