import path from 'node:path';
import pg from 'pg';
import type { MarketKind } from '../core/market/market.ts';
import { type Connected, type Connection, connectTo, toPgConfig } from './connect.ts';
import { type EmbeddedServer, startEmbedded } from './engine/embedded.ts';
import { holdsData } from './engine/home.ts';
import type { Log } from './log.ts';
import { migrate } from './migrate.ts';
import { describeServer, type Patience, prepareServer, readDatabaseUrl } from './own-server.ts';
import { StorageProblem } from './problem.ts';

export type DatabaseOptions = {
  /** A server of one's own (`DATABASE_URL`). Without it, the embedded one keeps its data in `dataDir`. */
  readonly url?: string | undefined;
  readonly dataDir: string;
  /** Each market keeps its own data: simulated rows never meet live ones. */
  readonly market: MarketKind;
  /** Whoever only reads wants to be told that nothing is kept there, and to leave nothing behind. */
  readonly mustExist?: true;
  readonly log: Log;
  /** The embedded server is gone for good: end the program, loudly. A server of one's own is reconnected to. */
  readonly onLost: (reason: string) => void;
  readonly poolSize?: number;
  readonly patience?: Patience;
};

export type Database = Connected & {
  readonly connection: Connection;
  /** Where the data is, as one sentence for the operator. */
  readonly describe: string;
};

/** Opens the database of a market, up to date with this version. Throws `StorageProblem`. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { log, poolSize, mustExist, market } = options;
  const { connection, describe, stop } = await findServer(options);
  try {
    if (mustExist && !(await isOurs(connection))) throw nothingKept(market, describe);
    await bringUpToDate(connection, log);
    const { pool, prisma, close } = connectTo(connection, { log, ...(poolSize !== undefined && { size: poolSize }) });
    return {
      pool,
      prisma,
      connection,
      describe,
      async close() {
        await close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Found = { readonly connection: Connection; readonly describe: string; stop(): Promise<void> };

async function findServer(options: DatabaseOptions): Promise<Found> {
  const { url, dataDir, market, mustExist, log, onLost, patience } = options;
  if (url !== undefined) {
    // Databases on somebody's server are not ours to create, so the other markets get a schema each.
    const connection = readDatabaseUrl(url, market === 'live' ? undefined : market);
    // The schema of ours is made here, and that of everybody is always there.
    await prepareServer(mustExist ? { ...connection, schema: 'public' } : connection, log, patience);
    return { connection, describe: `The data is in ${describeServer(connection)}.`, stop: async () => undefined };
  }
  if (mustExist && !holdsData(dataDir)) throw nothingKept(market, `DATA_DIR is ${path.resolve(dataDir)}.`);
  const server = await startEmbedded({ dataDir, log, onLost });
  const database = `tidebell_${market}`;
  try {
    if (mustExist && !(await server.hasDatabase(database))) throw nothingKept(market, describeEmbedded(server));
    await server.ensureDatabase(database);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    connection: { ...server.address, database, schema: 'public' },
    describe: describeEmbedded(server),
    stop: server.stop,
  };
}

function describeEmbedded({ where: { data, movedBecause } }: EmbeddedServer): string {
  return movedBecause === undefined ? `The data is in ${data}.` : `The data is in ${data}, because ${movedBecause}.`;
}

const nothingKept = (market: MarketKind, where: string) =>
  new StorageProblem(
    `Nothing is kept of the ${market} market. ${where} Check DATA_DIR or DATABASE_URL, and MARKET: each market keeps its own data.`,
  );

/** Whether a bot of ours was there before. */
async function isOurs(connection: Connection): Promise<boolean> {
  const client = new pg.Client(toPgConfig(connection));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const table = `${pg.escapeIdentifier(connection.schema)}._prisma_migrations`;
    const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS found', [table]);
    return rows[0]?.found === true;
  } finally {
    await client.end();
  }
}

async function bringUpToDate(connection: Connection, log: Log) {
  const client = new pg.Client(toPgConfig(connection));
  client.on('error', (error) => log.warn({ error: error.message }, 'The connection broke while migrating'));
  await client.connect();
  try {
    await migrate(client, {
      onProgress: ({ name, number, of }) => log.info({ name }, `Updating the database, step ${number} of ${of}`),
      warn: (message) => log.warn({}, message),
    });
  } finally {
    await client.end();
  }
}
