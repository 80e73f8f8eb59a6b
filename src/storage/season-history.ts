import type pg from 'pg';
import type { SeasonEntry, SeasonHistory } from '../core/season/history.ts';
import type { IndexName } from '../core/season/indexes.ts';

export function createSeasonHistory(pool: pg.Pool): SeasonHistory {
  const find = async (rest: string, values: readonly unknown[]): Promise<SeasonEntry[]> => {
    const { rows } = await pool.query(`SELECT entry FROM season_entry WHERE index = $1 ${rest}`, [...values]);
    return rows.map(({ entry }) => entry);
  };
  return {
    save: (index, entry) => saveEntry(pool, index, entry),
    latest: async (index) => (await find('ORDER BY day DESC LIMIT 1', [index]))[0],
    of: async (index, day) => (await find('AND day = $2', [index, day]))[0],
    since: (index, day) => find('AND day >= $2 ORDER BY day', [index, day]),
  };
}

/** Part of the transaction that announces the day. */
export async function saveEntry(client: pg.Pool | pg.PoolClient, index: IndexName, entry: SeasonEntry): Promise<void> {
  await client.query(
    `INSERT INTO season_entry (index, day, entry) VALUES ($1, $2, $3)
     ON CONFLICT (index, day) DO UPDATE SET entry = excluded.entry`,
    [index, entry.day, JSON.stringify(entry)],
  );
}
