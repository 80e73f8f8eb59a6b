import type pg from 'pg';
import { withoutTopic } from '../accounts/chats.ts';
import { type Alert, LANES, laneOf } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import { type Delivery, type Settlement, settle } from '../delivery/delivery.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { inTransaction } from './transaction.ts';

/** Taken by every claim, on whatever platform. */
const CLAIM_LOCK = 7_208_002;
/** A process that stands still in the middle of a claim loses it, because all others wait for it. */
const STALL_MS = 5_000;
/** The chat of a delivery, without its topic. */
const GROUP = `split_part(d.chat_id, '/', 1)`;
const LEASE_END = (ms: string) => `clock_timestamp() + ${ms} * interval '1 ms'`;
/**
 * After many rows were written at once the planner does not know yet how many a chat has. It would read and sort all of
 * them for each one, and a claim beside three thousand of one chat would take seconds.
 */
const LOOK_INTO_INDEXES = 'SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off';
/** Its owner wants to hear it before anything else. */
const IS_CRITICAL = (alert: string) =>
  `EXISTS (SELECT 1 FROM rule r WHERE r.id = (${alert}->>'rule')::int AND r.terms @> '{"urgency": "critical"}')`;

/**
 * The first of each chat in lane order, unless one of that chat is on its way: a chat hears things in order. Platforms
 * count a group with all its topics, so of those only the first one goes. The index `delivery_claim_idx` gives pending
 * rows of a platform in this very order, so it takes as long among a hundred thousand as among ten; what compares a row
 * with others of its chat is a look into an index, and stays one however the planner sees it.
 */
const CLAIM = `
  WITH due AS (
    SELECT d.id, d.lane, d.turn, d.chat_id, d.alert, ${GROUP} AS grp FROM delivery d
    WHERE split_part(d.chat_id, ':', 1) = $2 AND d.state = 'pending' AND d.lane >= $5 AND d.due_at <= $1
      AND ${GROUP} <> ALL($3)
      AND ${GROUP} NOT IN (SELECT ${GROUP} FROM delivery d WHERE d.state = 'sending')
      AND d.id = (
        SELECT e.id FROM delivery e WHERE e.chat_id = d.chat_id AND e.state = 'pending' AND e.due_at <= $1
        ORDER BY e.lane, e.id LIMIT 1)
    ORDER BY d.lane, d.turn, d.id LIMIT $4 FOR UPDATE SKIP LOCKED
  ), first AS (
    SELECT DISTINCT ON (grp) id, lane, chat_id, alert FROM due ORDER BY grp, lane, turn, id
  ), head AS (
    -- A chat that is being told things rang again: what rang before goes before, unless this is critical.
    SELECT coalesce((
      SELECT o.id FROM delivery o
      WHERE o.chat_id = first.chat_id AND first.lane = ${LANES.urgent} AND o.lane = ${LANES.followUp} AND o.id < first.id
        AND o.state = 'pending' AND o.due_at <= $1 AND NOT ${IS_CRITICAL('first.alert')}
      ORDER BY o.id LIMIT 1), first.id) AS id
    FROM first
  )
  UPDATE delivery d SET state = 'sending', locked_by = $6, locked_until = ${LEASE_END('$7')}
  FROM chat c WHERE d.id = ANY(ARRAY(SELECT id FROM head)) AND d.state = 'pending' AND c.id = d.chat_id
  RETURNING d.id, d.chat_id, d.lane, d.turn, d.alert, d.attempts, d.maybe_sent, d.is_plain, d.created_at, c.locale`;

/** What else rang for these chats waits behind the first of other chats, and in turn with their follow-ups. */
const FOLLOW = `
  WITH last AS MATERIALIZED (
    SELECT chat_id, max(turn) AS turn FROM delivery WHERE chat_id = ANY($1) AND lane = ${LANES.followUp} GROUP BY chat_id
  )
  UPDATE delivery d SET lane = ${LANES.followUp}, turn = f.turn FROM (
    SELECT e.id, row_number() OVER (PARTITION BY e.chat_id ORDER BY e.id)
      + coalesce((SELECT last.turn FROM last WHERE last.chat_id = e.chat_id), 0) AS turn
    FROM delivery e
    WHERE e.id IN (
      SELECT id FROM delivery WHERE chat_id = ANY($1) AND lane = ${LANES.urgent} AND state = 'pending'
      FOR UPDATE SKIP LOCKED)
    AND NOT ${IS_CRITICAL('e.alert')}
  ) f WHERE d.id = f.id`;

export function createOutbox(pool: pg.Pool, stallMs = STALL_MS): Outbox {
  return {
    async claim({ platform, except, limit, leastLane = LANES.urgent, by, leaseMs }, now) {
      const resting = except.map(withoutTopic);
      const rows = await inTransaction(pool, async (client) => {
        // Each claim sees the one before it. Two at once could take an older and a newer message of one chat.
        await client.query(
          `SET LOCAL idle_in_transaction_session_timeout = ${stallMs}; ${LOOK_INTO_INDEXES};
           SELECT pg_advisory_xact_lock(${CLAIM_LOCK})`,
        );
        const claimed = await client.query<ClaimedRow>(CLAIM, [now, platform, resting, limit, leastLane, by, leaseMs]);
        const urgent = claimed.rows.filter(({ lane }) => lane === LANES.urgent).map(({ chat_id }) => chat_id);
        if (urgent.length > 0) await client.query(FOLLOW, [urgent]);
        return claimed.rows;
      });
      const byPlace = (a: ClaimedRow, b: ClaimedRow) =>
        a.lane - b.lane || a.turn - b.turn || Number(BigInt(a.id) - BigInt(b.id));
      return rows.sort(byPlace).map(toDelivery);
    },

    async renew(ids, by, leaseMs) {
      const { rows } = await pool.query<{ id: string }>(
        `UPDATE delivery SET locked_until = ${LEASE_END('$3')}
         WHERE id = ANY($1::bigint[]) AND locked_by = $2 AND state = 'sending' RETURNING id`,
        [ids.map(String), by, leaseMs],
      );
      return rows.map(({ id }) => BigInt(id));
    },

    settle: (delivery, settlement, now) => store(pool, delivery, settlement, now),

    reap: (now, except = []) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query(
          `SELECT * FROM delivery WHERE state = 'sending' AND locked_until <= clock_timestamp() AND id <> ALL($1::bigint[])
           ORDER BY id FOR UPDATE SKIP LOCKED`,
          [except.map(String)],
        );
        for (const row of rows) {
          const delivery = toDelivery(row);
          await store(
            client,
            delivery,
            settle(delivery, { kind: 'ambiguous', reason: 'no answer was seen' }, now),
            now,
          );
        }
        return rows.length;
      }),

    async enqueue(key, chat, alert, now) {
      await pool.query(
        `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
         SELECT $1, c.id, $3, $4, $5, $5 FROM chat c
         WHERE c.id = $2 AND NOT EXISTS (SELECT 1 FROM delivery_log l WHERE l.dedupe_key = $1) ON CONFLICT (dedupe_key) DO NOTHING`,
        [key, chat, laneOf(alert), JSON.stringify(alert), now],
      );
    },

    async backlog() {
      const { rows } = await pool.query(
        `SELECT lane, count(*)::int AS count, min(created_at) AS oldest FROM delivery GROUP BY lane ORDER BY lane`,
      );
      return rows;
    },

    async nextDue(now) {
      const { rows } = await pool.query(
        `SELECT min(due_at) AS at FROM delivery WHERE state = 'pending' AND due_at > $1`,
        [now],
      );
      return rows[0].at ?? undefined;
    },
  };
}

const store = (
  client: pg.Pool | pg.PoolClient,
  delivery: Delivery,
  settlement: Settlement,
  now: Date,
): Promise<void> =>
  settlement.kind === 'pending' ? putBack(client, delivery, settlement) : file(client, delivery, settlement, now);

/** A claim that was taken back has spent another attempt since, and may be on its way again: it is left alone. */
async function putBack(
  client: pg.Pool | pg.PoolClient,
  delivery: Delivery,
  back: Extract<Settlement, { kind: 'pending' }>,
): Promise<void> {
  await client.query(
    `UPDATE delivery SET state = 'pending', attempts = $2, due_at = $3, maybe_sent = $4, is_plain = $5,
     locked_by = NULL, locked_until = NULL WHERE id = $1 AND state = 'sending' AND attempts = $6`,
    [delivery.id, back.attempts, back.dueAt, back.maybeSent, back.isPlain, delivery.attempts],
  );
}

/** Moves a settled delivery from the outbox to the log, in one statement. */
async function file(
  client: pg.Pool | pg.PoolClient,
  delivery: Delivery,
  settlement: Exclude<Settlement, { kind: 'pending' }>,
  now: Date,
): Promise<void> {
  await client.query(
    `WITH settled AS (DELETE FROM delivery WHERE id = $1 RETURNING *)
     INSERT INTO delivery_log (id, dedupe_key, chat_id, alert, outcome, reason, message_id, attempts, created_at, settled_at)
     SELECT id, dedupe_key, chat_id, alert, $2, $3, $4, $5, created_at, $6 FROM settled ON CONFLICT DO NOTHING`,
    [
      delivery.id,
      settlement.kind,
      // Reasons are told by others, and no column of text takes this one character.
      settlement.kind === 'sent' ? null : settlement.reason.replaceAll('\u0000', ' '),
      settlement.kind === 'sent' ? (settlement.messageId ?? null) : null,
      delivery.attempts + 1,
      now,
    ],
  );
}

type DeliveryRow = {
  readonly id: string;
  readonly chat_id: string;
  readonly alert: Alert;
  readonly attempts: number;
  readonly maybe_sent: boolean;
  readonly is_plain: boolean;
  readonly created_at: Date;
  readonly locale?: string;
};

type ClaimedRow = DeliveryRow & { readonly lane: number; readonly turn: number };

const toDelivery = (row: DeliveryRow): Delivery => ({
  id: BigInt(row.id),
  chat: row.chat_id as ChatId,
  locale: row.locale ?? 'en',
  alert: row.alert,
  attempts: row.attempts,
  maybeSent: row.maybe_sent,
  isPlain: row.is_plain,
  createdAt: row.created_at,
});
