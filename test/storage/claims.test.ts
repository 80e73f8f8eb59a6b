import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Turned, TurnedTrue } from '../../src/alerts/claims.ts';
import type { RuleTerms } from '../../src/alerts/rule.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { anyOf, type Metric, priceOf, whenOf } from '../../src/core/market/reading.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createClaims } from '../../src/storage/claims.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, ruleOf, waiting } from './world.ts';

const TEXT = "change(24h) > 20% and 'x|y_%'";
const [ETH, SOL, ETC] = ['ETH/USDT', 'SOL/USDT', 'ETH_/USDT'] as MarketSymbol[] as [
  MarketSymbol,
  MarketSymbol,
  MarketSymbol,
];
const TOP = anyOf('top100', TEXT);
const LIST = anyOf('watchlist', TEXT);
const ANN = 'telegram:1' as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let rules: ReturnType<typeof createRules>;
let chats: ReturnType<typeof createChats>;
let claims: ReturnType<typeof createClaims>;
beforeEach(async () => {
  await empty(database);
  rules = createRules(database.prisma, database.pool);
  chats = createChats(database.prisma, database.pool);
  claims = createClaims(database.pool);
});

async function add(metric: Metric, chat: ChatId = ANN, terms: RuleTerms = {}): Promise<number> {
  await chats.heard(person(chat), NOON);
  const threshold = { side: 'above', at: 1, rearm: 0 } as const;
  return (await rules.add({ ...ruleOf(chat, 1), metric, threshold, terms }, 99, NOON))?.id ?? 0;
}

const turned = (symbol: MarketSymbol, also: Partial<TurnedTrue> = {}): TurnedTrue => ({
  symbol,
  text: TEXT,
  at: NOON,
  told: [{ text: 'change(24h)', value: 21 }],
  isTop: true,
  ...also,
});
const stored = async () => (await database.pool.query('SELECT alert, lane FROM delivery ORDER BY id')).rows;
const symbols = async () => (await stored()).map(({ alert }) => alert.symbol);
const settle = async () => {
  const outbox = createOutbox(database.pool);
  const claim = { platform: 'telegram', except: [], limit: 9, by: 'test', leaseMs: 60_000 };
  for (const delivery of await outbox.claim(claim, NOON)) await outbox.settle(delivery, { kind: 'sent' }, NOON);
};

describe('a rule about a group', () => {
  it('tells each symbol that turned true', async () => {
    const id = await add(TOP, ANN, { note: 'look' });
    expect(await claims.tell([turned(SOL), turned(ETH, { isLate: true })], NOON)).toBe(2);
    expect((await waiting(database))[0]).toBe(`any:${id}:SOL/USDT:${NOON.toISOString()} ${ANN} pending`);
    const told = { text: TEXT, told: [{ text: 'change(24h)', value: 21 }], at: NOON.toISOString() };
    const alert = { kind: 'condition', rule: id, symbol: SOL, ...told, note: 'look' };
    expect(await stored()).toEqual([
      { lane: 2, alert },
      { lane: 2, alert: { ...alert, symbol: ETH, isLate: true } },
    ]);
    expect(await rules.get(id)).toMatchObject({ state: 'armed', epoch: 0 });
  });

  it('tells a close once, also when what was told has left for the log, and the next close anew', async () => {
    await add(TOP);
    expect(await claims.tell([turned(SOL)], NOON)).toBe(1);
    expect(await claims.tell([turned(SOL)], after(1))).toBe(0);
    await settle();
    expect(await claims.tell([turned(SOL)], after(2))).toBe(0);
    expect(await claims.tell([turned(SOL, { at: after(3_600) })], after(3_600))).toBe(1);
    expect(await waiting(database)).toHaveLength(1);
  });

  it('tells a close once for two processes', async () => {
    await add(TOP);
    const counts = await Promise.all([1, 2].map(() => claims.tell([turned(SOL), turned(ETH)], NOON)));
    expect(counts.toSorted()).toEqual([0, 2]);
  });

  it('of the hundred largest leaves out all others, and other texts', async () => {
    await add(TOP);
    await add(anyOf('top100', 'change(24h) > 30%'));
    expect(await claims.tell([turned(SOL, { isTop: false }), turned(ETH)], NOON)).toBe(1);
    expect(await symbols()).toEqual([ETH]);
  });

  it.each([
    { watches: priceOf(ETH), tells: [ETH], because: 'its price has a rule' },
    { watches: whenOf(ETH, 'rsi(14, 4h) < 30'), tells: [ETH], because: 'a condition is about it' },
    { watches: priceOf(SOL), tells: [], because: 'another coin is watched' },
    { watches: whenOf(ETC, 'rsi(14, 4h) < 30'), tells: [], because: 'a name that only begins alike is another coin' },
  ])('of the watched coins tells $tells, because $because', async ({ watches, tells }) => {
    await add(LIST);
    await add(watches);
    await add(priceOf(ETH), 'telegram:2');
    await claims.tell([turned(ETH)], NOON);
    expect(await symbols()).toEqual(tells);
  });

  it('no longer tells of a coin that was watched', async () => {
    await add(LIST);
    await rules.remove(await add(priceOf(ETH)), NOON);
    expect(await claims.tell([turned(ETH)], NOON)).toBe(0);
  });

  it.each([
    { state: 'removed', act: (id: number) => rules.remove(id, NOON) },
    { state: 'asleep', act: (id: number) => rules.snooze(id, after(60)) },
    { state: 'out of reach', act: () => chats.unreachable(ANN, 'blocked', NOON) },
    { state: 'over', act: (id: number) => rules.edit(id, { terms: { expiresAt: NOON.toISOString() } }) },
  ])('tells nothing while it is $state', async ({ act }) => {
    await act(await add(TOP));
    expect(await claims.tell([turned(SOL)], NOON)).toBe(0);
  });

  it('that was to ring once tells the first symbol and is gone', async () => {
    const id = await add(TOP, ANN, { isOnce: true });
    await add(TOP, 'telegram:2');
    expect(await claims.tell([turned(SOL), turned(ETH)], NOON)).toBe(3);
    expect((await stored()).filter(({ alert }) => alert.isOnce)).toMatchObject([{ alert: { rule: id, symbol: SOL } }]);
    expect(await rules.get(id)).toBeUndefined();
    expect(await claims.tell([turned(ETH, { at: after(60) })], after(60))).toBe(1);
  });

  it('goes before what everybody gets only where it is critical', async () => {
    await add(TOP, ANN, { urgency: 'critical' });
    await add(TOP, 'telegram:2', { urgency: 'digest' });
    await claims.tell([turned(SOL)], NOON);
    expect((await stored()).map(({ lane }) => lane).toSorted()).toEqual([-1, 4]);
  });

  describe('that reads live prices', () => {
    const seen = (second: number, also: Partial<TurnedTrue> = {}): Turned =>
      turned(SOL, { at: after(second), live: 'seen', ...also });
    const found = (second: number): Turned => seen(second, { live: 'found' });
    const untrue = (second: number, live: 'seen' | 'found' = 'seen'): Turned => ({
      symbol: SOL,
      text: TEXT,
      at: after(second),
      live,
    });

    it.each([
      { story: [[seen(1)], [seen(2)]], tells: [1, 0], because: 'another process saw the same turn a second later' },
      { story: [[seen(2)], [seen(1)]], tells: [1, 0], because: 'another process was quicker, and told it later' },
      { story: [[seen(1)], [untrue(5)], [seen(3)]], tells: [1, 0, 0], because: 'what is told late was over by then' },
      { story: [[seen(1)], [untrue(5)], [seen(9)]], tells: [1, 0, 1], because: 'it ceased in between' },
      { story: [[seen(1), untrue(5), seen(9)]], tells: [2], because: 'the database was away meanwhile' },
      { story: [[found(1)], [seen(2)]], tells: [0, 0], because: 'it held when it was met' },
      { story: [[untrue(1, 'found')], [seen(2)]], tells: [0, 1], because: 'it did not hold when it was met' },
      { story: [[untrue(1)], [found(9)]], tells: [0, 1], because: 'it turned while nobody ran' },
      { story: [[seen(1)], [found(9)]], tells: [1, 0], because: 'it has held since before the start' },
      { story: [[seen(1)], [untrue(5, 'found')], [seen(9)]], tells: [1, 0, 1], because: 'it ceased while nobody ran' },
    ])('is told $tells: $because', async ({ story, tells }) => {
      await add(TOP);
      const told: number[] = [];
      for (const [i, turns] of story.entries()) told.push(await claims.tell(turns, after(60 + i)));
      expect(told).toEqual(tells);
    });

    it('is told once for two processes that see it at different instants', async () => {
      await add(TOP);
      const counts = await Promise.all(
        [0, 1, 2, 3].map((process) => claims.tell([seen(1 + process), turned(ETH, { live: 'seen' })], NOON)),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    });
  });

  it('is told by nothing that turned', async () => {
    await add(TOP);
    expect(await claims.tell([], NOON)).toBe(0);
  });
});

it('the claims that rules wait for are known, each once, and no prices', async () => {
  const when = whenOf(ETH, TEXT);
  await add(priceOf(ETH));
  for (const chat of [ANN, 'telegram:2'] as const) for (const metric of [when, TOP]) await add(metric, chat);
  await rules.remove(await add(whenOf(SOL, TEXT)), NOON);
  await rules.snooze(await add(LIST), after(60));
  expect((await claims.claims()).toSorted()).toEqual([TOP, when]);
});
