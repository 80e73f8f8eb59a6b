import type { DailyClose } from '../../../src/core/market/market.ts';
import type { DailyCloses, RankedAsset, Ranking, Rankings } from '../../../src/core/market/ranking.ts';
import { addDays, type Day, dayStart } from '../../../src/core/market/timeframe.ts';

const COINS = Array.from({ length: 10 }, (_, i) => `C${i}`);

/** Bitcoin and ten coins, taken at the close of the day, each at a price of 100 unless said otherwise. */
export const rankingOf = (day: Day, over: Partial<RankedAsset> = {}): Ranking => ({
  takenAt: dayStart(addDays(day, 1)),
  source: 'test',
  assets: ['BTC', ...COINS].map((ticker, i) => ({
    id: ticker,
    ticker,
    name: ticker,
    rank: i + 1,
    priceUsd: 100,
    marketCapUsd: 1_000 - i,
    symbol: `${ticker}/USDT` as const,
    ...over,
  })),
});

export function keptRankings(days: ReadonlyMap<Day, Ranking>): Rankings {
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    firstDay: async () => sorted[0]?.[0],
    of: async (day) => days.get(day),
    async latest() {
      const last = sorted.at(-1);
      return last && { day: last[0], ranking: last[1] };
    },
    save: async () => undefined,
    join: async () => undefined,
  };
}

/** Closes by day and asset. */
export function keptCloses(
  days: Readonly<Record<Day, Readonly<Record<string, number>>>>,
  births: Readonly<Record<string, Day>> = {},
): DailyCloses {
  return {
    on: async (asked) => new Map(asked.map((day) => [day, new Map(Object.entries(days[day] ?? {}))])),
    births: async () => new Map(Object.entries(births)),
    async series(assetId, from, to) {
      return Object.keys(days)
        .filter((day) => day >= from && day <= to)
        .sort()
        .flatMap((day): DailyClose[] => {
          const close = days[day]?.[assetId];
          return close === undefined ? [] : [{ day, close, source: 'test' }];
        });
    },
    sources: async () => ({}),
    save: async () => undefined,
    saveBirth: async () => undefined,
  };
}

/** Every coin at 100 except those that are named. */
export const pricesOf = (over: Readonly<Record<string, number>> = {}): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(['BTC', ...COINS].map((id) => [id, 100])),
  ...over,
});
