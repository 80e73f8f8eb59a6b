import type pg from 'pg';
import { laneOf } from '../alerts/alert.ts';
import type { Move, RuleLedger } from '../alerts/matcher.ts';
import type { NewRule, Rule, RuleChange, Rules } from '../alerts/rule.ts';
import type { ChatId, PersonId } from '../chat/message.ts';
import type { Ticker } from '../core/market/market.ts';
import { type Metric, type Reading, symbolOf } from '../core/market/reading.ts';
import { isThreshold, type RuleState, type Side } from '../core/rules/rule.ts';
import type { PrismaClient, Rule as RuleRow } from './generated/client.ts';
import { inTransaction } from './transaction.ts';

/** Raised whenever rules change, by people or by prices; every evaluator listens. */
export const RULES_CHANNEL = 'rules';

/**
 * Rule changes are numbered by a sequence. Numbers are drawn under this lock, so that they become visible in the order
 * in which they were drawn, and whoever has seen number n has seen everything before it.
 */
const CHANGE_LOCK = 7_208_001;
const TOUCH = `SELECT pg_advisory_xact_lock(${CHANGE_LOCK})`;
const NOTIFY = `SELECT pg_notify('${RULES_CHANNEL}', '')`;
const NEXT = `nextval(pg_get_serial_sequence('rule', 'change'))`;

/** A rule that evaluators hold: neither removed nor asleep, and its chat can be reached. */
const LIVE = 'r.removed_at IS NULL AND r.snoozed_until IS NULL AND c.unreachable_at IS NULL';

export function createRules(prisma: PrismaClient, pool: pg.Pool): Rules & RuleLedger & RuleSleep {
  /** Changes rules and wakes the evaluators, in one transaction. */
  const change = (sql: string, values: readonly unknown[]): Promise<pg.QueryResult> =>
    inTransaction(pool, async (client) => {
      await client.query(TOUCH);
      const result = await client.query(sql, [...values]);
      await client.query(NOTIFY);
      return result;
    });

  return {
    add: (rule, most, now) =>
      inTransaction(pool, async (client) => {
        await client.query(TOUCH);
        const { rows: owned } = await client.query(
          'SELECT count(*)::int AS count FROM rule WHERE owner = $1 AND removed_at IS NULL',
          [rule.owner],
        );
        if (owned[0].count >= most) return undefined;
        if (!isThreshold(rule.threshold)) throw new Error(`No threshold: ${JSON.stringify(rule.threshold)}`);
        const { side, at, rearm } = rule.threshold;
        const { rows } = await client.query(
          `INSERT INTO rule (chat_id, owner, metric, side, at, rearm, state, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, 'armed', $7) RETURNING id`,
          [rule.chat, rule.owner, rule.metric, side, at, rearm, now],
        );
        await client.query(NOTIFY);
        return toNew(rule, rows[0].id);
      }),

    async of(chat) {
      const rows = await prisma.rule.findMany({ where: { chatId: chat, removedAt: null }, orderBy: { id: 'asc' } });
      return rows.map(toRule);
    },

    async get(id) {
      const row = await prisma.rule.findFirst({ where: { id, removedAt: null } });
      return row ? toRule(row) : undefined;
    },

    async remove(id, now) {
      await change(`UPDATE rule SET removed_at = $2, change = ${NEXT} WHERE id = $1`, [id, now]);
    },

    async snooze(id, until) {
      await change(`UPDATE rule SET snoozed_until = $2, change = ${NEXT} WHERE id = $1`, [id, until]);
    },

    async wake(now) {
      const due = await prisma.rule.findFirst({
        where: { snoozedUntil: { lte: now }, removedAt: null },
        select: { id: true },
      });
      if (!due) return;
      await change(
        `UPDATE rule SET snoozed_until = NULL, change = ${NEXT} WHERE snoozed_until <= $1 AND removed_at IS NULL`,
        [now],
      );
    },

    async changes(since) {
      const { rows } = await pool.query(
        `SELECT r.id, r.chat_id AS "chatId", r.owner, r.metric, r.side, r.at, r.rearm, r.state, r.epoch, r.change,
                ${LIVE} AS "isLive"
         FROM rule r JOIN chat c ON c.id = r.chat_id
         WHERE r.change > $1 AND ($1 > 0 OR (${LIVE}))
         ORDER BY r.change`,
        [since],
      );
      const changes = rows.map((row): RuleChange => ({ id: row.id, rule: row.isLive ? toRule(row) : undefined }));
      return { changes, upTo: rows.length > 0 ? BigInt(rows.at(-1).change) : since };
    },

    async watermarks(metrics) {
      if (metrics.length === 0) return new Map();
      const rows = await prisma.watermark.findMany({ where: { metric: { in: [...metrics] } } });
      return new Map(rows.map(({ metric, at }) => [metric as Metric, at]));
    },

    commit: (moves, readings, now) =>
      inTransaction(pool, async (client) => {
        let enqueued = 0;
        if (moves.length > 0) await client.query(TOUCH);
        for (const step of stepsOf(moves)) {
          const fired = step.filter(({ alert }) => alert);
          const rearmed = step.filter(({ alert }) => !alert);
          if (fired.length > 0) enqueued += await fire(client, fired, now);
          if (rearmed.length > 0) await rearm(client, rearmed);
        }
        await mark(client, readings);
        if (moves.length > 0) await client.query(NOTIFY);
        return enqueued;
      }),
  };
}

/** The last price that the rules of each symbol were compared with, where a rule still waits. */
export async function lastComparedPrices(pool: pg.Pool): Promise<readonly Ticker[]> {
  const { rows } = await pool.query<{ metric: Metric; value: number; at: Date; source: string }>(
    `SELECT w.metric, w.value, w.at, w.source FROM watermark w
     WHERE EXISTS (SELECT 1 FROM rule r WHERE r.metric = w.metric AND r.removed_at IS NULL)`,
  );
  return rows.flatMap(({ metric, value: price, at, source }) => {
    const symbol = symbolOf(metric);
    return symbol ? [{ symbol, price, at, source }] : [];
  });
}

/** Holds back everybody else who changes rules, until the transaction ends. */
export async function lockRules(client: pg.PoolClient): Promise<void> {
  await client.query(TOUCH);
}

/** Tells the evaluators that the rules of a chat live or rest anew; part of a transaction that changed the chat. */
export async function touchRulesOf(client: pg.PoolClient, chat: string): Promise<void> {
  await lockRules(client);
  await client.query(`UPDATE rule SET change = ${NEXT} WHERE chat_id = $1 AND removed_at IS NULL`, [chat]);
  await client.query(NOTIFY);
}

/** Snoozes end by themselves: a job wakes what is due. */
export interface RuleSleep {
  wake(now: Date): Promise<void>;
}

/** Only a rule that is still armed in the same epoch, awake and within reach rings: evaluated twice, it is told once. */
async function fire(client: pg.PoolClient, moves: readonly Move[], now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `WITH fired AS (
       UPDATE rule r SET state = 'quiet', epoch = r.epoch + 1, change = ${NEXT}
       FROM unnest($1::int[], $2::int[], $3::jsonb[], $4::int[]) WITH ORDINALITY AS f(id, epoch, alert, lane, place), chat c
       WHERE r.id = f.id AND r.epoch = f.epoch AND r.state = 'armed' AND c.id = r.chat_id AND ${LIVE}
       RETURNING r.id, r.chat_id, f.epoch, f.alert, f.lane, f.place
     )
     INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT 'rule:' || id || ':' || epoch, chat_id, lane, alert, $5, $5 FROM fired ORDER BY place
     ON CONFLICT (dedupe_key) DO NOTHING`,
    [
      moves.map(({ rule }) => rule.id),
      moves.map(({ rule }) => rule.epoch),
      moves.map(({ alert }) => JSON.stringify(alert)),
      moves.map(({ alert }) => (alert ? laneOf(alert) : 0)),
      now,
    ],
  );
  return rowCount ?? 0;
}

async function rearm(client: pg.PoolClient, moves: readonly Move[]): Promise<void> {
  await client.query(
    `UPDATE rule r SET state = 'armed', change = ${NEXT} FROM unnest($1::int[], $2::int[]) AS m(id, epoch)
     WHERE r.id = m.id AND r.epoch = m.epoch AND r.state = 'quiet'`,
    [moves.map(({ rule }) => rule.id), moves.map(({ rule }) => rule.epoch)],
  );
}

async function mark(client: pg.PoolClient, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await client.query(
    `INSERT INTO watermark (metric, value, at, source)
     SELECT * FROM unnest($1::text[], $2::float8[], $3::timestamptz[], $4::text[])
     ON CONFLICT (metric) DO UPDATE SET value = excluded.value, at = excluded.at, source = excluded.source`,
    [
      readings.map(({ metric }) => metric),
      readings.map(({ value }) => value),
      readings.map(({ at }) => at),
      readings.map(({ source }) => source),
    ],
  );
}

/** The first move of each rule, then the second, and so on: a rule may fire and return within one outage of the database. */
function stepsOf(moves: readonly Move[]): readonly Move[][] {
  const steps: Move[][] = [];
  const taken = new Map<number, number>();
  for (const move of moves) {
    const step = taken.get(move.rule.id) ?? 0;
    taken.set(move.rule.id, step + 1);
    const together = steps[step];
    if (together) together.push(move);
    else steps.push([move]);
  }
  return steps;
}

const toNew = (rule: NewRule, id: number): Rule => ({ ...rule, id, state: 'armed', epoch: 0 });

type StoredRule = Pick<RuleRow, 'id' | 'chatId' | 'owner' | 'metric' | 'side' | 'at' | 'rearm' | 'state' | 'epoch'> & {
  readonly snoozedUntil?: Date | null;
};

const toRule = (row: StoredRule): Rule => ({
  id: row.id,
  chat: row.chatId as ChatId,
  owner: row.owner as PersonId,
  metric: row.metric as Metric,
  threshold: { side: row.side as Side, at: row.at, rearm: row.rearm },
  state: row.state as RuleState,
  epoch: row.epoch,
  ...(row.snoozedUntil ? { snoozedUntil: row.snoozedUntil } : {}),
});
