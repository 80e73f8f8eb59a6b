import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../../core/reason.ts';
import { codeOf, StorageProblem, USE_YOUR_OWN } from '../problem.ts';
import type { Home } from './home.ts';
import { run } from './run.ts';

/** The one role of the cluster. */
export const ROLE = 'tidebell';

const DRAFT = 'postgres.creating-';

/**
 * Makes sure that the data folder holds a cluster of the right version. A new one is made beside its place and
 * renamed, so that being killed in the middle leaves nothing that has to be repaired.
 */
export async function openCluster(home: Home): Promise<'created' | 'found'> {
  if (isCluster(home)) {
    checkVersion(home);
    return 'found';
  }
  removeDrafts(home.data);
  const draft = path.join(home.data, `${DRAFT}${process.pid}`);
  try {
    makeOwned(draft, home);
    await initialise(draft, home);
    renameSync(draft, home.cluster);
    return 'created';
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process of ours was quicker.
    if (isCluster(home)) return 'found';
    throw explain(error, home);
  }
}

/** Where no Unix socket guards the server, a password does. */
export function passwordOf(home: Home): string | undefined {
  if (process.platform !== 'win32') return undefined;
  return readFileSync(path.join(home.data, 'postgres.password'), 'utf8');
}

function isCluster({ cluster }: Home): boolean {
  try {
    return readdirSync(cluster).includes('PG_VERSION');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    const me = process.getuid?.() ?? 0;
    throw new StorageProblem(
      `The data in ${cluster} belongs to another user: it was made when the program ran as root. ` +
        `Start it as root again, or give the data to this user: sudo chown -R ${me} ${cluster}`,
      { cause: error },
    );
  }
}

function checkVersion({ cluster, binaries }: Home) {
  const written = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = binaries.version.split('.')[0];
  if (written === ours) return;
  throw new StorageProblem(
    `The data in ${cluster} was written by PostgreSQL ${written}, and this version brings ${ours}. Nothing was changed. ` +
      `Start the version that wrote it, or move the data over with pg_dump. ${USE_YOUR_OWN}`,
  );
}

function makeOwned(folder: string, { account }: Home) {
  mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account !== undefined) chownSync(folder, account.uid, account.gid);
}

async function initialise(draft: string, home: Home) {
  const common = ['-D', draft, '-U', ROLE, '-E', 'UTF8', '--locale=C', '--no-instructions'];
  if (process.platform !== 'win32')
    return run(home.binaries.initdb, [...common, '-A', 'trust'], home.account, home.data);
  const passwordFile = path.join(home.data, 'postgres.password');
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  return run(
    home.binaries.initdb,
    [...common, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
    undefined,
    home.data,
  );
}

/** Drafts of processes that were killed while they made one. */
function removeDrafts(data: string) {
  for (const name of readdirSync(data)) {
    if (name.startsWith(DRAFT) && !isAlive(Number(name.slice(DRAFT.length)))) {
      rmSync(path.join(data, name), { recursive: true, force: true, maxRetries: 20 });
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function explain(error: unknown, { data, cluster, account }: Home): StorageProblem {
  if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') {
    return new StorageProblem(`${cluster} holds something that is not a database. Set DATA_DIR to another folder.`);
  }
  if (/could not look up effective user ID/.test(reasonOf(error))) {
    return new StorageProblem(
      'The built-in database runs only as a user with a name, and this machine has none for user ' +
        `${account?.uid ?? process.getuid?.()}. Start the program as another user, or name it in /etc/passwd. ${USE_YOUR_OWN}`,
      { cause: error },
    );
  }
  return new StorageProblem(
    `The database could not be created in ${data}; nothing was left behind. ${reasonOf(error)}\n` +
      `Check the space and the rights there, or set DATA_DIR to another folder. ${USE_YOUR_OWN}`,
    { cause: error },
  );
}
