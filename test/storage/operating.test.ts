import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChatId } from '../../src/chat/message.ts';
import { createAdmissions } from '../../src/storage/admissions.ts';
import { createBroadcasts } from '../../src/storage/broadcasts.ts';
import { takeCensus } from '../../src/storage/census.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, ruleOf } from './world.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => empty(database));

const OLGA = 'telegram:5';
const meet = async (...chats: readonly ChatId[]) => {
  for (const chat of chats) await createChats(database.prisma, database.pool).heard(person(chat), NOON);
};
const claim = (limit: number) =>
  createOutbox(database.pool).claim({ platform: 'telegram', except: [], limit, by: 'us', leaseMs: 8_000 }, after(1));
const settle = async (limit: number) => {
  const outbox = createOutbox(database.pool);
  for (const delivery of await claim(limit)) await outbox.settle(delivery, { kind: 'sent' }, after(1));
};

describe('a broadcast', () => {
  it('goes to every chat that can be reached, once, and to a group once with its topics', async () => {
    await meet('telegram:1', 'telegram:2', 'telegram:-100/7', 'telegram:-100/8', 'discord:9');
    await createChats(database.prisma, database.pool).unreachable('telegram:2', 'blocked', NOON);
    const broadcasts = createBroadcasts(database.pool);
    const { id } = await broadcasts.draft('Hello', OLGA, NOON);
    expect(await broadcasts.reach()).toBe(3);
    expect(await broadcasts.newest()).toBeUndefined();
    expect(await broadcasts.send(id, NOON)).toMatchObject({ chats: 3, text: 'Hello' });
    const { rows } = await database.pool.query('SELECT chat_id, lane, alert FROM delivery ORDER BY chat_id');
    expect(rows.map(({ chat_id }) => chat_id)).toEqual(['discord:9', 'telegram:-100/7', 'telegram:1']);
    expect(rows[0]).toMatchObject({
      lane: 3,
      alert: { kind: 'notice', says: [{ id: 'broadcast', facts: { text: 'Hello' } }] },
    });
  });

  it('is sent once, whoever taps', async () => {
    await meet('telegram:1');
    const broadcasts = createBroadcasts(database.pool);
    const { id } = await broadcasts.draft('Hello', OLGA, NOON);
    const sent = await Promise.all([broadcasts.send(id, NOON), broadcasts.send(id, NOON), broadcasts.send(id, NOON)]);
    expect(sent.filter(Boolean)).toHaveLength(1);
    expect(await broadcasts.newest()).toBe(id);
  });

  it('is cancelled as far as it has not left, and tells how far it came', async () => {
    await meet('telegram:1', 'telegram:2', 'telegram:3', 'telegram:4');
    const broadcasts = createBroadcasts(database.pool);
    const { id } = await broadcasts.draft('Hello', OLGA, NOON);
    await broadcasts.send(id, NOON);
    await settle(1);
    const [onItsWay] = await claim(1);
    expect(await broadcasts.progress(id)).toMatchObject({ chats: 4, sent: 1, waiting: 3, kept: 0 });
    expect(await broadcasts.cancel(id, after(2))).toMatchObject({ chats: 4, kept: 2 });
    expect(await broadcasts.progress(id)).toMatchObject({ sent: 1, waiting: 1, kept: 2 });
    if (onItsWay) await createOutbox(database.pool).settle(onItsWay, { kind: 'sent' }, after(3));
    expect(await broadcasts.progress(id)).toMatchObject({ sent: 2, waiting: 0, kept: 2 });
    expect(await broadcasts.cancel(id, after(4))).toBeUndefined();
  });

  it('does not touch another of a longer number', async () => {
    await meet('telegram:1');
    const broadcasts = createBroadcasts(database.pool);
    await database.pool.query(`SELECT setval(pg_get_serial_sequence('broadcast', 'id'), 1, false)`);
    const ids: number[] = [];
    for (let i = 0; i < 12; i += 1) ids.push((await broadcasts.draft(`text ${i}`, OLGA, NOON)).id);
    expect([ids[0], ids[11]]).toEqual([1, 12]);
    await broadcasts.send(1, NOON);
    await broadcasts.send(12, NOON);
    expect(await broadcasts.cancel(1, NOON)).toMatchObject({ kept: 1 });
    expect(await broadcasts.progress(12)).toMatchObject({ waiting: 1 });
  });

  it('is never sent once its draft is discarded', async () => {
    const broadcasts = createBroadcasts(database.pool);
    const { id } = await broadcasts.draft('Hello', OLGA, NOON);
    await broadcasts.cancel(id, NOON);
    expect(await broadcasts.send(id, NOON)).toBeUndefined();
  });
});

it('lets persons and chats in, and no longer', async () => {
  const admissions = createAdmissions(database.prisma);
  expect(await admissions.add('telegram:42', OLGA, NOON)).toBe(true);
  expect(await admissions.add('telegram:42', OLGA, after(1))).toBe(false);
  await admissions.add('discord:9', OLGA, after(2));
  expect(await admissions.has(['telegram:1', 'telegram:42'])).toBe(true);
  expect(await admissions.has(['telegram:1'])).toBe(false);
  expect(await admissions.all()).toEqual(['discord:9', 'telegram:42']);
  expect(await admissions.remove('telegram:42')).toBe(true);
  expect(await admissions.remove('telegram:42')).toBe(false);
  expect(await admissions.has(['telegram:42'])).toBe(false);
});

it('counts people, rules and what became of deliveries', async () => {
  await meet('telegram:1', 'telegram:2');
  await createChats(database.prisma, database.pool).unreachable('telegram:2', 'blocked', NOON);
  const rules = createRules(database.prisma, database.pool);
  await rules.add(ruleOf('telegram:1', 100), 10, NOON);
  await rules.add(ruleOf('telegram:1', 110), 10, NOON);
  expect(await takeCensus(database.pool, NOON)).toEqual({
    people: 2,
    groups: 0,
    channels: 0,
    unreachable: 1,
    rules: 2,
    owners: 1,
    subscriptions: 0,
    sent: 0,
    maybeSent: 0,
    dead: 0,
  });
});
