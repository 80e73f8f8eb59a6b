import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createMatcher } from '../../src/alerts/matcher.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createDrafts } from '../../src/storage/drafts.ts';
import { createLimits } from '../../src/storage/limits.ts';
import { createLinks } from '../../src/storage/links.ts';
import { createMemory } from '../../src/storage/memory.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { createWatchlists } from '../../src/storage/watchlists.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { empty, NOON, notice, person, reading, ruleOf, settledLog } from './world.ts';

const ANN = person('telegram:77001');
const GROUP = { ...person('telegram:-77002'), person: ANN.person, kind: 'group', role: 'admin' } as const;
const TOPIC = { ...GROUP, chat: 'telegram:-77002/7' } as const;
const BEN = person('telegram:88001');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let memory: ReturnType<typeof createMemory>;
let rules: ReturnType<typeof createRules>;
/** Everybody says, sets and is told everything that can be kept. */
beforeEach(async () => {
  await empty(database);
  const { prisma, pool } = database;
  memory = createMemory(pool);
  rules = createRules(prisma, pool);
  const chats = createChats(prisma, pool);
  const outbox = createOutbox(pool);
  const limits = createLimits(prisma, { rules: 9, parts: 99, series: 9 });
  const links = createLinks(pool);
  await links.join(await links.offer('discord:66', NOON), { person: ANN.person }, NOON);
  await links.join(await links.offer(ANN.person, NOON), { person: 'console:77' }, NOON);
  for (const id of [ANN.person, BEN.person]) {
    await pool.query('INSERT INTO admitted (id, by, added_at) VALUES ($1, $2, $3)', [id, ANN.person, NOON]);
    await pool.query('INSERT INTO broadcast (text, by, created_at) VALUES ($1, $2, $3)', ['We move.', id, NOON]);
  }
  for (const caller of [ANN, GROUP, TOPIC, BEN]) {
    const { chat, person: owner } = caller;
    await chats.heard(caller, NOON);
    for (const at of [4_000, 3_000]) await rules.add({ ...ruleOf(chat, at), owner }, 99, NOON);
    const removed = await rules.add({ ...ruleOf(chat, 2_000), owner }, 99, NOON);
    await rules.remove(removed?.id ?? 0, NOON);
    await createSubscriptions(prisma).add({ chat, owner, subject: { topic: 'season', scope: 'top50' } }, 9, NOON);
    await createWatchlists(prisma).add(chat, 'ETH/USDT', 9, NOON);
    await createDrafts(prisma).keep({ command: 'alert', args: { rule: `for ${chat}` } }, caller, NOON);
    await limits.set(owner, { rules: 3 });
    await links.offer(owner, NOON);
    await outbox.enqueue(`notice:${chat}`, chat, notice('start'), NOON);
    await outbox.enqueue(`told:${chat}`, chat, notice('start'), NOON);
  }
  const claim = { platform: 'telegram', except: [], limit: 9, by: 'test', leaseMs: 1_000 };
  for (const delivery of await outbox.claim(claim, NOON)) await outbox.settle(delivery, { kind: 'sent' }, NOON);
});

/** Every row of every table in which one of these stands, in whatever column. */
async function whereFound(needles: readonly string[]): Promise<readonly string[]> {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema()`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await database.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    for (const { row } of rows) if (needles.some((needle) => row.includes(needle))) found.push(`${name}: ${row}`);
  }
  return found;
}

it('finds a person in many tables, so that the search itself can be trusted', async () => {
  const tables = new Set((await whereFound(['77001'])).map((line) => line.split(':')[0]));
  expect([...tables].sort()).toEqual(
    expect.arrayContaining([
      'admitted',
      'broadcast',
      'chat',
      'delivery',
      'delivery_log',
      'draft',
      'link_code',
      'linked',
      'person_limit',
      'rule',
      'subscription',
      'watched_coin',
    ]),
  );
});

it('forgets a person everywhere, and leaves to groups what was set for them', async () => {
  await memory.forget(ANN, NOON);
  expect(await whereFound(['77001'])).toEqual([]);
  expect((await rules.of(GROUP.chat)).map(({ owner }) => owner)).toEqual([GROUP.chat, GROUP.chat]);
  expect(await rules.of(BEN.chat)).toHaveLength(2);
});

it('forgets a group with its topics, and nobody else', async () => {
  await memory.forget(GROUP, NOON);
  expect(await whereFound(['-77002'])).toEqual([]);
  expect(await rules.of(ANN.chat)).toHaveLength(2);
  expect((await settledLog(database)).length).toBeGreaterThan(0);
});

it('takes the rules from those who evaluate them', async () => {
  const matcher = createMatcher(rules);
  await matcher.follow(NOON);
  expect(matcher.size).toBe(8);
  await memory.forget(ANN, NOON);
  await matcher.follow(NOON);
  expect(matcher.size).toBe(6);
  expect(await matcher.match([reading(1_000_000)], NOON)).toBeGreaterThan(0);
  expect(await whereFound(['77001'])).toEqual([]);
});

it('does not mind being asked twice, nor by somebody it never knew', async () => {
  await memory.forget(ANN, NOON);
  await memory.forget(ANN, NOON);
  await memory.forget(person('telegram:99001'), NOON);
  expect(await rules.of(BEN.chat)).toHaveLength(2);
});
