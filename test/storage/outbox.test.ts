import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChatId } from '../../src/chat/message.ts';
import { type Delivery, settle } from '../../src/delivery/delivery.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, notice, person, priceAlert, settledLog, waiting } from './world.ts';

const ANN = 'telegram:1';
const BOB = 'telegram:2';
const GROUP = 'telegram:-100';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let outbox: ReturnType<typeof createOutbox>;
beforeEach(async () => {
  await empty(database);
  outbox = createOutbox(database.pool);
  const chats = createChats(database.prisma, database.pool);
  for (const chat of [ANN, BOB, 'discord:@9'] as const) await chats.heard(person(chat), NOON);
});

const feed = (key: string, chat: ChatId = ANN) => outbox.enqueue(key, chat, notice(key), NOON);
const urgent = (key: string, chat: ChatId = ANN) => outbox.enqueue(key, chat, priceAlert(), NOON);
const claim = (now = NOON, { except = [] as readonly ChatId[], limit = 10, platforms = ['telegram'] } = {}) =>
  outbox.claim({ platforms, except, limit, by: 'test', until: new Date(now.getTime() + 60_000) }, now);
const keys = async (deliveries: readonly Delivery[]) => {
  const { rows } = await database.pool.query('SELECT id, dedupe_key FROM delivery');
  const byId = new Map(rows.map(({ id, dedupe_key }) => [BigInt(id), dedupe_key]));
  return deliveries.map(({ id }) => byId.get(id));
};
const one = async (now = NOON): Promise<Delivery> => {
  const [delivery] = await claim(now);
  if (!delivery) throw new Error('Nothing was claimed.');
  return delivery;
};

describe('a claim', () => {
  it('takes urgent lanes first, and one of each chat', async () => {
    await feed('a1');
    await urgent('a2');
    await feed('b1', BOB);
    expect(await keys(await claim())).toEqual(['a2', 'b1']);
    expect(await claim(), 'both chats have one on its way').toEqual([]);
  });

  it.each([
    { options: { except: [ANN] as const }, takes: ['b1'], because: 'a chat that rests is passed over' },
    { options: { limit: 1 }, takes: ['a1'], because: 'no more than there is room for' },
    { options: { platforms: ['discord'] }, takes: ['d1'], because: 'each platform takes its own' },
    { options: { platforms: ['tele'] }, takes: [], because: 'names of platforms are compared whole' },
  ])('takes $takes: $because', async ({ options, takes }) => {
    await feed('a1');
    await feed('b1', BOB);
    await feed('d1', 'discord:@9');
    expect(await keys(await claim(NOON, options))).toEqual(takes);
  });

  it.each([
    { options: {}, takes: ['t9', 'a1'], later: ['t7'], because: 'the topics of a group share its limits' },
    { options: { except: [GROUP] as const }, takes: ['a1'], later: [], because: 'they rest together' },
  ])('takes $takes, then $later: $because', async ({ options, takes, later }) => {
    const chats = createChats(database.prisma, database.pool);
    for (const chat of [GROUP, `${GROUP}/7`, `${GROUP}/9`] as const) await chats.heard(person(chat), NOON);
    await feed('t7', `${GROUP}/7`);
    await feed('a1');
    await feed('all', GROUP);
    await urgent('t9', `${GROUP}/9`);

    const claimed = await claim(NOON, options);
    expect(await keys(claimed)).toEqual(takes);
    expect(await claim(NOON, options), 'each has one on its way').toEqual([]);
    const first = claimed.find(({ chat }) => chat === `${GROUP}/9`);
    if (first) await outbox.settle(first, { kind: 'sent' }, NOON);
    expect(await keys(await claim(NOON, options))).toEqual(later);
  });

  it('takes what is due later only later, and says when', async () => {
    await outbox.enqueue('later', ANN, notice('later'), after(30));
    expect(await claim()).toEqual([]);
    expect(await outbox.nextDue(NOON)).toEqual(after(30));
    expect(await claim(after(30))).toHaveLength(1);
    expect(await outbox.nextDue(after(30)), 'what is on its way is not due').toBeUndefined();
  });

  it('never gives two claimers one message, or two messages of one chat', async () => {
    for (let i = 0; i < 20; i++) {
      for (const chat of [ANN, BOB] as const) await (i % 3 === 0 ? urgent : feed)(`${chat}:${i}`, chat);
    }
    const taken = await Promise.all(Array.from({ length: 8 }, () => claim()));
    expect(
      taken
        .flat()
        .map(({ chat }) => chat)
        .toSorted(),
    ).toEqual([ANN, BOB]);
  });

  it('waits for a claim that has not ended, and sees what it took', async () => {
    await feed('a1');
    const other = await database.pool.connect();
    await other.query('BEGIN; SELECT pg_advisory_xact_lock(7208002)');
    const mine = claim();
    await other.query("UPDATE delivery SET state = 'sending'");
    await feed('a2');
    await other.query('COMMIT');
    other.release();
    expect(await mine).toEqual([]);
  });
});

describe('a settled delivery', () => {
  it('moves to the log, and its key is never taken again', async () => {
    await feed('a1');
    await outbox.settle(await one(), { kind: 'sent', messageId: '77' }, after(1));
    expect(await waiting(database)).toEqual([]);
    const { rows } = await database.pool.query('SELECT * FROM delivery_log');
    expect(rows).toMatchObject([
      { dedupe_key: 'a1', chat_id: ANN, outcome: 'sent', message_id: '77', attempts: 1, settled_at: after(1) },
    ]);
    await feed('a1');
    expect(await waiting(database)).toEqual([]);
  });

  it('is settled once, however often it is stored', async () => {
    await feed('a1');
    const delivery = await one();
    await outbox.settle(delivery, { kind: 'sent' }, NOON);
    await outbox.settle(delivery, { kind: 'dead', reason: 'late' }, NOON);
    expect(await settledLog(database)).toEqual(['a1 sent']);
  });

  it('goes again when it is due again, with what was learnt', async () => {
    await urgent('a1');
    const first = await one();
    await outbox.settle(first, settle(first, { kind: 'ambiguous', reason: 'cut' }, NOON), NOON);
    expect(await claim(after(1))).toEqual([]);
    expect(await claim(after(2))).toMatchObject([{ id: first.id, attempts: 1, maybeSent: true, isPlain: false }]);
  });

  it('does not hold up its chat while it waits to be tried again', async () => {
    await feed('a1');
    await feed('a2');
    const first = await one();
    await outbox.settle(first, settle(first, { kind: 'failed', reason: 'HTTP 502' }, NOON), NOON);
    expect(await keys(await claim(after(1)))).toEqual(['a2']);
  });
});

describe('a claim that ran out', () => {
  it('goes again marked when urgent, and is logged as maybe sent otherwise', async () => {
    await urgent('price');
    await feed('news', BOB);
    expect(await claim()).toHaveLength(2);
    expect(await outbox.reap(after(59))).toBe(0);
    expect(await outbox.reap(after(60))).toBe(2);
    expect(await settledLog(database)).toEqual(['news maybe sent']);
    expect(await claim(after(62))).toMatchObject([{ chat: ANN, maybeSent: true, attempts: 1 }]);
  });

  it('goes again for a day, however often it runs out', async () => {
    await urgent('price');
    for (let minute = 0; minute < 10; minute++) {
      await database.pool.query('UPDATE delivery SET due_at = $1', [after(minute * 60)]);
      await claim(after(minute * 60));
      await outbox.reap(after((minute + 1) * 60));
    }
    expect(await waiting(database)).toEqual([`price ${ANN} pending`]);
    await claim(after(86_400));
    await outbox.reap(after(86_460));
    expect(await settledLog(database)).toEqual(['price maybe sent']);
  });

  it('leaves alone a message that another process sends by now, unless it is known to have arrived', async () => {
    await urgent('price');
    const slow = await one();
    await outbox.reap(after(60));
    await claim(after(62));
    await outbox.settle(slow, settle(slow, { kind: 'failed', reason: 'HTTP 502' }, after(63)), after(63));
    expect(await waiting(database)).toEqual([`price ${ANN} sending`]);
    await outbox.settle(slow, { kind: 'sent' }, after(64));
    expect(await settledLog(database)).toEqual(['price sent']);
  });
});

it('the backlog is counted by lane, with the age of the oldest', async () => {
  await feed('a1');
  await urgent('a2');
  await outbox.enqueue('b1', BOB, notice('b1'), after(5));
  expect(await outbox.backlog()).toEqual([
    { lane: 0, count: 1, oldest: NOON },
    { lane: 2, count: 2, oldest: NOON },
  ]);
});

it('nothing is enqueued for a chat that nobody knows', async () => {
  await feed('x', 'telegram:404');
  expect(await waiting(database)).toEqual([]);
});
