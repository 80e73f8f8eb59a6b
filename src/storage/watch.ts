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

/** Who sent nothing for so long sends nothing, and older rows of the log need not be read. */
const LATELY = `interval '1 minute'`;

/**
 * How the work of all processes looks. What is held for a quiet hour or a digest is not due, and does not wait; what was
 * tried and failed waits, although its next try is later. What is on its way counts from when it rang, too.
 */
export async function seeWork(pool: pg.Pool): Promise<Sight> {
  const compared = await pool.query<{ ms: number | null }>(
    `SELECT min(${MS_SINCE('seen_at')} + (told->>'comparedMsAgo')::float8) AS ms FROM process`,
  );
  const { rows } = await pool.query<{ platform: string; urgent: number; sent: number | null }>(
    `SELECT w.platform, w.urgent, (
       SELECT ${MS_SINCE('settled_at')} FROM delivery_log
       WHERE outcome = 'sent' AND settled_at > clock_timestamp() - ${LATELY} AND split_part(chat_id, ':', 1) = w.platform
       ORDER BY settled_at DESC LIMIT 1) AS sent
     FROM (
       SELECT split_part(chat_id, ':', 1) AS platform, max(${MS_SINCE('created_at')}) AS urgent FROM delivery
       WHERE lane <= ${LANES.urgent}
         AND (state = 'sending' OR (state = 'pending' AND (due_at <= clock_timestamp() OR attempts > 0)))
       GROUP BY 1) w ORDER BY w.platform`,
  );
  const comparedMsAgo = compared.rows[0]?.ms ?? undefined;
  const waiting = rows.map(({ platform, urgent, sent }) => ({
    ...{ platform, urgentMs: urgent },
    ...(sent === null ? {} : { sentMsAgo: sent }),
  }));
  return {
    ...(comparedMsAgo === undefined ? {} : { comparedMsAgo }),
    ...(waiting.length === 0 ? {} : { waiting }),
  };
}
