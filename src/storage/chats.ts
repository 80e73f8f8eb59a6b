import type pg from 'pg';
import { type ChatAccount, type Chats, type Owner, withoutTopic } from '../accounts/chats.ts';
import { type ChatSettings, settingsIn } from '../accounts/settings.ts';
import type { Caller } from '../chat/caller.ts';
import type { ChatId } from '../chat/message.ts';
import { LONG_AGO } from './digests.ts';
import type { Chat as ChatRow, PrismaClient } from './generated/client.ts';
import { createHandovers, WAS_AWAY } from './handovers.ts';
import { lockRules, touchRulesOf } from './rule-changes.ts';
import { inTransaction } from './transaction.ts';

/**
 * What changes a chat and its rules takes the rules' lock before any row, as whoever adds a rule does, too: so no two
 * of them can wait for each other.
 */
export function createChats(prisma: PrismaClient, pool: pg.Pool): Chats {
  const handovers = createHandovers(pool);

  /** Chats that can be reached again get their rules back. */
  const reach = (ids: readonly string[]) =>
    inTransaction(pool, async (client) => {
      await lockRules(client);
      await client.query(
        'UPDATE chat SET unreachable_at = NULL, unreachable_reason = NULL, clock_at = $2 WHERE id = ANY($1)',
        [ids, LONG_AGO],
      );
      for (const id of ids) await touchRulesOf(client, id);
    });

  /** A topic reads as its group does. */
  async function read(id: ChatId): Promise<ChatAccount | undefined> {
    const rows = await prisma.chat.findMany({ where: { id: { in: [id, withoutTopic(id)] } } });
    const row = rows.find((each) => each.id === id);
    const group = rows.find((each) => each.id !== id);
    return row && toAccount(row, group);
  }

  return {
    async heard({ chat: id, person, kind, title, locale, role, isLocaleGuessed }, now) {
      const by = isLocaleGuessed ? null : role === 'member' ? 'member' : 'admin';
      // A person has one language; a group keeps that of the first whose app told one, and rather an admin's.
      const { rows } = await pool.query<{ shut: Date | null; wasAway: boolean }>(
        `INSERT INTO chat AS c (id, kind, title, locale, locale_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = coalesce(excluded.title, c.title),
           locale = CASE WHEN ${TAKES_LOCALE} THEN excluded.locale ELSE c.locale END,
           locale_by = CASE WHEN ${TAKES_LOCALE} THEN excluded.locale_by ELSE c.locale_by END
         RETURNING c.unreachable_at AS shut, ${WAS_AWAY('$1', '$7')} AS "wasAway"`,
        [id, kind, title ?? null, locale, by, now, person],
      );
      if (rows[0]?.wasAway) await handovers.back(id, person);
      if (rows[0]?.shut) await reach([id]);
      const account = await read(id);
      if (!account) throw new Error(`${id} is gone as soon as it was heard`);
      return account;
    },

    of: read,

    async choose(chat, change) {
      const absent = Object.keys(change).filter((name) => change[name as keyof ChatSettings] === undefined);
      // One statement: what another process chooses meanwhile stays. What comes here by the clock may come at another
      // time from now on, and with it what comes to the topics of a group.
      await pool.query(
        `UPDATE chat SET clock_at = $4,
           settings = CASE WHEN id = $1 THEN (settings || $2::jsonb) - $3::text[] ELSE settings END
         WHERE id = $1 OR (clock_at IS NOT NULL AND unreachable_at IS NULL AND id LIKE $5)`,
        [chat, JSON.stringify(change), absent, LONG_AGO, topicsOf(chat)],
      );
    },

    unreachable: (chat, reason, now, because) =>
      inTransaction(pool, async (client) => {
        await lockRules(client);
        // What shuts a topic shuts it alone; anything else that is known shuts the group.
        const shut = because === undefined || because === 'topic' ? chat : withoutTopic(chat);
        const isWhole = because !== undefined && because !== 'topic';
        const newly = await client.query<{ id: string }>(
          `UPDATE chat SET unreachable_at = $3, unreachable_reason = $4
           WHERE (id = $1 OR id LIKE $2) AND unreachable_at IS NULL RETURNING id`,
          [shut, isWhole ? topicsOf(shut) : shut, now, reason],
        );
        for (const { id } of newly.rows) {
          await touchRulesOf(client, id);
          await client.query(
            `WITH gone AS (
               DELETE FROM delivery d WHERE chat_id = $1 AND state <> 'sending' AND NOT (state = 'joined' AND EXISTS (
                 SELECT 1 FROM delivery h WHERE h.id = d.batch AND h.state = 'sending'))
               RETURNING *)
             INSERT INTO delivery_log (id, dedupe_key, chat_id, alert, outcome, batch, reason, attempts, created_at, settled_at)
             SELECT id, dedupe_key, chat_id, alert, 'dead', batch, $3, attempts, created_at, $2 FROM gone`,
            [id, now, reason],
          );
        }
        const { rows } = await client.query<{ id: string; since: Date; title: string | null }>(
          `SELECT id, unreachable_at AS since, title FROM chat
           WHERE (id = $1 OR id LIKE $2) AND unreachable_at IS NOT NULL ORDER BY unreachable_at DESC`,
          [shut, isWhole ? topicsOf(shut) : shut],
        );
        const title = rows.find((row) => row.title)?.title;
        return {
          chat: shut,
          since: rows[0]?.since ?? now,
          ...(title ? { title } : {}),
          owners: await ownersOf(
            client,
            rows.map(({ id }) => id),
          ),
        };
      }),

    async reachable(chat) {
      const { rows } = await pool.query<{ id: string }>(
        'SELECT id FROM chat WHERE (id = $1 OR id LIKE $2) AND unreachable_at IS NOT NULL',
        [chat, topicsOf(chat)],
      );
      if (rows.length > 0) await reach(rows.map(({ id }) => id));
    },

    owners: (chat) => ownersOf(pool, [chat]),

    moved: (from, to) =>
      inTransaction(pool, async (client) => {
        if (from === to) return;
        await lockRules(client);
        const { rows } = await client.query(`SELECT id FROM chat WHERE id = $1 OR id LIKE $2 FOR UPDATE`, [
          from,
          topicsOf(from),
        ]);
        for (const { id } of rows) await rename(client, id, to + id.slice(from.length));
      }),
  };
}

/** Whether a chat takes the language of whoever speaks. */
const TAKES_LOCALE = `(excluded.locale_by IS NOT NULL AND (excluded.kind = 'private' OR c.locale_by IS NULL
  OR (c.locale_by = 'member' AND excluded.locale_by = 'admin')))`;

/** What LIKE finds the topics of a group by. */
const topicsOf = (chat: string): string => `${chat.replace(/[\\%_]/g, '\\$&')}/%`;

async function ownersOf(client: pg.Pool | pg.PoolClient, chats: readonly string[]): Promise<readonly Owner[]> {
  const { rows } = await client.query<Owner>(
    `SELECT owner AS person, sum(rules)::int AS rules, sum(feeds)::int AS feeds FROM (
       SELECT owner, 1 AS rules, 0 AS feeds FROM rule WHERE chat_id = ANY($1) AND removed_at IS NULL
       UNION ALL SELECT owner, 0, 1 FROM subscription WHERE chat_id = ANY($1)
     ) each GROUP BY owner ORDER BY owner`,
    [chats],
  );
  return rows;
}

/**
 * Foreign keys follow the new id; where the new chat has spoken already, what belongs to the old one joins it, and so
 * do the settings that were not chosen anew.
 */
async function rename(client: pg.PoolClient, from: string, to: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM chat WHERE id = $1', [to]);
  if (!rowCount) {
    await client.query('UPDATE chat SET id = $2, unreachable_at = NULL, unreachable_reason = NULL WHERE id = $1', [
      from,
      to,
    ]);
  } else {
    await client.query(
      `DELETE FROM subscription s USING subscription t WHERE s.chat_id = $1 AND t.chat_id = $2
       AND (s.topic, s.scope, s.timeframe) = (t.topic, t.scope, t.timeframe)`,
      [from, to],
    );
    await client.query(
      'INSERT INTO watched_coin SELECT $2, symbol, created_at FROM watched_coin WHERE chat_id = $1 ON CONFLICT DO NOTHING',
      [from, to],
    );
    for (const table of ['rule', 'subscription', 'delivery']) {
      await client.query(`UPDATE ${table} SET chat_id = $2 WHERE chat_id = $1`, [from, to]);
    }
    // What is gathered there goes when it would have gone; without its time it would wait for the next alert.
    await client.query(
      `INSERT INTO attention AS t (chat_id, told, told_at, groups, opens_at, day, messages)
       SELECT $2, told, told_at, groups, opens_at, day, messages FROM attention WHERE chat_id = $1
       ON CONFLICT (chat_id) DO UPDATE SET opens_at = least(t.opens_at, excluded.opens_at)`,
      [from, to],
    );
    await client.query(
      `UPDATE chat t SET unreachable_at = NULL, unreachable_reason = NULL, settings = s.settings || t.settings,
         clock_at = $3
       FROM chat s WHERE t.id = $2 AND s.id = $1`,
      [from, to, LONG_AGO],
    );
    await client.query('DELETE FROM chat WHERE id = $1', [from]);
  }
  await touchRulesOf(client, to);
}

const toAccount = (row: ChatRow, group: ChatRow | undefined): ChatAccount => ({
  id: row.id as ChatId,
  kind: row.kind as Caller['kind'],
  locale: group?.localeBy ? group.locale : row.locale,
  settings: settingsIn(row.settings, group?.settings),
  ...(row.title ? { title: row.title } : {}),
  ...(row.unreachableAt ? { unreachable: { at: row.unreachableAt, reason: row.unreachableReason ?? '' } } : {}),
});
