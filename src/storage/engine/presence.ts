import pg from 'pg';
import { codeOf } from '../problem.ts';

/** How to reach a server. */
export type ServerAddress = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
};

/** The advisory lock that every process of ours shares while it uses an embedded server ("tidebell"). */
const IN_USE = "hashtext('tidebell: this server is in use')";

/**
 * One process's claim on a server that several may share. It is a session of the server itself, so a process that
 * is killed gives it up without doing anything.
 */
export type Presence = {
  /** Resolves when the session ends without being asked to: the server is gone, or has thrown everybody out. */
  readonly lost: Promise<void>;
  databaseExists(name: string): Promise<boolean>;
  createDatabase(name: string): Promise<void>;
  /** Ends the claim. `last`: nobody else holds one, and nobody gets one until the server has stopped. */
  giveUp(): Promise<'last' | 'others remain'>;
  end(): Promise<void>;
};

/** Connects and claims. Fails as `pg` fails while the server starts or stops. */
export async function claim(address: ServerAddress): Promise<Presence> {
  const session = new pg.Client({ ...address, database: 'postgres', application_name: 'tidebell: presence' });
  let isOver = false;
  const lost = new Promise<void>((resolve) => {
    session.on('end', () => isOver || resolve());
    // The end follows; an error without a listener would end the process.
    session.on('error', () => undefined);
  });
  await session.connect();
  // Waits for a server that is being stopped, and is thrown out with it.
  await session.query(`SELECT pg_advisory_lock_shared(${IN_USE})`);

  return {
    lost,
    async databaseExists(name) {
      const { rowCount } = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      return rowCount === 1;
    },
    async createDatabase(name) {
      try {
        await session.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
      } catch (error) {
        // Another process was quicker.
        if (!['42P04', '23505'].includes(codeOf(error) ?? '')) throw error;
      }
    },
    async giveUp() {
      isOver = true;
      await session.query(`SELECT pg_advisory_unlock_shared(${IN_USE})`);
      const { rows } = await session.query<{ last: boolean }>(`SELECT pg_try_advisory_lock(${IN_USE}) AS last`);
      return rows[0]?.last === true ? 'last' : 'others remain';
    },
    async end() {
      isOver = true;
      await session.end();
    },
  };
}
