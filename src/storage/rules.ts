import type pg from 'pg';
import { laneOf } from '../alerts/alert.ts';
import { expiryNotice } from '../alerts/expiry.ts';
import type { RuleLedger } from '../alerts/ledger.ts';
import type { Rule, Rules, Seen } from '../alerts/rule.ts';
import type { PersonId } from '../chat/message.ts';
import type { Ticker } from '../core/market/market.ts';
import { type Metric, symbolOf } from '../core/market/reading.ts';
import { isThreshold, type Threshold } from '../core/rules/rule.ts';
import type { PrismaClient } from './generated/client.ts';
import { ACCOUNT_OF } from './links.ts';
import { changeRules, LIVE, NEXT_CHANGE } from './rule-changes.ts';
import { commitMoves } from './rule-moves.ts';
import { createRulePages } from './rule-pages.ts';
import { RULE_COLUMNS, toRule, toTermColumns } from './rule-row.ts';

export function createRules(prisma: PrismaClient, pool: pg.Pool): Rules & RuleLedger & RuleSleep & RulesOn {
  const change = (sql: string, values: readonly unknown[]): Promise<pg.QueryResult> =>
    changeRules(pool, (client) => client.query(sql, [...values]));

  return {
    add: (rule, most, now, seen) =>
      changeRules(pool, async (client) => {
        const owned = await ownedBy(client, rule.owner);
        if (owned.length >= most || (seen && !isAsSeen(seen, owned))) return undefined;
        const { side, at, rearm } = checked(rule.threshold);
        const { terms, expiresAt } = toTermColumns(rule.terms);
        const { rows } = await client.query(
          `INSERT INTO rule AS r (chat_id, owner, metric, side, at, rearm, state, terms, expires_at, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING ${RULE_COLUMNS}`,
          [rule.chat, rule.owner, rule.metric, side, at, rearm, rule.state ?? 'armed', terms, expiresAt, now],
        );
        return toRule(rows[0]);
      }),

    edit: (id, { metric, threshold, terms, state }, seen) =>
      changeRules(pool, async (client) => {
        if (seen && !isAsSeen(seen, await ownedBy(client, seen.owner))) return undefined;
        const { side, at, rearm } = threshold ? checked(threshold) : {};
        const columns = toTermColumns(terms);
        const { rows } = await client.query(
          `UPDATE rule r SET metric = coalesce($2, r.metric), side = coalesce($3, r.side), at = coalesce($4, r.at),
           rearm = coalesce($5, r.rearm), state = coalesce($6, r.state), epoch = r.epoch + 1, change = ${NEXT_CHANGE},
           terms = CASE WHEN $7 THEN $8 ELSE r.terms END, expires_at = CASE WHEN $7 THEN $9 ELSE r.expires_at END,
           rang_at = CASE WHEN $10 THEN NULL ELSE r.rang_at END,
           gone_since = CASE WHEN $10 THEN NULL ELSE r.gone_since END
         WHERE r.id = $1 AND r.removed_at IS NULL RETURNING ${RULE_COLUMNS}`,
          [
            ...[id, metric, side, at, rearm, state],
            ...[terms !== undefined, columns.terms, columns.expiresAt],
            metric !== undefined || threshold !== undefined,
          ],
        );
        return rows[0] ? toRule(rows[0]) : undefined;
      }),

    async of(chat) {
      const rows = await prisma.rule.findMany({ where: { chatId: chat, removedAt: null }, orderBy: { id: 'asc' } });
      return rows.map(toRule);
    },

    async get(id) {
      const row = await prisma.rule.findFirst({ where: { id, removedAt: null } });
      return row ? toRule(row) : undefined;
    },

    metricsOf: (owner) => ownedBy(pool, owner),

    async move(id, { chat, owner }) {
      await change(
        `UPDATE rule SET chat_id = $2, owner = $3, owner_left_at = NULL, change = ${NEXT_CHANGE} WHERE id = $1`,
        [id, chat, owner],
      );
    },

    async remove(id, now) {
      await change(`UPDATE rule SET removed_at = $2, change = ${NEXT_CHANGE} WHERE id = $1`, [id, now]);
    },

    async snooze(id, until) {
      await change(`UPDATE rule SET snoozed_until = $2, change = ${NEXT_CHANGE} WHERE id = $1`, [id, until]);
    },

    async wake(now) {
      const due = await prisma.rule.findFirst({
        where: { snoozedUntil: { lte: now }, removedAt: null },
        select: { id: true },
      });
      if (!due) return;
      await change(
        `UPDATE rule SET snoozed_until = NULL, change = ${NEXT_CHANGE} WHERE snoozed_until <= $1 AND removed_at IS NULL`,
        [now],
      );
    },

    async expire(now) {
      const due = await prisma.rule.findFirst({
        where: { expiresAt: { lte: now }, removedAt: null },
        select: { id: true },
      });
      return due ? changeRules(pool, (client) => expire(client, now)) : 0;
    },

    ...createRulePages(pool),

    async watermarks(metrics) {
      if (metrics.length === 0) return new Map();
      const { rows } = await pool.query<{ metric: Metric; at: Date }>(
        'SELECT metric, at FROM watermark WHERE metric = ANY($1)',
        [metrics],
      );
      return new Map(rows.map(({ metric, at }) => [metric, at]));
    },

    async on(metric) {
      const { rows } = await pool.query(
        `SELECT ${RULE_COLUMNS} FROM rule r JOIN chat c ON c.id = r.chat_id WHERE r.metric = $1 AND ${LIVE} ORDER BY r.id`,
        [metric],
      );
      return rows.map(toRule);
    },

    commit: (moves, readings, now) => commitMoves(pool, moves, readings, now),
  };
}

async function ownedBy(client: Pick<pg.Pool, 'query'>, owner: PersonId): Promise<readonly Metric[]> {
  const { rows } = await client.query<{ metric: Metric }>(
    `SELECT metric FROM rule WHERE owner IN (${ACCOUNT_OF('$1')}) AND removed_at IS NULL`,
    [owner],
  );
  return rows.map(({ metric }) => metric);
}

const isAsSeen = ({ metrics }: Seen, owned: readonly Metric[]): boolean =>
  metrics.length === owned.length && metrics.toSorted().join('\n') === owned.toSorted().join('\n');

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

/** The live rules that wait for one metric, each with its chat. */
export interface RulesOn {
  on(metric: Metric): Promise<readonly Rule[]>;
}

/** Snoozes and rules end by themselves: a job asks for what is due. */
export interface RuleSleep {
  wake(now: Date): Promise<void>;
  /** Removes the rules that are over and enqueues a notice of each, where its chat can be reached. Returns how many. */
  expire(now: Date): Promise<number>;
}

/** Each rule is over once, so what it is told by needs no other guard. */
async function expire(client: pg.PoolClient, now: Date): Promise<number> {
  const { rows } = await client.query(
    `UPDATE rule r SET removed_at = $1, change = ${NEXT_CHANGE} WHERE r.expires_at <= $1 AND r.removed_at IS NULL
     RETURNING ${RULE_COLUMNS}`,
    [now],
  );
  const over = rows.map(toRule).map((rule) => ({ rule, notice: expiryNotice(rule) }));
  const { rowCount } = await client.query(
    `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT 'expired:' || f.id, c.id, f.lane, f.notice, $1, $1
     FROM unnest($2::int[], $3::text[], $4::int[], $5::jsonb[]) AS f(id, chat, lane, notice)
     JOIN chat c ON c.id = f.chat AND c.unreachable_at IS NULL ORDER BY f.id`,
    [
      now,
      over.map(({ rule }) => rule.id),
      over.map(({ rule }) => rule.chat),
      over.map(({ notice }) => laneOf(notice)),
      over.map(({ notice }) => JSON.stringify(notice)),
    ],
  );
  return rowCount ?? 0;
}

/** Whoever asks for a threshold that could fire and arm at once has not checked what a person typed. */
function checked(threshold: Threshold): Threshold {
  if (!isThreshold(threshold)) throw new Error(`No threshold: ${JSON.stringify(threshold)}`);
  return threshold;
}
