import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import { createSeasonHistory } from '../../src/storage/season-history.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { empty } from './world.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => empty(database));

const entry = (day: string, rankingSource = 'coinpaprika') =>
  ({ day, reading: { kind: 'withheld', day }, rankingSource }) as unknown as SeasonEntry;

it('keeps each day of each index, and the same day again replaces it', async () => {
  const history = createSeasonHistory(database.pool);
  expect(await history.latest('top50')).toBeUndefined();
  for (const day of ['2026-01-02', '2026-01-03', '2025-12-31']) await history.save('top50', entry(day));
  await history.save('top100', entry('2026-02-01'));
  await history.save('top50', entry('2026-01-02', 'coingecko'));

  expect(await history.latest('top50')).toEqual(entry('2026-01-03'));
  expect(await history.of('top50', '2026-01-02')).toEqual(entry('2026-01-02', 'coingecko'));
  expect(await history.of('top50', '2026-02-01')).toBeUndefined();
  expect((await history.since('top50', '2026-01-02')).map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-03']);
});

it('a line of days comes without proofs: a withheld day has a season and no value, the first days may have neither', async () => {
  const history = createSeasonHistory(database.pool);
  const value = (day: string, index: number, season?: string) =>
    ({
      day,
      reading: { kind: 'value', day, index, members: [{ id: 'eth' }] },
      ...(season && { standing: { season, daysOut: 0 } }),
      rankingSource: 'coinpaprika',
    }) as unknown as SeasonEntry;
  await history.save('top50', value('2026-01-01', 99, 'altcoin'));
  await history.save('top50', entry('2026-01-02'));
  await history.save('top50', { ...value('2026-01-03', 0, 'neutral'), reading: entry('2026-01-03').reading });
  const totals = { assets: 1, totalUsd: 100, altcoinsUsd: 42, dominancePercent: 58 };
  await history.save('top50', { ...value('2026-01-05', 62.5, 'altcoin'), totals });
  await history.save('top50', value('2026-01-04', 0, 'bitcoin'));
  await history.save('top100', value('2026-01-05', 1, 'bitcoin'));
  expect(await history.line('top50', '2026-01-02')).toEqual([
    { day: '2026-01-02' },
    { day: '2026-01-03', season: 'neutral' },
    { day: '2026-01-04', value: 0, season: 'bitcoin' },
    { day: '2026-01-05', value: 62.5, season: 'altcoin', dominancePercent: 58 },
  ]);
});

it('tells the days on which a season began, before a day, oldest first', async () => {
  const history = createSeasonHistory(database.pool);
  const turning = (day: string) => ({ ...entry(day), transition: { to: 'altcoin', day } }) as unknown as SeasonEntry;
  for (const day of ['2026-02-03', '2026-02-01', '2026-02-05']) await history.save('top50', turning(day));
  await history.save('top50', entry('2026-02-02'));
  await history.save('top100', turning('2026-02-02'));
  expect(await history.transitions('top50', '2026-02-05')).toEqual([turning('2026-02-01'), turning('2026-02-03')]);
  expect(await history.transitions('top50', '2026-01-01')).toEqual([]);
});
