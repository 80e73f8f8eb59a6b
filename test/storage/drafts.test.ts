import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createChats } from '../../src/storage/chats.ts';
import { createDrafts } from '../../src/storage/drafts.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { empty, NOON, person } from './world.ts';

const ANN = person('telegram:1');
const DOES = {
  command: 'alert',
  args: { rule: `ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d) note "${'x'.repeat(80)}"` },
};
const DAY_MS = 86_400_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await empty(database);
  const chats = createChats(database.prisma, database.pool);
  for (const chat of ['telegram:1', 'telegram:2'] as const) await chats.heard(person(chat), NOON);
});

it('keeps a line that is too long for a button, as it was, for a day', async () => {
  const drafts = createDrafts(database.prisma);
  const id = await drafts.keep(DOES, ANN, NOON);
  expect(id).toMatch(/^[a-z0-9]{10}$/);
  expect(await drafts.of(id, ANN, new Date(NOON.getTime() + DAY_MS - 1))).toEqual(DOES);
  expect(await drafts.of(id, ANN, new Date(NOON.getTime() + DAY_MS))).toBeUndefined();
});

it('gives it to nobody else, and nowhere else', async () => {
  const drafts = createDrafts(database.prisma);
  const id = await drafts.keep(DOES, ANN, NOON);
  expect(await drafts.of(id, { ...ANN, person: 'telegram:2' }, NOON)).toBeUndefined();
  expect(await drafts.of(id, { ...ANN, chat: 'telegram:2' }, NOON)).toBeUndefined();
  expect(await drafts.of('nonesuch00', ANN, NOON)).toBeUndefined();
});
