import { expect, it } from 'vitest';
import type { RankingFeed } from '../../src/core/market/ranking.ts';
import { addDays, type Day } from '../../src/core/market/timeframe.ts';

export type RankingFeedCase = {
  readonly feed: RankingFeed;
  /** A day whose close is known, and at least ten days before it as well. */
  readonly closedDay: Day;
};

/** What every source of rankings keeps, whether live, simulated or recorded. */
export function keepsRankingFeedContract(open: () => Promise<RankingFeedCase>): void {
  it('ranks assets from 1, each named once, with prices above zero', async () => {
    const { feed } = await open();
    const { ranking, failures } = await feed.ranking(50);
    expect(failures).toEqual([]);
    const assets = ranking?.assets ?? [];
    expect(assets.length).toBeGreaterThan(0);
    expect(assets.length).toBeLessThanOrEqual(50);
    expect(assets[0]?.rank).toBe(1);
    expect(assets.map(({ rank }) => rank)).toEqual(assets.map(({ rank }) => rank).toSorted((a, b) => a - b));
    expect(new Set(assets.map(({ id }) => id)).size).toBe(assets.length);
    for (const { priceUsd, marketCapUsd, ticker, name } of assets) {
      expect(priceUsd).toBeGreaterThan(0);
      expect(marketCapUsd).toBeGreaterThan(0);
      expect(ticker).not.toBe('');
      expect(name).not.toBe('');
    }
  });

  it('tells daily closes between two days, both included, oldest first', async () => {
    const { feed, closedDay } = await open();
    const { ranking } = await feed.ranking(10);
    const id = ranking?.assets[0]?.id ?? '';
    const from = addDays(closedDay, -9);
    const closes = await feed.history(id, from, closedDay);
    expect(closes?.map(({ day }) => day)).toEqual(Array.from({ length: 10 }, (_, index) => addDays(from, index)));
    for (const { close } of closes ?? []) expect(close).toBeGreaterThan(0);
  });

  it('cannot say anything of an asset that it does not know', async () => {
    const { feed, closedDay } = await open();
    expect(await feed.history('nobody:knows-this', addDays(closedDay, -9), closedDay)).toBeUndefined();
  });

  it('tells past rankings oldest first, if it tells any', async () => {
    const { feed, closedDay } = await open();
    const days = (await feed.past(addDays(closedDay, -9), closedDay)).map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
    expect(days.every((day) => day >= addDays(closedDay, -9) && day <= closedDay)).toBe(true);
  });
}
