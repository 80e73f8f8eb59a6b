import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../../src/storage/engine/embedded.ts';
import { openHome } from '../../../src/storage/engine/home.ts';
import { isPostgresAlive, readPostmaster, stopPostmaster } from '../../../src/storage/engine/postmaster.ts';
import { silentLog } from '../../support/database.ts';
import { buildPrograms, killPrograms, startProgram } from './programs.ts';

const makeFolder = () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tidebell-engine-'));
  // Under root the server runs as another user, who must get there.
  chmodSync(folder, 0o755);
  return folder;
};

/** The process id of the server of a data folder, while it runs. */
const serverPid = (dataDir: string) => {
  const server = existsSync(path.join(dataDir, 'postgres')) ? readPostmaster(openHome(dataDir)) : undefined;
  return server !== undefined && isPostgresAlive(server.pid) ? server.pid : undefined;
};

async function remove(dataDir: string) {
  if (serverPid(dataDir) !== undefined) await stopPostmaster(openHome(dataDir));
  rmSync(dataDir, { recursive: true, force: true });
}

beforeAll(buildPrograms);
afterEach(killPrograms);

describe('a new embedded server', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = makeFolder();
    return () => remove(dataDir);
  });

  it('is shared by two programs that start together, and stopped by the one that ends last', async () => {
    const [one, other] = [startProgram(dataDir), startProgram(dataDir)];
    const seen = await Promise.all([one.next(), other.next()]);
    expect(seen.map((line) => line?.notes).sort()).toEqual([1, 2]);
    expect(seen[0]).toMatchObject({ timezone: 'UTC', fsync: 'on', listens: '', where: { data: dataDir } });

    expect(await one.end()).toEqual({ stopped: true });
    expect(serverPid(dataDir)).toBeDefined();
    expect(await other.end()).toEqual({ stopped: true });
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('is spoiled by no first start that was killed, however far it had come', async () => {
    for (const file of [undefined, 'global', 'postgresql.auto.conf']) {
      const program = startProgram(dataDir);
      await until(() => hasDraftWith(file));
      await program.kill();
    }
    const next = startProgram(dataDir);
    expect(await next.next()).toMatchObject({ notes: 1 });
    expect(await next.end()).toEqual({ stopped: true });
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log']);
  });

  function hasDraftWith(file: string | undefined): boolean {
    const drafts = readdirSync(dataDir).filter((name) => name.startsWith('postgres.creating-'));
    return drafts.some((draft) => file === undefined || readdirSync(path.join(dataDir, draft)).includes(file));
  }
});

describe('an embedded server with data', () => {
  let dataDir: string;
  let notes: number;
  beforeAll(async () => {
    dataDir = makeFolder();
    const program = startProgram(dataDir);
    await program.next();
    await program.end();
    notes = 1;
    return () => remove(dataDir);
  });

  /** Starts a program and sees that everything committed so far is there, and one note more. */
  async function startOver(folder = dataDir) {
    const program = startProgram(folder);
    notes += 1;
    const line = await program.next();
    expect(line).toMatchObject({ notes });
    return { ...program, line };
  }

  it('is found again, and gone when its program has ended', async () => {
    const program = await startOver();
    expect(serverPid(dataDir)).toBeDefined();
    expect(await program.end()).toEqual({ stopped: true });
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('outlives a program that is killed, with what was committed, and is stopped by the next one', async () => {
    const killed = await startOver();
    await killed.kill();
    const left = serverPid(dataDir);
    expect(left).toBeDefined();

    const next = await startOver();
    expect(serverPid(dataDir)).toBe(left);
    expect(await next.end()).toEqual({ stopped: true });
    expect(serverPid(dataDir)).toBeUndefined();
  });

  it('recovers what was committed when it was killed together with its program', async () => {
    const killed = await startOver();
    const server = serverPid(dataDir) ?? 0;
    await killed.kill();
    process.kill(server, 'SIGKILL');
    await until(() => serverPid(dataDir) === undefined);

    const next = await startOver();
    expect(await next.end()).toEqual({ stopped: true });
  });

  it('tells its program when it is gone for good', async () => {
    const program = await startOver();
    process.kill(serverPid(dataDir) ?? 0, 'SIGQUIT');
    expect(await program.next()).toMatchObject({ lost: expect.stringContaining('immediate shutdown') });
    await program.kill();
  });

  it('starts although another program has the process id of a server that died', async () => {
    const bystander = startBystander();
    const lines = [bystander.pid, `${dataDir}/postgres`, 1, 5432, `${dataDir}/postgres`, '', ' 1 1', 'ready   '];
    writeFileSync(path.join(dataDir, 'postgres/postmaster.pid'), `${lines.join('\n')}\n`);
    const program = await startOver();
    expect(await program.end()).toEqual({ stopped: true });
    bystander.kill();
  });

  /** Of the server's own user: PostgreSQL alone would take it for a running server. */
  function startBystander() {
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    return spawn('sleep', ['60'], { ...user, cwd: '/', stdio: 'ignore' });
  }

  it('has its socket elsewhere when the path of the data is too long for one', async () => {
    const long = path.join(dataDir, 'long'.repeat(30));
    mkdirSync(long);
    renameSync(path.join(dataDir, 'postgres'), path.join(long, 'postgres'));
    const program = await startOver(long);
    const socketFolder = program.line?.address?.host ?? '';
    expect(Buffer.byteLength(`${socketFolder}/.s.PGSQL.5432`)).toBeLessThan(104);
    expect(await program.end()).toEqual({ stopped: true });
    renameSync(path.join(long, 'postgres'), path.join(dataDir, 'postgres'));
    rmSync(socketFolder, { recursive: true });
  });

  it.skipIf(process.platform !== 'linux')('says so where nobody can make its folder', async () => {
    await expect(start('/proc/tidebell/data')).rejects.toThrow(/cannot be used.*DATA_DIR.*DATABASE_URL/);
  });

  it('names what keeps it from starting, and the way out', async () => {
    writeFileSync(path.join(dataDir, 'file'), '');
    await expect(start(path.join(dataDir, 'file'))).rejects.toThrow(/cannot be used.*DATA_DIR.*DATABASE_URL/);

    mkdirSync(path.join(dataDir, 'other/postgres/photos'), { recursive: true });
    await expect(start(path.join(dataDir, 'other'))).rejects.toThrow(/holds something that is not a database/);

    const version = path.join(dataDir, 'postgres/PG_VERSION');
    writeFileSync(version, '17\n');
    await expect(start(dataDir)).rejects.toThrow(/written by PostgreSQL 17.*brings 18.*pg_dump/);

    writeFileSync(version, '18\n');
    writeFileSync(path.join(dataDir, 'postgres/postgresql.conf'), 'nonsense\n');
    await expect(start(dataDir)).rejects.toThrow(/did not start.*syntax error.*DATABASE_URL/s);
  });

  const start = (folder: string) => startEmbedded({ dataDir: folder, log: silentLog, onLost: () => undefined });
});

/** For what another process does: there is no clock of ours to turn. */
async function until(isTrue: () => boolean) {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 2));
}
