import type pg from 'pg';
import type { Alert } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import type { Rang, Receipt, Receipts, Told } from '../delivery/receipts.ts';

type Row = {
  readonly alert: Alert;
  readonly outcome: Receipt['outcome'];
  readonly reason: string | null;
  readonly attempts: number;
  readonly decidedAt: Date;
  readonly settledAt: Date | null;
  readonly batch: string | null;
};

/** Alerts that name what rang, in one chat. */
const OF_CHAT = `chat_id = $1 AND alert ?| '{rule,subscription}' AND ($2::text IS NULL OR alert ->> $2 = $3)
  AND ($4::bigint IS NULL OR batch = $4)`;

const valuesOf = (chat: ChatId, of: Told | undefined) => [
  chat,
  of === undefined || of.kind === 'message' ? null : of.kind,
  of === undefined ? null : String(of.id),
  of?.kind === 'message' ? String(of.id) : null,
];

export const createReceipts = (pool: pg.Pool): Receipts => ({
  async newest(chat, of, limit, skip = 0) {
    const { rows } = await pool.query<Row>(
      `SELECT * FROM (
         SELECT id, alert, 'waiting' AS outcome, NULL AS reason, attempts, created_at AS "decidedAt",
                NULL::timestamptz AS "settledAt", batch
         FROM delivery WHERE ${OF_CHAT}
         UNION ALL
         SELECT id, alert, outcome, reason, attempts, created_at, settled_at, batch FROM delivery_log WHERE ${OF_CHAT}
       ) told ORDER BY id DESC LIMIT $5 OFFSET $6`,
      [...valuesOf(chat, of), limit, skip],
    );
    return rows.map(({ alert, outcome, reason, attempts, decidedAt, settledAt, batch }) => ({
      ...{ alert, outcome, attempts, decidedAt },
      ...(reason === null ? {} : { reason }),
      ...(settledAt === null ? {} : { settledAt }),
      ...(batch === null ? {} : { message: BigInt(batch) }),
    }));
  },

  async count(chat, of) {
    const { rows } = await pool.query<{ count: number }>(
      `SELECT ((SELECT count(*) FROM delivery WHERE ${OF_CHAT}) + (SELECT count(*) FROM delivery_log WHERE ${OF_CHAT}))::int AS count`,
      valuesOf(chat, of),
    );
    return rows[0]?.count ?? 0;
  },

  async noise(chat, since) {
    const { rows } = await pool.query<Rang>(
      `SELECT (alert ->> 'rule')::int AS rule, count(*)::int AS count, (array_agg(alert ORDER BY id DESC))[1] AS alert
       FROM delivery_log WHERE chat_id = $1 AND settled_at >= $2 AND alert ? 'rule'
       GROUP BY 1 ORDER BY 2 DESC, 1`,
      [chat, since],
    );
    return rows;
  },
});
