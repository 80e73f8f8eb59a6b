import { expect, it } from 'vitest';
import type { Candle } from '../../../src/core/market/candle.ts';
import type { Candles } from '../../../src/core/market/market.ts';
import { createKnownPast } from '../../../src/core/rules/known-past.ts';
import { closing } from '../../support/candles.ts';

const NOON = new Date('2026-11-22T12:00:00Z');
const flat = (count: number, until = NOON) => closing('1h', until, new Array<number>(count).fill(100));
const never = () => new Promise<never>(() => undefined);

const kept = (candles: readonly Candle[]): Candles => ({ last: async () => candles, add: async () => undefined });
const ask = async (
  had: readonly Candle[],
  told: (() => Promise<{ candles: readonly Candle[]; source: string } | undefined>) | undefined,
) => {
  const past = createKnownPast({
    candles: kept(had),
    feed: { candles: told ?? never },
    now: () => NOON,
    // Whoever waits for nobody has lost patience at once.
    wait: told ? never : async () => undefined,
  });
  return (await past('ETH/USDT', ['1h'], true)).past;
};
const telling = (candles: readonly Candle[]) => async () => ({ candles, source: 'binance' });

it.each([
  { had: flat(9_760), told: never, count: 9_760, because: 'everything is kept' },
  { had: flat(1_000), told: telling([]), count: 1_000, because: 'what is kept is better than nothing' },
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
  { had: [], told: telling([flat(9)[0], flat(9)[8]] as Candle[]), count: 1, because: 'there is a gap in it' },
  { had: flat(20), told: async () => Promise.reject(new Error('down')), count: 20, because: 'the feed is down' },
  { had: flat(20), told: undefined, count: 0, because: 'nobody is made to wait for a silent feed' },
])('knows $count candles: $because', async ({ had, told, count }) => {
  const past = await ask(had, told);
  expect(past['1h']?.length ?? 0).toBe(count);
});

const HOUR_MS = 3_600_000;

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

/** A feed that keeps so many hours, and tells at most so many at once; what it is asked is noted. */
function createHistory(hours: number, until = NOON) {
  const stored = new Map<string, readonly Candle[]>();
  const asked: string[] = [];
  let now = until;
  let isStuck = false;
  const all = flat(hours, new Date(until.getTime() + 100 * HOUR_MS));
  const past = createKnownPast({
    candles: {
      last: async (symbol, _timeframe, limit) => (stored.get(symbol) ?? []).slice(-limit),
      async add(symbol, _timeframe, candles) {
        const byTime = new Map(
          [...(stored.get(symbol) ?? []), ...candles].map((each) => [each.openAt.getTime(), each]),
        );
        stored.set(
          symbol,
          [...byTime].sort(([a], [b]) => a - b).map(([, each]) => each),
        );
      },
    },
    feed: {
      async candles({ symbol, since, limit }) {
        asked.push(`${symbol} ${limit}${since ? ' since' : ''}`);
        if (isStuck && limit > 1_000) return never();
        const closed = all.filter(({ openAt }) => openAt.getTime() + HOUR_MS <= now.getTime());
        const candles = since ? closed.filter(({ openAt }) => openAt >= since).slice(0, limit) : closed.slice(-limit);
        return { candles, source: 'binance' };
      },
    },
    now: () => now,
    // Patience ends when nothing else moves any more.
    wait: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
  });
  return {
    asked,
    stick: (is: boolean) => {
      isStuck = is;
    },
    pass: (count: number) => {
      now = new Date(now.getTime() + count * HOUR_MS);
    },
    async look(symbol: 'ETH/USDT' | 'BTC/USDT' = 'ETH/USDT', isYear = true) {
      const { past: known, isGrowing } = await past(symbol, ['1h'], isYear);
      return { count: known['1h']?.length ?? 0, isGrowing };
    },
  };
}

it('reads a year with its warm-up once, and only what closed since the next time', async () => {
  const history = createHistory(12_000);
  expect(await history.look()).toEqual({ count: 9_760, isGrowing: false });
  expect(await history.look()).toEqual({ count: 9_760, isGrowing: false });
  history.pass(2);
  expect(await history.look()).toEqual({ count: 9_762, isGrowing: false });
  expect(history.asked).toEqual(['ETH/USDT 1000', 'ETH/USDT 9760', 'ETH/USDT 1000 since']);
});

it('tells at once what one request brings while the year is on its way', async () => {
  const history = createHistory(12_000);
  history.stick(true);
  expect(await history.look()).toEqual({ count: 1_000, isGrowing: true });
  expect(await history.look()).toEqual({ count: 1_000, isGrowing: true });
  // Nobody else is asked for a year meanwhile.
  expect(await history.look('BTC/USDT')).toEqual({ count: 1_000, isGrowing: true });
  expect(history.asked).toEqual(['ETH/USDT 1000', 'ETH/USDT 9760', 'BTC/USDT 1000']);
});

it('asks for no more than one request brings where nobody wants a year', async () => {
  const history = createHistory(12_000);
  expect(await history.look('ETH/USDT', false)).toEqual({ count: 1_000, isGrowing: false });
  expect(await history.look()).toEqual({ count: 9_760, isGrowing: false });
  expect(history.asked).toEqual(['ETH/USDT 1000', 'ETH/USDT 9760']);
});

it('does not ask again for a past that a coin does not have', async () => {
  const history = createHistory(2_000);
  expect(await history.look()).toMatchObject({ count: 1_900, isGrowing: false });
  history.pass(1);
  expect(await history.look()).toMatchObject({ count: 1_901, isGrowing: false });
  expect(history.asked).toEqual(['ETH/USDT 1000', 'ETH/USDT 9760', 'ETH/USDT 1000 since']);
});
