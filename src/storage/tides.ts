import type pg from 'pg';
import type { Tide } from '../core/market/tide.ts';
import { MINUTE_MS } from '../core/market/timeframe.ts';
import type { Tides } from '../jobs/tide.ts';

const TIDE = 'tide';
/** Whoever looks once a minute may miss some looks. */
const HOLDS_MS = 3 * MINUTE_MS;

export const createTides = (pool: pg.Pool): Tides => ({
  async write(tide, now) {
    await pool.query(
      'INSERT INTO memo (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      [TIDE, JSON.stringify({ at: now.toISOString(), tide: tide ?? null })],
    );
  },
});

/** The tide at an instant, as it is asked for with a claim. */
export const TIDE_NOW = `(SELECT value FROM memo WHERE key = '${TIDE}')`;

type Kept = { readonly at: string; readonly tide: Tide | null } | null;

export function readTide(kept: Kept, now: Date): Tide | undefined {
  if (!kept?.tide) return undefined;
  const age = now.getTime() - Date.parse(kept.at);
  return age >= -MINUTE_MS && age <= HOLDS_MS ? kept.tide : undefined;
}
