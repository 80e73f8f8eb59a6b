import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { reasonOf } from '../core/reason.ts';
import { StorageProblem } from './problem.ts';

export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };

export type MigrateOptions = {
  readonly migrations?: readonly Migration[];
  /** Told before each step, since one over years of data may take minutes. */
  readonly onProgress?: (step: { readonly name: string; readonly number: number; readonly of: number }) => void;
  readonly warn?: (message: string) => void;
};

/** The advisory lock that Prisma's own engine takes, so that neither runs beside the other. */
const PRISMA_LOCK = 72707369;

/**
 * Brings a database up to date as `prisma migrate deploy` does, and records it in the same table, so that either can
 * follow the other. Each migration commits whole or not at all. Returns the names of what it applied.
 * Throws `StorageProblem`.
 */
export async function migrate(client: pg.ClientBase, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { migrations = readMigrations(), onProgress, warn } = options;
  await client.query('SET statement_timeout = 0; SET lock_timeout = 0');
  await client.query(`SELECT pg_advisory_lock(${PRISMA_LOCK})`);
  try {
    const pending = choosePending(await readApplied(client), migrations, warn);
    for (const [index, migration] of pending.entries()) {
      onProgress?.({ name: migration.name, number: index + 1, of: pending.length });
      await apply(client, migration);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${PRISMA_LOCK})`);
    await client.query('RESET statement_timeout; RESET lock_timeout');
  }
}

/** The migrations of this version, oldest first. */
export function readMigrations(folder = path.join(projectRoot(), 'prisma/migrations')): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Sources and build lie at different depths below the folder that holds prisma/. */
function projectRoot(folder = path.dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(path.join(folder, 'prisma/migrations')) ? folder : projectRoot(path.dirname(folder));
}

type Applied = { readonly name: string; readonly checksum: string; readonly isFinished: boolean };

async function readApplied(client: pg.ClientBase): Promise<readonly Applied[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
  const { rows } = await client.query<Applied>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS "isFinished"
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows;
}

function choosePending(
  applied: readonly Applied[],
  migrations: readonly Migration[],
  warn: MigrateOptions['warn'],
): readonly Migration[] {
  const failed = applied.find(({ isFinished }) => !isFinished);
  if (failed !== undefined) throw failedEarlier(failed.name);

  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const unknown = applied.filter(({ name }) => !known.has(name));
  if (unknown.length > 0) throw newerDatabase(unknown.map(({ name }) => name));

  for (const { name, checksum } of applied) {
    if (known.get(name)?.checksum !== checksum) warn?.(`The migration ${name} was edited after it had been applied`);
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration) {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw new StorageProblem(
      `The database could not be brought up to date: ${name} failed with "${reasonOf(cause)}". ` +
        'That step was undone and nothing is lost: the version that you ran before still works with this data. ' +
        'Try again; if it fails again, please report it with this message.',
      { cause },
    );
  }
}

function failedEarlier(name: string): StorageProblem {
  return new StorageProblem(
    `An earlier attempt to bring the database up to date failed in the middle of ${name}, and was not made with this ` +
      'program, which undoes what it cannot finish. Nothing was changed now. Look at what that attempt left behind, ' +
      'undo it by hand or restore your backup, then say that it is settled: UPDATE _prisma_migrations SET ' +
      `rolled_back_at = now() WHERE migration_name = '${name}' AND finished_at IS NULL;`,
  );
}

function newerDatabase(names: readonly string[]): StorageProblem {
  return new StorageProblem(
    `A newer version of Tidebell has used this database: it knows ${names.join(', ')}, which this version does not. ` +
      'Nothing was changed. Start that version again, or restore the backup from before the update.',
  );
}
