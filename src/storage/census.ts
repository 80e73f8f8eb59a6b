import type pg from 'pg';
import type { Census } from '../accounts/census.ts';

/** Counts everybody and everything; seconds among a million rules, so it is asked for by the operator alone. */
export async function takeCensus(pool: pg.Pool, now: Date): Promise<Census> {
  const { rows } = await pool.query<Census>(
    `SELECT c.*, r.*, s.*, l.* FROM
       (SELECT count(*) FILTER (WHERE kind = 'private')::int AS people,
               count(*) FILTER (WHERE kind = 'group')::int AS groups,
               count(*) FILTER (WHERE kind = 'channel')::int AS channels,
               count(*) FILTER (WHERE unreachable_at IS NOT NULL)::int AS unreachable FROM chat) c,
       (SELECT count(*)::int AS rules, count(DISTINCT owner)::int AS owners FROM rule WHERE removed_at IS NULL) r,
       (SELECT count(*)::int AS subscriptions FROM subscription) s,
       (SELECT count(*) FILTER (WHERE outcome = 'sent')::int AS sent,
               count(*) FILTER (WHERE outcome = 'maybe sent')::int AS "maybeSent",
               count(*) FILTER (WHERE outcome = 'dead')::int AS dead
        FROM delivery_log WHERE settled_at > $1::timestamptz - interval '1 hour') l`,
    [now],
  );
  const [census] = rows;
  if (!census) throw new Error('the census counted nothing');
  return census;
}
