import type pg from 'pg';
import { withoutTopic } from '../accounts/chats.ts';
import type { Memory } from '../accounts/memory.ts';
import { changeRules, NEXT_CHANGE } from './rule-changes.ts';

/** The name of whoever set a rule that was forgotten. */
const NOBODY = 'forgotten:';

export const createMemory = (pool: pg.Pool): Memory => ({
  forget: ({ chat, person, kind }, now) =>
    changeRules(pool, async (client) => {
      await forgetChats(client, withoutTopic(chat), now);
      if (kind === 'private') await forgetPerson(client, person);
    }),
});

async function forgetChats(client: pg.PoolClient, chat: string, now: Date): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM chat WHERE split_part(id, '/', 1) = $1 FOR UPDATE`,
    [chat],
  );
  const ids = rows.map(({ id }) => id);
  await client.query(`INSERT INTO chat (id, kind, created_at) VALUES ($1, 'private', $2) ON CONFLICT DO NOTHING`, [
    NOBODY,
    now,
  ]);
  // Evaluators drop a rule when they read that it changed, so its number stays for a while, and nothing else of it.
  await client.query(
    `UPDATE rule SET chat_id = $2, owner = $2, metric = $2, terms = NULL, rang_at = NULL, expires_at = NULL,
       snoozed_until = NULL, at = 0, rearm = -1, removed_at = $3, change = ${NEXT_CHANGE}
     WHERE chat_id = ANY($1)`,
    [ids, NOBODY, now],
  );
  await client.query('DELETE FROM delivery_log WHERE chat_id = $1 OR chat_id LIKE $2', [chat, `${escaped(chat)}/%`]);
  await client.query('DELETE FROM chat WHERE id = ANY($1)', [ids]);
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** What a person set for a group belongs to the group: it goes on in the group's own name. */
async function forgetPerson(client: pg.PoolClient, person: string): Promise<void> {
  await client.query(
    `UPDATE rule SET owner = chat_id, owner_left_at = NULL, change = ${NEXT_CHANGE} WHERE owner = $1`,
    [person],
  );
  await client.query('UPDATE subscription SET owner = chat_id, owner_left_at = NULL WHERE owner = $1', [person]);
  await client.query('DELETE FROM draft WHERE person = $1', [person]);
  await client.query('DELETE FROM person_limit WHERE person = $1', [person]);
  await client.query('DELETE FROM link_code WHERE person = $1', [person]);
  // Whom the operator let in is asked to be let in again; what an operator did stays, without who it was.
  await client.query('DELETE FROM admitted WHERE id = $1', [person]);
  await client.query('UPDATE admitted SET by = $2 WHERE by = $1', [person, NOBODY]);
  await client.query('UPDATE broadcast SET by = $2 WHERE by = $1', [person, NOBODY]);
  // The account of the others may bear this person's name.
  await client.query(
    `UPDATE linked l SET account = (SELECT min(o.person) FROM linked o WHERE o.account = l.account AND o.person <> $1)
     WHERE l.account = $1 AND l.person <> $1`,
    [person],
  );
  await client.query('DELETE FROM linked WHERE person = $1', [person]);
}
