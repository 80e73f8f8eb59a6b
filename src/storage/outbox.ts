import type pg from 'pg';
import { laneOf } from '../alerts/alert.ts';
import { type Delivery, type Settlement, settle } from '../delivery/delivery.ts';
import type { Outbox } from '../delivery/outbox.ts';
import { claimDeliveries } from './outbox-claim.ts';
import { joinedTo, LEASE_END, toDelivery } from './outbox-row.ts';
import { inTransaction } from './transaction.ts';

/** Raised whenever a delivery is written, by the database itself. */
export const DELIVERIES_CHANNEL = 'deliveries';

/** A process that stands still in the middle of a claim loses it, because all others wait for it. */
const STALL_MS = 5_000;

export function createOutbox(pool: pg.Pool, stallMs = STALL_MS): Outbox {
  return {
    claim: (claim, now) => inTransaction(pool, (client) => claimDeliveries(client, claim, now, stallMs)),

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
        const company = await joinedTo(client, rows);
        for (const row of rows) {
          const delivery = toDelivery(row, company.get(row.id));
          await store(
            client,
            delivery,
            settle(delivery, { kind: 'ambiguous', reason: 'no answer was seen' }, now),
            now,
          );
        }
        return rows.length;
      }),

    async enqueue(key, chat, alert, now, urgency) {
      await pool.query(
        `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
         SELECT $1, c.id, $3, $4, $5, $5 FROM chat c
         WHERE c.id = $2 AND NOT EXISTS (SELECT 1 FROM delivery_log l WHERE l.dedupe_key = $1) ON CONFLICT (dedupe_key) DO NOTHING`,
        [key, chat, laneOf(alert, urgency), JSON.stringify(alert), now],
      );
    },

    async backlog() {
      const { rows } = await pool.query(
        `SELECT lane, count(*)::int AS count, min(created_at) AS oldest FROM delivery WHERE state <> 'kept' GROUP BY lane ORDER BY lane`,
      );
      return rows;
    },

    async nextDue(now) {
      const { rows } = await pool.query(
        `SELECT least((SELECT min(due_at) FROM delivery WHERE state = 'pending' AND due_at > $1 AND due_at <> created_at),
                      (SELECT min(opens_at) FROM attention WHERE opens_at > $1)) AS at`,
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

/** Moves a settled delivery and its company from the outbox to the log, in one statement. */
async function file(
  client: pg.Pool | pg.PoolClient,
  delivery: Delivery,
  settlement: Exclude<Settlement, { kind: 'pending' }>,
  now: Date,
): Promise<void> {
  await client.query(
    `WITH settled AS (
       DELETE FROM delivery WHERE id = $1 OR id IN (
         SELECT e.id FROM delivery d JOIN delivery e ON e.chat_id = d.chat_id AND e.state = 'joined' AND e.batch = $1
         WHERE d.id = $1)
       RETURNING *)
     INSERT INTO delivery_log (id, dedupe_key, chat_id, alert, outcome, batch, reason, message_id, attempts, created_at, settled_at)
     SELECT id, dedupe_key, chat_id, alert, $2, batch, $3, $4, $5, created_at, $6 FROM settled ON CONFLICT DO NOTHING`,
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
