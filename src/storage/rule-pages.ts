import type pg from 'pg';
import type { ChangePage, PageMark, RuleLedger } from '../alerts/ledger.ts';
import type { HeldRule, RuleChange, RuleTerms } from '../alerts/rule.ts';
import type { Metric } from '../core/market/reading.ts';

/** Rules that come in one answer: enough that asking costs little, and few enough to be read within milliseconds. */
const PAGE = 20_000;

/**
 * The changes of rules, a page at a time, each page in two columns: numbers as the server keeps them, one record after
 * the other, and the texts beside them. As rows, the same million takes the driver ten times as long, and all the memory.
 */
export function createRulePages(pool: pg.Pool, pageSize = PAGE): Pick<RuleLedger, 'changes'> {
  const start = async (): Promise<PageMark> => {
    const { rows } = await pool.query<{ startedAt: string | null; total: number }>(
      'SELECT max(change) AS "startedAt", count(*) FILTER (WHERE removed_at IS NULL)::int AS total FROM rule',
    );
    return { startedAt: BigInt(rows[0]?.startedAt ?? 0), total: rows[0]?.total ?? 0 };
  };

  return {
    async changes(since, mark): Promise<ChangePage> {
      const page = mark ?? (since === 0n ? await start() : RUNNING);
      // Not prepared: the planner must know how few of how many are asked for, or it sorts all of them for every page.
      const { rows } = await pool.query<Columns>(COLUMNS, [String(since), String(page.startedAt), pageSize]);
      const [columns] = rows;
      if (!columns?.upTo) return { changes: [], upTo: since };
      const isFull = columns.count === pageSize;
      return {
        changes: read(columns),
        upTo: BigInt(columns.upTo),
        ...(isFull ? { next: page } : {}),
      };
    },
  };
}

/** Whoever runs already is told of what died, too. */
const RUNNING: PageMark = { startedAt: 0n, total: 0 };

/** Everything but `upTo` and `count` is absent where nothing changed. */
type Columns = {
  readonly upTo: string | null;
  readonly count: number;
  readonly records: Buffer;
  readonly texts: string;
};

/** Neither JSON nor a metric has these in it. */
const RULE_END = '\x1e';
const PART_END = '\x1f';
const [RULE_END_SQL, PART_END_SQL] = [`E'\\x1e'`, `E'\\x1f'`];

/** What an instant is written as that is none; PostgreSQL's own for the beginning of time. */
const NEVER = `'\\x8000000000000000'::bytea`;
const NEVER_HIGH = -0x80000000;
/** Its instants count microseconds from here. */
const EPOCH_MS = Date.UTC(2000, 0, 1);

const IS_LIVE = `r.removed_at IS NULL AND r.snoozed_until IS NULL AND r.gone_since IS NULL AND r.owner_left_at IS NULL
  AND u.id IS NULL`;

/** The first letter of a rule's text: how it stands. */
const DEAD = 'x';
const STANDS = {
  a: { side: 'above', state: 'armed' },
  b: { side: 'above', state: 'quiet' },
  c: { side: 'below', state: 'armed' },
  d: { side: 'below', state: 'quiet' },
} as const;

const RECORD = 40;
const RECORD_SQL = `int4send(r.id) || int4send(r.epoch) || float8send(r.at) || float8send(r.rearm)
  || timestamptz_send(r.created_at) || coalesce(timestamptz_send(r.rang_at), ${NEVER})`;

const TEXT_SQL = `CASE WHEN NOT (${IS_LIVE}) THEN '${DEAD}' ELSE
    CASE WHEN r.side = 'above' THEN CASE WHEN r.state = 'armed' THEN 'a' ELSE 'b' END
         WHEN r.state = 'armed' THEN 'c' ELSE 'd' END || r.metric ||
    CASE WHEN r.terms IS NULL AND r.expires_at IS NULL THEN '' ELSE
      ${PART_END_SQL} || coalesce(r.terms::text, '{}') || ${PART_END_SQL} ||
      coalesce(to_char(r.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '') END END`;

/**
 * What is dead is told only where it died after the start, whose number is `$2`: nobody holds the others. Chats that
 * cannot be reached are few, so they are what rules are compared with, and not all chats; and they are compared with a
 * page that is cut already, because the planner takes them for so many that it would sort all rules for each page.
 */
const COLUMNS = `SELECT max(change)::text AS "upTo", count(*)::int AS count,
    string_agg(record, '') AS records, string_agg(text, ${RULE_END_SQL}) AS texts
  FROM (
    SELECT r.change, ${RECORD_SQL} AS record, ${TEXT_SQL} AS text
    FROM (
      SELECT * FROM rule
      WHERE change > $1::bigint AND (change > $2::bigint OR (removed_at IS NULL AND snoozed_until IS NULL AND gone_since IS NULL))
      ORDER BY change LIMIT $3::int
    ) r LEFT JOIN (SELECT id FROM chat WHERE unreachable_at IS NOT NULL) u ON u.id = r.chat_id
    ORDER BY r.change
  ) page`;

/** Written out in full, without a spread or a split: every start does this a million times. */
function* read({ count, records, texts }: Columns): Generator<RuleChange> {
  const oneOfEach = createNames();
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  let from = 0;
  for (let place = 0; place < count; place++) {
    const found = texts.indexOf(RULE_END, from);
    const end = found < 0 ? texts.length : found;
    const at = place * RECORD;
    const id = view.getInt32(at);
    const stands = STANDS[texts.charAt(from) as keyof typeof STANDS];
    const rule = stands && readRule(view, at, stands, texts.slice(from + 1, end), oneOfEach);
    from = end + 1;
    yield { id, rule };
  }
  if (from < texts.length) throw new Error('A page of rules has more texts than rules.');
}

function readRule(
  view: DataView,
  from: number,
  { side, state }: (typeof STANDS)[keyof typeof STANDS],
  text: string,
  oneOfEach: (name: string) => string,
): HeldRule {
  const cut = text.indexOf(PART_END);
  const rule = {
    id: view.getInt32(from),
    epoch: view.getInt32(from + 4),
    metric: oneOfEach(cut < 0 ? text : text.slice(0, cut)) as Metric,
    threshold: { side, at: view.getFloat64(from + 8), rearm: view.getFloat64(from + 16) },
    state,
    createdAtMs: readInstant(view, from + 24) ?? 0,
  };
  const rangAtMs = readInstant(view, from + 32);
  if (cut < 0 && rangAtMs === undefined) return rule;
  const terms = cut < 0 ? {} : { terms: toTerms(text.slice(cut + 1)) };
  return { ...rule, ...terms, ...(rangAtMs === undefined ? {} : { rangAt: new Date(rangAtMs) }) };
}

function readInstant(view: DataView, from: number): number | undefined {
  const high = view.getInt32(from);
  if (high === NEVER_HIGH) return undefined;
  return (high * 2 ** 32 + view.getUint32(from + 4)) / 1_000 + EPOCH_MS;
}

function toTerms(text: string): RuleTerms {
  const [terms = '{}', expiresAt] = text.split(PART_END);
  return { ...(JSON.parse(terms) as RuleTerms), ...(expiresAt ? { expiresAt } : {}) };
}

/** A part of a text keeps all of it in memory, so each name is copied once. */
function createNames() {
  const held = new Map<string, string>();
  return (name: string): string => {
    const known = held.get(name);
    if (known !== undefined) return known;
    const copy = Buffer.from(name).toString();
    held.set(copy, copy);
    return copy;
  };
}
