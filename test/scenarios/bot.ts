import { spawn } from 'node:child_process';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './until.ts';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type Bot = Awaited<ReturnType<typeof startBot>>;

/**
 * The program as people start it, in a process of its own: `npm start` with these variables and no others. Nothing
 * but its sockets, its output and its database tells what it does.
 */
export async function startBot(env: Readonly<Record<string, string>>) {
  const port = await freePort();
  const child = spawn(process.execPath, [START], {
    // A folder without `.env`: what a developer keeps beside the sources is not part of the scenario.
    cwd: os.tmpdir(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], HTTP_PORT: String(port), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  let ending: Ending | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // Writing to a program that has just ended is no news: its ending is looked at.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => {
      ending = { code, signal };
      resolve(ending);
    });
  });

  async function isReady(): Promise<boolean> {
    if (ending) throw new Error(`the bot ended with ${JSON.stringify(ending)} before it was ready`);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    return answer?.status === 200;
  }

  const signal = async (name: NodeJS.Signals): Promise<Ending> => {
    if (!ending) child.kill(name);
    return until(() => ending, `the bot to end after ${name}`);
  };

  return {
    pid: child.pid,
    ended,
    output: () => output,
    errors: () => errors,
    isRunning: () => ending === undefined,
    /** Types a line at the console. */
    type: (line: string) => void child.stdin.write(`${line}\n`),
    endInput: () => void child.stdin.end(),
    ready: () => until(isReady, 'the bot to be ready', 120_000),
    /** SIGTERM, as every supervisor sends it. */
    stop: () => signal('SIGTERM'),
    /** SIGKILL: the process does not notice. */
    kill: () => signal('SIGKILL'),
    page: async (name: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${name}`)).text(),
  };
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

export const lastLines = (text: string, count: number): string => text.trimEnd().split('\n').slice(-count).join('\n');

/** A folder for the data of one scenario; the next run of the tests removes what a killed run left there. */
export const dataFolder = (): string => path.join(os.tmpdir(), `tidebell-test-${process.pid}-`);
