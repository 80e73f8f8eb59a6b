import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Subject } from '../../src/alerts/subscription.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, ruleOf } from './world.ts';

const ANN = 'telegram:1';
const SIGNALS = { topic: 'signals', scope: 'ETH/USDT', timeframe: '4h' } as const;
const SEASON = { topic: 'season', scope: 'top50' } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let subscriptions: ReturnType<typeof createSubscriptions>;
beforeEach(async () => {
  await empty(database);
  subscriptions = createSubscriptions(database.prisma);
  await createChats(database.prisma, database.pool).heard(person(ANN), NOON);
});

const add = async (subject: Subject, most = 99) => {
  const added = await subscriptions.add({ chat: ANN, owner: ANN, subject }, most, NOON);
  return added ?? { id: 0, isNew: false };
};

it('a subject is taken once for a chat, also when it comes twice at once', async () => {
  const [one, two] = await Promise.all([add(SEASON), add(SEASON)]);
  expect(one.id).toBe(two.id);
  expect([one.isNew, two.isNew].toSorted()).toEqual([false, true]);
});

it('of two that come at once, only one takes the last place of a person', async () => {
  await Promise.all([add(SEASON, 1), add(SIGNALS, 1)]);
  expect(await subscriptions.of(ANN)).toHaveLength(1);
});

it('a chat’s subscriptions come back as they were, oldest first', async () => {
  const [first, second] = [await add(SIGNALS), await add(SEASON)];
  await subscriptions.snooze(second.id, after(60));
  expect(await subscriptions.of(ANN)).toEqual([
    { id: first.id, chat: ANN, owner: ANN, ...SIGNALS },
    { id: second.id, chat: ANN, owner: ANN, ...SEASON, snoozedUntil: after(60) },
  ]);
  await subscriptions.remove(first.id);
  expect(await subscriptions.get(first.id)).toBeUndefined();
});

it('the markets that anybody wants signals of on a timeframe are those subscribed to and those with a rule, each once', async () => {
  const rules = createRules(database.prisma, database.pool);
  await add(SIGNALS);
  await add({ ...SIGNALS, scope: 'SOL/USDT' });
  await add(SEASON);
  await rules.add(ruleOf(ANN, 1, 'above', 'price:ETH/USDT'), 9, NOON);
  await rules.add(ruleOf(ANN, 1, 'above', 'price:BTC/USDT'), 9, NOON);
  await rules.add(ruleOf(ANN, 75, 'above', 'season:top50'), 9, NOON);
  const gone = await rules.add(ruleOf(ANN, 1, 'above', 'price:ADA/USDT'), 9, NOON);
  await rules.remove(gone?.id ?? 0, NOON);
  expect((await subscriptions.symbols('4h')).toSorted()).toEqual(['BTC/USDT', 'ETH/USDT', 'SOL/USDT']);
  expect((await subscriptions.symbols('1d')).toSorted()).toEqual(['BTC/USDT', 'ETH/USDT']);
});

it.each(['season', 'season-raw', 'season-near'] as const)(
  'a subscription to %s comes back as what it is',
  async (topic) => {
    const { id } = await add({ topic, scope: 'top50' });
    expect(await subscriptions.get(id)).toEqual({ id, chat: ANN, owner: ANN, topic, scope: 'top50' });
    expect((await add({ topic, scope: 'top100' })).isNew).toBe(true);
  },
);
