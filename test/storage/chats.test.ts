import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChatAccount } from '../../src/accounts/chats.ts';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { Caller } from '../../src/chat/caller.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { lockRules } from '../../src/storage/rule-changes.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { inTransaction } from '../../src/storage/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, BTC, empty, NOON, notice, person, priceAlert, reading, ruleOf, settledLog, waiting } from './world.ts';

const OLD = 'telegram:-1';
const TOPIC = 'telegram:-1/7';
const NEW = 'telegram:-1001';
const SEASON = { topic: 'season', scope: 'top50' } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let chats: ReturnType<typeof createChats>;
let rules: ReturnType<typeof createRules>;
let subscriptions: ReturnType<typeof createSubscriptions>;
let outbox: ReturnType<typeof createOutbox>;
beforeEach(async () => {
  await empty(database);
  chats = createChats(database.prisma, database.pool);
  rules = createRules(database.prisma, database.pool);
  subscriptions = createSubscriptions(database.prisma);
  outbox = createOutbox(database.pool);
  await chats.heard(person(OLD), NOON);
});

const subscribe = (chat: `telegram:${string}`) =>
  subscriptions.add({ chat, owner: 'telegram:5', subject: SEASON }, 99, NOON);

describe('a chat that cannot be reached', () => {
  it('has its rules rest and what waits for it logged, until it speaks again', async () => {
    await rules.add(ruleOf(OLD, 100), 10, NOON);
    await outbox.enqueue('a', OLD, notice('a'), NOON);
    const matcher = createMatcher(rules);
    await matcher.follow(NOON);
    expect(matcher.size).toBe(1);

    await chats.unreachable(OLD, 'kicked', after(1));
    await matcher.follow(after(1));
    expect(matcher.size).toBe(0);
    expect(await settledLog(database)).toEqual(['a dead']);
    expect(await chats.of(OLD)).toMatchObject({ unreachable: { at: after(1), reason: 'kicked' } });

    expect(await chats.heard(person(OLD), after(2))).not.toHaveProperty('unreachable');
    await matcher.follow(after(2));
    expect(await matcher.match([reading(101, 3)], after(3))).toBe(1);
  });

  it('goes on as well when the platform says that it is back', async () => {
    const rule = await rules.add(ruleOf(OLD, 100), 10, NOON);
    await chats.unreachable(OLD, 'kicked', NOON);
    const { upTo } = await rules.changes(1n);
    await chats.reachable(OLD);
    expect([...(await rules.changes(upTo)).changes]).toMatchObject([{ rule: { id: rule?.id } }]);
    expect(await chats.of(OLD)).not.toHaveProperty('unreachable');
  });

  it('keeps the first reason, and the message that is on its way', async () => {
    await outbox.enqueue('a', OLD, notice('a'), NOON);
    await outbox.claim({ platform: 'telegram', except: [], limit: 1, by: 'test', leaseMs: 60_000 }, NOON);
    await chats.unreachable(OLD, 'kicked', NOON);
    await chats.unreachable(OLD, 'blocked', after(1));
    expect(await chats.of(OLD)).toMatchObject({ unreachable: { reason: 'kicked' } });
    expect(await waiting(database)).toEqual([`a ${OLD} sending`]);
  });
});

describe('a group that cannot be reached', () => {
  beforeEach(async () => {
    await chats.heard({ ...person(TOPIC), title: 'Friends' }, NOON);
    await chats.heard(person('telegram:-12/7'), NOON);
    await rules.add({ ...ruleOf(OLD, 100), owner: 'telegram:5' }, 10, NOON);
    await rules.add({ ...ruleOf(TOPIC, 100), owner: 'telegram:6' }, 10, NOON);
    await subscribe(TOPIC);
  });
  const shut = async () =>
    (await Promise.all([OLD, TOPIC, 'telegram:-12/7'].map((id) => chats.of(id as typeof OLD)))).flatMap((account) =>
      account?.unreachable ? [account.id] : [],
    );

  it('takes its topics along, and says whose rules rest', async () => {
    await outbox.enqueue('a', TOPIC, notice('a'), NOON);
    const resting = await chats.unreachable(TOPIC, 'kicked', after(1), 'removed');
    expect(resting).toEqual({
      chat: OLD,
      since: after(1),
      title: 'Friends',
      owners: [
        { person: 'telegram:5', rules: 1, feeds: 1 },
        { person: 'telegram:6', rules: 1, feeds: 0 },
      ],
    });
    expect(await shut()).toEqual([OLD, TOPIC]);
    expect(await settledLog(database)).toEqual(['a dead']);
    expect(await chats.unreachable(OLD, 'kicked', after(2), 'removed'), 'asked again, the same').toEqual(resting);
  });

  it('stays open around a topic that is lost', async () => {
    const { owners } = await chats.unreachable(TOPIC, 'thread not found', after(1), 'topic');
    expect(owners.map(({ person }) => person)).toEqual(['telegram:5', 'telegram:6']);
    expect(await shut()).toEqual([TOPIC]);
  });

  it('brings its topics back', async () => {
    await chats.unreachable(OLD, 'kicked', after(1), 'removed');
    const { upTo } = await rules.changes(1n);
    await chats.reachable(OLD);
    expect(await shut()).toEqual([]);
    expect([...(await rules.changes(upTo)).changes]).toHaveLength(2);
  });

  it('says whose alerts a chat gets', async () => {
    expect(await chats.owners(TOPIC)).toEqual([
      { person: 'telegram:5', rules: 0, feeds: 1 },
      { person: 'telegram:6', rules: 1, feeds: 0 },
    ]);
  });
});

describe('a chat that moved', () => {
  it('takes everything along, its topics included, and is reachable', async () => {
    await chats.heard(person(TOPIC), NOON);
    await chats.heard(person('telegram:-12'), NOON);
    await rules.add(ruleOf(OLD, 100), 10, NOON);
    await subscribe(TOPIC);
    await outbox.enqueue('a', TOPIC, notice('a'), NOON);
    await chats.unreachable(OLD, 'upgraded', NOON);

    await chats.moved(OLD, NEW);
    expect(await rules.of(NEW)).toHaveLength(1);
    expect(await subscriptions.of(`${NEW}/7`)).toHaveLength(1);
    expect(await waiting(database)).toEqual([`a ${NEW}/7 pending`]);
    expect(await rules.on(BTC)).toMatchObject([{ chat: NEW }]);
    expect(await chats.of(OLD)).toBeUndefined();
    expect(await chats.of('telegram:-12'), 'an id that only begins alike').toBeDefined();
  });

  it('joins what the new chat has said already, and a subject of both is told once', async () => {
    await chats.choose(OLD, { rules: 'everybody', zone: 'Asia/Tokyo' });
    await chats.heard(person(NEW), NOON);
    await chats.choose(NEW, { zone: 'Europe/Berlin' });
    await rules.add(ruleOf(OLD, 100), 10, NOON);
    await rules.add(ruleOf(NEW, 200), 10, NOON);
    await subscribe(OLD);
    const added = await subscribe(NEW);
    await outbox.enqueue('a', OLD, notice('a'), NOON);

    await chats.moved(OLD, NEW);
    expect((await rules.of(NEW)).map(({ threshold }) => threshold.at)).toEqual([100, 200]);
    expect((await subscriptions.of(NEW)).map(({ id }) => id)).toEqual([added?.id]);
    expect(await waiting(database)).toEqual([`a ${NEW} pending`]);
    expect(await chats.of(NEW), 'what the admins chose').toMatchObject({
      settings: { rules: 'everybody', zone: 'Europe/Berlin' },
    });
  });

  it('tells soon what was gathered there, also where the new chat has spoken', async () => {
    const ring = (key: string, at: Date) => outbox.enqueue(key, OLD, priceAlert(), at);
    const told = async (now: Date) => {
      const [delivery] = await outbox.claim(
        { platform: 'telegram', except: [], limit: 1, by: 'test', leaseMs: 8_000 },
        now,
      );
      if (delivery) await outbox.settle(delivery, { kind: 'sent' }, now);
      return delivery?.chat;
    };
    await ring('first', NOON);
    expect(await told(NOON)).toBe(OLD);
    await ring('second', after(0.2));
    expect(await told(after(0.2)), 'it is gathered').toBeUndefined();
    await chats.heard(person(NEW), after(0.3));
    await chats.moved(OLD, NEW);
    expect(await told(after(1))).toBe(NEW);
    expect(await waiting(database)).toEqual([]);
  });

  it.each([
    { from: OLD, to: OLD, because: 'it says so of the place where it is' },
    { from: 'telegram:-404', to: NEW, because: 'nobody knows it' },
  ] as const)('changes nothing when $because', async ({ from, to }) => {
    await rules.add(ruleOf(OLD, 100), 10, NOON);
    await subscribe(OLD);
    await chats.moved(from, to);
    expect(await rules.of(OLD)).toHaveLength(1);
    expect(await subscriptions.of(OLD)).toHaveLength(1);
  });

  it('and rules that are set meanwhile do not wait for each other', async () => {
    const moves = Array.from({ length: 5 }, async (_, i) => {
      const [from, to] = [`telegram:-2${i}`, `telegram:-3${i}`] as const;
      await chats.heard(person(from), NOON);
      const set = Array.from({ length: 4 }, (_, j) =>
        rules.add(ruleOf(from, 100 + j), 10, NOON).catch(() => undefined),
      );
      await Promise.all([chats.moved(from, to), ...set]);
      return (await chats.of(to))?.id;
    });
    expect(await Promise.all(moves)).toEqual([0, 1, 2, 3, 4].map((i) => `telegram:-3${i}`));
  });

  it.each([
    { change: 'shuts its door', act: () => chats.unreachable(OLD, 'kicked', NOON) },
    { change: 'opens it again', act: () => chats.reachable(OLD) },
    { change: 'speaks again', act: () => chats.heard(person(OLD), NOON) },
  ])('does not wait for a chat that $change while that one waits for it', async ({ change, act }) => {
    if (change !== 'shuts its door') await chats.unreachable(OLD, 'kicked', NOON);
    let acting: Promise<unknown> | undefined;
    await inTransaction(database.pool, async (moving) => {
      // As `moved` does: the rules first, the chat then.
      await lockRules(moving);
      acting = act();
      const stuck = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while ((await database.pool.query(stuck)).rowCount === 0);
      await moving.query('SELECT 1 FROM chat WHERE id = $1 FOR UPDATE NOWAIT', [OLD]);
    });
    await acting;
  });
});

it('a group keeps its title when a later message does not tell it', async () => {
  await chats.heard({ ...person(OLD), kind: 'group', title: 'Tides' }, NOON);
  await chats.heard({ ...person(OLD), kind: 'group', locale: 'de' }, NOON);
  expect(await chats.of(OLD)).toEqual({ id: OLD, kind: 'group', title: 'Tides', locale: 'en', settings: {} });
});

describe('the language of a chat', () => {
  type Speaker = Partial<Pick<Caller, 'kind' | 'locale' | 'role' | 'isLocaleGuessed'>>;
  const group = (locale: string, role: Caller['role'] = 'member'): Speaker => ({ kind: 'group', locale, role });

  it.each<{ speak: readonly Speaker[]; locale: string; because: string }>([
    { speak: [{ locale: 'de' }, { locale: 'ru' }], locale: 'ru', because: 'a person may change theirs' },
    {
      speak: [{ locale: 'de' }, { locale: 'en-US', isLocaleGuessed: true }],
      locale: 'de',
      because: 'what is not told changes nothing',
    },
    { speak: [group('de'), group('ru')], locale: 'de', because: 'a group keeps the first' },
    { speak: [group('de'), group('ru', 'admin')], locale: 'ru', because: 'an admin counts more than a member' },
    { speak: [group('de', 'admin'), group('ru', 'admin')], locale: 'de', because: 'a group keeps the first admin' },
    {
      speak: [{ ...group('en', 'admin'), isLocaleGuessed: true }, group('tr')],
      locale: 'tr',
      because: 'who writes in the name of the group has no language',
    },
  ])('is $locale: $because', async ({ speak, locale }) => {
    let account: ChatAccount | undefined;
    for (const speaker of speak) account = await chats.heard({ ...person(NEW), ...speaker }, NOON);
    expect(account?.locale).toBe(locale);
    expect((await chats.of(NEW))?.locale).toBe(locale);
  });
});

describe('a topic', () => {
  const GROUP = NEW;
  const TOPIC = 'telegram:-1001/7';
  const hear = (chat: ChatId, locale = 'en') => chats.heard({ ...person(chat), kind: 'group', locale }, NOON);

  it('has the clocks, the language and the quiet hours of its group, and not what that is told', async () => {
    await hear(TOPIC, 'ru');
    await chats.heard({ ...person(GROUP), kind: 'group', locale: 'de' }, NOON);
    await chats.choose(GROUP, {
      zone: 'Asia/Tokyo',
      quiet: '23:00-07:00',
      digest: '08:00',
      rules: 'everybody',
      budget: 3,
    });
    expect(await chats.of(TOPIC)).toMatchObject({
      locale: 'de',
      settings: { zone: 'Asia/Tokyo', quiet: '23:00-07:00' },
    });
    expect((await hear(TOPIC)).settings, 'also for whoever speaks in it').toEqual({
      zone: 'Asia/Tokyo',
      quiet: '23:00-07:00',
    });
    await chats.choose(TOPIC, { zone: 'UTC', digest: '09:00' });
    expect((await chats.of(TOPIC))?.settings).toEqual({ zone: 'UTC', quiet: '23:00-07:00', digest: '09:00' });
    expect((await chats.of(GROUP))?.settings, 'the group keeps its own').toMatchObject({ zone: 'Asia/Tokyo' });
  });

  it('is told things as its group reads them', async () => {
    await hear(GROUP);
    await hear(TOPIC);
    await chats.choose(GROUP, { language: 'tr', zone: 'Europe/Istanbul' });
    await outbox.enqueue('a', TOPIC, notice('a'), NOON);
    const [delivery] = await outbox.claim(
      { platform: 'telegram', except: [], limit: 1, by: 'test', leaseMs: 9_000 },
      NOON,
    );
    expect(delivery?.reader).toEqual({ locale: 'tr', zone: 'Europe/Istanbul' });
  });

  it('keeps the night of its group', async () => {
    await hear(GROUP);
    await hear(TOPIC);
    await chats.choose(GROUP, { quiet: '11:00-13:00' });
    await rules.add(ruleOf(TOPIC, 100), 10, NOON);
    await outbox.enqueue('a', TOPIC, priceAlert(), NOON);
    expect(
      await outbox.claim({ platform: 'telegram', except: [], limit: 1, by: 'test', leaseMs: 9_000 }, NOON),
    ).toEqual([]);
    expect(await waiting(database)).toEqual([`a ${TOPIC} kept`]);
  });
});
