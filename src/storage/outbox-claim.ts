import type pg from 'pg';
import { withoutTopic } from '../accounts/chats.ts';
import { mutesAt } from '../accounts/peace.ts';
import { readSettings, settingsIn } from '../accounts/settings.ts';
import { LANES } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import { LONGEST_GATHERING_MS } from '../delivery/attention.ts';
import type { Companion, Delivery } from '../delivery/delivery.ts';
import { count, isSpent } from '../delivery/keep.ts';
import type { Claim } from '../delivery/outbox.ts';
import { GROUP_OF } from './group-of.ts';
import { type Candidate, IS_DUE, isCounted, standingOf, toldToday, toStanding } from './outbox-candidate.ts';
import { holdBack } from './outbox-hold.ts';
import { toDelivery } from './outbox-row.ts';
import { take } from './outbox-take.ts';
import { readTide, TIDE_NOW } from './tides.ts';

/** Taken by every claim, on whatever platform. */
const CLAIM_LOCK = 7_208_002;
/** The chat of a delivery, without its topic. */
const GROUP = `split_part(d.chat_id, '/', 1)`;
/**
 * After many rows were written at once the planner does not know yet how many a chat has. It would read and sort all of
 * them for each one, and a claim beside three thousand of one chat would take seconds. Every statement of a claim finds
 * its rows in an index, in the order of that index, so none has a need for what is off here. One that had would be
 * planned badly: before version 18 the planner no longer sees what else differs beside the price of what is off.
 */
const LOOK_INTO_INDEXES = ['enable_sort', 'enable_bitmapscan', 'enable_hashjoin', 'enable_mergejoin', 'jit']
  .map((means) => `SET LOCAL ${means} = off`)
  .join('; ');

/** Chats that are being told things stand in the way of others; so often a claim looks for others behind them. */
const MOST_ROUNDS = 4;
/** So many more than there is room for are looked at, because some of them will be gathered. */
const LOOK_AHEAD = 20;
const MOST_OPENED = 200;

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

function lastOf(row: Candidate, at: Date): Delivery['lastOfBudget'] {
  const settings = readSettings(row.settings);
  if (settings.budget === undefined || !isCounted(row)) return undefined;
  const { isTried } = toStanding(row);
  const told = isTried ? toldToday(row) : count(settings, toldToday(row), at);
  if (!isSpent(settings, told, at)) return undefined;
  return { most: settings.budget, ...(settings.digest === undefined ? {} : { digestAt: settings.digest }) };
}

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
  const { rows } = await client.query<Candidate & { readonly around: unknown }>(
    `WITH due AS MATERIALIZED (
       SELECT d.id, d.chat_id, d.lane, d.turn, d.batch, d.alert, d.attempts, d.maybe_sent, d.is_plain,
         d.due_at, d.created_at
       FROM delivery d
       WHERE split_part(d.chat_id, ':', 1) = $2 AND d.state = 'pending' AND d.lane >= $5 AND ${IS_DUE('d')}
         AND ${GROUP} <> ALL($3)
         AND ${GROUP} NOT IN (SELECT ${GROUP} FROM delivery d WHERE d.state = 'sending')
         AND d.id = (
           SELECT e.id FROM delivery e WHERE e.chat_id = d.chat_id AND e.state = 'pending' AND ${IS_DUE('e')}
           ORDER BY e.lane, e.id LIMIT 1)
       ORDER BY d.lane, d.turn, d.id LIMIT $4 FOR UPDATE SKIP LOCKED
     )
     SELECT due.*, CASE WHEN g.locale_by IS NULL THEN c.locale ELSE g.locale END AS locale, c.settings,
       g.settings AS around, a.told, a.told_at, a.groups, a.opens_at, a.day, a.messages, ${TIDE_NOW} AS tide
     FROM due JOIN chat c ON c.id = due.chat_id LEFT JOIN ${GROUP_OF('c')}
     LEFT JOIN attention a ON a.chat_id = due.chat_id`,
    [now, platform, except.map(withoutTopic), limit, leastLane],
  );
  const groups = new Set<string>();
  const first = rows.sort(byPlace).filter(({ chat_id }) => {
    const group = withoutTopic(chat_id as ChatId);
    return !groups.has(group) && groups.add(group);
  });
  // A topic sleeps and reads as its group does.
  return first.map(({ around, ...row }) => ({ ...row, settings: settingsIn(row.settings, around) }));
}
