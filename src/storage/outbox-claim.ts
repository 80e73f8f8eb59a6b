import type pg from 'pg';
import { withoutTopic } from '../accounts/chats.ts';
import { mutesAt } from '../accounts/peace.ts';
import { readSettings } from '../accounts/settings.ts';
import { type Kept, LANES } from '../alerts/alert.ts';
import { type Attention, admit, CALM, LONGEST_GATHERING_MS, type Standing, tell } from '../delivery/attention.ts';
import type { Companion, Delivery } from '../delivery/delivery.ts';
import { isRung } from '../delivery/group.ts';
import { count, isSpent, keepOf, type ToldToday } from '../delivery/keep.ts';
import { type Claim, MOST_TOGETHER } from '../delivery/outbox.ts';
import {
  type CompanionRow,
  type Company,
  type DeliveryRow,
  joinedTo,
  LEASE_END,
  toCompany,
  toDelivery,
} from './outbox-row.ts';
import { readTide, TIDE_NOW } from './tides.ts';

/** Taken by every claim, on whatever platform. */
const CLAIM_LOCK = 7_208_002;
/** The chat of a delivery, without its topic. */
const GROUP = `split_part(d.chat_id, '/', 1)`;
/**
 * After many rows were written at once the planner does not know yet how many a chat has. It would read and sort all of
 * them for each one, and a claim beside three thousand of one chat would take seconds.
 */
const LOOK_INTO_INDEXES = 'SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off';
/** What never tried to leave may, whatever clocks say; the others wait for their time. */
const IS_DUE = (row: string) => `(${row}.due_at <= $1 OR ${row}.due_at = ${row}.created_at)`;
/** What may be told together with others: what rang for a rule and did not try to leave yet. */
const IS_LOOSE = (row: string) => `${row}.alert ? 'rule' AND ${row}.attempts = 0 AND ${row}.batch IS NULL`;

/** Chats that are being told things stand in the way of others; so often a claim looks for others behind them. */
const MOST_ROUNDS = 4;
/** So many more than there is room for are looked at, because some of them will be gathered. */
const LOOK_AHEAD = 20;
/** However much rang for the chats that are looked at, one claim holds back no more of it. */
const MOST_GATHERED = 2_000;
const MOST_OPENED = 200;
/** What more is kept for a digest comes with the next. */
const MOST_KEPT = 2_000;

type Candidate = DeliveryRow & {
  readonly lane: number;
  readonly turn: number;
  readonly told: number | null;
  readonly told_at: Date | null;
  readonly groups: readonly string[] | null;
  readonly opens_at: Date | null;
  readonly day: string | null;
  readonly messages: number | null;
  readonly tide: Parameters<typeof readTide>[0];
};

/** Claims in a transaction of its own, of which a process that stands still in it loses after `stallMs`. */
export async function claimDeliveries(
  client: pg.PoolClient,
  claim: Claim,
  now: Date,
  stallMs: number,
): Promise<readonly Delivery[]> {
  // Each claim sees the one before it. Two at once could take an older and a newer message of one chat.
  await client.query(
    `SET LOCAL idle_in_transaction_session_timeout = ${stallMs}; ${LOOK_INTO_INDEXES};
     SELECT pg_advisory_xact_lock(${CLAIM_LOCK})`,
  );
  const claimed: Candidate[] = [];
  const company = new Map<string, readonly Companion[]>();
  for (let round = 0; round < MOST_ROUNDS && claimed.length < claim.limit; round++) {
    await open(client, now);
    const room = claim.limit - claimed.length;
    const candidates = await look(client, claim, room + LOOK_AHEAD, now);
    const leaving: Candidate[] = [];
    const others: Candidate[] = [];
    for (const candidate of candidates) {
      if (standingOf(candidate, toStanding(candidate), claim, now).kind !== 'leaves') others.push(candidate);
      else if (leaving.length < room) leaving.push(candidate);
    }
    const muted = leaving.filter(({ settings }) => mutesAt(readSettings(settings), claim.wallNow ?? now).length > 0);
    // What is muted must not leave in company.
    if (others.length + muted.length > 0) await holdBack(client, { others, muted }, claim, now);
    if (leaving.length > 0) {
      for (const [id, others] of await take(client, leaving, claim, now)) company.set(id, others);
      claimed.push(...leaving);
    }
    if (others.length === 0) break;
  }
  return claimed.sort(byPlace).map((row) => {
    const lastOfBudget = lastOf(row, claim.wallNow ?? now);
    const tide = readTide(row.tide, claim.wallNow ?? now);
    const delivery = toDelivery(row, company.get(row.id));
    return { ...delivery, ...(lastOfBudget ? { lastOfBudget } : {}), ...(tide ? { tide } : {}) };
  });
}

const byPlace = (a: Candidate, b: Candidate) =>
  a.lane - b.lane || a.turn - b.turn || Number(BigInt(a.id) - BigInt(b.id));

type Rung = Pick<Candidate, 'alert' | 'lane' | 'attempts' | 'batch' | 'created_at'>;

const toStanding = (row: Rung) => ({
  alert: row.alert,
  lane: row.lane,
  isCritical: row.lane === LANES.critical,
  isTried: row.attempts > 0 || row.batch !== null,
  createdAt: row.created_at,
});

type KeptStanding = { readonly kind: 'kept'; readonly because: Kept };

/** What becomes of an alert of this chat: kept for a digest, gathered, or told. */
function standingOf(
  chat: Candidate,
  rung: ReturnType<typeof toStanding>,
  { wallNow }: Claim,
  now: Date,
): Standing | KeptStanding {
  const because = rung.isTried ? undefined : keepOf(rung, readSettings(chat.settings), toldToday(chat), wallNow ?? now);
  return because === undefined ? admit(rung, toAttention(chat), now) : { kind: 'kept', because };
}

const toldToday = ({ day, messages }: Candidate): ToldToday | undefined =>
  day === null ? undefined : { day, messages: messages ?? 0 };

/** Counted among the chat's messages of the day. */
const isCounted = ({ alert, lane }: Pick<Candidate, 'alert' | 'lane'>): boolean =>
  lane !== LANES.critical && alert.kind !== 'notice' && alert.kind !== 'digest';

function lastOf(row: Candidate, at: Date): Delivery['lastOfBudget'] {
  const settings = readSettings(row.settings);
  if (settings.budget === undefined || !isCounted(row)) return undefined;
  const { isTried } = toStanding(row);
  const told = isTried ? toldToday(row) : count(settings, toldToday(row), at);
  if (!isSpent(settings, told, at)) return undefined;
  return { most: settings.budget, ...(settings.digest === undefined ? {} : { digestAt: settings.digest }) };
}

const toAttention = ({ told, told_at, groups, opens_at }: Candidate): Attention => ({
  ...CALM,
  ...(told === null ? {} : { told, groups: groups ?? [] }),
  ...(told_at === null ? {} : { toldAt: told_at }),
  ...(opens_at === null ? {} : { opensAt: opens_at }),
});

/** Where a window is over, the oldest that was gathered may leave, in turn with those of other chats. */
async function open(client: pg.PoolClient, now: Date): Promise<void> {
  await client.query(
    `WITH over AS MATERIALIZED (
       (SELECT chat_id, told FROM attention WHERE opens_at <= $1 ORDER BY opens_at LIMIT ${MOST_OPENED})
       UNION ALL (SELECT chat_id, told FROM attention WHERE opens_at > $2 LIMIT ${MOST_OPENED})
     ), opened AS (
       UPDATE attention a SET opens_at = NULL FROM over WHERE a.chat_id = over.chat_id
     ), first AS (
       SELECT over.told, (
         SELECT e.id FROM delivery e WHERE e.chat_id = over.chat_id AND e.state = 'held' ORDER BY e.lane, e.id LIMIT 1) AS id
       FROM over
     )
     UPDATE delivery d SET state = 'pending', lane = greatest(d.lane, ${LANES.followUp}), turn = first.told
     FROM first WHERE d.id = first.id`,
    [now, new Date(now.getTime() + LONGEST_GATHERING_MS)],
  );
}

/**
 * The first of each chat in lane order, unless one of that chat is on its way: a chat hears things in order. Platforms
 * count a group with all its topics, so of those only the first one goes. The index `delivery_claim_idx` gives pending
 * rows of a platform in this very order, so it takes as long among a hundred thousand as among ten; what compares a row
 * with others of its chat is a look into an index, and stays one however the planner sees it.
 */
async function look(
  client: pg.PoolClient,
  { platform, except, leastLane = LANES.critical }: Claim,
  limit: number,
  now: Date,
): Promise<readonly Candidate[]> {
  const { rows } = await client.query<Candidate>(
    `WITH due AS (
       SELECT d.id, d.lane, d.turn, ${GROUP} AS grp FROM delivery d
       WHERE split_part(d.chat_id, ':', 1) = $2 AND d.state = 'pending' AND d.lane >= $5 AND ${IS_DUE('d')}
         AND ${GROUP} <> ALL($3)
         AND ${GROUP} NOT IN (SELECT ${GROUP} FROM delivery d WHERE d.state = 'sending')
         AND d.id = (
           SELECT e.id FROM delivery e WHERE e.chat_id = d.chat_id AND e.state = 'pending' AND ${IS_DUE('e')}
           ORDER BY e.lane, e.id LIMIT 1)
       ORDER BY d.lane, d.turn, d.id LIMIT $4 FOR UPDATE SKIP LOCKED
     ), first AS (
       SELECT DISTINCT ON (grp) id, lane, turn FROM due ORDER BY grp, lane, turn, id
     )
     SELECT d.id, d.chat_id, d.lane, d.turn, d.batch, d.alert, d.attempts, d.maybe_sent, d.is_plain, d.created_at,
            c.locale, c.settings, a.told, a.told_at, a.groups, a.opens_at, a.day, a.messages,
            ${TIDE_NOW} AS tide
     FROM first JOIN delivery d ON d.id = first.id JOIN chat c ON c.id = d.chat_id
     LEFT JOIN attention a ON a.chat_id = d.chat_id
     ORDER BY first.lane, first.turn, first.id`,
    [now, platform, except.map(withoutTopic), limit, leastLane],
  );
  return rows;
}

/** Marks deliveries as being sent, each with what else goes in its message. */
async function take(
  client: pg.PoolClient,
  leaving: readonly Candidate[],
  { by, leaseMs, wallNow }: Claim,
  now: Date,
): Promise<Company> {
  const known = await joinedTo(client, leaving);
  const found = new Map([...(await join(client, leaving, now)), ...(await fill(client, leaving))]);
  const ids = leaving.map(({ id }) => id);
  await client.query(
    `UPDATE delivery SET state = 'sending', locked_by = $2, locked_until = ${LEASE_END('$3')},
       batch = CASE WHEN id = ANY($4::bigint[]) THEN id ELSE batch END
     WHERE id = ANY($1::bigint[])`,
    [ids, by, leaseMs, [...found.keys()]],
  );
  await remember(client, leaving, found, { now, wallNow: wallNow ?? now });
  return new Map([...known, ...found]);
}

/** What else rang for these chats joins the first of it; critical ones stay among themselves. */
async function join(client: pg.PoolClient, leaving: readonly Candidate[], now: Date): Promise<Company> {
  const heads = leaving.filter((row) => isRung(row.alert) && !toStanding(row).isTried);
  if (heads.length === 0) return new Map();
  const loose = (state: string) =>
    `(SELECT e.id FROM delivery e WHERE e.chat_id = h.chat AND e.state = '${state}' AND ${IS_LOOSE('e')} AND ${IS_DUE('e')}
        AND e.id <> h.id AND (e.lane = ${LANES.critical}) = h.is_critical
      ORDER BY e.lane, e.id LIMIT ${MOST_TOGETHER - 1})`;
  const { rows } = await client.query<CompanionRow>(
    `WITH found AS (
       SELECT h.id AS batch, e.id FROM unnest($2::bigint[], $3::text[], $4::boolean[]) AS h(id, chat, is_critical)
       CROSS JOIN LATERAL (
         SELECT o.id FROM (${loose('held')} UNION ALL ${loose('pending')}) o ORDER BY o.id LIMIT ${MOST_TOGETHER - 1}) e
     )
     UPDATE delivery d SET state = 'joined', batch = found.batch FROM found WHERE d.id = found.id
     RETURNING d.id, d.batch, d.alert`,
    [
      now,
      heads.map(({ id }) => id),
      heads.map(({ chat_id }) => chat_id),
      heads.map(({ lane }) => lane === LANES.critical),
    ],
  );
  return toCompany(rows.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id))));
}

/** What is kept for a digest goes with it. */
async function fill(client: pg.PoolClient, leaving: readonly Candidate[]): Promise<Company> {
  const digests = leaving.flatMap((row) =>
    row.alert.kind === 'digest' && !toStanding(row).isTried ? [{ ...row, holds: row.alert.holds }] : [],
  );
  if (digests.length === 0) return new Map();
  const { rows } = await client.query<CompanionRow>(
    `WITH found AS (
       SELECT h.id AS batch, e.id FROM unnest($1::bigint[], $2::text[], $3::jsonb[]) AS h(id, chat, holds)
       CROSS JOIN LATERAL (
         SELECT k.id FROM delivery k WHERE k.chat_id = h.chat AND k.state = 'kept' AND h.holds ? k.kept
         ORDER BY k.id LIMIT ${MOST_KEPT}) e
     )
     UPDATE delivery d SET state = 'joined', batch = found.batch FROM found WHERE d.id = found.id
     RETURNING d.id, d.batch, d.alert`,
    [
      digests.map(({ id }) => id),
      digests.map(({ chat_id }) => chat_id),
      digests.map(({ holds }) => JSON.stringify(holds)),
    ],
  );
  return toCompany(rows.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id))));
}

async function remember(
  client: pg.PoolClient,
  leaving: readonly Candidate[],
  company: Company,
  { now, wallNow }: { readonly now: Date; readonly wallNow: Date },
): Promise<void> {
  const told = leaving.flatMap((row) => {
    const { isTried, isCritical } = toStanding(row);
    const settings = readSettings(row.settings);
    const isStormy = isRung(row.alert) && !isCritical;
    if (isTried || (!isStormy && (settings.budget === undefined || !isCounted(row)))) return [];
    const alerts = [row.alert, ...(company.get(row.id) ?? []).map(({ alert }) => alert)];
    const attention = tell(toAttention(row), { alerts, isCritical, isMore: alerts.length === MOST_TOGETHER }, now);
    const today = isCounted(row) ? count(settings, toldToday(row), wallNow) : toldToday(row);
    return [{ chat: row.chat_id, attention, today }];
  });
  if (told.length === 0) return;
  await client.query(
    `INSERT INTO attention (chat_id, told, told_at, groups, opens_at, day, messages)
     SELECT chat, told, told_at, ARRAY(SELECT jsonb_array_elements_text(groups)), opens_at, day, messages
     FROM unnest($1::text[], $2::int[], $3::timestamptz[], $4::jsonb[], $5::timestamptz[], $6::text[], $7::int[])
       AS f(chat, told, told_at, groups, opens_at, day, messages)
     ON CONFLICT (chat_id) DO UPDATE SET told = excluded.told, told_at = excluded.told_at, groups = excluded.groups,
       opens_at = excluded.opens_at, day = excluded.day, messages = excluded.messages`,
    [
      told.map(({ chat }) => chat),
      told.map(({ attention }) => attention.told),
      told.map(({ attention }) => attention.toldAt ?? null),
      told.map(({ attention }) => JSON.stringify(attention.groups)),
      told.map(({ attention }) => attention.opensAt ?? null),
      told.map(({ today }) => today?.day ?? null),
      told.map(({ today }) => today?.messages ?? 0),
    ],
  );
}

/**
 * Gathers what rang for these chats until their windows are over, and keeps for a digest what is not to be told now;
 * what is about something else stays. Of `muted` chats only what is muted is held back: the rest leaves.
 */
async function holdBack(
  client: pg.PoolClient,
  { others, muted }: { readonly others: readonly Candidate[]; readonly muted: readonly Candidate[] },
  claim: Claim,
  now: Date,
): Promise<void> {
  const ofChat = new Map([...others, ...muted].map((row) => [row.chat_id, row]));
  const leaves = new Set(muted.map(({ chat_id }) => chat_id));
  const { rows } = await client.query<Rung & Pick<Candidate, 'id' | 'chat_id'> & { readonly state: string }>(
    `SELECT e.id, e.chat_id, e.alert, e.lane, e.state, e.attempts, e.batch, e.created_at FROM delivery e
     WHERE e.chat_id = ANY($2) AND e.state IN ('pending', 'held') AND e.lane <> ${LANES.critical} AND ${IS_LOOSE('e')}
       AND ${IS_DUE('e')} LIMIT ${MOST_GATHERED}`,
    [now, [...ofChat.keys()]],
  );
  // What everybody gets is not gathered, so of that only what was looked at is kept.
  const looked = others
    .filter(({ id }) => !rows.some((row) => row.id === id))
    .map((row) => ({ ...row, state: 'pending' }));
  const until = new Map<string, Date>();
  const held: string[] = [];
  const kept: { readonly id: string; readonly because: Kept }[] = [];
  for (const row of [...rows, ...looked]) {
    const chat = ofChat.get(row.chat_id);
    if (!chat) continue;
    const standing = standingOf(chat, toStanding(row), claim, now);
    if (standing.kind === 'kept') kept.push({ id: row.id, because: standing.because });
    const isFree = row.state === 'pending' && row.lane !== LANES.followUp && !leaves.has(row.chat_id);
    if (standing.kind !== 'gathers' || !isFree) continue;
    until.set(row.chat_id, standing.until);
    held.push(row.id);
  }
  await client.query(
    `WITH held AS (UPDATE delivery SET state = 'held' WHERE id = ANY($1::bigint[])),
     kept AS (UPDATE delivery d SET state = 'kept', kept = k.because
              FROM unnest($4::bigint[], $5::text[]) AS k(id, because) WHERE d.id = k.id)
     UPDATE attention a SET opens_at = least(a.opens_at, f.until)
     FROM unnest($2::text[], $3::timestamptz[]) AS f(chat, until) WHERE a.chat_id = f.chat`,
    [held, [...until.keys()], [...until.values()], kept.map(({ id }) => id), kept.map(({ because }) => because)],
  );
}
