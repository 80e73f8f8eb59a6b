import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createChats } from '../../src/storage/chats.ts';
import { createLinks } from '../../src/storage/links.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, ruleOf } from './world.ts';

let database: TestDatabase;
let links: ReturnType<typeof createLinks>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await empty(database);
  links = createLinks(database.pool);
});

const join = async (by: `${string}:${string}`, who: `${string}:${string}`) =>
  links.join(await links.offer(by, NOON), { person: who }, NOON);

it('joins two platforms by a code, once, in whatever case it is typed', async () => {
  const code = await links.offer('telegram:1', NOON);
  expect(code).toMatch(/^[A-Z2-9]{8}$/);
  expect(await links.join(` ${code.toLowerCase()} `, { person: 'discord:1' }, NOON)).toBe('joined');
  expect(await links.join(code, { person: 'console:1' }, NOON)).toBe('unknown');
  expect(await links.others('telegram:1')).toEqual(['discord:1']);
  expect(await links.others('discord:1')).toEqual(['telegram:1']);
  expect(await links.others('telegram:2')).toEqual([]);
});

it('forgets a code after ten minutes, and when a newer one is drawn, and keeps no code as it was said', async () => {
  const first = await links.offer('telegram:1', NOON);
  const second = await links.offer('telegram:1', NOON);
  expect(await links.join(first, { person: 'discord:1' }, NOON)).toBe('unknown');
  expect(await links.join(second, { person: 'discord:1' }, after(600))).toBe('unknown');
  const { rows } = await database.pool.query<{ hash: string }>('SELECT hash FROM link_code');
  expect(rows.map(({ hash }) => hash)).not.toContain(second);
});

it('takes one person of each platform', async () => {
  expect(await join('telegram:1', 'telegram:2')).toBe('own');
  expect(await join('telegram:1', 'discord:1')).toBe('joined');
  expect(await join('telegram:1', 'discord:2')).toBe('taken');
  expect(await join('telegram:2', 'discord:1')).toBe('taken');
  expect(await join('console:1', 'discord:1')).toBe('joined');
  expect(await links.others('console:1')).toEqual(['discord:1', 'telegram:1']);
});

it('lets only one of two join at once', async () => {
  const codes = await Promise.all([links.offer('discord:1', NOON), links.offer('discord:2', NOON)]);
  const joined = await Promise.all(codes.map((code) => links.join(code, { person: 'telegram:1' }, NOON)));
  expect(joined.sort()).toEqual(['joined', 'taken']);
});

it('parts one, and leaves nobody linked to themselves', async () => {
  await join('telegram:1', 'discord:1');
  expect(await links.part('telegram:1')).toBe(true);
  expect(await links.others('discord:1')).toEqual([]);
  expect(await links.part('discord:1')).toBe(false);
});

it('counts the limit of rules once for an account, and moves a rule to the other platform', async () => {
  const { prisma, pool } = database;
  const chats = createChats(prisma, pool);
  const rules = createRules(prisma, pool);
  for (const chat of ['telegram:1', 'discord:@1'] as const) await chats.heard(person(chat), NOON);
  await join('telegram:1', 'discord:1');
  const rule = await rules.add(ruleOf('telegram:1', 100), 2, NOON);
  await rules.add({ ...ruleOf('discord:@1', 200), owner: 'discord:1' }, 2, NOON);
  expect(await rules.add(ruleOf('telegram:1', 300), 2, NOON)).toBeUndefined();
  expect(await rules.metricsOf('telegram:1')).toHaveLength(2);

  await rules.move(rule?.id ?? 0, { chat: 'discord:@1', owner: 'discord:1' });
  expect(await rules.of('telegram:1')).toEqual([]);
  expect((await rules.of('discord:@1')).map(({ owner }) => owner)).toEqual(['discord:1', 'discord:1']);
});
