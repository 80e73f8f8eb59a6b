import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { lastClosed, TIMEFRAME_MS, TIMEFRAMES } from '../../src/core/market/timeframe.ts';
import { candlesOfYear } from '../../src/core/rules/known-past.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createCandles } from '../../src/storage/market-data.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createClockMemo, createJobRuns, createUpkeep } from '../../src/storage/upkeep.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, reading, ruleOf } from './world.ts';

const DAY = 86_400;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => empty(database));

const count = async (table: string) => (await database.pool.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n;
const upkeep = () => createUpkeep(database.pool, createRules(database.prisma, database.pool));

it.each(TIMEFRAMES)('pruning keeps what a preview of %s reads, and not much more', async (timeframe) => {
  const symbol = 'BTC/USDT' as MarketSymbol;
  const candles = createCandles(database.prisma, database.pool);
  const newest = lastClosed(timeframe, NOON).getTime();
  const shape = { open: 1, high: 1, low: 1, close: 1, volume: 1 };
  await candles.add(
    symbol,
    timeframe,
    Array.from({ length: candlesOfYear(timeframe) + 500 }, (_, i) => ({
      ...shape,
      openAt: new Date(newest - i * TIMEFRAME_MS[timeframe]),
    })),
  );
  // The market's own clock decides, and ours may be years ahead of it.
  await upkeep().prune(after(2_000 * DAY), NOON);
  const kept = await candles.last(symbol, timeframe, 20_000);
  expect(kept.length).toBeGreaterThanOrEqual(candlesOfYear(timeframe));
  expect(kept.length).toBeLessThan(candlesOfYear(timeframe) + 200);
});

it('pruning ends the watermarks that no rule needs, after ninety days', async () => {
  const rules = createRules(database.prisma, database.pool);
  await createChats(database.prisma, database.pool).heard(person('telegram:1'), NOON);
  await rules.add(ruleOf('telegram:1', 1), 9, NOON);
  const unused = 'price:OLD/USDT' as const;
  await rules.commit([], [reading(1), reading(1, 0, unused), reading(1, 2 * DAY, 'price:NEW/USDT')], NOON);
  await upkeep().prune(after(91 * DAY), after(91 * DAY));
  const { rows } = await database.pool.query('SELECT metric FROM watermark ORDER BY metric');
  expect(rows.map(({ metric }) => metric)).toEqual(['price:BTC/USDT', 'price:NEW/USDT']);
});

it('pruning ends the log, removed rules and signals after ninety days', async () => {
  const rules = createRules(database.prisma, database.pool);
  await createChats(database.prisma, database.pool).heard(person('telegram:1'), NOON);
  const [old, recent] = [
    await rules.add(ruleOf('telegram:1', 1), 9, NOON),
    await rules.add(ruleOf('telegram:1', 2), 9, NOON),
  ];
  await rules.add(ruleOf('telegram:1', 3), 9, NOON);
  await rules.remove(old?.id ?? 0, after(-DAY));
  await rules.remove(recent?.id ?? 0, after(DAY));
  for (const [i, seconds] of [-DAY, DAY].entries()) {
    await database.pool.query(
      `INSERT INTO delivery_log (id, dedupe_key, chat_id, alert, outcome, attempts, created_at, settled_at)
       VALUES ($1::int, 'key' || $1::int, 'telegram:1', '{}', 'sent', 1, $2, $2)`,
      [i, after(seconds)],
    );
    await database.pool.query(
      `INSERT INTO signal (symbol, timeframe, kind, open_at, closed_at, close, "values")
       VALUES ('BTC/USDT', '1h', 'golden-cross', $1, $1, 1, '{}')`,
      [after(seconds)],
    );
  }
  await upkeep().prune(after(90 * DAY), after(90 * DAY));
  expect(await Promise.all(['rule', 'delivery_log', 'signal'].map(count))).toEqual([2, 1, 1]);
});

it('the market’s clock and the jobs’ last slots are found again', async () => {
  const memo = createClockMemo(database.prisma);
  expect(await memo.read()).toBeUndefined();
  await memo.write(NOON);
  await memo.write(after(1));
  expect(await memo.read()).toEqual(after(1));

  const runs = createJobRuns(database.prisma);
  await runs.save('season', NOON);
  await runs.save('season', after(DAY));
  expect(await runs.all()).toEqual(new Map([['season', after(DAY)]]));
});
