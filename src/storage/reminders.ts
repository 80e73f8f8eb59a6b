import type pg from 'pg';
import { laneOf } from '../alerts/alert.ts';
import type { Reminders } from '../alerts/reminders.ts';
import { changeRules, LIVE, NEXT_CHANGE } from './rule-changes.ts';
import { RULE_COLUMNS, toRule } from './rule-row.ts';

/** As the index `rule_next_at_idx` has it; ISO instants are in order as text. */
const NEXT_AT = `(r.terms -> 'reminds' ->> 'nextAt') COLLATE "C"`;
const IS_ONE_TIME = `r.terms -> 'reminds' -> 'schedule' ->> 'every' = 'once'`;

export const createReminders = (pool: pg.Pool): Reminders => ({
  async due(now) {
    const { rows } = await pool.query(
      `SELECT ${RULE_COLUMNS}, ${LIVE} AS "isLive" FROM rule r JOIN chat c ON c.id = r.chat_id
       WHERE ${NEXT_AT} <= $1 AND r.removed_at IS NULL AND ((${LIVE}) OR NOT ${IS_ONE_TIME})
       ORDER BY ${NEXT_AT}, r.id`,
      [now.toISOString()],
    );
    return rows.map((row) => ({ rule: toRule(row), isHeard: row.isLive }));
  },

  draw: (reminded, now) =>
    changeRules(pool, async (client) => {
      const { rowCount } = await client.query(
        `WITH drawn AS (
           UPDATE rule r SET change = ${NEXT_CHANGE},
             terms = CASE WHEN f.next IS NULL THEN r.terms
               ELSE jsonb_set(r.terms, '{reminds,nextAt}', to_jsonb(f.next)) END,
             rang_at = CASE WHEN f.alert IS NULL THEN r.rang_at ELSE f.due::timestamptz END,
             removed_at = CASE WHEN f.next IS NULL THEN $1::timestamptz END
           FROM unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::int[])
             WITH ORDINALITY AS f(id, expected, due, next, alert, lane, place)
           WHERE r.id = f.id AND ${NEXT_AT} = f.expected AND r.removed_at IS NULL
           RETURNING r.id, r.chat_id, f.due, f.alert, f.lane, f.place
         )
         INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
         SELECT 'at:' || id || ':' || due, chat_id, lane, alert, $1, $1 FROM drawn WHERE alert IS NOT NULL ORDER BY place
         ON CONFLICT (dedupe_key) DO NOTHING`,
        [
          now,
          reminded.map(({ rule }) => rule.id),
          reminded.map(({ rule }) => rule.terms?.reminds?.nextAt),
          reminded.map(({ dueAt }) => dueAt.toISOString()),
          reminded.map(({ nextAt }) => nextAt?.toISOString() ?? null),
          reminded.map(({ alert }) => (alert ? JSON.stringify(alert) : null)),
          reminded.map(({ alert, rule }) => (alert ? laneOf(alert, rule.terms?.urgency) : 0)),
        ],
      );
      return rowCount ?? 0;
    }),
});
