import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 100;
const EMPTY_FOR_MS = 2_000;

/**
 * Lets one process build while others wait for it. A lock whose owner is gone is taken over. Should two ever take
 * over at once, both build the same thing and swap it in whole, so nothing breaks.
 */
export async function withBuildLock(folder, work) {
  mkdirSync(folder, { recursive: true });
  const lock = path.join(folder, 'build.lock');
  while (!take(lock)) await sleep(LOOK_AGAIN_MS);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isOwnerAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isOwnerAlive(lock) {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // A lock is empty for the instant between its creation and its first bytes.
    if (owner === 0) return Date.now() - statSync(lock).mtimeMs < EMPTY_FOR_MS;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // ENOENT: just released, so there is nothing to take over. EPERM: it lives, under another user.
    return error.code === 'ENOENT' || error.code === 'EPERM';
  }
}
