import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/core/reason.ts';
import { createChats } from '../../../src/storage/chats.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { createOutbox } from '../../../src/storage/outbox.ts';
import { silentLog } from '../../support/database.ts';
import { NOON, notice, person } from '../world.ts';

const CHAT = 'telegram:1';
const MEGABYTE = Buffer.alloc(1_048_576);
const DISK = '160m';

/** A small disk of its own; undefined where this machine or its user makes none. */
function mountDisk(): string | undefined {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tidebell-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  chmodSync(folder, 0o755);
  return folder;
}

const probe = mountDisk();
if (probe) unmount(probe);

function unmount(folder: string): void {
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
}

describe.skipIf(probe === undefined)('a disk that is full', () => {
  let disk: string;
  let database: Database | undefined;
  let lost: string | undefined;
  const open = async () => {
    lost = undefined;
    const onLost = (reason: string) => {
      lost = reason;
    };
    database = await openDatabase({ dataDir: path.join(disk, 'data'), market: 'live', log: silentLog, onLost });
    return database;
  };
  beforeEach(() => {
    disk = mountDisk() ?? '';
  });
  afterEach(async () => {
    await database?.close().catch(() => undefined);
    unmount(disk);
  });

  it('takes no alert any more, loses none that it took, and takes them again once there is room', async () => {
    const { prisma, pool } = await open();
    await createChats(prisma, pool).heard(person(CHAT), NOON);
    const outbox = createOutbox(pool);
    const put = (key: string) => outbox.enqueue(key, CHAT, notice(key.padEnd(100_000, 'x')), NOON);
    await put('first');

    const ballast = path.join(disk, 'ballast');
    expect(() => {
      for (;;) appendFileSync(ballast, MEGABYTE);
    }).toThrow(/ENOSPC/);
    const taken = ['first'];
    let refusal: string | undefined;
    for (let i = 0; i < 2_000 && refusal === undefined; i++) {
      const key = `key ${i}`;
      await put(key).then(
        () => taken.push(key),
        (error: unknown) => {
          refusal = reasonOf(error);
        },
      );
    }
    expect(refusal, 'it says so instead of losing it').toMatch(
      /No space left|could not (extend|write)|terminat|closed|recovery/i,
    );

    rmSync(ballast);
    await database?.close().catch(() => undefined);
    const again = await open();
    const { rows } = await again.pool.query<{ key: string }>('SELECT dedupe_key AS key FROM delivery');
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(taken));
    await createOutbox(again.pool).enqueue('afterwards', CHAT, notice('afterwards'), NOON);
    expect((await again.pool.query(`SELECT 1 FROM delivery WHERE dedupe_key = 'afterwards'`)).rowCount).toBe(1);
    expect(lost).toBeUndefined();
  }, 120_000);
});
