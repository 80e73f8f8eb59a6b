import type pg from 'pg';
import type { Alert } from '../alerts/alert.ts';
import type { Receipt, Receipts } from '../delivery/receipts.ts';

type Row = {
  readonly alert: Alert;
  readonly outcome: Receipt['outcome'];
  readonly reason: string | null;
  readonly attempts: number;
  readonly decidedAt: Date;
  readonly settledAt: Date | null;
};

/** Alerts that name what rang, in one chat. */
const OF_CHAT = `chat_id = $1 AND alert ?| '{rule,subscription}' AND ($2::text IS NULL OR alert ->> $2 = $3)`;

export const createReceipts = (pool: pg.Pool): Receipts => ({
  async newest(chat, of, limit) {
    const { rows } = await pool.query<Row>(
      `SELECT * FROM (
         SELECT id, alert, 'waiting' AS outcome, NULL AS reason, attempts, created_at AS "decidedAt",
                NULL::timestamptz AS "settledAt"
         FROM delivery WHERE ${OF_CHAT}
         UNION ALL
         SELECT id, alert, outcome, reason, attempts, created_at, settled_at FROM delivery_log WHERE ${OF_CHAT}
       ) told ORDER BY id DESC LIMIT $4`,
      [chat, of?.kind ?? null, of === undefined ? null : String(of.id), limit],
    );
    return rows.map(({ alert, outcome, reason, attempts, decidedAt, settledAt }) => ({
      ...{ alert, outcome, attempts, decidedAt },
      ...(reason === null ? {} : { reason }),
      ...(settledAt === null ? {} : { settledAt }),
    }));
  },
});
