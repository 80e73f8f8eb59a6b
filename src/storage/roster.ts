import type pg from 'pg';
import type { Duty } from '../processes/role.ts';
import type { Holder, Roster } from '../processes/roster.ts';

/** Raised when a duty was laid down: whoever waits for it need not wait until it asks the next time. */
export const DUTIES_CHANNEL = 'duties';

const FROM_NOW = (ms: string) => `clock_timestamp() + ${ms} * interval '1 ms'`;

/**
 * A row is free when its time is over. One that is held for longer than a lease lasts was written before the clock of
 * the server was set back, and would otherwise stay a dead process's for as long as it was set back.
 */
const IS_FREE = `d.held_until <= clock_timestamp() OR d.held_until > ${FROM_NOW('$3')}`;

export const createRoster = (pool: pg.Pool): Roster => ({
  async hold(duties, by, leaseMs) {
    const { rows } = await pool.query<{ name: Duty }>(
      `INSERT INTO duty AS d (name, held_by, held_until, since)
       SELECT name, $2, ${FROM_NOW('$3')}, clock_timestamp() FROM unnest($1::text[]) AS name ORDER BY name
       ON CONFLICT (name) DO UPDATE SET held_by = $2, held_until = ${FROM_NOW('$3')},
         since = CASE WHEN d.held_by = $2 THEN d.since ELSE clock_timestamp() END
       WHERE d.held_by = $2 OR ${IS_FREE}
       RETURNING d.name`,
      [duties, by, leaseMs],
    );
    return new Set(rows.map(({ name }) => name));
  },

  async release(duty, by, restMs) {
    await pool.query(
      `WITH free AS (
         UPDATE duty SET held_by = '', held_until = ${FROM_NOW('$3')} WHERE name = $1 AND held_by = $2 RETURNING 1
       ) SELECT pg_notify('${DUTIES_CHANNEL}', '') FROM free`,
      [duty, by, restMs],
    );
  },

  async holders() {
    const { rows } = await pool.query<Holder>(
      `SELECT name AS duty, held_by AS by, since FROM duty
       WHERE held_by <> '' AND held_until > clock_timestamp() ORDER BY name`,
    );
    return rows;
  },
});
