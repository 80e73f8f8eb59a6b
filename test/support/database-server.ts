import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { isAlive } from '../../src/storage/engine/cluster.ts';
import { openHome } from '../../src/storage/engine/home.ts';
import { readPostmaster, stopPostmaster } from '../../src/storage/engine/postmaster.ts';
import { dropTemplate } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseDir: string;
  }
}

const PREFIX = 'tidebell-test-';

/** Names the data folder of this run. The first test that needs a database starts the server in it. */
export async function setup({ provide }: TestProject) {
  await removeLeftovers();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  // Under root the server runs as another user, who must get there.
  chmodSync(dataDir, 0o755);
  provide('databaseDir', dataDir);
  return async () => {
    await dropTemplate();
    await remove(dataDir);
  };
}

/** What runs that were killed have left behind. */
async function removeLeftovers() {
  const names = readdirSync(os.tmpdir()).filter((name) => name.startsWith(PREFIX));
  const dead = names.filter((name) => !isAlive(Number.parseInt(name.slice(PREFIX.length), 10)));
  for (const name of dead) await remove(path.join(os.tmpdir(), name));
}

async function remove(dataDir: string) {
  if (existsSync(path.join(dataDir, 'postgres/postmaster.pid'))) {
    const home = openHome(dataDir);
    const running = readPostmaster(home);
    if (running !== undefined && isAlive(running.pid)) await stopPostmaster(home);
  }
  rmSync(dataDir, { recursive: true, force: true });
}
