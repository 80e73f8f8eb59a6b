import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from '../../core/reason.ts';
import type { Log } from '../log.ts';
import { codeOf, StorageProblem, USE_YOUR_OWN } from '../problem.ts';
import { openCluster, passwordOf, ROLE } from './cluster.ts';
import { type Home, openHome } from './home.ts';
import {
  forgetImpostor,
  isPostgresAlive,
  isServed,
  lastWords,
  launch,
  readPostmaster,
  stopPostmaster,
} from './postmaster.ts';
import { claim, type Presence, type ServerAddress } from './presence.ts';
import { explainStart } from './run.ts';

export type EmbeddedOptions = {
  /** The folder for everything that is kept; made when it is missing. */
  readonly dataDir: string;
  readonly log: Log;
  /** The server is gone for good: nothing can be kept any more, so the program should end, loudly. */
  readonly onLost: (reason: string) => void;
  /** Further settings of PostgreSQL. They count only for the process that starts the server. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Leave the server running at `stop`, for processes still to come (default: the last one stops it). */
  readonly keepsRunning?: boolean;
};

export type EmbeddedServer = {
  readonly address: ServerAddress;
  readonly where: { readonly data: string; readonly binaries: string; readonly movedBecause?: string };
  hasDatabase(name: string): Promise<boolean>;
  /** Makes a database unless it is there. */
  ensureDatabase(name: string): Promise<void>;
  /** Ends the use of the server. Whoever ends it last stops the server. */
  stop(): Promise<void>;
};

const LOOK_AGAIN_MS = 25;
/** Recovery after a power cut reads up to a quarter of a gigabyte. */
const PATIENCE_MS = 120_000;
const REJOIN_MS = 15_000;
/** A server may refuse to start because another has just begun to, of which nothing can be read yet. */
const MOST_STARTS = 3;

/**
 * A PostgreSQL server of our own, for those who have none. The first process on a data folder starts it, further
 * ones join it, the last one stops it; one whose parent was killed is joined as if it had just been started.
 * Throws `StorageProblem`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log, settings, keepsRunning = false } = options;
  const home = openHome(options.dataDir);
  if ((await openCluster(home)) === 'created') log.info({ data: home.data }, 'A new database was created');

  let isStopping = false;
  let { presence, address } = await join(home, { patienceMs: PATIENCE_MS, start: () => launch(home, settings) });
  watch(presence);

  function watch(current: Presence) {
    void current.lost.then(async () => {
      if (isStopping) return;
      try {
        // One crashed session makes PostgreSQL throw out all others, recover, and go on.
        ({ presence, address } = await join(home, { patienceMs: REJOIN_MS }));
        log.warn({ server: lastWords(home) }, 'The database recovered from a crash');
        watch(presence);
      } catch (error) {
        if (!isStopping) options.onLost(`${reasonOf(error)}\n${lastWords(home)}`);
      }
    });
  }

  async function isLastUser() {
    try {
      return (await presence.giveUp()) === 'last';
    } catch (error) {
      log.warn({ error: reasonOf(error) }, 'The database was gone before it could be stopped');
      return false;
    }
  }

  return {
    address,
    where: {
      data: home.data,
      binaries: home.binaries.folder,
      ...(home.movedBecause !== undefined && { movedBecause: home.movedBecause }),
    },
    hasDatabase: (name) => presence.databaseExists(name),
    async ensureDatabase(name) {
      if (!(await presence.databaseExists(name))) await presence.createDatabase(name);
    },
    async stop() {
      if (isStopping) return;
      isStopping = true;
      const isLast = !keepsRunning && (await isLastUser());
      const running = readPostmaster(home);
      // In a container that shares the data, the server may belong to another container, which will stop it.
      if (isLast && running !== undefined && isPostgresAlive(running.pid)) await stopPostmaster(home);
      await presence.end();
    },
  };
}

type JoinOptions = {
  readonly patienceMs: number;
  /** Starts a server where none runs. Without it, a server is only waited for. */
  readonly start?: () => Promise<ChildProcess>;
};

/**
 * Connects to the server of a cluster. Whoever answers at the address that `postmaster.pid` names is that server;
 * a file that nobody stands behind is left over from a crash.
 */
async function join(home: Home, { patienceMs, start }: JoinOptions) {
  let started: Started | undefined;
  let starts = 0;
  for (let waited = 0; waited < patienceMs; waited += LOOK_AGAIN_MS) {
    const running = readPostmaster(home);
    const address = running && addressOf(home, running);
    const presence = address && (await tryClaim(address));
    if (presence && address) return { presence, address };

    const isAlive = isServed(home);
    if (running !== undefined && !isAlive) forgetImpostor(home, running);
    if (started?.ended() === true && !isAlive && starts === MOST_STARTS) throw startFailed(home, started);
    if (start === undefined && !isAlive) throw new StorageProblem(`The database in ${home.data} has stopped.`);
    if (start !== undefined && started?.ended() !== false && !isAlive) {
      started = follow(home, await start());
      starts += 1;
    }
    await sleep(LOOK_AGAIN_MS);
  }
  throw new StorageProblem(`The database in ${home.data} does not answer.\n${lastWords(home)}`);
}

function addressOf(home: Home, { host, port }: { readonly host: string; readonly port: number }): ServerAddress {
  const password = passwordOf(home);
  return { host, port, user: ROLE, ...(password !== undefined && { password }) };
}

/** `undefined` while nobody answers, or the one who does is about to start or to stop. */
async function tryClaim(address: ServerAddress): Promise<Presence | undefined> {
  try {
    return await claim(address);
  } catch (error) {
    const code = codeOf(error) ?? '';
    const isNotThere = ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code);
    if (isNotThere || /terminated unexpectedly/.test(reasonOf(error))) return undefined;
    throw error;
  }
}

type Started = { readonly ended: () => boolean; readonly problem: () => StorageProblem | undefined };

function follow(home: Home, server: ChildProcess): Started {
  let hasEnded = false;
  let problem: StorageProblem | undefined;
  server.once('exit', () => {
    hasEnded = true;
  });
  server.once('error', (error) => {
    hasEnded = true;
    problem = explainStart(home.binaries.postgres, error);
  });
  return { ended: () => hasEnded, problem: () => problem };
}

function startFailed(home: Home, started: Started): StorageProblem {
  const advice = `Nothing was changed. Check the space and the rights there. ${USE_YOUR_OWN}`;
  return (
    started.problem() ??
    new StorageProblem(`The database in ${home.data} did not start.\n${lastWords(home)}\n${advice}`)
  );
}
