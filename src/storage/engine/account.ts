import { lstatSync, statSync } from 'node:fs';
import path from 'node:path';

/** The user that the server runs as, where that is not simply the user who started the program. */
export type Account = { readonly uid: number; readonly gid: number };

/** `nobody`, on every Linux of this century. */
const NOBODY: Account = { uid: 65534, gid: 65534 };

/**
 * PostgreSQL refuses to run as root. Started by root, its data belongs to an unprivileged user: the one it already
 * belongs to, else nobody. `undefined`: the server runs as whoever started the program.
 */
export function chooseAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? NOBODY : { uid: owner.uid, gid: owner.gid };
}

/**
 * Whether a user gets to a folder: every folder above it must let them pass. Folders that do not exist yet will be
 * made by us, so they do. The last folder must be readable too.
 */
export function canReach(folder: string, account: Account): boolean {
  const existing = foldersTo(folder).filter((each) => lstatSync(each, { throwIfNoEntry: false }) !== undefined);
  return existing.every((each) => {
    const { mode, uid, gid } = statSync(each);
    const rights = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode;
    const needed = each === folder ? 0o5 : 0o1;
    return (rights & needed) === needed;
  });
}

/** `/a/b` -> `/`, `/a`, `/a/b` */
function foldersTo(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...foldersTo(parent), folder];
}
