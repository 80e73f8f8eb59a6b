import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createLimits } from '../../src/storage/limits.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { empty } from './world.ts';

const USUAL = { rules: 100, parts: 2_000, series: 500 };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => empty(database));

it('lets everybody have the usual, and one person what was given to them, until it is taken back', async () => {
  const limits = createLimits(database.prisma, USUAL);
  await limits.set('telegram:1', { rules: 500 });
  await limits.set('telegram:1', { series: 5 });
  expect(await limits.of('telegram:1')).toEqual({ rules: 500, parts: 2_000, series: 5 });
  expect(await limits.of('telegram:2')).toEqual(USUAL);
  expect(await createLimits(database.prisma, { ...USUAL, parts: 10 }).of('telegram:1')).toMatchObject({ parts: 10 });

  await limits.reset('telegram:1');
  await limits.reset('telegram:2');
  expect(await limits.of('telegram:1')).toEqual(USUAL);
});
