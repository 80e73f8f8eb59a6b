import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Connected, type Connection, connectTo, toPgConfig } from '../../src/storage/connect.ts';
import { startEmbedded } from '../../src/storage/engine/embedded.ts';
import type { Log } from '../../src/storage/log.ts';
import { migrate, readMigrations } from '../../src/storage/migrate.ts';
import { readDatabaseUrl } from '../../src/storage/own-server.ts';

export type TestDatabase = Connected & {
  readonly connection: Connection;
  /** Closes the connections and drops the database. */
  drop(): Promise<void>;
};

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * A database of one's own, up to date with every migration, on the embedded server of this run, or on the server of
 * `DATABASE_URL`, whose role must be allowed to create databases. Make one per test file:
 *
 *     let database: TestDatabase;
 *     beforeAll(async () => { database = await createTestDatabase(); });
 *     afterAll(() => database.drop());
 */
export async function createTestDatabase({ size = 5 } = {}): Promise<TestDatabase> {
  return open(await createDatabase(await ensureTemplate()), size);
}

/** The same without any tables. */
export async function createEmptyDatabase({ size = 5 } = {}): Promise<TestDatabase> {
  return open(await createDatabase('template0'), size);
}

function open(connection: Connection, size: number): TestDatabase {
  const connected = connectTo(connection, { log: silentLog, size });
  return {
    ...connected,
    connection,
    async drop() {
      await connected.close();
      await asAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS "${connection.database}" WITH (FORCE)`));
    },
  };
}

async function createDatabase(template: string): Promise<Connection> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const server = await findServer();
  await asAdmin((admin) => admin.query(`CREATE DATABASE "${database}" TEMPLATE "${template}"`));
  return { ...server, database };
}

/** Migrated once for a run, then copied, which takes milliseconds. */
async function ensureTemplate(): Promise<string> {
  const name = templateName();
  const server = await findServer();
  await asAdmin(async (admin) => {
    await admin.query("SELECT pg_advisory_lock(hashtext('tidebell: test template'))");
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 1) return;
    const draft = `${name}_draft`;
    await admin.query(`DROP DATABASE IF EXISTS "${draft}"`);
    await admin.query(`CREATE DATABASE "${draft}" TEMPLATE template0`);
    await withClient({ ...server, database: draft }, (client) => migrate(client));
    await admin.query(`ALTER DATABASE "${draft}" RENAME TO "${name}"`);
  });
  return name;
}

function templateName() {
  const checksums = readMigrations().map(({ checksum }) => checksum);
  return `tidebell_template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 12)}`;
}

/** Somebody's own server keeps nothing of ours. */
export async function dropTemplate() {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) return;
  await withClient(readDatabaseUrl(url), (admin) => admin.query(`DROP DATABASE IF EXISTS "${templateName()}"`));
}

const asAdmin = async <T>(work: (admin: pg.Client) => Promise<T>) => withClient(await findServer(), work);

async function withClient<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(toPgConfig(connection));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

let server: Promise<Connection> | undefined;

function findServer(): Promise<Connection> {
  server ??= startServer();
  return server;
}

async function startServer(): Promise<Connection> {
  const url = process.env['DATABASE_URL'];
  if (url !== undefined) return readDatabaseUrl(url);
  const { address } = await startEmbedded({
    dataDir: inject('databaseDir'),
    log: silentLog,
    onLost: () => undefined,
    // The files of this run take turns on one server; the run itself stops it.
    keepsRunning: true,
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  return { ...address, database: 'postgres', schema: 'public' };
}
