import type pg from 'pg';
import { withoutTopic } from '../accounts/chats.ts';
import type { Handovers, Resting } from '../accounts/handovers.ts';
import type { ChatId } from '../chat/message.ts';
import { LONG_AGO } from './digests.ts';
import { ACCOUNT_OF } from './links.ts';
import { changeRules, NEXT_CHANGE } from './rule-changes.ts';

/** What one person has in a group and its topics, `$1` and `$2`. */
const THEIRS = `split_part(chat_id, '/', 1) = $1 AND owner = $2`;
/** What rests in one chat for the want of its owner. */
const RESTS = `chat_id = $1 AND owner = $2 AND owner_left_at IS NOT NULL`;

/** Whether something rests in the group of a chat for the want of this person. */
export const WAS_AWAY = (chat: string, person: string): string => {
  const theirs = `owner_left_at IS NOT NULL AND owner = ${person} AND split_part(chat_id, '/', 1) = split_part(${chat}, '/', 1)`;
  return `(EXISTS (SELECT 1 FROM rule WHERE ${theirs}) OR EXISTS (SELECT 1 FROM subscription WHERE ${theirs}))`;
};

/** People come and go who set nothing; for them nobody who changes rules is held up. */
async function has(pool: pg.Pool, which: string, group: string, person: string): Promise<boolean> {
  const { rows } = await pool.query<{ has: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM rule WHERE ${which} AND removed_at IS NULL)
       OR EXISTS (SELECT 1 FROM subscription WHERE ${which}) AS has`,
    [group, person],
  );
  return rows[0]?.has ?? false;
}

export const createHandovers = (pool: pg.Pool): Handovers => ({
  async left(group, person, now) {
    if (!(await has(pool, `${THEIRS} AND owner_left_at IS NULL`, withoutTopic(group), person))) return [];
    return changeRules(pool, async (client) => {
      const { rows } = await client.query<Resting>(
        `WITH rules AS (
           UPDATE rule SET owner_left_at = $3, change = ${NEXT_CHANGE}
           WHERE ${THEIRS} AND owner_left_at IS NULL AND removed_at IS NULL RETURNING chat_id, id, NULL::int AS feed
         ), feeds AS (
           UPDATE subscription SET owner_left_at = $3 WHERE ${THEIRS} AND owner_left_at IS NULL
           RETURNING chat_id, NULL::int AS id, id AS feed
         )
         SELECT chat_id AS chat, coalesce(min(id)::text, 's' || min(feed)) AS id,
           count(id)::int AS rules, count(feed)::int AS feeds
         FROM (SELECT * FROM rules UNION ALL SELECT * FROM feeds) each GROUP BY chat_id ORDER BY chat_id`,
        [withoutTopic(group), person, now],
      );
      return rows;
    });
  },

  async back(group, person) {
    if (!(await has(pool, `${THEIRS} AND owner_left_at IS NOT NULL`, withoutTopic(group), person))) return;
    await changeRules(pool, async (client) => {
      await client.query(
        `UPDATE rule SET owner_left_at = NULL, change = ${NEXT_CHANGE} WHERE ${THEIRS} AND owner_left_at IS NOT NULL`,
        [withoutTopic(group), person],
      );
      await goOn(client, `${THEIRS} AND owner_left_at IS NOT NULL`, [withoutTopic(group), person]);
    });
  },

  async groups(platform, behind, limit) {
    const goesOn = (table: string) => `SELECT 1 FROM ${table} s WHERE s.chat_id = c.id AND s.owner_left_at IS NULL`;
    const { rows } = await pool.query<{ id: ChatId }>(
      `SELECT c.id FROM chat c
       WHERE c.id LIKE $1 AND c.id > $2 AND c.kind = 'group' AND c.unreachable_at IS NULL
         AND (EXISTS (${goesOn('rule')} AND s.removed_at IS NULL) OR EXISTS (${goesOn('subscription')}))
       ORDER BY c.id LIMIT $3`,
      [`${platform}:%`, behind ?? '', limit],
    );
    return rows.map(({ id }) => id);
  },

  take: (chat, from, to, most) =>
    changeRules(pool, async (client) => {
      const resting = await countIn(client, RESTS, [chat, from]);
      if (resting.rules + resting.feeds === 0) return { kind: 'none' };
      const { rows } = await client.query<{ rules: number; feeds: number }>(
        `SELECT (SELECT count(*)::int FROM rule WHERE owner IN (${ACCOUNT_OF('$1')}) AND removed_at IS NULL) AS rules,
           (SELECT count(*)::int FROM subscription WHERE owner = $1) AS feeds`,
        [to],
      );
      const { rules = 0, feeds = 0 } = rows[0] ?? {};
      if (resting.rules + rules > most || resting.feeds + feeds > most)
        return { kind: 'too-many', count: resting.rules + resting.feeds };
      await client.query(
        `UPDATE rule SET owner = $3, owner_left_at = NULL, change = ${NEXT_CHANGE} WHERE ${RESTS} AND removed_at IS NULL`,
        [chat, from, to],
      );
      await client.query(`UPDATE subscription SET owner = $3 WHERE ${RESTS}`, [chat, from, to]);
      await goOn(client, RESTS, [chat, to]);
      return { kind: 'taken', ...resting };
    }),

  end: (chat, from, now) =>
    changeRules(pool, async (client) => {
      const rules = await client.query(
        `UPDATE rule SET removed_at = $3, change = ${NEXT_CHANGE} WHERE ${RESTS} AND removed_at IS NULL`,
        [chat, from, now],
      );
      const feeds = await client.query(`DELETE FROM subscription WHERE ${RESTS}`, [chat, from]);
      return (rules.rowCount ?? 0) + (feeds.rowCount ?? 0);
    }),
});

async function countIn(client: pg.PoolClient, which: string, values: readonly string[]) {
  const { rows } = await client.query<{ rules: number; feeds: number }>(
    `SELECT (SELECT count(*)::int FROM rule WHERE ${which} AND removed_at IS NULL) AS rules,
       (SELECT count(*)::int FROM subscription WHERE ${which}) AS feeds`,
    [...values],
  );
  return rows[0] ?? { rules: 0, feeds: 0 };
}

/** Feeds go on; of those that come by the clock it is found out when. */
async function goOn(client: pg.PoolClient, which: string, values: readonly (string | ChatId)[]): Promise<void> {
  const { rows } = await client.query<{ chat: string; at: string | null }>(
    `UPDATE subscription SET owner_left_at = NULL WHERE ${which} RETURNING chat_id AS chat, at`,
    [...values],
  );
  const timed = rows.flatMap(({ chat, at }) => (at === null ? [] : [chat]));
  if (timed.length > 0) await client.query('UPDATE chat SET clock_at = $2 WHERE id = ANY($1)', [timed, LONG_AGO]);
}
