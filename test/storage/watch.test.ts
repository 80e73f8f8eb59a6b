import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createChats } from '../../src/storage/chats.ts';
import { createFleet } from '../../src/storage/fleet.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createAlarms, seeWork } from '../../src/storage/watch.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { empty, NOON, person, priceAlert } from './world.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => empty(database));

const self = { id: 'a', place: 'here', pid: 1 };
const told = { roles: ['evaluator'], version: '1' } as const;
const seconds = (ms: number | undefined) => ms !== undefined && Math.round(ms / 1_000);
const age = (sql: string) => database.pool.query(sql);

it('sees nothing where nothing happens', async () => {
  expect(await seeWork(database.pool)).toEqual({});
});

it('sees when prices were compared last, by whichever process, and no longer than it lives', async () => {
  const fleet = createFleet(database.pool);
  await fleet.tell(self, { ...told, comparedMsAgo: 2_000 });
  await fleet.tell({ ...self, id: 'b' }, { ...told, comparedMsAgo: 90_000 });
  await fleet.tell({ ...self, id: 'c' }, told);
  expect(seconds((await seeWork(database.pool)).comparedMsAgo)).toBe(2);
  await age(`UPDATE process SET seen_at = seen_at - interval '20 s' WHERE id = 'a'`);
  expect(seconds((await seeWork(database.pool)).comparedMsAgo)).toBe(22);
  await fleet.forget('a');
  expect(seconds((await seeWork(database.pool)).comparedMsAgo)).toBe(90);
});

it.each(['normal', 'critical'] as const)(
  'sees what is %s and waits, and not what is held for later',
  async (urgency) => {
    await createChats(database.prisma, database.pool).heard(person('telegram:1'), NOON);
    const outbox = createOutbox(database.pool);
    const waits = async () => seconds((await seeWork(database.pool)).waiting?.[0]?.urgentMs);
    await outbox.enqueue('rule:1:0', 'telegram:1', priceAlert(), NOON, urgency === 'critical' ? 'critical' : undefined);
    await age(`UPDATE delivery SET created_at = now() - interval '70 s', due_at = now() - interval '70 s'`);
    expect(await waits()).toBe(70);
    await age(`UPDATE delivery SET due_at = now() + interval '1 h'`);
    expect((await seeWork(database.pool)).waiting).toBeUndefined();
    await age('UPDATE delivery SET attempts = 3');
    expect(await waits(), 'it was tried, and failed').toBe(70);
    await age(`UPDATE delivery SET state = 'sending'`);
    expect(await waits(), 'its process may be gone').toBe(70);
  },
);

it('sees each platform by itself: what one sends says nothing about another', async () => {
  const chats = createChats(database.prisma, database.pool);
  const outbox = createOutbox(database.pool);
  for (const chat of ['telegram:1', 'discord:@1'] as const) {
    await chats.heard(person(chat), NOON);
    await outbox.enqueue(`waits:${chat}`, chat, priceAlert(), NOON);
  }
  await outbox.enqueue('sent', 'telegram:1', priceAlert(2), NOON);
  await age(`INSERT INTO delivery_log (id, dedupe_key, chat_id, alert, outcome, attempts, created_at, settled_at)
    SELECT id, dedupe_key, chat_id, alert, 'sent', 1, created_at, now() - interval '3 s' FROM delivery WHERE dedupe_key = 'sent'`);
  const { waiting = [] } = await seeWork(database.pool);
  expect(waiting.map(({ platform, sentMsAgo }) => [platform, seconds(sentMsAgo)])).toEqual([
    ['discord', false],
    ['telegram', 3],
  ]);
});

it('raises an alarm once, whoever does, and clears it once', async () => {
  const alarms = createAlarms(database.pool);
  const raised = await Promise.all(Array.from({ length: 5 }, () => alarms.raise('delivery')));
  expect(raised.filter(Boolean)).toHaveLength(1);
  expect(await alarms.all()).toEqual(['delivery']);
  const cleared = await Promise.all(Array.from({ length: 5 }, () => alarms.clear('delivery')));
  expect(cleared.filter(Boolean)).toHaveLength(1);
  expect(await alarms.all()).toEqual([]);
});

it('knows the processes that live, and forgets those that say nothing for a minute', async () => {
  const fleet = createFleet(database.pool);
  await fleet.tell(self, told);
  await fleet.tell({ ...self, id: 'b' }, { ...told, roles: ['gateway'] });
  expect((await fleet.all()).map(({ id, roles }) => [id, roles])).toEqual([
    ['a', ['evaluator']],
    ['b', ['gateway']],
  ]);
  await age(`UPDATE process SET seen_at = seen_at - interval '61 s' WHERE id = 'a'`);
  expect((await fleet.all()).map(({ id }) => id)).toEqual(['b']);
});
