import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What the program of `program.mjs` says. */
type Line = Partial<{
  notes: number;
  timezone: string;
  fsync: string;
  listens: string;
  address: { host: string; port: number };
  where: { data: string; binaries: string; movedBecause?: string };
  stopped: boolean;
  lost: string;
  problem: string;
}>;

export type Program = {
  readonly pid: number;
  /** The next line it says; `undefined` when it has ended. */
  next(): Promise<Line | undefined>;
  /** Ends its input, as closing a terminal does, and waits until it has ended. Answers with its last line. */
  end(): Promise<Line | undefined>;
  /** `kill -9` */
  kill(): Promise<void>;
};

export type ProgramOptions = { readonly clone?: string; readonly uid?: number; readonly gid?: number };

/** Programs run from dist/, which is made here when it is stale. */
export function buildPrograms() {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT });
}

const running = new Set<ChildProcess>();

export function startProgram(dataDir: string, { clone = ROOT, ...user }: ProgramOptions = {}): Program {
  const file = `${clone}/test/storage/engine/program.mjs`;
  const child = spawn(process.execPath, [file, dataDir], { ...user, cwd: '/', stdio: ['pipe', 'pipe', 'ignore'] });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => running.delete(child));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  async function next() {
    const { value, done } = await lines.next();
    return done === true ? undefined : (JSON.parse(value) as Line);
  }
  return {
    pid: child.pid ?? 0,
    next,
    async end() {
      child.stdin.end();
      let last: Line | undefined;
      for (let line = await next(); line !== undefined; line = await next()) last = line;
      await ended;
      return last;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** For the end of a test that failed half-way. */
export function killPrograms() {
  for (const child of running) child.kill('SIGKILL');
}
