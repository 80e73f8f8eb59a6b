import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { reasonOf } from '../core/reason.ts';
import { PrismaClient } from './generated/client.ts';
import type { Log } from './log.ts';

/** One database on one server, and the schema within it that is ours. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly schema: string;
  readonly ssl?: boolean | pg.ConnectionConfig['ssl'];
};

export type Connected = {
  /** For what SQL says better: fan-outs, claims, NOTIFY. */
  readonly pool: pg.Pool;
  /** For everything else; it uses the same pool. */
  readonly prisma: PrismaClient;
  close(): Promise<void>;
};

/** What `pg` needs for one connection. */
export function toPgConfig({ schema, ...server }: Connection): pg.ClientConfig {
  return {
    ...server,
    application_name: 'tidebell',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // Prisma's adapter reads and writes instants as if the session were in universal time, and shifts them silently
    // where it is not.
    options: `-c timezone=UTC -c search_path=${escapeOption(`"${schema}"`)}`,
  };
}

/** Blanks separate the options of a connection, and a backslash keeps one. */
const escapeOption = (value: string) => value.replace(/[\\ ]/g, '\\$&');

/**
 * One connection for what must not wait for anything else, such as saying that this process lives. It gives up soon,
 * because that is asked again soon.
 */
export const openSideDoor = (connection: Connection, log: Log): pg.Pool =>
  openPool(connection, { log, size: 1, patienceMs: 3_000 });

function openPool(
  connection: Connection,
  { log, size, patienceMs }: { readonly log: Log; readonly size: number; readonly patienceMs: number },
): pg.Pool {
  const pool = new pg.Pool({
    ...toPgConfig(connection),
    max: size,
    connectionTimeoutMillis: Math.min(patienceMs, 10_000),
    statement_timeout: patienceMs,
    // A server that went away without a word answers nothing, not even that it took too long.
    query_timeout: patienceMs * 1.5,
    // A transaction that its process forgot would hold its locks, and stop the clean-up of old rows.
    idle_in_transaction_session_timeout: 60_000,
  });
  // Without a listener, a connection that breaks while idle would end the process. The pool replaces it.
  pool.on('error', (error) => log.warn({ error: reasonOf(error) }, 'A connection to the database broke'));
  return pool;
}

/** A pool and a Prisma client over it. Connects when it is first used. */
export function connectTo(
  connection: Connection,
  { log, size = 10 }: { readonly log: Log; readonly size?: number },
): Connected {
  const pool = openPool(connection, { log, size, patienceMs: 60_000 });
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { schema: connection.schema }) });
  return {
    pool,
    prisma,
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
