import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { reasonOf } from '../core/reason.ts';
import { type Connection, toPgConfig } from './connect.ts';
import type { Log } from './log.ts';
import { codeOf, StorageProblem } from './problem.ts';

const OLDEST_VERSION = 14;
/** A server that takes longer to answer is worth a word. */
const TELL_MS = 3_000;

/** Not a refusal: the server may be starting, or the network coming up. */
const NOT_YET =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|57P0[123]|08\w\w\w)$/;

/** Reads `DATABASE_URL`. Prisma's `?schema=` names the schema, `public` without it. Throws `StorageProblem`. */
export function readDatabaseUrl(text: string, schema?: string): Connection {
  const example = 'postgres://user:password@host:5432/database';
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new StorageProblem(`DATABASE_URL must look like ${example}`);
  }
  const url = new URL(text);
  const ownSchema = schema ?? url.searchParams.get('schema') ?? 'public';
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: withoutSchema(url) });
  if (!database) throw new StorageProblem(`DATABASE_URL must name a database: ${example}`);
  return {
    host,
    port,
    user: user ?? '',
    database,
    schema: ownSchema,
    ...(password != null && { password }),
    ...(ssl !== undefined && { ssl }),
  };
}

function withoutSchema(url: URL): string {
  const copy = new URL(url);
  copy.searchParams.delete('schema');
  return copy.toString();
}

/** For sentences: where a server is, without its password. */
export const describeServer = ({ host, port, database, schema }: Connection) =>
  `the database ${database} on ${host}:${port}${schema === 'public' ? '' : ` (schema ${schema})`}`;

export type Patience = { readonly tries: number; readonly everyMs: number };

/**
 * Waits until somebody's own server answers, makes sure that it is new enough, and makes our schema in it.
 * Throws `StorageProblem` at once where waiting would not help, else when the patience is over.
 */
export async function prepareServer(
  connection: Connection,
  log: Log,
  { tries, everyMs }: Patience = { tries: 30, everyMs: 2_000 },
): Promise<void> {
  // Said once and louder than each try, because the console shows only errors, and would seem to hang.
  const patient = setTimeout(() => log.error({}, `Waiting for ${describeServer(connection)} …`), TELL_MS);
  try {
    for (let left = tries - 1; ; left--) {
      try {
        return await prepare(connection);
      } catch (error) {
        if (error instanceof StorageProblem) throw error;
        if (!isNotYet(error)) throw refused(connection, error);
        if (left <= 0) throw unreachable(connection, error, tries * everyMs);
        log.warn({}, `Waiting for ${describeServer(connection)}: ${briefly(error)}`);
        await sleep(everyMs);
      }
    }
  } finally {
    clearTimeout(patient);
  }
}

async function prepare(connection: Connection) {
  const client = new pg.Client(toPgConfig(connection));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version");
    const version = rows[0]?.version ?? '';
    if (Number.parseInt(version, 10) < OLDEST_VERSION) throw tooOld(connection, version);
    if (connection.schema === 'public') return;
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(connection.schema)}`);
  } finally {
    await client.end();
  }
}

/** Node reports several refused addresses of one name as one error without a message. */
function isNotYet(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isNotYet);
  return NOT_YET.test(codeOf(error) ?? '') || /timeout|terminated unexpectedly/i.test(reasonOf(error));
}

const briefly = (error: unknown) => reasonOf(error) || (codeOf(error) ?? 'no answer');

function refused(connection: Connection, cause: unknown): StorageProblem {
  return new StorageProblem(
    `${capitalise(describeServer(connection))} refuses us: ${briefly(cause)}. Check DATABASE_URL.`,
    { cause },
  );
}

function unreachable(connection: Connection, cause: unknown, waitedMs: number): StorageProblem {
  return new StorageProblem(
    `${capitalise(describeServer(connection))} did not answer for ${Math.round(waitedMs / 1000)} seconds: ${briefly(cause)}. ` +
      'Nothing is lost. Check that it runs, and that DATABASE_URL is right.',
    { cause },
  );
}

function tooOld(connection: Connection, version: string): StorageProblem {
  return new StorageProblem(
    `${capitalise(describeServer(connection))} is PostgreSQL ${version}; Tidebell needs ${OLDEST_VERSION} or newer.`,
  );
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
