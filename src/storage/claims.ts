import type pg from 'pg';
import { type ConditionAlert, LANES } from '../alerts/alert.ts';
import { type Claims, isTrueTurn, type Turned, type TurnedTrue } from '../alerts/claims.ts';
import { anyOf, type Metric, whenOf } from '../core/market/reading.ts';
import { changeRules, LIVE, NEXT_CHANGE } from './rule-changes.ts';
import { inTransaction } from './transaction.ts';

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
      const tellAll = async (client: pg.PoolClient) => {
        await client.query(ONE_AT_A_TIME);
        const news = await newTurns(client, turned);
        if (news.length === 0) return 0;
        // What was told already may have left the outbox for the log, and nothing may leave it between the two looks.
        await client.query('LOCK TABLE delivery_log IN SHARE MODE');
        return tellGroups(client, news, now);
      };
      // Prices wait for whoever changes rules, so nobody does who need not.
      return (await isOnceForAny(pool, turned)) ? changeRules(pool, tellAll) : inTransaction(pool, tellAll);
    },
  };
}

/** Two that told the same turns in another order would wait for each other. */
const GROUPS_LOCK = 7_208_004;
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(${GROUPS_LOCK})`;

const IS_ONCE = `r.terms @> '{"isOnce": true}'`;

const metricsOf = (turned: readonly Turned[]): readonly Metric[] =>
  [...new Set(turned.map(({ text }) => text))].flatMap((text) => [anyOf('top100', text), anyOf('watchlist', text)]);

async function isOnceForAny(pool: pg.Pool, turned: readonly Turned[]): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT 1 FROM rule r WHERE r.metric = ANY($1) AND r.removed_at IS NULL AND ${IS_ONCE} LIMIT 1`,
    [metricsOf(turned)],
  );
  return Boolean(rowCount);
}

/** What is to be told: turns of closes, and of what reads live prices those that nobody else stored before. */
async function newTurns(client: pg.PoolClient, turned: readonly Turned[]): Promise<readonly TurnedTrue[]> {
  const news = new Set<Turned>(turned.filter(({ live }) => live === undefined));
  for (const step of stepsOf(turned.filter(({ live }) => live !== undefined))) {
    const { rows } = await client.query<{ metric: string; isNew: boolean }>(
      `INSERT INTO claim_turn (metric, is_true, at) SELECT * FROM unnest($1::text[], $2::boolean[], $3::timestamptz[])
       ON CONFLICT (metric) DO UPDATE SET is_true = excluded.is_true, at = excluded.at
       WHERE claim_turn.is_true <> excluded.is_true AND claim_turn.at < excluded.at
       RETURNING metric, xmax = 0 AS "isNew"`,
      [[...step.keys()], [...step.values()].map(isTrueTurn), [...step.values()].map(({ at }) => at)],
    );
    for (const { metric, isNew } of rows) {
      const each = step.get(metric);
      if (each && !(isNew && each.live === 'found')) news.add(each);
    }
  }
  // In the order in which they were handed over.
  return turned.filter((each) => news.has(each)).filter(isTrueTurn);
}

/** By claim, the first turn of each, then the second, and so on: while the database was away one may have turned often. */
function stepsOf(turned: readonly Turned[]): readonly Map<string, Turned>[] {
  const steps: Map<string, Turned>[] = [];
  for (const each of turned) {
    const metric = whenOf(each.symbol, each.text);
    const step = steps.find((taken) => !taken.has(metric));
    if (step) step.set(metric, each);
    else steps.push(new Map([[metric, each]]));
  }
  return steps;
}

/** A turn of the market concerns many coins at once, so what is not critical waits with what everybody gets. */
const LANE = `CASE r.terms ->> 'urgency'
  WHEN 'critical' THEN ${LANES.critical} WHEN 'digest' THEN ${LANES.digest} ELSE ${LANES.feed} END`;

async function tellGroups(client: pg.PoolClient, turned: readonly TurnedTrue[], now: Date): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `WITH f AS (
       SELECT * FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::text[], $6::boolean[], $7::jsonb[])
         WITH ORDINALITY AS f(symbol, text, at, iso, is_top, alert, place)
     ), asked AS (
       SELECT r.id, r.chat_id, r.metric, r.terms, r.expires_at, ${LANE} AS lane, ${IS_ONCE} IS TRUE AS is_once
       FROM rule r JOIN chat c ON c.id = r.chat_id WHERE r.metric = ANY($8) AND ${LIVE}
     ), coins AS (
       SELECT DISTINCT a.chat_id, f.symbol FROM (SELECT DISTINCT chat_id FROM asked WHERE starts_with(metric, 'any:watchlist|')) a
       CROSS JOIN LATERAL (SELECT w.symbol FROM watched w WHERE w.chat_id = a.chat_id) c JOIN f ON f.symbol = c.symbol
     ), held AS (
       SELECT r.id, r.chat_id, r.lane, r.is_once, f.place,
              'any:' || r.id || ':' || f.symbol || ':' || f.iso AS dedupe_key,
              f.alert || jsonb_strip_nulls(jsonb_build_object(
                'rule', r.id, 'note', r.terms -> 'note', 'isOnce', r.terms -> 'isOnce')) AS alert
       FROM f JOIN asked r
         ON (f.is_top AND r.metric = 'any:top100|' || f.text)
         OR (r.metric = 'any:watchlist|' || f.text AND (r.chat_id, f.symbol) IN (SELECT chat_id, symbol FROM coins))
       WHERE r.expires_at IS NULL OR r.expires_at > f.at
     ), fresh AS (
       SELECT *, row_number() OVER (PARTITION BY id ORDER BY place) AS turn FROM held h
       WHERE NOT EXISTS (SELECT 1 FROM delivery_log l WHERE l.dedupe_key = h.dedupe_key)
     ), gone AS (
       UPDATE rule r SET removed_at = $1, change = ${NEXT_CHANGE}
       WHERE r.id IN (SELECT id FROM fresh WHERE is_once)
     ), told AS (
       INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
       SELECT dedupe_key, chat_id, lane, alert, $1, $1 FROM fresh WHERE turn = 1 OR NOT is_once ORDER BY place, id
       ON CONFLICT (dedupe_key) DO NOTHING RETURNING 1
     )
     SELECT count(*)::int AS count FROM told`,
    [
      now,
      turned.map(({ symbol }) => symbol),
      turned.map(({ text }) => text),
      turned.map(({ at }) => at),
      turned.map(({ at, closesAt = at }) => closesAt.toISOString()),
      turned.map(({ isTop }) => isTop),
      turned.map((each) => JSON.stringify(factsOf(each))),
      metricsOf(turned),
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
