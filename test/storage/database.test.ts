import { EventEmitter, once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarketKind } from '../../src/core/market/market.ts';
import type { Connection } from '../../src/storage/connect.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { readDatabaseUrl } from '../../src/storage/own-server.ts';
import { createEmptyDatabase, silentLog, type TestDatabase } from '../support/database.ts';

const NOON = new Date('2024-03-31T12:00:00.123Z');
const options = { dataDir: '/nowhere', log: silentLog, onLost: () => undefined };

describe('a database on a server of one’s own', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await createEmptyDatabase();
  });
  afterAll(() => empty.drop());

  const open = (market: MarketKind) => openDatabase({ ...options, url: toUrl(empty.connection), market });

  it('is brought up to date, keeps instants to the millisecond, and is found again', async () => {
    const first = await open('live');
    await first.prisma.jobRun.create({ data: { name: 'closes', slot: NOON } });
    await first.close();

    const again = await open('live');
    expect(await again.prisma.jobRun.findMany()).toEqual([{ name: 'closes', slot: NOON }]);
    const { rows } = await again.pool.query(
      "SELECT slot, slot::text AS text, current_setting('timezone') AS zone FROM job_run",
    );
    expect(rows).toEqual([{ slot: NOON, text: '2024-03-31 12:00:00.123+00', zone: 'UTC' }]);
    expect(again.describe).toMatch(/^The data is in the database test_\w+ on /);
    await again.close();
  });

  it('is left as it is, and said to be empty, for who only reads', async () => {
    const other = await createEmptyDatabase();
    const reading = openDatabase({ ...options, url: toUrl(other.connection), market: 'simulated', mustExist: true });
    await expect(reading).rejects.toThrow('Nothing is kept of the simulated market. The data is in the database test_');
    const { rows } = await other.pool.query(
      "SELECT 1 FROM information_schema.schemata WHERE schema_name = 'simulated'",
    );
    expect(rows).toEqual([]);
    await other.drop();
  });

  it('is opened for who only reads where a bot of ours was', async () => {
    await (await open('live')).close();
    const again = await openDatabase({ ...options, url: toUrl(empty.connection), market: 'live', mustExist: true });
    expect(await again.prisma.memo.count()).toBe(0);
    await again.close();
  });

  it('keeps each market’s rows from the others’, in Prisma and in SQL', async () => {
    const [live, simulated] = [await open('live'), await open('simulated')];
    await simulated.prisma.memo.create({ data: { key: 'clock', value: 1 } });
    expect(await live.prisma.memo.count()).toBe(0);
    expect((await live.pool.query('SELECT * FROM memo')).rows).toEqual([]);
    expect((await simulated.pool.query('SELECT key FROM memo')).rows).toEqual([{ key: 'clock' }]);
    expect(simulated.describe).toContain('(schema simulated)');
    await Promise.all([live.close(), simulated.close()]);
  });

  it('survives a connection that breaks while nobody uses it, and mentions it', async () => {
    const noticed = new EventEmitter();
    const log = { ...silentLog, warn: (_: object, message: string) => noticed.emit('warning', message) };
    const { pool, prisma, close } = await openDatabase({
      ...options,
      log,
      url: toUrl(empty.connection),
      market: 'live',
    });
    const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');

    const warning = once(noticed, 'warning');
    await empty.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    expect(await warning).toEqual(['A connection to the database broke']);
    expect(await prisma.chat.count()).toBe(0);
    await close();
  });
});

describe('a server that cannot be used', () => {
  const problemOf = (url: string, patience = { tries: 2, everyMs: 1 }) => {
    const seen: string[] = [];
    const log = { ...silentLog, warn: (_: object, message: string) => seen.push(message) };
    return openDatabase({ ...options, log, url, market: 'live', patience }).then(
      () => undefined,
      (error: Error) => ({ message: error.message, name: error.name, seen }),
    );
  };

  it('is waited for, and then named without its password', async () => {
    const port = await freePort();
    const problem = await problemOf(`postgres://me:secret@127.0.0.1:${port}/bell`);
    expect(problem?.name).toBe('StorageProblem');
    expect(problem?.message).toMatch(/^The database bell on 127\.0\.0\.1:\d+ did not answer.*Nothing is lost/);
    expect(problem?.seen).toEqual([expect.stringContaining('Waiting for the database bell')]);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  it('is not waited for when it refuses', async () => {
    const { connection, drop } = await createEmptyDatabase();
    const problem = await problemOf(toUrl({ ...connection, database: 'absent' }));
    await drop();
    expect(problem?.message).toMatch(/refuses us: database "absent" does not exist/);
    expect(problem?.seen).toEqual([]);
  });

  it.each([
    { url: 'bell', because: 'it is no address' },
    { url: 'mysql://host/bell', because: 'it is another kind of server' },
  ])('is refused as $url because $because', async ({ url }) => {
    expect((await problemOf(url))?.message).toMatch(/^DATABASE_URL must look like postgres:/);
  });
});

it.each([
  { url: 'postgres://a:b%40c@h:6543/d', reads: { user: 'a', password: 'b@c', port: 6543, schema: 'public' } },
  { url: 'postgresql://a@h/d?schema=bell', reads: { port: 5432, schema: 'bell', database: 'd' } },
  { url: 'postgres://a@h/d?sslmode=disable', reads: { ssl: false } },
])('$url is read as people write it', ({ url, reads }) => {
  expect(readDatabaseUrl(url)).toMatchObject(reads);
});

it('the embedded database opens with nothing but a folder, one per market, and says where it is', async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tidebell-engine-'));
  // Under root the server runs as another user, who must get there.
  chmodSync(dataDir, 0o755);
  const live = await openDatabase({ ...options, dataDir, market: 'live' });
  const simulated = await openDatabase({ ...options, dataDir, market: 'simulated' });
  await simulated.prisma.memo.create({ data: { key: 'clock', value: 1 } });
  expect(await live.prisma.memo.count()).toBe(0);
  expect(live.describe).toBe(`The data is in ${dataDir}.`);
  await live.close();
  expect(await simulated.prisma.memo.count()).toBe(1);
  await simulated.close();
  rmSync(dataDir, { recursive: true });
});

function toUrl({ host, port, user, password, database }: Connection): string {
  const credentials = password === undefined ? user : `${user}:${encodeURIComponent(password)}`;
  return `postgres://${credentials}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
