import type pg from 'pg';
import type { ChatAccount, Chats } from '../accounts/chats.ts';
import { type ChatSettings, readSettings } from '../accounts/settings.ts';
import type { Caller } from '../chat/caller.ts';
import type { ChatId } from '../chat/message.ts';
import type { Chat as ChatRow, PrismaClient } from './generated/client.ts';
import { lockRules, touchRulesOf } from './rule-changes.ts';
import { inTransaction } from './transaction.ts';

/**
 * What changes a chat and its rules takes the rules' lock before any row, as whoever adds a rule does, too: so no two
 * of them can wait for each other.
 */
export function createChats(prisma: PrismaClient, pool: pg.Pool): Chats {
  /** A chat that can be reached again gets its rules back. */
  const reach = (chat: ChatId) =>
    inTransaction(pool, async (client) => {
      await lockRules(client);
      await client.query('UPDATE chat SET unreachable_at = NULL, unreachable_reason = NULL WHERE id = $1', [chat]);
      await touchRulesOf(client, chat);
    });

  return {
    async heard({ chat: id, kind, title, locale }, now) {
      const row = await prisma.chat.upsert({
        where: { id },
        create: { id, kind, title: title ?? null, locale, createdAt: now },
        update: { kind, locale, ...(title === undefined ? {} : { title }) },
      });
      if (row.unreachableAt) await reach(id);
      return toAccount({ ...row, unreachableAt: null });
    },

    async of(chat) {
      const row = await prisma.chat.findUnique({ where: { id: chat } });
      return row ? toAccount(row) : undefined;
    },

    async choose(chat, change) {
      const absent = Object.keys(change).filter((name) => change[name as keyof ChatSettings] === undefined);
      // One statement: what another process chooses meanwhile stays.
      await pool.query('UPDATE chat SET settings = (settings || $2::jsonb) - $3::text[] WHERE id = $1', [
        chat,
        JSON.stringify(change),
        absent,
      ]);
    },

    unreachable: (chat, reason, now) =>
      inTransaction(pool, async (client) => {
        await lockRules(client);
        const { rowCount } = await client.query(
          'UPDATE chat SET unreachable_at = $2, unreachable_reason = $3 WHERE id = $1 AND unreachable_at IS NULL',
          [chat, now, reason],
        );
        if (!rowCount) return;
        await touchRulesOf(client, chat);
        await client.query(
          `WITH gone AS (
             DELETE FROM delivery d WHERE chat_id = $1 AND state <> 'sending' AND NOT (state = 'joined' AND EXISTS (
               SELECT 1 FROM delivery h WHERE h.id = d.batch AND h.state = 'sending'))
             RETURNING *)
           INSERT INTO delivery_log (id, dedupe_key, chat_id, alert, outcome, batch, reason, attempts, created_at, settled_at)
           SELECT id, dedupe_key, chat_id, alert, 'dead', batch, $3, attempts, created_at, $2 FROM gone`,
          [chat, now, reason],
        );
      }),

    async reachable(chat) {
      const row = await prisma.chat.findUnique({ where: { id: chat } });
      if (row?.unreachableAt) await reach(chat);
    },

    moved: (from, to) =>
      inTransaction(pool, async (client) => {
        if (from === to) return;
        await lockRules(client);
        const { rows } = await client.query(`SELECT id FROM chat WHERE id = $1 OR id LIKE $2 FOR UPDATE`, [
          from,
          `${from.replace(/[\\%_]/g, '\\$&')}/%`,
        ]);
        for (const { id } of rows) await rename(client, id, to + id.slice(from.length));
      }),
  };
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
    await client.query(
      `UPDATE chat t SET unreachable_at = NULL, unreachable_reason = NULL, settings = s.settings || t.settings
       FROM chat s WHERE t.id = $2 AND s.id = $1`,
      [from, to],
    );
    await client.query('DELETE FROM chat WHERE id = $1', [from]);
  }
  await touchRulesOf(client, to);
}

const toAccount = (row: ChatRow): ChatAccount => ({
  id: row.id as ChatId,
  kind: row.kind as Caller['kind'],
  locale: row.locale,
  settings: readSettings(row.settings),
  ...(row.title ? { title: row.title } : {}),
  ...(row.unreachableAt ? { unreachable: { at: row.unreachableAt, reason: row.unreachableReason ?? '' } } : {}),
});
