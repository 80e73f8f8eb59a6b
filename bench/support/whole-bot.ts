import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Connected, connectTo } from '../../src/storage/connect.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { isAlive } from '../../src/storage/engine/cluster.ts';
import { openHome } from '../../src/storage/engine/home.ts';
import { readPostmaster, stopPostmaster } from '../../src/storage/engine/postmaster.ts';
import type { Log } from '../../src/storage/log.ts';
import { createExchangeStandIn, type ExchangeStandIn } from '../../test/stand-ins/exchange.ts';
import { createRankingsStandIn } from '../../test/stand-ins/rankings.ts';
import { createTelegramStandIn, type TelegramStandIn } from '../../test/stand-ins/telegram.ts';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The program as it is deployed, and everything around it: a bot that can be killed, and a world that remembers. */
export type Around = {
  readonly telegram: TelegramStandIn;
  readonly exchange: ExchangeStandIn;
  /** Writes what people have, before any bot runs. */
  prepare(work: (database: Connected) => Promise<void>): Promise<void>;
  /** The tables of the bot, while its PostgreSQL runs. */
  look<T>(work: (database: Connected) => Promise<T>): Promise<T>;
  /** Starts a process, with these variables besides. */
  start(more?: Readonly<Record<string, string>>): Life;
};

/** One process of the bot. */
type Life = {
  readonly pid: number | undefined;
  readonly ended: Promise<void>;
  isRunning(): boolean;
  /** SIGKILL: it does not notice. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Runs work with the whole bot on the embedded PostgreSQL, as people start it, against stand-ins over real sockets.
 * Everything is ended and removed afterwards, also when somebody interrupts. Where the work fails, what the bot
 * said last goes to standard error.
 */
export async function withWholeBot(
  options: { readonly telegram?: Parameters<typeof createTelegramStandIn>[0] },
  work: (around: Around) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), `tidebell-bench-${process.pid}-`));
  // Under root the server runs as another user, who must get there.
  chmodSync(folder, 0o755);
  const [telegram, exchange, rankings] = await Promise.all([
    createTelegramStandIn(options.telegram),
    createExchangeStandIn(),
    createRankingsStandIn({ assets: 120 }),
  ]);
  const lives: { readonly life: Life; readonly child: ChildProcess }[] = [];
  const logFile = path.join(folder, 'bot.log');
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DATA_DIR: folder,
    HTTP_PORT: '0',
    LOG_LEVEL: 'warn',
    MARKET: 'live',
    EXCHANGES: 'binance',
    BINANCE_BASE_URL: exchange.baseUrl('binance'),
    RANKINGS: 'coinpaprika',
    COINPAPRIKA_URL: rankings.baseUrls.coinpaprika,
    PUBLISHED_INDEX_URL: rankings.publishedUrl,
    FEAR_GREED_URL: rankings.fearGreedUrl,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
  };

  const around: Around = {
    telegram,
    exchange,
    async prepare(work) {
      const onLost = (reason: string) => {
        throw new Error(reason);
      };
      const database = await openDatabase({ dataDir: folder, market: 'live', log: silent, onLost });
      await work(database).finally(() => database.close());
    },
    async look(work) {
      const running = readPostmaster(openHome(folder));
      if (!running || !isAlive(running.pid)) throw new Error('the PostgreSQL of the bot does not run');
      const { host, port } = running;
      const place = { host, port, user: 'tidebell', database: 'tidebell_live', schema: 'public' };
      const connected = connectTo(place, { log: silent, size: 2 });
      return work(connected).finally(() => connected.close());
    },
    start(more = {}) {
      const log = openSync(logFile, 'a');
      const child = spawn(process.execPath, [MAIN], {
        cwd: os.tmpdir(),
        env: { ...env, ...more },
        stdio: ['ignore', log, log],
      });
      closeSync(log);
      let isOver = false;
      const ended = new Promise<void>((resolve) => {
        child.once('close', () => {
          isOver = true;
          resolve();
        });
      });
      const signal = (name: NodeJS.Signals) => {
        if (!isOver) child.kill(name);
        return ended;
      };
      const life = {
        pid: child.pid,
        ended,
        isRunning: () => !isOver,
        kill: () => signal('SIGKILL'),
        stop: () => signal('SIGTERM'),
      };
      lives.push({ life, child });
      return life;
    },
  };

  let cleaned: Promise<void> | undefined;
  const cleanUp = () => {
    cleaned ??= (async () => {
      for (const { life } of lives) await life.kill();
      const home = openHome(folder);
      const running = readPostmaster(home);
      if (running && isAlive(running.pid)) await stopPostmaster(home);
      await Promise.all([telegram.stop(), exchange.close(), rankings.close()]);
      rmSync(folder, { recursive: true, force: true });
    })();
    return cleaned;
  };
  const onSignal = () => void cleanUp().finally(() => process.exit(130));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    await work(around);
  } catch (error) {
    // Whoever interrupts takes the world away from the work.
    if (!cleaned) {
      process.stderr.write(`${readFileSync(logFile, 'utf8').split('\n').slice(-20).join('\n')}\n`);
      throw error;
    }
  } finally {
    await cleanUp();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
