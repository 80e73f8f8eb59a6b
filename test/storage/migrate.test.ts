import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toPgConfig } from '../../src/storage/connect.ts';
import { type Migration, migrate, readMigrations } from '../../src/storage/migrate.ts';
import { StorageProblem } from '../../src/storage/problem.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';

const step = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});
const FIRST = step('1_coins', 'CREATE TABLE coin (id int); INSERT INTO coin VALUES (1);');
const SECOND = step('2_names', 'ALTER TABLE coin ADD COLUMN name text;');
const BROKEN = step('3_broken', 'CREATE TABLE half (id int); SELECT 1 / 0;');

describe('migrations', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    client = new pg.Client(toPgConfig(database.connection));
    await client.connect();
    return () => client.end();
  });

  const records = async () =>
    (await client.query('SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations ORDER BY 1'))
      .rows;
  const problemOf = async (migrations: readonly Migration[]) => {
    const error: unknown = await migrate(client, { migrations }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StorageProblem);
    return (error as StorageProblem).message;
  };

  it('apply in order, once, and are recorded as Prisma records them', async () => {
    const seen: string[] = [];
    const onProgress = ({ name, number, of }: { name: string; number: number; of: number }) => {
      seen.push(`${number}/${of} ${name}`);
    };
    expect(await migrate(client, { migrations: [FIRST, SECOND], onProgress })).toEqual(['1_coins', '2_names']);
    expect(await migrate(client, { migrations: [FIRST, SECOND], onProgress })).toEqual([]);
    expect(seen).toEqual(['1/2 1_coins', '2/2 2_names']);
    expect(await records()).toEqual([
      { name: '1_coins', checksum: FIRST.checksum, finished_at: expect.any(Date) },
      { name: '2_names', checksum: SECOND.checksum, finished_at: expect.any(Date) },
    ]);
    expect((await client.query('SELECT id, name FROM coin')).rows).toEqual([{ id: 1, name: null }]);
  });

  it('undo the step that fails, keep those before it, and succeed when it is repaired', async () => {
    expect(await problemOf([FIRST, BROKEN])).toMatch(/3_broken failed with "division by zero".*nothing is lost/);
    expect((await client.query("SELECT to_regclass('half') AS half, to_regclass('coin') AS coin")).rows).toEqual([
      { half: null, coin: 'coin' },
    ]);
    expect(await migrate(client, { migrations: [FIRST, SECOND] })).toEqual(['2_names']);
  });

  it('refuse a database that a newer version has used, and change nothing', async () => {
    await migrate(client, { migrations: [FIRST, SECOND] });
    expect(await problemOf([FIRST])).toMatch(/A newer version of Tidebell has used this database: it knows 2_names/);
    expect(await records()).toHaveLength(2);
  });

  it('refuse to go on over a step that another tool left in the middle, until it is settled', async () => {
    await migrate(client, { migrations: [FIRST] });
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'unknown', '2_names')",
    );
    const message = await problemOf([FIRST, SECOND]);
    const wayOut = message.slice(message.indexOf('UPDATE'));
    await client.query(wayOut);
    expect(await migrate(client, { migrations: [FIRST, SECOND] })).toEqual(['2_names']);
  });

  it('say when one was edited after it had been applied', async () => {
    await migrate(client, { migrations: [FIRST] });
    const warnings: string[] = [];
    await migrate(client, {
      migrations: [{ ...FIRST, checksum: 'other' }],
      warn: (message) => {
        warnings.push(message);
      },
    });
    expect(warnings).toEqual(['The migration 1_coins was edited after it had been applied']);
  });

  it('apply once when two processes start together', async () => {
    const other = new pg.Client(toPgConfig(database.connection));
    await other.connect();
    const both = await Promise.all([client, other].map((each) => migrate(each, { migrations: [FIRST, SECOND] })));
    await other.end();
    expect(both.flat().sort()).toEqual(['1_coins', '2_names']);
  });

  it('of this version build the schema that the program uses', async () => {
    expect(await migrate(client, { migrations: readMigrations() })).not.toEqual([]);
    expect(await database.prisma.rule.count()).toBe(0);
  });
});
