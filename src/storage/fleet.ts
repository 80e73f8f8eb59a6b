import type pg from 'pg';
import type { Address, Fleet, Seen, Told } from '../processes/fleet.ts';

/** A process that says nothing for longer is gone, whatever became of it. */
const GONE = `interval '1 minute'`;

export const createFleet = (pool: pg.Pool): Fleet => ({
  async tell({ id, place, pid }, told) {
    await pool.query(
      `WITH gone AS (DELETE FROM process WHERE seen_at < clock_timestamp() - ${GONE} AND id <> $1)
       INSERT INTO process (id, place, pid, told, started_at, seen_at)
       VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp())
       ON CONFLICT (id) DO UPDATE SET told = $4, seen_at = clock_timestamp()`,
      [id, place, pid, JSON.stringify(told)],
    );
  },

  async all() {
    const { rows } = await pool.query<Address & { told: Told; startedAt: Date; seenAt: Date }>(
      `SELECT id, place, pid, told, started_at AS "startedAt", seen_at AS "seenAt" FROM process
       WHERE seen_at >= clock_timestamp() - ${GONE} ORDER BY started_at, id`,
    );
    return rows.map(({ told, ...row }): Seen => ({ ...row, ...told }));
  },

  async forget(id) {
    await pool.query('DELETE FROM process WHERE id = $1', [id]);
  },
});
