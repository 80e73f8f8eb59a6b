import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import type { Log } from '../../src/storage/log.ts';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Runs work on the embedded PostgreSQL that the bot starts for itself, with the settings it has there, so that a commit
 * waits for the disk. The server is stopped and its data removed afterwards, also when somebody interrupts.
 */
export async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), `tidebell-bench-${process.pid}-`));
  // Under root the server runs as another user, who must get there.
  chmodSync(dataDir, 0o755);
  const opening = openDatabase({
    dataDir,
    market: 'simulated',
    log: silent,
    onLost: (reason) => {
      throw new Error(reason);
    },
  });
  let isOver = false;
  const cleanUp = async () => {
    if (isOver) return;
    isOver = true;
    const opened = await opening.catch(() => undefined);
    await opened?.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const onSignal = () => void cleanUp().finally(() => process.exit(130));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const database = await opening;
    if (!isOver) await work(database);
  } catch (error) {
    // Whoever interrupts takes the database away from the work.
    if (!isOver) throw error;
  } finally {
    await cleanUp();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
