import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createDigests } from '../../src/storage/digests.ts';
import { createHandovers } from '../../src/storage/handovers.ts';
import { createMemory } from '../../src/storage/memory.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, BTC, empty, NOON, person, reading, ruleOf } from './world.ts';

const GROUP = 'telegram:-1001';
const TOPIC = 'telegram:-1001/7';
const OTHER_GROUP = 'telegram:-1002';
const ANN = 'telegram:1';
const BEN = 'telegram:2';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const chats = () => createChats(database.prisma, database.pool);
const rules = () => createRules(database.prisma, database.pool);
const subscriptions = () => createSubscriptions(database.prisma);
const handovers = () => createHandovers(database.pool);

beforeEach(async () => {
  await empty(database);
  for (const chat of [GROUP, TOPIC, OTHER_GROUP] as const) await hear(chat, ANN);
});

const hear = (chat: ChatId, who: ChatId) => chats().heard({ ...person(chat), person: who, kind: 'group' }, NOON);
const add = async (chat: ChatId, owner: ChatId, at: number) =>
  (await rules().add({ ...ruleOf(chat, at), owner }, 99, NOON))?.id ?? 0;
const follow = async (chat: ChatId, owner: ChatId) =>
  (await subscriptions().add({ chat, owner, subject: { topic: 'movers', scope: 'top100', at: '13:00' } }, 99, NOON))
    ?.id;

/** How many rules wait for a price. */
async function armed(): Promise<number> {
  const matcher = createMatcher(rules());
  await matcher.follow(NOON);
  return matcher.size;
}

describe('what somebody set who left the group', () => {
  it('rests in the group and its topics, told once, and nowhere else', async () => {
    const first = await add(GROUP, ANN, 100);
    await add(GROUP, ANN, 110);
    await add(GROUP, BEN, 120);
    await add(OTHER_GROUP, ANN, 130);
    const feed = await follow(TOPIC, ANN);
    expect(await handovers().left(GROUP, ANN, NOON)).toEqual([
      { chat: GROUP, id: String(first), rules: 2, feeds: 0 },
      { chat: TOPIC, id: `s${feed}`, rules: 0, feeds: 1 },
    ]);
    expect(await handovers().left(GROUP, ANN, after(1)), 'again').toEqual([]);
    expect(await armed()).toBe(2);
    expect((await rules().of(GROUP)).map(({ isOrphaned = false }) => isOrphaned)).toEqual([true, true, false]);
    expect(await createDigests(database.pool).waiting(after(9_000))).toMatchObject([
      { feeds: [{ id: feed, rests: true }] },
    ]);
  });

  it('makes its group none in which something goes on, until it does again', async () => {
    await add(GROUP, ANN, 100);
    await follow(TOPIC, ANN);
    await hear('discord:5', BEN);
    await add('discord:5', BEN, 100);
    await chats().heard({ ...person(BEN), kind: 'private' }, NOON);
    await add(BEN, BEN, 100);
    const groups = (behind?: ChatId, limit = 9) => handovers().groups('telegram', behind, limit);
    expect(await groups(), 'neither private chats, nor where nothing is told').toEqual([GROUP, TOPIC]);
    expect(await groups(undefined, 1)).toEqual([GROUP]);
    expect(await groups(GROUP)).toEqual([TOPIC]);
    await handovers().left(GROUP, ANN, NOON);
    expect(await groups()).toEqual([]);
    await handovers().back(GROUP, ANN);
    await chats().unreachable(GROUP, 'kicked', NOON);
    expect(await groups()).toEqual([TOPIC]);
  });

  it('does not ring, also for an evaluator that has not read of it yet', async () => {
    await add(GROUP, ANN, 100);
    const matcher = createMatcher(rules());
    await matcher.follow(NOON);
    await handovers().left(GROUP, ANN, NOON);
    expect(await matcher.match([reading(101, 1, BTC)], after(1))).toBe(0);
  });

  it.each([
    { how: 'they are told to be back', act: () => handovers().back(GROUP, ANN) },
    { how: 'they speak in a topic of it', act: () => hear(TOPIC, ANN) },
  ])('goes on when $how', async ({ act }) => {
    await add(GROUP, ANN, 100);
    await follow(TOPIC, ANN);
    await handovers().left(GROUP, ANN, NOON);
    await act();
    expect(await armed()).toBe(1);
    expect(await createDigests(database.pool).waiting(NOON)).toMatchObject([{ feeds: [{ rests: false }] }]);
  });

  it('does not go on because somebody else speaks', async () => {
    await add(GROUP, ANN, 100);
    await handovers().left(GROUP, ANN, NOON);
    await hear(GROUP, BEN);
    expect(await armed()).toBe(0);
  });

  it('belongs to whoever takes it over, once, also when its first owner comes back', async () => {
    await add(GROUP, ANN, 100);
    await follow(GROUP, ANN);
    await handovers().left(GROUP, ANN, NOON);
    const taken = await Promise.all([handovers().take(GROUP, ANN, BEN, 5), handovers().take(GROUP, ANN, BEN, 5)]);
    expect(taken.map(({ kind }) => kind).toSorted()).toEqual(['none', 'taken']);
    await handovers().back(GROUP, ANN);
    expect((await rules().of(GROUP)).map(({ owner }) => owner)).toEqual([BEN]);
    expect((await subscriptions().of(GROUP)).map(({ owner }) => owner)).toEqual([BEN]);
    expect(await armed()).toBe(1);
    expect(await createDigests(database.pool).waiting(NOON)).toMatchObject([{ feeds: [{ rests: false }] }]);
  });

  it('stays where it is when its new owner would have too much', async () => {
    for (const at of [100, 110]) await add(GROUP, ANN, at);
    await add(OTHER_GROUP, BEN, 120);
    await handovers().left(GROUP, ANN, NOON);
    expect(await handovers().take(GROUP, ANN, BEN, 2)).toEqual({ kind: 'too-many', count: 2 });
    expect((await rules().of(GROUP)).map(({ owner, isOrphaned }) => [owner, isOrphaned])).toEqual([
      [ANN, true],
      [ANN, true],
    ]);
    expect(await handovers().take(GROUP, ANN, BEN, 3)).toEqual({ kind: 'taken', rules: 2, feeds: 0 });
  });

  it('ends when that is asked for, and what others set stays', async () => {
    await add(GROUP, ANN, 100);
    await follow(GROUP, ANN);
    await add(GROUP, BEN, 110);
    await handovers().left(GROUP, ANN, NOON);
    expect(await handovers().end(GROUP, ANN, NOON)).toBe(2);
    expect(await handovers().end(GROUP, ANN, NOON)).toBe(0);
    expect((await rules().of(GROUP)).map(({ owner }) => owner)).toEqual([BEN]);
    expect(await subscriptions().of(GROUP)).toEqual([]);
  });

  it('goes on in the name of the group when its owner has themselves forgotten', async () => {
    await add(GROUP, ANN, 100);
    await handovers().left(GROUP, ANN, NOON);
    await chats().heard(person(ANN), NOON);
    await createMemory(database.pool).forget(person(ANN), NOON);
    expect(await rules().of(GROUP)).toMatchObject([{ owner: GROUP }]);
    expect(await armed()).toBe(1);
  });
});
