import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '../src/storage/engine/cluster.ts';
import { openHome } from '../src/storage/engine/home.ts';
import { readPostmaster } from '../src/storage/engine/postmaster.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LONG = 60_000;

beforeAll(() => void execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT }), 120_000);

let folder: string;
let children: { kill(): Promise<unknown> }[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tidebell-main-'));
  // Under root the server runs as another user, who must get there.
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.kill()));
  children = [];
  rmSync(folder, { recursive: true, force: true });
});

/** The program in a process and a folder of its own. */
function start(env: Readonly<Record<string, string>> = {}, stdin: 'pipe' | 'ignore' = 'pipe') {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/src/main.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], MARKET: 'simulated', ...env },
    stdio: [stdin, 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin?.on('error', () => undefined);
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, output, errors })),
  );
  const heard = (stream: NodeJS.ReadableStream | null, sofar: () => string, text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => void (sofar().includes(text) && resolve());
      stream?.on('data', look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying "${text}": ${errors}`)));
    });
  const program = {
    ended,
    type: (text: string) => void child.stdin?.write(text),
    leave: () => void child.stdin?.end(),
    signal: (name: NodeJS.Signals) => void child.kill(name),
    /** Resolve as soon as this has been written. */
    says: (text: string) => heard(child.stdout, () => output, text),
    logs: (text: string) => heard(child.stderr, () => errors, text),
    async kill() {
      child.kill('SIGTERM');
      await ended;
    },
  };
  children.push(program);
  return program;
}

const isServerLeft = () => {
  const running = readPostmaster(openHome(path.join(folder, 'data')));
  return running !== undefined && isAlive(running.pid);
};

async function takenPort() {
  const server = net.createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as net.AddressInfo).port)),
  );
  return { port, free: () => new Promise((resolve) => server.close(resolve)) };
}

describe('a start that cannot succeed', () => {
  it('lists every problem of the configuration', async () => {
    const { code, output, errors } = await start({ MARKET: 'moon', HTTP_PORT: 'x', RANKINGS: 'astrology' }).ended;
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors.split('\n')).toEqual([
      'The configuration cannot be used:',
      expect.stringContaining('MARKET'),
      expect.stringContaining('HTTP_PORT'),
      expect.stringContaining('RANKINGS'),
      '',
    ]);
  });

  it('reads .env, and says when it cannot', async () => {
    writeFileSync(path.join(folder, '.env'), 'RULES_PER_PERSON=lots\n');
    const { code, errors } = await start().ended;
    expect([code, errors]).toEqual([1, expect.stringContaining('RULES_PER_PERSON must be')]);

    rmSync(path.join(folder, '.env'));
    mkdirSync(path.join(folder, '.env'));
    const unread = await start().ended;
    expect([unread.code, unread.errors]).toEqual([1, expect.stringMatching(/^The file \.env cannot be read: .+\n$/)]);
  });

  it('explains that nobody is there to talk to', async () => {
    const { code, errors } = await start({}, 'ignore').ended;
    expect(code).toBe(1);
    expect(errors).toMatch(/^There is nobody to talk to: .*TELEGRAM_TOKEN or DISCORD_TOKEN.*\n$/);
  });

  it(
    'names a folder of records that is not there, and leaves no server behind',
    async () => {
      const { code, errors } = await start({ MARKET: 'recorded', RECORDED_DIR: './nowhere' }).ended;
      expect(code).toBe(1);
      expect(errors).toContain('nowhere');
      expect(errors).not.toMatch(/\n\s+at /);
      expect(isServerLeft()).toBe(false);
    },
    LONG,
  );

  it(
    'names the port that is taken, and leaves no server behind',
    async () => {
      const { port, free } = await takenPort();
      const { code, errors } = await start({ HTTP_PORT: String(port) }).ended;
      await free();
      expect(code).toBe(1);
      expect(errors).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 cannot be used .* Choose another HTTP_PORT`));
      expect(errors.trimEnd().split('\n')).toHaveLength(1);
      expect(isServerLeft()).toBe(false);
    },
    LONG,
  );

  it(
    'says which database it waits for without its password, and ends when told to',
    async () => {
      const { port, free } = await takenPort();
      await free();
      const url = `postgres://anna:hunter2@127.0.0.1:${port}/bells`;
      const program = start({ DATABASE_URL: url });
      await program.logs(`Waiting for the database bells on 127.0.0.1:${port}`);
      program.signal('SIGTERM');
      const { code, errors } = await program.ended;
      expect(code).toBe(0);
      expect(errors).not.toContain('hunter2');
    },
    LONG,
  );
});

describe('the console at a pipe', () => {
  it(
    'answers, ends with its input, and leaves no server behind',
    async () => {
      const program = start();
      program.type('/price btc\n');
      program.leave();
      const { code, output, errors } = await program.ended;
      expect([code, errors]).toEqual([0, '']);
      expect(output).toMatch(/^SIMULATED MARKET/);
      expect(output).toMatch(/> \/price btc\nBTC\/USDT /);
      expect(isServerLeft()).toBe(false);
    },
    LONG,
  );

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends on %s while its jobs still run',
    async (name) => {
      const program = start();
      program.type('/help\n');
      await program.says('> /help');
      program.signal(name);
      const { code, errors } = await program.ended;
      expect([code, errors]).toEqual([0, '']);
      expect(isServerLeft()).toBe(false);
    },
    LONG,
  );
});

/** Runs the program in a terminal of its own, closes the window at the prompt, and says how the program ended. */
const CLOSING_WINDOW = `
import os, pty, sys
pid, window = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen = b''
while b'> ' not in seen:
    seen += os.read(window, 4096)
os.close(window)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const hasTerminals =
  spawnSync('python3', ['-c', 'import os, pty; pty.openpty(); os.waitstatus_to_exitcode']).status === 0;

describe('the console in a terminal', () => {
  it.skipIf(!hasTerminals)(
    'ends in order when its window is closed, and leaves no server behind',
    async () => {
      const args = ['-c', CLOSING_WINDOW, process.execPath, path.join(ROOT, 'dist/src/main.js')];
      const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], MARKET: 'simulated' };
      const { stdout } = await promisify(execFile)('python3', args, { cwd: folder, env });
      expect(stdout).toBe('0\n');
      expect(isServerLeft()).toBe(false);
    },
    LONG,
  );
});
