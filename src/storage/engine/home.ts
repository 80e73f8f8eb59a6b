import { createHash } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reasonOf } from '../../core/reason.ts';
import { codeOf, StorageProblem, USE_YOUR_OWN } from '../problem.ts';
import { type Account, canReach, chooseAccount } from './account.ts';
import { type Binaries, findBinaries, prepareBinaries } from './binaries.ts';

/** Where everything of one embedded server lies. */
export type Home = {
  /** The folder that people know, and back up. */
  readonly data: string;
  /** PostgreSQL's own folder within it. */
  readonly cluster: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** Why the data does not lie where it was asked for. */
  readonly movedBecause?: string;
};

/** Root's own data, where the unprivileged user of the server cannot enter the folder that was asked for. */
const REFUGE = '/var/lib/tidebell';

/** Decides where data and binaries lie, and makes the folders. Throws `StorageProblem`. */
export function openHome(dataDir: string): Home {
  const wanted = path.resolve(dataDir);
  try {
    return chooseHome(wanted);
  } catch (cause) {
    if (cause instanceof StorageProblem) throw cause;
    const way = `Make it writable, or set DATA_DIR to a folder that is. ${USE_YOUR_OWN}`;
    throw new StorageProblem(`The data folder ${wanted} cannot be used: ${reasonOf(cause)}. ${way}`, { cause });
  }
}

/** Whether something is kept for this folder, wherever that lies. Makes nothing. */
export const holdsData = (dataDir: string): boolean => {
  const wanted = path.resolve(dataDir);
  return [wanted, placeOf(wanted).data].some((folder) => existsSync(path.join(folder, 'postgres/PG_VERSION')));
};

function placeOf(wanted: string) {
  const account = chooseAccount(path.join(wanted, 'postgres'));
  const refuge = path.join(REFUGE, createHash('sha256').update(wanted).digest('hex').slice(0, 16));
  const isMoved = account !== undefined && !canReach(wanted, account);
  return { account, isMoved, data: isMoved ? refuge : wanted };
}

function chooseHome(wanted: string): Home {
  const { account, isMoved, data } = placeOf(wanted);
  if (isMoved && existsSync(path.join(wanted, 'postgres/PG_VERSION'))) throw lockedOut(wanted, account?.uid);
  makeFolder(data);
  return {
    data,
    cluster: path.join(data, 'postgres'),
    logFile: path.join(data, 'postgres.log'),
    // One copy serves every data folder of root's: its name carries the version.
    binaries: prepareBinaries(findBinaries(), account, account === undefined ? data : REFUGE),
    account,
    ...(isMoved && { movedBecause: `the database runs as user ${account?.uid}, who cannot enter ${wanted}` }),
  };
}

/** Starting afresh elsewhere would look as if everything were lost. */
function lockedOut(wanted: string, uid: number | undefined): StorageProblem {
  return new StorageProblem(
    `The data in ${wanted} belongs to user ${uid}, as whom the database runs, and who cannot get there any more. ` +
      'Nothing was changed. Let that user pass again (chmod o+x on the folders above), or move the data and set DATA_DIR.',
  );
}

/**
 * Folders that others may pass through; what they hold guards itself. One by one, because Node.js 20 never gives up
 * making them all at once where nothing can be made, as below `/proc`.
 */
function makeFolder(folder: string) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (path.dirname(folder) !== folder) makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o755 });
  } catch (error) {
    // Another process was quicker.
    if (codeOf(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
  }
}

/** Bytes of the address of a Unix socket, without its closing zero: 108 on Linux, 104 on macOS. */
const LONGEST_SOCKET = process.platform === 'darwin' ? 103 : 107;

/**
 * A folder for the server's socket. Beside the data, it is guarded by the same rights and found by any process that
 * shares the data; where that path is too long, a private folder among the temporary ones.
 */
export function openSocketFolder({ cluster, account }: Home): string {
  if (fits(cluster)) return cluster;
  const name = `tidebell-${createHash('sha256').update(cluster).digest('hex').slice(0, 12)}`;
  const folder = [path.join(os.tmpdir(), name), path.join('/tmp', name)].find(fits) ?? path.join('/tmp', name);
  makePrivate(folder, account);
  return folder;
}

const fits = (folder: string) => Buffer.byteLength(path.join(folder, '.s.PGSQL.5432')) <= LONGEST_SOCKET;

function makePrivate(folder: string, account: Account | undefined) {
  try {
    mkdirSync(folder, { mode: 0o700 });
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    // Among temporary folders anybody may have made it, and whoever owns it reads what passes through.
    const { uid, mode } = lstatSync(folder);
    const owner = account?.uid ?? process.getuid?.();
    if (uid !== owner || (mode & 0o077) !== 0) {
      throw new StorageProblem(`${folder} belongs to somebody else. Remove it, or set DATA_DIR to a shorter path.`);
    }
  }
}
