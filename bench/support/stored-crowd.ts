import type { Metric, Reading } from '../../src/core/market/reading.ts';
import type { Database } from '../../src/storage/database.ts';
import type { Crowd } from './crowd.ts';

const CHATS = 20_000;
const BATCH = 50_000;

const metricOf = (symbol: number): Metric => `price:S${symbol}/USDT`;

/** Writes a crowd's rules as if people had made them. Rule n of the crowd has the id n + 1; one in ten has a note. */
export async function storeCrowd({ pool }: Database, { count, symbolOf, at, rearm, isBelow }: Crowd): Promise<void> {
  await pool.query(
    `INSERT INTO chat (id, kind, created_at) SELECT 'telegram:' || n, 'private', now() FROM generate_series(1, $1::int) n`,
    [CHATS],
  );
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH);
    await pool.query(
      `INSERT INTO rule (chat_id, owner, metric, side, at, rearm, state, terms, created_at)
       SELECT 'telegram:' || 1 + n % ${CHATS}, 'telegram:' || 1 + n % ${CHATS}, 'price:S' || symbol || '/USDT',
         CASE WHEN below THEN 'below' ELSE 'above' END, at, rearm, 'armed',
         CASE WHEN n % 10 = 0 THEN '{"note": "sell a third"}'::jsonb END, now()
       FROM unnest($1::int[], $2::int[], $3::float8[], $4::float8[], $5::bool[]) AS r(n, symbol, at, rearm, below)
       ORDER BY n`,
      [
        Array.from({ length: to - from }, (_, i) => from + i),
        [...symbolOf.subarray(from, to)],
        [...at.subarray(from, to)],
        [...rearm.subarray(from, to)],
        Array.from(isBelow.subarray(from, to), (below) => below === 1),
      ],
    );
  }
  await pool.query('VACUUM ANALYZE rule, chat');
}

/** The crowd's number of a stored rule. */
export const numberOf = (rule: { readonly id: number }): number => rule.id - 1;

export const readingsOf = (prices: Float64Array, at: Date): readonly Reading[] =>
  Array.from(prices, (value, symbol) => ({ metric: metricOf(symbol), value, at, source: 'binance' }));
