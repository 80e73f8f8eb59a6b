import { afterAll, beforeAll } from 'vitest';
import { createChats } from '../../src/storage/chats.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { createWatchlists } from '../../src/storage/watchlists.ts';
import { keepsWhatChatsKeep } from '../contracts/kept-by-chat.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createFakeChats, createFakeRules, createFakeSubscriptions, createFakeWatchlists } from '../support/fakes.ts';
import { empty } from './world.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

keepsWhatChatsKeep('PostgreSQL', async () => {
  const { prisma, pool } = database;
  await empty(database);
  return {
    chats: createChats(prisma, pool),
    rules: createRules(prisma, pool),
    subscriptions: createSubscriptions(prisma),
    watchlists: createWatchlists(prisma),
  };
});

keepsWhatChatsKeep('the memory of the command tests', async () => ({
  chats: createFakeChats(),
  rules: createFakeRules(),
  subscriptions: createFakeSubscriptions(),
  watchlists: createFakeWatchlists(),
}));
