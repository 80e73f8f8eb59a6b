import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { Reminders } from '../../src/alerts/reminders.ts';
import type { RuleTerms } from '../../src/alerts/rule.ts';
import { atOf } from '../../src/core/market/reading.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import type { Schedule } from '../../src/core/rules/language/expression.ts';
import { formatTrigger } from '../../src/core/rules/language/format.ts';
import { CLAIM } from '../../src/core/rules/plan.ts';
import { nextOf } from '../../src/core/rules/schedule.ts';
import { remindersJob } from '../../src/jobs/reminders.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createReminders } from '../../src/storage/reminders.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { empty, NOON, person, waiting } from './world.ts';

const ANN = 'telegram:1' as const;
const BTC = 'BTC/USDT' as MarketSymbol;
const DAILY: Schedule = { every: 'day', time: '12:30' };
const ONCE: Schedule = { every: 'once', at: '2026-03-01T12:30' };
const DUE = new Date('2026-03-01T12:30:00.000Z');
const MINUTES = 60_000;
const DAYS = 24 * 60 * MINUTES;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let rules: ReturnType<typeof createRules>;
let chats: ReturnType<typeof createChats>;
let reminders: Reminders;
beforeEach(async () => {
  await empty(database);
  rules = createRules(database.prisma, database.pool);
  chats = createChats(database.prisma, database.pool);
  reminders = createReminders(database.pool);
  await chats.heard(person(ANN), NOON);
});

const add = async (schedule: Schedule, terms: RuleTerms = {}, symbol?: MarketSymbol) => {
  const reminds = { schedule, nextAt: nextOf(schedule, NOON)?.toISOString() ?? '' };
  const metric = atOf(symbol, formatTrigger({ op: 'at', schedule }));
  const rule = { chat: ANN, owner: ANN, metric, threshold: CLAIM, terms: { ...terms, reminds } };
  return (await rules.add(rule, 99, NOON))?.id ?? 0;
};
/** The job so long after its time; how many rang. */
const look = async (lateMs: number, from: Reminders = reminders) => {
  const now = new Date(DUE.getTime() + lateMs);
  let rang = 0;
  const ticker = () => ({ symbol: BTC, price: 97_512.3, at: now, source: 'binance' });
  const onEnqueued = (count: number) => {
    rang += count;
  };
  const job = remindersJob({ reminders: from, feed: { ticker }, now: () => now, onEnqueued });
  await job.run(now, new AbortController().signal);
  return rang;
};
const alerts = async () =>
  (await database.pool.query('SELECT alert FROM delivery ORDER BY id')).rows.map(({ alert }) => alert);
const nextOfRule = async (id: number) => (await rules.get(id))?.terms?.reminds?.nextAt;

describe('a reminder', () => {
  it('rings at its time and not before, and again a day later', async () => {
    const id = await add(DAILY, { note: 'look' }, BTC);
    expect([await look(-1), await look(0), await look(MINUTES), await look(DAYS - 1), await look(DAYS)]).toEqual([
      0, 1, 0, 0, 1,
    ]);
    expect(await waiting(database)).toEqual([
      `at:${id}:2026-03-01T12:30:00.000Z ${ANN} pending`,
      `at:${id}:2026-03-02T12:30:00.000Z ${ANN} pending`,
    ]);
    expect((await alerts())[0]).toEqual({
      ...{ kind: 'reminder', rule: id, text: 'every day at 12:30', symbol: BTC, note: 'look' },
      ...{ price: 97_512.3, source: 'binance', pricedAt: DUE.toISOString() },
      ...{ at: DUE.toISOString(), nextAt: '2026-03-02T12:30:00.000Z' },
    });
  });

  it('of one day is gone with its ring, for every evaluator', async () => {
    const id = await add(ONCE);
    const matcher = createMatcher(rules);
    await matcher.follow(NOON);
    expect(await look(0)).toBe(1);
    expect(await rules.get(id)).toBeUndefined();
    await matcher.follow(DUE);
    expect(matcher.size).toBe(0);
    expect((await alerts())[0]).not.toHaveProperty('nextAt');
  });

  it('is told once after a downtime: the newest that was missed, LATE', async () => {
    const id = await add(DAILY);
    expect(await look(3 * DAYS + 11 * MINUTES)).toBe(1);
    expect(await alerts()).toMatchObject([{ at: '2026-03-04T12:30:00.000Z', isLate: true }]);
    expect(await nextOfRule(id)).toBe('2026-03-05T12:30:00.000Z');
  });

  it('that comes within ten minutes is not late', async () => {
    await add(DAILY);
    await look(10 * MINUTES);
    expect((await alerts())[0]).not.toHaveProperty('isLate');
  });

  it('rings once for two processes that found it due together', async () => {
    await add(DAILY);
    const due = await reminders.due(DUE);
    const stale: Reminders = { due: async () => due, draw: reminders.draw };
    expect([await look(0), await look(0, stale)]).toEqual([1, 0]);
    expect(await waiting(database)).toHaveLength(1);
  });

  it('that was edited meanwhile rings at its new time', async () => {
    const id = await add(DAILY);
    const due = await reminders.due(DUE);
    await rules.edit(id, { terms: { reminds: { schedule: DAILY, nextAt: '2026-03-02T12:30:00.000Z' } } });
    expect(await look(0, { due: async () => due, draw: reminders.draw })).toBe(0);
  });

  it.each([
    { schedule: DAILY, later: 0, because: 'what comes again is not told for the time asleep' },
    { schedule: ONCE, later: 1, because: 'what comes once waits' },
  ])('asleep stays silent, and awake rings $later times: $because', async ({ schedule, later }) => {
    const id = await add(schedule);
    await rules.snooze(id, new Date(DUE.getTime() + 60 * MINUTES));
    expect(await look(0)).toBe(0);
    await rules.wake(new Date(DUE.getTime() + 60 * MINUTES));
    expect(await look(61 * MINUTES)).toBe(later);
  });

  it('keeps to its terms', async () => {
    await add(DAILY, { isOnce: true });
    await add(DAILY, { cooldownMs: 2 * DAYS }, BTC);
    expect([await look(0), await look(DAYS), await look(2 * DAYS)]).toEqual([2, 0, 1]);
  });

  it('is nothing that a price could ring', async () => {
    await add(DAILY, {}, BTC);
    const matcher = createMatcher(rules);
    await matcher.follow(NOON);
    expect(matcher.prices()).toEqual([]);
  });
});
