import { closeSync, existsSync, fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { type Logger, pino } from 'pino';
import { prettyFactory } from 'pino-pretty';
import { startApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { MarketProblem } from './open-market.ts';
import { describe } from './words/words.ts';

/** Longer than any platform takes to answer; then the process ends whatever still waits. */
const STOP_MS = 15_000;
/** How long a start may go on after it was told to stop. */
const START_MS = 4_000;

// Its window may be closed; there is nobody left then to whom that could be told.
process.stderr.on('error', () => undefined);
await main();

async function main(): Promise<void> {
  const config = read();
  const isConsole = !config.telegram && !config.discord;
  if (isConsole && !isPersonThere()) {
    return fail(
      'There is nobody to talk to: no terminal, no pipe and no token. Set TELEGRAM_TOKEN or DISCORD_TOKEN, or start me in a terminal.',
    );
  }

  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const log = createLog(config.logLevel ?? (isConsole ? 'error' : 'info'), isConsole);
  let isStarted = false;
  // Asked to stop while it starts, it stops as soon as it has started. Where that takes too long, as while it waits for
  // a database, nothing of ours is running yet that could be lost.
  const stopAsked = signalled().then(() => {
    if (!isStarted) setTimeout(() => end(0), START_MS).unref();
  });
  try {
    const app = await startApp({
      config,
      log,
      now: () => new Date(),
      console: isConsole ? { input: process.stdin, output: process.stdout, isTerminal, locale: 'en' } : undefined,
      progress: createProgress(),
      onLost(reason) {
        log.fatal({}, reason);
        end(1);
      },
    });
    isStarted = true;
    await Promise.race([app.ended, stopAsked]);
    setTimeout(() => end(1), STOP_MS).unref();
    await app.stop();
    end(0);
  } catch (error) {
    fail(sentenceOf(error));
  }
}

/** Lines of JSON for machines; for a person, lines that can be read. Never on standard output: there is the chat. */
function createLog(level: string, isConsole: boolean): Logger {
  const isTerminal = Boolean(process.stderr.isTTY);
  if (!isTerminal && !isConsole) return pino({ level }, pino.destination({ fd: 2, sync: true }));
  const toLine = prettyFactory({ colorize: isTerminal, singleLine: true, ignore: 'pid,hostname' });
  // On a line of its own, whatever is being typed or waited for there.
  const start = isTerminal ? '\r\u001b[K' : '';
  return pino({ level }, { write: (line: string) => void process.stderr.write(`${start}${toLine(line)}`) });
}

function read(): Config {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env');
  } catch (error) {
    fail(`The file .env cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  try {
    return readConfig(process.env);
  } catch (error) {
    fail(sentenceOf(error));
  }
}

/** A terminal, a pipe or a file; a service that was started without either cannot have a console. */
function isPersonThere(): boolean {
  if (process.stdin.isTTY) return true;
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket();
  } catch (error) {
    if (isErrorCode(error, 'EBADF')) return false;
    throw error;
  }
}

/** One line that is written over until everything has started, which an empty text says. */
function createProgress(): (text: string) => void {
  if (!process.stderr.isTTY) return () => undefined;
  let isOver = false;
  return (text) => {
    if (isOver) return;
    process.stderr.write(`\r\u001b[K${text}`);
    isOver = text === '';
  };
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** What is our own bug shows its place; what the operator can mend is one sentence. */
function sentenceOf(error: unknown): string {
  if (error instanceof MarketProblem) return describe(error.phrase.id, 'en', error.phrase.facts);
  if (!(error instanceof Error)) return String(error);
  const isOurs = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return isOurs ? (error.stack ?? error.message) : error.message;
}

const isErrorCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** Ends at once. Node.js aborts when it cannot reset a terminal whose window is gone, so it must not try. */
function end(code: number): never {
  const streams = [process.stdin, process.stdout, process.stderr];
  for (const [fd, { isTTY }] of streams.entries()) if (isTTY && !isatty(fd)) closeSync(fd);
  process.exit(code);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  end(1);
}
