import type pg from 'pg';
import { LANES } from '../alerts/alert.ts';
import type { Broadcast, Broadcasts } from '../alerts/broadcasts.ts';
import { inTransaction } from './transaction.ts';

const COLUMNS = `b.id, b.text, b.sent_at AS "sentAt", b.cancelled_at AS "cancelledAt", b.chats, b.kept`;

/** A group hears it once, in its main topic where that has spoken. The console is nobody's chat. */
const REACHED = `SELECT DISTINCT ON (split_part(c.id, '/', 1)) c.id FROM chat c
  WHERE c.unreachable_at IS NULL ORDER BY split_part(c.id, '/', 1), length(c.id), c.id`;

/** Its deliveries carry its id in their keys, which are theirs alone. */
const IS_OF = (key: string, id: string) => `starts_with(${key}, 'broadcast:' || ${id} || ':')`;

export const createBroadcasts = (pool: pg.Pool): Broadcasts => ({
  async draft(text, by, now) {
    const { rows } = await pool.query<Row>(
      `INSERT INTO broadcast AS b (text, by, created_at) VALUES ($1, $2, $3) RETURNING ${COLUMNS}`,
      [text, by, now],
    );
    return toBroadcast(rows[0] as Row);
  },

  async reach() {
    const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM (${REACHED}) t`);
    return rows[0]?.count ?? 0;
  },

  send: (id, now) =>
    inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ text: string }>(
        'UPDATE broadcast SET sent_at = $2 WHERE id = $1 AND sent_at IS NULL AND cancelled_at IS NULL RETURNING text',
        [id, now],
      );
      const [draft] = rows;
      if (!draft) return undefined;
      const alert = { kind: 'notice', says: [{ id: 'broadcast', facts: { text: draft.text } }] };
      const { rowCount } = await client.query(
        `INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
         SELECT 'broadcast:' || $1 || ':' || t.id, t.id, ${LANES.broadcast}, $2::jsonb, $3, $3 FROM (${REACHED}) t`,
        [String(id), JSON.stringify(alert), now],
      );
      const sent = await client.query<Row>(`UPDATE broadcast b SET chats = $2 WHERE id = $1 RETURNING ${COLUMNS}`, [
        id,
        rowCount ?? 0,
      ]);
      return toBroadcast(sent.rows[0] as Row);
    }),

  cancel: (id, now) =>
    inTransaction(pool, async (client) => {
      const { rowCount } = await client.query(
        'UPDATE broadcast SET cancelled_at = $2 WHERE id = $1 AND cancelled_at IS NULL',
        [id, now],
      );
      if (!rowCount) return undefined;
      const gone = await client.query(
        `DELETE FROM delivery d WHERE lane = ${LANES.broadcast} AND state = 'pending' AND ${IS_OF('d.dedupe_key', '$1')}`,
        [String(id)],
      );
      const { rows } = await client.query<Row>(`UPDATE broadcast b SET kept = $2 WHERE id = $1 RETURNING ${COLUMNS}`, [
        id,
        gone.rowCount ?? 0,
      ]);
      return toBroadcast(rows[0] as Row);
    }),

  async progress(id) {
    const { rows } = await pool.query<Row & { waiting: number; sent: number }>(
      `SELECT ${COLUMNS},
         (SELECT count(*)::int FROM delivery d
          WHERE d.lane = ${LANES.broadcast} AND ${IS_OF('d.dedupe_key', 'b.id')}) AS waiting,
         (SELECT count(*)::int FROM delivery_log l
          WHERE l.settled_at >= b.sent_at AND l.outcome = 'sent' AND ${IS_OF('l.dedupe_key', 'b.id')}) AS sent
       FROM broadcast b WHERE b.id = $1`,
      [id],
    );
    const [row] = rows;
    return row && { ...toBroadcast(row), waiting: row.waiting, sent: row.sent };
  },

  async newest() {
    const { rows } = await pool.query<{ id: number }>(
      'SELECT id FROM broadcast WHERE sent_at IS NOT NULL ORDER BY sent_at DESC LIMIT 1',
    );
    return rows[0]?.id;
  },
});

type Row = {
  readonly id: number;
  readonly text: string;
  readonly sentAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly chats: number;
  readonly kept: number;
};

const toBroadcast = ({ id, text, sentAt, cancelledAt, chats, kept }: Row): Broadcast => ({
  id,
  text,
  chats,
  kept,
  ...(sentAt ? { sentAt } : {}),
  ...(cancelledAt ? { cancelledAt } : {}),
});
