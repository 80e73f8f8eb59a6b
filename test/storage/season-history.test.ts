import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import { createSeasonHistory } from '../../src/storage/season-history.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

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
