import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { codeOf } from '../problem.ts';
import { isAlive } from './cluster.ts';
import { type Home, openSocketFolder } from './home.ts';
import { run, surroundings, tail } from './run.ts';

/** A server that runs, or ran, on a cluster: what it says about itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly host: string; readonly port: number };

const ONE_MEGABYTE = 1_048_576;

/** Small, durable, and without a port that anybody else could reach. */
const SETTINGS: Readonly<Record<string, string>> = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  max_connections: '60',
  // Nobody replicates from it, so the log holds only what a crash needs.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_wal_size: '256MB',
  // Parallel queries would need more shared memory than a container has.
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  log_checkpoints: 'off',
  unix_socket_permissions: '0700',
};

export function readPostmaster(home: Home): Postmaster | undefined {
  const [pid, , , port, socketFolder, address] = pidLines(home);
  const host = socketFolder || address;
  // Half written: it has only begun to start.
  if (!pid || !port || !host) return undefined;
  return { pid: Number(pid), port: Number(port), host: host === '*' ? '127.0.0.1' : host };
}

/** Whether a server runs on a cluster, or has begun to start. */
export function isServed(home: Home): boolean {
  const [pid] = pidLines(home);
  return !!pid && isPostgresAlive(Number(pid));
}

const pidLines = ({ cluster }: Home): readonly string[] => readIfThere(pidFile(cluster)).split('\n');

/** Empty where there is no such file, or none any more: servers and processes come and go while they are looked at. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(codeOf(error) ?? '')) return '';
    throw error;
  }
}

/**
 * Forgets a server that is gone and whose process id another program has by now: PostgreSQL would take that program
 * for a server and refuse to start. Where nobody has the id, PostgreSQL replaces the file itself, and more safely.
 */
export function forgetImpostor({ cluster }: Home, { pid }: Postmaster) {
  if (isAlive(pid)) rmSync(pidFile(cluster), { force: true });
}

const pidFile = (cluster: string) => path.join(cluster, 'postmaster.pid');

export function isPostgresAlive(pid: number): boolean {
  if (!isAlive(pid)) return false;
  return existsSync('/proc/self/comm') ? readIfThere(`/proc/${pid}/comm`).trim() === 'postgres' : true;
}

/**
 * Starts a server in a session of its own: Ctrl-C in the terminal reaches the program, which then stops the server
 * when its work is done. Its output goes to a file, which outlives a program that is killed.
 */
export async function launch(home: Home, extra: Readonly<Record<string, string>> = {}): Promise<ChildProcess> {
  const listens = process.platform === 'win32' ? await windowsAddress() : unixAddress(home);
  const settings = Object.entries({ ...SETTINGS, ...listens, ...extra });
  const args = ['-D', home.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openLog(home.logFile);
  const server = spawn(home.binaries.postgres, args, {
    ...surroundings(home.account, home.data),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.unref();
  return server;
}

/** Ends the sessions, writes everything down, and waits until the server is gone. */
export async function stopPostmaster(home: Home) {
  const { pgCtl } = home.binaries;
  await run(pgCtl, ['-D', home.cluster, 'stop', '-m', 'fast', '-w', '-t', '60'], home.account, home.data);
}

export const lastWords = ({ logFile }: Home) => (existsSync(logFile) ? tail(readFileSync(logFile, 'utf8')) : '');

function openLog(file: string): number {
  const isLong = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > ONE_MEGABYTE;
  return openSync(file, isLong ? 'w' : 'a');
}

/** Quoted, because the setting is a list and a folder may have a comma in its name. */
const unixAddress = (home: Home) => ({
  listen_addresses: '',
  unix_socket_directories: `"${openSocketFolder(home).replaceAll('"', '""')}"`,
});

/** Windows: a port of the machine itself that was free a moment ago. */
async function windowsAddress() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
}
