import type pg from 'pg';
import { laneOf } from '../alerts/alert.ts';
import type { Move } from '../alerts/ledger.ts';
import type { Reading } from '../core/market/reading.ts';
import { changeRules, LIVE, NEXT_CHANGE } from './rule-changes.ts';

/** Stores what readings did to rules, the alerts that follow and how far was compared; returns how many alerts. */
export async function commitMoves(
  pool: pg.Pool,
  moves: readonly Move[],
  readings: readonly Reading[],
  now: Date,
): Promise<number> {
  if (moves.length === 0) {
    if (readings.length > 0) await pool.query({ name: 'mark', text: MARK, values: markValues(readings) });
    return 0;
  }
  return changeRules(pool, async (client) => {
    let enqueued = 0;
    const steps = stepsOf(moves);
    for (const [i, step] of steps.entries()) {
      const marked = i === steps.length - 1 ? readings : [];
      const values = [...markValues(marked), ...moveValues(step), now];
      const { rows } = await client.query<{ told: number }>({ name: 'move', text: MOVE, values });
      enqueued += rows[0]?.told ?? 0;
    }
    return enqueued;
  });
}

/** How far each metric was compared, from `$1` to `$4`. */
const MARK = `INSERT INTO watermark (metric, value, at, source)
  SELECT * FROM unnest($1::text[], $2::float8[], $3::timestamptz[], $4::text[])
  ON CONFLICT (metric) DO UPDATE SET value = excluded.value, at = excluded.at, source = excluded.source`;

/**
 * One statement, because each is a way to the server and back while everybody else who changes rules waits; prepared,
 * because planning it takes as long as running it.
 *
 * Only a rule that is still armed in the same epoch, awake and within reach rings: evaluated twice, it is told once. Who
 * evaluated in the same epoch knew when it rang last, so its silence is believed, too.
 */
const MOVE = `WITH marked AS (${MARK}), moved AS (
    UPDATE rule r SET state = CASE WHEN m.fires AND m.metric IS NULL THEN 'quiet' ELSE 'armed' END,
      epoch = r.epoch + m.fires::int, change = ${NEXT_CHANGE},
      rang_at = CASE WHEN m.alert IS NULL THEN r.rang_at ELSE m.at END,
      metric = coalesce(m.metric, r.metric),
      terms = CASE WHEN m.moved IS NULL THEN r.terms ELSE r.terms || jsonb_build_object('moved', m.moved::jsonb) END,
      removed_at = CASE WHEN m.alert IS NOT NULL AND r.terms @> '{"isOnce": true}' THEN $13 ELSE r.removed_at END
    FROM unnest($5::int[], $6::int[], $7::bool[], $8::int[], string_to_array($9, E'\\n')::timestamptz[],
        string_to_array($10, E'\\n', ''), string_to_array($11, E'\\n', ''), string_to_array($12, E'\\n', ''))
      WITH ORDINALITY AS m(id, epoch, fires, lane, at, alert, metric, moved, place), chat c
    WHERE r.id = m.id AND r.epoch = m.epoch AND r.state = CASE WHEN m.fires THEN 'armed' ELSE 'quiet' END
      AND c.id = r.chat_id AND (NOT m.fires OR (${LIVE}))
    RETURNING r.id, r.chat_id, m.epoch, m.alert, m.lane, m.place
  ), told AS (
    INSERT INTO delivery (dedupe_key, chat_id, lane, alert, due_at, created_at)
    SELECT 'rule:' || id || ':' || epoch, chat_id, lane, alert::jsonb, $13::timestamptz, $13
    FROM moved WHERE alert IS NOT NULL ORDER BY place
    ON CONFLICT (dedupe_key) DO NOTHING RETURNING 1
  )
  SELECT (SELECT count(*)::int FROM told) AS told`;

const markValues = (readings: readonly Reading[]): unknown[] => [
  readings.map(({ metric }) => metric),
  readings.map(({ value }) => value),
  readings.map(({ at }) => at.toISOString()),
  readings.map(({ source }) => source),
];

const moveValues = (moves: readonly Move[]): unknown[] => [
  `{${moves.map(({ rule }) => rule.id).join()}}`,
  `{${moves.map(({ rule }) => rule.epoch).join()}}`,
  `{${moves.map(({ becomes }) => becomes === 'quiet').join()}}`,
  `{${moves.map(({ rule, alert }) => (alert ? laneOf(alert, rule.terms?.urgency) : 0)).join()}}`,
  toLines(moves, ({ at }) => at.toISOString()),
  toLines(moves, ({ alert }) => alert && JSON.stringify(alert)),
  toLines(moves, ({ start }) => start?.metric),
  toLines(moves, ({ start }) => start && JSON.stringify(start.moved)),
];

/**
 * Texts in one, because the driver takes its time over each element of an array, and a crash has thousands. None of them
 * has a line break in it: JSON writes it with letters, and the text of a claim is canonical.
 */
const toLines = (moves: readonly Move[], textOf: (move: Move) => string | undefined): string =>
  moves.map((move) => textOf(move) ?? '').join('\n');

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
