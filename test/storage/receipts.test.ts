import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createChats } from '../../src/storage/chats.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createReceipts } from '../../src/storage/receipts.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, notice, person, priceAlert } from './world.ts';

const ANN = 'telegram:1';
const BOB = 'telegram:2';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await empty(database);
  const chats = createChats(database.prisma, database.pool);
  for (const chat of [ANN, BOB] as const) await chats.heard(person(chat), NOON);
});

it('tells what waits and what was settled, newest first, of one thing or of the chat', async () => {
  const { pool } = database;
  const outbox = createOutbox(pool);
  await outbox.enqueue('rule:1:0', ANN, priceAlert(1), NOON);
  await pool.query(
    `WITH gone AS (DELETE FROM delivery RETURNING *)
     INSERT INTO delivery_log (id, dedupe_key, chat_id, alert, outcome, reason, attempts, created_at, settled_at)
     SELECT id, dedupe_key, chat_id, alert, 'dead', 'blocked', 2, created_at, $1 FROM gone`,
    [after(5)],
  );
  await outbox.enqueue('rule:2:0', ANN, priceAlert(2), after(1));
  await outbox.enqueue('rule:1:1', ANN, priceAlert(1), after(2));
  await outbox.enqueue('notice', ANN, notice('hello'), after(3));
  await outbox.enqueue('rule:1:2', BOB, priceAlert(1), after(4));

  const receipts = createReceipts(pool);
  expect(await receipts.newest(ANN, { kind: 'rule', id: 1 }, 5)).toEqual([
    { alert: priceAlert(1), outcome: 'waiting', attempts: 0, decidedAt: after(2) },
    { alert: priceAlert(1), outcome: 'dead', reason: 'blocked', attempts: 2, decidedAt: NOON, settledAt: after(5) },
  ]);
  const all = await receipts.newest(ANN, undefined, 2);
  expect(all.map(({ alert }) => 'rule' in alert && alert.rule)).toEqual([1, 2]);
  expect(await receipts.newest(ANN, { kind: 'subscription', id: 1 }, 5)).toEqual([]);
});

it('tells of each alert in which message it went, and of a message all that it told', async () => {
  const { pool } = database;
  const outbox = createOutbox(pool);
  for (const rule of [1, 2, 3]) await outbox.enqueue(`rule:${rule}:0`, ANN, priceAlert(rule), NOON);
  const [delivery] = await outbox.claim(
    { platform: 'telegram', except: [], limit: 1, by: 'test', leaseMs: 8_000 },
    after(1),
  );
  if (!delivery) throw new Error('Nothing was claimed.');
  const of = { kind: 'message', id: delivery.id } as const;
  const receipts = createReceipts(pool);
  expect(await receipts.newest(ANN, { kind: 'rule', id: 2 }, 5)).toMatchObject([
    { outcome: 'waiting', message: delivery.id },
  ]);
  await outbox.settle(delivery, { kind: 'sent' }, after(2));
  const rules = async (limit: number, skip = 0) =>
    (await receipts.newest(ANN, of, limit, skip)).map(({ alert }) => 'rule' in alert && alert.rule);
  expect(await rules(5)).toEqual([3, 2, 1]);
  expect(await rules(1, 1), 'a page of it').toEqual([2]);
  expect(await receipts.count(ANN, of)).toBe(3);
  expect(await receipts.count(BOB, of), 'of another chat it tells nothing').toBe(0);
  expect(await receipts.newest(ANN, { kind: 'rule', id: 2 }, 5)).toMatchObject([
    { outcome: 'sent', settledAt: after(2), message: delivery.id },
  ]);
});
