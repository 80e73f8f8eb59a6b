import type pg from 'pg';
import { LANES } from '../alerts/alert.ts';
import type { Alarms, Sight, Watched } from '../processes/watchdog.ts';

export const createAlarms = (pool: pg.Pool): Alarms => ({
  async raise(name) {
    const { rowCount } = await pool.query(
      'INSERT INTO alarm (name, since) VALUES ($1, clock_timestamp()) ON CONFLICT DO NOTHING',
      [name],
    );
    return Boolean(rowCount);
  },
  async clear(name) {
    const { rowCount } = await pool.query('DELETE FROM alarm WHERE name = $1', [name]);
    return Boolean(rowCount);
  },
  async all() {
    const { rows } = await pool.query<{ name: Watched }>('SELECT name FROM alarm ORDER BY name');
    return rows.map(({ name }) => name);
  },
});

const MS_SINCE = (at: string) => `(extract(epoch FROM clock_timestamp() - ${at}) * 1000)::float8`;

/**
 * How the work of all processes looks. What is held for a quiet hour or a digest is not due, and does not wait; what was
 * tried and failed waits, although its next try is later. What is on its way counts from when it rang, too.
 */
export async function seeWork(pool: pg.Pool): Promise<Sight> {
  const { rows } = await pool.query<{ compared: number | null; urgent: number | null; sent: number | null }>(
    `SELECT
       (SELECT min(${MS_SINCE('seen_at')} + (told->>'comparedMsAgo')::float8) FROM process) AS compared,
       (SELECT max(${MS_SINCE('created_at')}) FROM delivery
        WHERE lane = ${LANES.urgent}
          AND (state = 'sending' OR (state = 'pending' AND (due_at <= clock_timestamp() OR attempts > 0)))) AS urgent,
       (SELECT ${MS_SINCE('settled_at')} FROM delivery_log WHERE outcome = 'sent'
        ORDER BY settled_at DESC LIMIT 1) AS sent`,
  );
  const { compared, urgent, sent } = rows[0] ?? { compared: null, urgent: null, sent: null };
  return {
    ...(compared === null ? {} : { comparedMsAgo: compared }),
    ...(urgent === null ? {} : { urgentMs: urgent }),
    ...(sent === null ? {} : { sentMsAgo: sent }),
  };
}
