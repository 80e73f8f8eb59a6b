import { createHash, randomInt } from 'node:crypto';
import type pg from 'pg';
import { platformOf } from '../accounts/chats.ts';
import type { Joined, Links } from '../accounts/links.ts';
import type { PersonId } from '../chat/message.ts';
import { inTransaction } from './transaction.ts';

const KEEP_MS = 10 * 60_000;
/** Without letters and digits that look alike. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const LENGTH = 8;
/** Two that join at once must not both become the second of one account. */
const LINK_LOCK = 7_208_005;

const draw = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
const hashOf = (code: string): string => createHash('sha256').update(code.trim().toUpperCase()).digest('hex');

/** All persons of the account of one; the person alone, where nothing is linked. */
export const ACCOUNT_OF = (person: string): string => `
  SELECT ${person}::text AS person UNION SELECT m.person FROM linked o JOIN linked m ON m.account = o.account WHERE o.person = ${person}`;

export const createLinks = (pool: pg.Pool): Links => ({
  async offer(person, now) {
    const code = draw();
    await pool.query(
      `INSERT INTO link_code (person, hash, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (person) DO UPDATE SET hash = $2, created_at = $3`,
      [person, hashOf(code), now],
    );
    return code;
  },

  join: (code, { person }, now) =>
    inTransaction(pool, async (client): Promise<Joined> => {
      await client.query(`SELECT pg_advisory_xact_lock(${LINK_LOCK})`);
      const { rows } = await client.query<{ person: PersonId }>(
        'SELECT person FROM link_code WHERE hash = $1 AND created_at > $2',
        [hashOf(code), new Date(now.getTime() - KEEP_MS)],
      );
      const by = rows[0]?.person;
      if (by === undefined) return 'unknown';
      if (platformOf(by) === platformOf(person)) return 'own';
      const mine = await client.query<{ person: PersonId }>(ACCOUNT_OF('$1'), [person]);
      const theirs = await client.query<{ person: PersonId }>(ACCOUNT_OF('$1'), [by]);
      const everybody = new Set([...mine.rows, ...theirs.rows].map((row) => row.person));
      if (new Set([...everybody].map(platformOf)).size < everybody.size) return 'taken';
      for (const each of everybody) {
        await client.query(
          'INSERT INTO linked (person, account) VALUES ($1, $2) ON CONFLICT (person) DO UPDATE SET account = $2',
          [each, by],
        );
      }
      await client.query('DELETE FROM link_code WHERE person = $1', [by]);
      return 'joined';
    }),

  async part(person) {
    const { rowCount } = await pool.query('DELETE FROM linked WHERE person = $1', [person]);
    // Whoever is left alone is linked to nobody; the name of an account is only a name.
    await pool.query(
      'DELETE FROM linked l WHERE NOT EXISTS (SELECT 1 FROM linked o WHERE o.account = l.account AND o.person <> l.person)',
    );
    return Boolean(rowCount);
  },

  async others(person) {
    const { rows } = await pool.query<{ person: PersonId }>(
      `SELECT person FROM (${ACCOUNT_OF('$1')}) AS a WHERE person <> $1 ORDER BY person`,
      [person],
    );
    return rows.map((row) => row.person);
  },
});
