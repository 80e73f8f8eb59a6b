import type pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChatId } from '../../src/chat/message.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createTides } from '../../src/storage/tides.ts';
import { isAnOutbox, OUTBOX_CHATS } from '../contracts/outbox.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, notice, person, priceAlert, settledLog, waiting } from './world.ts';

const ANN = 'telegram:1';
const BOB = 'telegram:2';
const LEASE_MS = 8_000;

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
  for (const chat of OUTBOX_CHATS) await chats.heard(person(chat), NOON);
});

isAnOutbox('the outbox in the database', async () => ({
  outbox,
  // Leases run by the clock of the database, so what is left of them is made shorter.
  async pass(ms) {
    await database.pool.query(`UPDATE delivery SET locked_until = locked_until - $1 * interval '1 ms'`, [ms]);
  },
  choose: (chat, settings) => createChats(database.prisma, database.pool).choose(chat, settings),
  settledLog: () => settledLog(database),
}));

const feed = (key: string, chat: ChatId = ANN) => outbox.enqueue(key, chat, notice(key), NOON);
const urgent = (key: string, chat: ChatId = ANN) => outbox.enqueue(key, chat, priceAlert(), NOON);
const claim = (now = NOON) =>
  outbox.claim({ platform: 'telegram', except: [], limit: 10, by: 'test', leaseMs: LEASE_MS }, now);
const runOut = () => database.pool.query(`UPDATE delivery SET locked_until = clock_timestamp() - interval '1 ms'`);
const one = async (now = NOON): Promise<Delivery> => {
  const [delivery] = await claim(now);
  if (!delivery) throw new Error('Nothing was claimed.');
  return delivery;
};

it('a claim waits for a claim that has not ended, and sees what it took', async () => {
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

it('a claim whose process stands still in the middle of it holds up no other for long', async () => {
  await feed('a1');
  const { pool } = database;
  let goOn: (() => void) | undefined;
  const stopped = createOutbox(
    {
      async connect() {
        const client = await pool.connect();
        const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
        return Object.assign(Object.create(client), {
          async query(...args: unknown[]) {
            const result = await query(...args);
            if (!String(args[0]).includes('advisory')) return result;
            return new Promise<unknown>((resolve) => {
              goOn = () => resolve(result);
            });
          },
        });
      },
    } as unknown as pg.Pool,
    100,
  );
  const still = stopped.claim({ platform: 'telegram', except: [], limit: 10, by: 'still', leaseMs: LEASE_MS }, NOON);
  const fails = expect(still).rejects.toThrow();
  await expect.poll(() => goOn).toBeDefined();
  expect(await claim()).toHaveLength(1);
  goOn?.();
  await fails;
});

it.each(['dead', 'maybe sent'] as const)(
  '%s for a reason that no text column takes is stored all the same',
  async (kind) => {
    await feed('a1');
    await outbox.settle(await one(), { kind, reason: 'no\u0000thing' }, NOON);
    expect(await settledLog(database)).toEqual([`a1 ${kind}`]);
  },
);

it('a settled delivery moves to the log', async () => {
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

it('what runs out again and again goes again for a day', async () => {
  await urgent('price');
  for (let minute = 0; minute < 10; minute++) {
    await database.pool.query('UPDATE delivery SET due_at = $1', [after(minute * 60)]);
    await claim(after(minute * 60));
    await runOut();
    await outbox.reap(after((minute + 1) * 60));
  }
  expect(await waiting(database)).toEqual([`price ${ANN} pending`]);
  await claim(after(86_400));
  await runOut();
  await outbox.reap(after(86_460));
  expect(await settledLog(database)).toEqual(['price maybe sent']);
});

it.each([
  { isKnown: true, because: 'however many wait' },
  { isKnown: false, because: 'also before the planner knows how many' },
])('a claim looks at few rows, $because', async ({ isKnown }) => {
  await database.pool.query(
    `INSERT INTO chat (id, kind, created_at) SELECT 'telegram:' || 1000 + i, 'private', $1 FROM generate_series(1, 20000) i`,
    [NOON],
  );
  await database.pool.query(
    `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT 'all:' || i, 'telegram:' || 1000 + i, 2, $2, $1, $1 FROM generate_series(1, 20000) i`,
    [NOON, JSON.stringify(notice('all'))],
  );
  await urgent('price');
  await urgent('also');
  if (isKnown) await database.pool.query('ANALYZE delivery');
  const plans: string[] = [];
  const claimed = await createOutbox(planning(database.pool, plans)).claim(
    { platform: 'telegram', except: [], limit: 1, by: 'test', leaseMs: LEASE_MS },
    NOON,
  );
  expect(claimed).toMatchObject([{ alert: { kind: 'price' } }]);
  expect(
    plans.filter((plan) => plan.includes('delivery_claim_idx')),
    'rows come in the order of claims',
  ).toHaveLength(1);
  for (const plan of plans) {
    expect(plan).not.toMatch(/Seq Scan on (delivery|chat)|(^|-> +)Sort |Bitmap|delivery_pkey on delivery o/m);
    expect(plan, 'before version 18, what is off and needed all the same').not.toMatch(/cost=\d{10}/);
  }
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

/** The same database; keeps how it means to find deliveries. */
function planning(pool: pg.Pool, plans: string[]): pg.Pool {
  const connect = async () => {
    const client = await pool.connect();
    const query = async (text: string, values?: unknown[]) => {
      if (values && text.includes('delivery')) {
        const { rows } = await client.query(`EXPLAIN ${text}`, values);
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
      }
      return client.query(text, values);
    };
    return { query, on: () => undefined, off: () => undefined, release: () => client.release() };
  };
  return { connect } as unknown as pg.Pool;
}

it('a claim tells that the market moves as one, for as long as that is known', async () => {
  const tide = { direction: 'down', bitcoin: -4.2, minutes: 15, riding: ['ETH'] } as const;
  await createTides(database.pool).write(tide, NOON);
  await urgent('one');
  await urgent('other', BOB);
  expect((await claim(after(60))).map((delivery) => delivery.tide)).toEqual([tide, tide]);
  await database.pool.query("UPDATE delivery SET state = 'pending'");
  expect(
    (await claim(after(600))).map((delivery) => delivery.tide),
    'nobody looks any more',
  ).toEqual([undefined, undefined]);
});

it('a topic that switched the quiet hours of its group off is told at once', async () => {
  const [group, loud, sleeping] = ['telegram:-100', 'telegram:-100/7', 'telegram:-100/9'] as const;
  const chats = createChats(database.prisma, database.pool);
  await chats.choose(group, { quiet: '11:00-13:00' });
  await chats.choose(loud, { quiet: 'off' });
  await urgent('sleeps', sleeping);
  await urgent('rings', loud);
  expect((await claim()).map(({ chat }) => chat)).toEqual([loud]);
});
