import type pg from 'pg';
import { DAY_MS, TIMEFRAME_MS, TIMEFRAMES } from '../core/market/timeframe.ts';
import { candlesOfYear } from '../core/rules/known-past.ts';
import type { JobRuns } from '../jobs/runner.ts';
import type { Upkeep } from '../jobs/upkeep.ts';
import type { PrismaClient } from './generated/client.ts';
import type { RuleSleep } from './rules.ts';

const KEEP_MS = 90 * DAY_MS;
/** A little more than a preview reads, so that a market may miss some closes and still join. */
const SPARE_CANDLES = 100;

export const createUpkeep = (pool: pg.Pool, rules: RuleSleep): Upkeep => ({
  wake: (now) => rules.wake(now),
  expire: (now) => rules.expire(now),

  async prune(now, marketNow) {
    for (const timeframe of TIMEFRAMES) {
      const before = new Date(
        marketNow.getTime() - (candlesOfYear(timeframe) + SPARE_CANDLES) * TIMEFRAME_MS[timeframe],
      );
      await pool.query('DELETE FROM candle WHERE timeframe = $1 AND open_at < $2', [timeframe, before]);
      await pool.query('DELETE FROM examined_close WHERE timeframe = $1 AND open_at < $2', [timeframe, before]);
    }
    const before = new Date(now.getTime() - KEEP_MS);
    await pool.query('DELETE FROM draft WHERE created_at < $1', [new Date(now.getTime() - DAY_MS)]);
    await pool.query('DELETE FROM link_code WHERE created_at < $1', [new Date(now.getTime() - DAY_MS)]);
    await pool.query('DELETE FROM delivery_log WHERE settled_at < $1', [before]);
    await pool.query('DELETE FROM rule WHERE removed_at < $1', [before]);
    const marketBefore = new Date(marketNow.getTime() - KEEP_MS);
    await pool.query('DELETE FROM signal WHERE closed_at < $1', [marketBefore]);
    await pool.query('DELETE FROM claim_turn WHERE at < $1', [marketBefore]);
    // A move leaves a metric behind with every ring.
    await pool.query(
      `DELETE FROM watermark w WHERE w.at < $1
         AND NOT EXISTS (SELECT 1 FROM rule r WHERE r.metric = w.metric AND r.removed_at IS NULL)`,
      [marketBefore],
    );
  },
});

export const createJobRuns = (prisma: PrismaClient): JobRuns => ({
  async all() {
    const rows = await prisma.jobRun.findMany();
    return new Map(rows.map(({ name, slot }) => [name, slot]));
  },
  async save(name, slot) {
    await prisma.jobRun.upsert({ where: { name }, create: { name, slot }, update: { slot } });
  },
});

/** Where a market's own clock stood, so that a simulated market goes on where it was left. */
export const createClockMemo = (prisma: PrismaClient) => ({
  async read(): Promise<Date | undefined> {
    const row = await prisma.memo.findUnique({ where: { key: CLOCK } });
    return typeof row?.value === 'string' ? new Date(row.value) : undefined;
  },
  async write(at: Date): Promise<void> {
    const value = at.toISOString();
    await prisma.memo.upsert({ where: { key: CLOCK }, create: { key: CLOCK, value }, update: { value } });
  },
});
const CLOCK = 'market-clock';
