import type pg from 'pg';
import type { Listings } from '../alerts/listings.ts';
import type { Metric } from '../core/market/reading.ts';
import { LIVE } from './rule-changes.ts';

export const createListings = (pool: pg.Pool): Listings => ({
  async awaited() {
    const { rows } = await pool.query<{ metric: Metric }>(
      `SELECT DISTINCT r.metric FROM rule r JOIN chat c ON c.id = r.chat_id WHERE r.metric LIKE 'coin:%' AND ${LIVE}`,
    );
    return rows.map(({ metric }) => metric);
  },
});
