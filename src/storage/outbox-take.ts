import type pg from 'pg';
import { readSettings } from '../accounts/settings.ts';
import { LANES } from '../alerts/alert.ts';
import { tell } from '../delivery/attention.ts';
import { isRung } from '../delivery/group.ts';
import { count } from '../delivery/keep.ts';
import { type Claim, MOST_TOGETHER } from '../delivery/outbox.ts';
import { type Candidate, IS_DUE, IS_LOOSE, isCounted, toAttention, toldToday, toStanding } from './outbox-candidate.ts';
import { type CompanionRow, type Company, joinedTo, LEASE_END, toCompany } from './outbox-row.ts';

/** What more is kept for a digest comes with the next. */
const MOST_KEPT = 2_000;

/** Marks deliveries as being sent, each with what else goes in its message. */
export async function take(
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
    `(SELECT e.lane, e.id FROM delivery e WHERE e.chat_id = h.chat AND e.state = '${state}' AND ${IS_LOOSE('e')} AND ${IS_DUE('e')}
        AND e.id <> h.id AND e.lane <> ${LANES.digest} AND (e.lane = ${LANES.critical}) = h.is_critical
      ORDER BY e.lane, e.id LIMIT ${MOST_TOGETHER - 1})`;
  const { rows } = await client.query<CompanionRow>(
    `WITH found AS (
       SELECT h.id AS batch, e.id FROM unnest($2::bigint[], $3::text[], $4::boolean[]) AS h(id, chat, is_critical)
       CROSS JOIN LATERAL (
         SELECT o.id FROM (${loose('held')} UNION ALL ${loose('pending')}) o ORDER BY o.lane, o.id LIMIT ${MOST_TOGETHER - 1}) e
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
  return toCompany(rows);
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
         ORDER BY k.lane, k.id LIMIT ${MOST_KEPT}) e
     )
     UPDATE delivery d SET state = 'joined', batch = found.batch FROM found WHERE d.id = found.id
     RETURNING d.id, d.batch, d.alert`,
    [
      digests.map(({ id }) => id),
      digests.map(({ chat_id }) => chat_id),
      digests.map(({ holds }) => JSON.stringify(holds)),
    ],
  );
  return toCompany(rows);
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
