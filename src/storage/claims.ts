import type pg from 'pg';
import { type ConditionAlert, LANES } from '../alerts/alert.ts';
import type { Claims, TurnedTrue } from '../alerts/claims.ts';
import type { Metric } from '../core/market/reading.ts';
import { changeRules, LIVE, NEXT_CHANGE } from './rule-changes.ts';

export function createClaims(pool: pg.Pool): Claims {
  return {
    async claims() {
      const { rows } = await pool.query<{ metric: Metric }>(
        `SELECT DISTINCT r.metric FROM rule r JOIN chat c ON c.id = r.chat_id
         WHERE (r.metric LIKE 'when:%' OR r.metric LIKE 'any:%') AND ${LIVE}`,
      );
      return rows.map(({ metric }) => metric);
    },

    async tell(turned, now) {
      if (turned.length === 0) return 0;
      return changeRules(pool, async (client) => {
        // What was told already may have left the outbox for the log, and nothing may leave it between the two looks.
        await client.query('LOCK TABLE delivery_log IN SHARE MODE');
        return tellGroups(client, turned, now);
      });
    },
  };
}

/** A coin is watched where a chat has a rule on its price, or on a condition about it. */
const WATCHED = `EXISTS (SELECT 1 FROM rule w WHERE w.chat_id = r.chat_id AND w.removed_at IS NULL
  AND (w.metric = 'price:' || f.symbol OR starts_with(w.metric, 'when:' || f.symbol || '|')))`;

/** A turn of the market concerns many coins at once, so what is not critical waits with what everybody gets. */
const LANE = `CASE WHEN r.terms @> '{"urgency": "critical"}' THEN ${LANES.urgent} ELSE ${LANES.feed} END`;

async function tellGroups(client: pg.PoolClient, turned: readonly TurnedTrue[], now: Date): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `WITH held AS (
       SELECT r.id, r.chat_id, ${LANE} AS lane, f.at, f.place,
              'any:' || r.id || ':' || f.symbol || ':' || f.iso AS dedupe_key,
              r.terms @> '{"isOnce": true}' IS TRUE AS is_once,
              f.alert || jsonb_strip_nulls(jsonb_build_object(
                'rule', r.id, 'note', r.terms -> 'note', 'isOnce', r.terms -> 'isOnce')) AS alert
       FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::boolean[], $7::jsonb[])
              WITH ORDINALITY AS f(symbol, text, at, iso, is_top, alert, place)
       CROSS JOIN (VALUES ('top100'), ('watchlist')) AS g(name)
       JOIN rule r ON r.metric = 'any:' || g.name || '|' || f.text
       JOIN chat c ON c.id = r.chat_id
       WHERE ${LIVE} AND (r.expires_at IS NULL OR r.expires_at > f.at)
         AND CASE g.name WHEN 'top100' THEN f.is_top ELSE ${WATCHED} END
     ), fresh AS (
       SELECT *, row_number() OVER (PARTITION BY id ORDER BY place) AS turn FROM held h
       WHERE NOT EXISTS (SELECT 1 FROM delivery_log l WHERE l.dedupe_key = h.dedupe_key)
     ), told AS (
       INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
       SELECT dedupe_key, chat_id, lane, alert, $1, $1 FROM fresh WHERE turn = 1 OR NOT is_once ORDER BY place, id
       ON CONFLICT (dedupe_key) DO NOTHING RETURNING dedupe_key
     ), rung AS (
       UPDATE rule r SET rang_at = t.at, change = ${NEXT_CHANGE},
         removed_at = CASE WHEN r.terms @> '{"isOnce": true}' THEN $1::timestamptz END
       FROM (SELECT f.id, max(f.at) AS at FROM told JOIN fresh f USING (dedupe_key) GROUP BY f.id) t WHERE r.id = t.id
     )
     SELECT count(*)::int AS count FROM told`,
    [
      now,
      turned.map(({ symbol }) => symbol),
      turned.map(({ text }) => text),
      turned.map(({ at }) => at),
      turned.map(({ at }) => at.toISOString()),
      turned.map(({ isTop }) => isTop),
      turned.map((each) => JSON.stringify(factsOf(each))),
    ],
  );
  return rows[0]?.count ?? 0;
}

const factsOf = ({ symbol, text, told, at, isLate }: TurnedTrue): Omit<ConditionAlert, 'rule'> => ({
  kind: 'condition',
  symbol,
  text,
  told,
  at: at.toISOString(),
  ...(isLate ? { isLate } : {}),
});
