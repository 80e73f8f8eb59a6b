import type pg from 'pg';
import type { SeasonEntry, SeasonHistory } from '../core/season/history.ts';
import type { IndexName } from '../core/season/indexes.ts';
import type { Season } from '../core/season/season.ts';

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

    async line(index, from) {
      const { rows } = await pool.query<Point>(
        `SELECT day, CASE WHEN entry #>> '{reading,kind}' = 'value' THEN (entry #>> '{reading,index}')::float8 END AS value,
           entry #>> '{standing,season}' AS season, (entry #>> '{totals,dominancePercent}')::float8 AS dominance
         FROM season_entry WHERE index = $1 AND day >= $2 ORDER BY day`,
        [index, from],
      );
      return rows.map(({ day, value, season, dominance }) => ({
        day,
        ...(value === null ? {} : { value }),
        ...(season === null ? {} : { season }),
        ...(dominance === null ? {} : { dominancePercent: dominance }),
      }));
    },

    transitions: (index, before) => find(`AND day < $2 AND entry ? 'transition' ORDER BY day`, [index, before]),
  };
}

type Point = {
  readonly day: string;
  readonly value: number | null;
  readonly season: Season | null;
  readonly dominance: number | null;
};

/**
 * Part of the transaction that announces the day. A value that was told stays as it was told, also where another
 * process counted the same close at the same time, with fewer prices: false then, and nothing is kept.
 */
export async function saveUntold(client: pg.PoolClient, index: IndexName, entry: SeasonEntry): Promise<boolean> {
  const { rowCount } = await client.query(
    `INSERT INTO season_entry (index, day, entry) VALUES ($1, $2, $3)
     ON CONFLICT (index, day) DO UPDATE SET entry = excluded.entry
     WHERE season_entry.entry #>> '{reading,kind}' IS DISTINCT FROM 'value'`,
    [index, entry.day, JSON.stringify(entry)],
  );
  return rowCount === 1;
}

async function saveEntry(client: pg.Pool, index: IndexName, entry: SeasonEntry): Promise<void> {
  await client.query(
    `INSERT INTO season_entry (index, day, entry) VALUES ($1, $2, $3)
     ON CONFLICT (index, day) DO UPDATE SET entry = excluded.entry`,
    [index, entry.day, JSON.stringify(entry)],
  );
}
