import type pg from 'pg';
import { withoutTopic } from '../accounts/chats.ts';
import { type Alert, laneOf } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import { type Delivery, type Settlement, settle } from '../delivery/delivery.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { inTransaction } from './transaction.ts';

/** Taken by every claim, on whatever platform. */
const CLAIM_LOCK = 7_208_002;
/** The chat of a delivery, without its topic. */
const GROUP = `split_part(d.chat_id, '/', 1)`;

export function createOutbox(pool: pg.Pool): Outbox {
  return {
    async claim({ platforms, except, limit, by, until }, now) {
      const { rows } = await inTransaction(pool, async (client) => {
        // Each claim sees the one before it. Two at once could take an older and a newer message of one chat.
        await client.query(`SELECT pg_advisory_xact_lock(${CLAIM_LOCK})`);
        // The first of each chat in lane order, unless one of that chat is on its way: a chat hears things in order.
        // Platforms count a group with all its topics, so of those only the first one goes.
        return client.query(
          `WITH due AS (
             SELECT d.id, d.lane, ${GROUP} AS grp FROM delivery d
             WHERE d.state = 'pending' AND d.due_at <= $1
               AND split_part(d.chat_id, ':', 1) = ANY($2) AND ${GROUP} <> ALL($3)
               AND ${GROUP} NOT IN (SELECT ${GROUP} FROM delivery d WHERE d.state = 'sending')
               AND NOT EXISTS (
                 SELECT 1 FROM delivery e
                 WHERE e.chat_id = d.chat_id AND e.due_at <= $1 AND (e.lane, e.id) < (d.lane, d.id))
             ORDER BY d.lane, d.id LIMIT $4 FOR UPDATE SKIP LOCKED
           ), first AS (
             SELECT DISTINCT ON (grp) id FROM due ORDER BY grp, lane, id
           )
           UPDATE delivery d SET state = 'sending', locked_by = $5, locked_until = $6
           FROM first, chat c WHERE d.id = first.id AND c.id = d.chat_id
           RETURNING d.id, d.chat_id, d.lane, d.alert, d.attempts, d.maybe_sent, d.is_plain, d.created_at, c.locale`,
          [now, platforms, except.map(withoutTopic), limit, by, until],
        );
      });
      return rows.sort((a, b) => a.lane - b.lane || Number(BigInt(a.id) - BigInt(b.id))).map(toDelivery);
    },

    settle: (delivery, settlement, now) => store(pool, delivery, settlement, now),

    reap: (now) =>
      inTransaction(pool, async (client) => {
        const { rows } = await client.query(
          `SELECT * FROM delivery WHERE state = 'sending' AND locked_until <= $1 ORDER BY id FOR UPDATE SKIP LOCKED`,
          [now],
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
      settlement.kind === 'sent' ? null : settlement.reason,
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
