import type pg from 'pg';
import { type Kept, LANES } from '../alerts/alert.ts';
import type { Claim } from '../delivery/outbox.ts';
import { type Candidate, IS_DUE, IS_LOOSE, type Rung, standingOf, toStanding } from './outbox-candidate.ts';

/** However much rang for the chats that are looked at, one claim holds back no more of it. */
const MOST_GATHERED = 2_000;

/**
 * Gathers what rang for these chats until their windows are over, and keeps for a digest what is not to be told now;
 * what is about something else stays. Of `muted` chats only what is muted is held back: the rest leaves.
 */
export async function holdBack(
  client: pg.PoolClient,
  { others, muted }: { readonly others: readonly Candidate[]; readonly muted: readonly Candidate[] },
  claim: Claim,
  now: Date,
): Promise<void> {
  const ofChat = new Map([...others, ...muted].map((row) => [row.chat_id, row]));
  const leaves = new Set(muted.map(({ chat_id }) => chat_id));
  const { rows } = await client.query<Rung & Pick<Candidate, 'id' | 'chat_id'> & { readonly state: string }>(
    `SELECT e.id, e.chat_id, e.alert, e.lane, e.state, e.attempts, e.batch, e.maybe_sent, e.due_at,
       e.created_at FROM delivery e
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
  const kept: { readonly id: string; readonly because: Kept; readonly chat: string }[] = [];
  for (const row of [...rows, ...looked]) {
    const chat = ofChat.get(row.chat_id);
    if (!chat) continue;
    const standing = standingOf(chat, toStanding(row), claim, now);
    if (standing.kind === 'kept') kept.push({ id: row.id, because: standing.because, chat: row.chat_id });
    const isFree = row.state === 'pending' && row.lane !== LANES.followUp && !leaves.has(row.chat_id);
    if (standing.kind !== 'gathers' || !isFree) continue;
    until.set(row.chat_id, standing.until);
    held.push(row.id);
  }
  await client.query(
    `WITH held AS (UPDATE delivery SET state = 'held' WHERE id = ANY($1::bigint[])),
     kept AS (UPDATE delivery d SET state = 'kept', kept = k.because, batch = NULL, attempts = 0, due_at = d.created_at
              FROM unnest($4::bigint[], $5::text[]) AS k(id, because) WHERE d.id = k.id),
     company AS (UPDATE delivery d SET state = 'kept', kept = k.because, batch = NULL
                 FROM unnest($4::bigint[], $5::text[], $6::text[]) AS k(id, because, chat)
                 WHERE d.chat_id = k.chat AND d.state = 'joined' AND d.batch = k.id)
     UPDATE attention a SET opens_at = least(a.opens_at, f.until)
     FROM unnest($2::text[], $3::timestamptz[]) AS f(chat, until) WHERE a.chat_id = f.chat`,
    [
      held,
      [...until.keys()],
      [...until.values()],
      kept.map(({ id }) => id),
      kept.map(({ because }) => because),
      kept.map(({ chat }) => chat),
    ],
  );
}
