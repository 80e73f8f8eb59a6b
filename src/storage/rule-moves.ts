import type pg from 'pg';
import { laneOf } from '../alerts/alert.ts';
import type { Move } from '../alerts/ledger.ts';
import type { Reading } from '../core/market/reading.ts';
import { LIVE, lockRules, NEXT_CHANGE, wakeEvaluators } from './rule-changes.ts';

/** Stores what readings did to rules, the alerts that follow and how far was compared; returns how many alerts. */
export async function commitMoves(
  client: pg.PoolClient,
  moves: readonly Move[],
  readings: readonly Reading[],
  now: Date,
): Promise<number> {
  let enqueued = 0;
  if (moves.length > 0) await lockRules(client);
  for (const step of stepsOf(moves)) {
    const fired = step.filter(({ becomes }) => becomes === 'quiet');
    const rearmed = step.filter(({ becomes }) => becomes === 'armed');
    if (fired.length > 0) enqueued += await fire(client, fired, now);
    if (rearmed.length > 0) await rearm(client, rearmed);
  }
  await mark(client, readings);
  if (moves.length > 0) await wakeEvaluators(client);
  return enqueued;
}

/**
 * Only a rule that is still armed in the same epoch, awake and within reach rings: evaluated twice, it is told once. Who
 * evaluated in the same epoch knew when it rang last, so its silence is believed, too.
 */
async function fire(client: pg.PoolClient, moves: readonly Move[], now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `WITH fired AS (
       UPDATE rule r SET state = CASE WHEN f.metric IS NULL THEN 'quiet' ELSE 'armed' END, epoch = r.epoch + 1, change = ${NEXT_CHANGE},
         rang_at = CASE WHEN f.alert IS NULL THEN r.rang_at ELSE f.at END,
         metric = coalesce(f.metric, r.metric),
         terms = CASE WHEN f.moved IS NULL THEN r.terms ELSE r.terms || jsonb_build_object('moved', f.moved) END,
         removed_at = CASE WHEN f.alert IS NOT NULL AND r.terms @> '{"isOnce": true}' THEN $6::timestamptz END
       FROM unnest($1::int[], $2::int[], $3::jsonb[], $4::int[], $5::timestamptz[], $7::text[], $8::jsonb[])
         WITH ORDINALITY AS f(id, epoch, alert, lane, at, metric, moved, place), chat c
       WHERE r.id = f.id AND r.epoch = f.epoch AND r.state = 'armed' AND c.id = r.chat_id AND ${LIVE}
       RETURNING r.id, r.chat_id, f.epoch, f.alert, f.lane, f.place
     )
     INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
     SELECT 'rule:' || id || ':' || epoch, chat_id, lane, alert, $6, $6 FROM fired WHERE alert IS NOT NULL ORDER BY place
     ON CONFLICT (dedupe_key) DO NOTHING`,
    [
      moves.map(({ rule }) => rule.id),
      moves.map(({ rule }) => rule.epoch),
      moves.map(({ alert }) => (alert ? JSON.stringify(alert) : null)),
      moves.map(({ rule, alert }) => (alert ? laneOf(alert, rule.terms?.urgency) : 0)),
      moves.map(({ at }) => at),
      now,
      moves.map(({ start }) => start?.metric ?? null),
      moves.map(({ start }) => (start ? JSON.stringify(start.moved) : null)),
    ],
  );
  return rowCount ?? 0;
}

async function rearm(client: pg.PoolClient, moves: readonly Move[]): Promise<void> {
  await client.query(
    `UPDATE rule r SET state = 'armed', change = ${NEXT_CHANGE} FROM unnest($1::int[], $2::int[]) AS m(id, epoch)
     WHERE r.id = m.id AND r.epoch = m.epoch AND r.state = 'quiet'`,
    [moves.map(({ rule }) => rule.id), moves.map(({ rule }) => rule.epoch)],
  );
}

async function mark(client: pg.PoolClient, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  await client.query(
    `INSERT INTO watermark (metric, value, at, source)
     SELECT * FROM unnest($1::text[], $2::float8[], $3::timestamptz[], $4::text[])
     ON CONFLICT (metric) DO UPDATE SET value = excluded.value, at = excluded.at, source = excluded.source`,
    [
      readings.map(({ metric }) => metric),
      readings.map(({ value }) => value),
      readings.map(({ at }) => at),
      readings.map(({ source }) => source),
    ],
  );
}

/** The first move of each rule, then the second, and so on: a rule may fire and return within one outage of the database. */
function stepsOf(moves: readonly Move[]): readonly Move[][] {
  const steps: Move[][] = [];
  const taken = new Map<number, number>();
  for (const move of moves) {
    const step = taken.get(move.rule.id) ?? 0;
    taken.set(move.rule.id, step + 1);
    const together = steps[step];
    if (together) together.push(move);
    else steps.push([move]);
  }
  return steps;
}
