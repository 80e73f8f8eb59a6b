import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Close } from '../../src/alerts/announcements.ts';
import type { Subject } from '../../src/alerts/subscription.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import { createAnnouncements } from '../../src/storage/announcements.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createSignalHistory } from '../../src/storage/market-data.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSeasonHistory } from '../../src/storage/season-history.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, ruleOf, waiting } from './world.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let announcements: ReturnType<typeof createAnnouncements>;
let subscriptions: ReturnType<typeof createSubscriptions>;
let chats: ReturnType<typeof createChats>;
beforeEach(async () => {
  await empty(database);
  announcements = createAnnouncements(database.pool);
  subscriptions = createSubscriptions(database.prisma);
  chats = createChats(database.prisma, database.pool);
});

async function subscribe(chat: ChatId, subject: Subject): Promise<number> {
  await chats.heard(person(chat), NOON);
  return (await subscriptions.add({ chat, owner: chat, subject }, 99, NOON))?.id ?? 0;
}

const DAY = '2026-02-28';
const ENTRY: SeasonEntry = {
  day: DAY,
  reading: {
    kind: 'value',
    day: DAY,
    index: 76,
    wins: 38,
    counted: 50,
    bitcoinPercent: 4,
    members: [],
    leftOut: [],
  } as unknown as SeasonEntry['reading'],
  standing: { season: 'altcoin', daysOut: 0, since: DAY },
  transition: {
    index: 'top50',
    day: DAY,
    from: 'neutral',
    to: 'altcoin',
    value: 76,
    since: '2026-01-01',
    lastedDays: 58,
  },
  rankingSource: 'coinpaprika',
};
const SEASON: Subject = { topic: 'season', scope: 'top50' };

const alerts = async () => {
  const { rows } = await database.pool.query('SELECT alert, lane, due_at FROM delivery ORDER BY chat_id');
  return rows.map(({ alert, lane, due_at }) => ({ ...alert, lane, dueAt: due_at }));
};

describe('a season transition', () => {
  it('goes to every chat that asked for this index, is awake and can be reached', async () => {
    const ann = await subscribe('telegram:1', SEASON);
    await subscribe('telegram:2', { topic: 'season', scope: 'top100' });
    await subscriptions.snooze(await subscribe('telegram:3', SEASON), after(60));
    await subscribe('telegram:4', SEASON);
    await chats.unreachable('telegram:4', 'blocked', NOON);
    await subscriptions.snooze(await subscribe('telegram:5', SEASON), NOON);

    expect(await announcements.season('top50', ENTRY, NOON)).toBe(2);
    expect((await waiting(database)).map((line) => line.split(' ')[1]).toSorted()).toEqual([
      'telegram:1',
      'telegram:5',
    ]);
    expect((await alerts())[0]).toEqual({
      kind: 'season',
      subscription: ann,
      index: 'top50',
      from: 'neutral',
      to: 'altcoin',
      value: 76,
      wins: 38,
      counted: 50,
      day: DAY,
      since: '2026-01-01',
      lastedDays: 58,
      lane: 2,
      dueAt: NOON,
    });
    expect(await createSeasonHistory(database.pool).of('top50', DAY)).toEqual(ENTRY);
  });

  it('is told once, also when what was told has left for the log', async () => {
    await subscribe('telegram:1', SEASON);
    await subscribe('telegram:2', SEASON);
    await announcements.season('top50', ENTRY, NOON);
    const outbox = createOutbox(database.pool);
    const claim = { platform: 'telegram', except: [], limit: 1, by: 'test', leaseMs: 60_000 };
    for (const delivery of await outbox.claim(claim, NOON)) await outbox.settle(delivery, { kind: 'sent' }, NOON);
    expect(await waiting(database)).toHaveLength(1);

    expect(await announcements.season('top50', ENTRY, after(1))).toBe(0);
    expect(await waiting(database)).toHaveLength(1);
  });

  it('is told once by two processes while it is being delivered', async () => {
    await database.pool.query(
      `INSERT INTO chat (id, kind, locale, created_at) SELECT 'telegram:' || n, 'private', 'en', $1 FROM generate_series(1, 300) n`,
      [NOON],
    );
    await database.pool.query(
      `INSERT INTO subscription (chat_id, owner, topic, scope, created_at) SELECT id, id, 'season', 'top50', $1 FROM chat`,
      [NOON],
    );
    const outbox = createOutbox(database.pool);
    await announcements.season('top50', ENTRY, NOON);
    const claim = { platform: 'telegram', except: [], limit: 300, by: 'test', leaseMs: 60_000 };
    const claimed = await outbox.claim(claim, NOON);
    const [told] = await Promise.all([
      announcements.season('top50', ENTRY, NOON),
      ...claimed.map((delivery) => outbox.settle(delivery, { kind: 'sent' }, NOON)),
    ]);
    expect(told).toBe(0);
    expect(await waiting(database)).toEqual([]);
  });

  it.each([
    {
      reading: { kind: 'withheld', day: DAY, because: 'too-few-prices', have: 40, need: 45 },
      because: 'withholds the close',
    },
    { reading: { ...ENTRY.reading, index: 74, wins: 37 }, because: 'counts it with fewer prices' },
  ])('stays as it was told where another process, a moment later, $because', async ({ reading }) => {
    const ann = await subscribe('telegram:1', SEASON);
    const withheld = { ...ENTRY, reading: { kind: 'withheld', day: DAY } } as unknown as SeasonEntry;
    await announcements.season('top50', withheld, NOON);
    expect(await announcements.season('top50', ENTRY, NOON)).toBe(1);
    expect(await announcements.season('top50', { ...ENTRY, reading } as unknown as SeasonEntry, NOON)).toBe(0);
    expect(await createSeasonHistory(database.pool).of('top50', DAY)).toEqual(ENTRY);
    expect((await alerts()).map(({ subscription, value }) => [subscription, value])).toEqual([[ann, 76]]);
  });

  it.each([
    { entry: { ...ENTRY, transition: undefined }, because: 'nothing changed' },
    { entry: { ...ENTRY, reading: { kind: 'withheld' } }, because: 'the value is withheld' },
  ])('tells nobody when $because, and keeps the day', async ({ entry }) => {
    await subscribe('telegram:1', SEASON);
    expect(await announcements.season('top50', entry as SeasonEntry, NOON)).toBe(0);
    expect(await createSeasonHistory(database.pool).of('top50', DAY)).toBeDefined();
  });

  it('reaches twenty thousand subscribers in one statement', async () => {
    await database.pool.query(
      `INSERT INTO chat (id, kind, locale, created_at) SELECT 'telegram:' || n, 'private', 'en', $1 FROM generate_series(1, 20000) n`,
      [NOON],
    );
    await database.pool.query(
      `INSERT INTO subscription (chat_id, owner, topic, scope, created_at) SELECT id, id, 'season', 'top50', $1 FROM chat`,
      [NOON],
    );
    expect(await announcements.season('top50', ENTRY, NOON)).toBe(20_000);
  });
});

describe('what a day of the index brings', () => {
  const member = (ticker: string, verdict: 'beats' | 'trails', returnPercent: number, rank: number) => ({
    id: `x:${ticker}`,
    ticker,
    name: ticker,
    rank,
    verdict,
    returnPercent,
  });
  const value = {
    kind: 'value',
    day: DAY,
    index: 76,
    wins: 38,
    counted: 50,
    bitcoinReturnPercent: 4,
    members: [
      member('ETH', 'beats', 9, 2),
      member('ADA', 'trails', 3, 3),
      member('XRP', 'trails', 1.5, 4),
      member('DOT', 'trails', 3.5, 5),
      member('TRX', 'trails', -40, 6),
    ],
    excluded: [],
  } as const;
  const { transition, ...quiet } = ENTRY;
  const rawTransition = {
    index: 'top50' as const,
    day: DAY,
    from: 'altcoin' as const,
    to: 'neutral' as const,
    value: 76,
  };
  const spread = { median: 3, lower: 1, upper: 5 };
  const aftermath = [{ days: 30 as const, count: 9, bitcoin: spread, altcoins: spread }];
  const near: SeasonEntry = {
    ...quiet,
    reading: value,
    standing: { season: 'neutral', daysOut: 0, near: 'altcoin' },
    approach: { toward: 'altcoin', coins: 2 },
  };
  const TOPICS = ['season', 'season-raw', 'season-near'] as const;
  /** One chat for each topic, its subscription by topic. */
  const subscribeAll = async () => {
    const ids: Record<string, number> = {};
    for (const [i, topic] of TOPICS.entries()) {
      ids[topic] = await subscribe(`telegram:${i + 1}`, { topic, scope: 'top50' });
    }
    return ids;
  };
  const toldTo = async () => (await waiting(database)).map((line) => line.split(' ')[1]).toSorted();

  it.each([
    { entry: { ...ENTRY, reading: value }, tells: ['telegram:1'], because: 'only the steady rule changed the season' },
    {
      entry: { ...quiet, reading: value, raw: { transition: rawTransition } },
      tells: ['telegram:2'],
      because: 'only a bare line was crossed',
    },
    { entry: near, tells: ['telegram:3'], because: 'the index only came near' },
    {
      entry: { ...ENTRY, reading: value, raw: { transition: rawTransition } },
      tells: ['telegram:1', 'telegram:2'],
      because: 'both rules saw a change',
    },
    { entry: { ...quiet, reading: value }, tells: [], because: 'nothing happened' },
    {
      entry: { ...near, transition, raw: { transition: rawTransition }, reading: { kind: 'withheld', day: DAY } },
      tells: [],
      because: 'a withheld day is no news',
    },
  ])('goes to $tells because $because', async ({ entry, tells }) => {
    await subscribeAll();
    expect(await announcements.season('top50', entry as SeasonEntry, NOON)).toBe(tells.length);
    expect(await toldTo()).toEqual(tells);
  });

  it('is told to one chat once for each topic that it asked for, and never twice', async () => {
    for (const topic of TOPICS) await subscribe('telegram:1', { topic, scope: 'top50' });
    const entry = { ...near, transition, raw: { transition: rawTransition } } as SeasonEntry;
    const counts = await Promise.all([1, 2].map(() => announcements.season('top50', entry, NOON)));
    expect(counts.toSorted()).toEqual([0, 3]);
    expect((await waiting(database)).map((line) => line.split(':')[0]).toSorted()).toEqual([
      'season',
      'season-near',
      'season-raw',
    ]);
    expect(await announcements.season('top50', entry, after(1))).toBe(0);
  });

  it('names the coins that are nearest to changing sides, with what they lack', async () => {
    const ids = await subscribeAll();
    await announcements.season('top50', near, NOON);
    expect(await alerts()).toEqual([
      {
        kind: 'season-near',
        subscription: ids['season-near'],
        index: 'top50',
        season: 'neutral',
        toward: 'altcoin',
        value: 76,
        coins: 2,
        nearest: [
          { ticker: 'DOT', points: 0.5 },
          { ticker: 'ADA', points: 1 },
          { ticker: 'XRP', points: 2.5 },
        ],
        day: DAY,
        lane: 2,
        dueAt: NOON,
      },
    ]);
  });

  it('says what followed such transitions beside the steady one alone, and marks the bare one', async () => {
    await subscribeAll();
    const entry = { ...ENTRY, reading: value, aftermath, raw: { transition: rawTransition } } as SeasonEntry;
    await announcements.season('top50', entry, NOON);
    const [steady, bare] = await alerts();
    expect(steady).toMatchObject({ kind: 'season', to: 'altcoin', aftermath });
    expect(steady).not.toHaveProperty('isRaw');
    expect(bare).toMatchObject({ kind: 'season', from: 'altcoin', to: 'neutral', isRaw: true });
    expect(bare).not.toHaveProperty('aftermath');
  });
});

const CLOSE: Close = { timeframe: '4h', openAt: after(-4 * 3_600), closedAt: NOON };
const signal = (symbol: string, kind: Signal['kind'] = 'rsi-oversold'): Signal => ({
  kind,
  symbol: symbol as Signal['symbol'],
  timeframe: '4h',
  openAt: CLOSE.openAt,
  closedAt: CLOSE.closedAt,
  close: 42,
  values: { rsi: 28 },
});
const TOP = new Set(['BTC/USDT', 'ETH/USDT']) as ReadonlySet<Signal['symbol']>;
const FOUND = [signal('BTC/USDT'), signal('ETH/USDT', 'golden-cross'), signal('DOGE/USDT')];

describe('signals of a close', () => {
  const heard = async (subject: Subject) => {
    await subscribe('telegram:1', subject);
    await createRules(database.prisma, database.pool).add(ruleOf('telegram:1', 1, 'above', 'price:DOGE/USDT'), 9, NOON);
    await announcements.signals(CLOSE, FOUND, TOP, NOON);
    return (await alerts()).flatMap(({ signals }) => signals.map(({ symbol }: { symbol: string }) => symbol));
  };
  it.each([
    { scope: 'top100', timeframe: '4h', hears: ['BTC/USDT', 'ETH/USDT'], because: 'the largest' },
    { scope: 'watched', timeframe: '4h', hears: ['DOGE/USDT'], because: 'what this chat has a rule for' },
    { scope: 'ETH/USDT', timeframe: '4h', hears: ['ETH/USDT'], because: 'one market' },
    { scope: 'ADA/USDT', timeframe: '4h', hears: [], because: 'nothing happened there' },
    { scope: 'top100', timeframe: '1h', hears: [], because: 'another timeframe' },
  ] as const)('$scope $timeframe hears $hears: $because', async ({ scope, timeframe, hears }) => {
    expect(await heard({ topic: 'signals', scope, timeframe })).toEqual(hears);
  });

  it('go to no market of another chat’s rules, nor of a rule that was removed', async () => {
    const rules = createRules(database.prisma, database.pool);
    await subscribe('telegram:1', { topic: 'signals', scope: 'watched', timeframe: '4h' });
    await chats.heard(person('telegram:2'), NOON);
    await rules.add(ruleOf('telegram:2', 1, 'above', 'price:BTC/USDT'), 9, NOON);
    const gone = await rules.add(ruleOf('telegram:1', 1, 'above', 'price:ETH/USDT'), 9, NOON);
    await rules.remove(gone?.id ?? 0, NOON);
    expect(await announcements.signals(CLOSE, FOUND, TOP, NOON)).toBe(0);
  });

  it('are one message for each subscriber that is awake, with their facts', async () => {
    const id = await subscribe('telegram:1', { topic: 'signals', scope: 'top100', timeframe: '4h' });
    await subscriptions.snooze(
      await subscribe('telegram:2', { topic: 'signals', scope: 'top100', timeframe: '4h' }),
      after(9),
    );
    expect(await announcements.signals(CLOSE, FOUND, TOP, NOON)).toBe(1);
    expect(await alerts()).toEqual([
      {
        kind: 'signals',
        subscription: id,
        timeframe: '4h',
        closedAt: NOON.toISOString(),
        signals: [
          { kind: 'rsi-oversold', symbol: 'BTC/USDT', close: 42, values: { rsi: 28 } },
          { kind: 'golden-cross', symbol: 'ETH/USDT', close: 42, values: { rsi: 28 } },
        ],
        lane: 2,
        dueAt: NOON,
      },
    ]);
    const kept = await createSignalHistory(database.prisma).latest(10);
    expect(kept).toEqual(FOUND);
    expect(await createSignalHistory(database.prisma).latest(10, FOUND[1]?.symbol)).toEqual([FOUND[1]]);
  });

  it('are examined once, by whichever process comes first', async () => {
    await subscribe('telegram:1', { topic: 'signals', scope: 'top100', timeframe: '4h' });
    expect(await announcements.isExamined(CLOSE)).toBe(false);
    const told = await Promise.all([1, 2].map(() => announcements.signals(CLOSE, FOUND, TOP, NOON)));
    expect(told.toSorted()).toEqual([0, 1]);
    expect(await announcements.isExamined(CLOSE)).toBe(true);
    expect(await announcements.isExamined({ ...CLOSE, timeframe: '1h' })).toBe(false);
  });

  it('may be none, and the close counts as examined', async () => {
    expect(await announcements.signals(CLOSE, [], TOP, NOON)).toBe(0);
    expect(await announcements.isExamined(CLOSE)).toBe(true);
  });
});
