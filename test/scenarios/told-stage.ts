import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { expect } from 'vitest';
import type { App, AppPorts } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type Connected, connectTo } from '../../src/storage/connect.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../stand-ins/discord.ts';
import { createTelegramStandIn, type TelegramStandIn } from '../stand-ins/telegram.ts';
import { createTestDatabase, silentLog } from '../support/database.ts';
import { DISCORD_PATIENCE_MS, toUrl } from './stage.ts';
import { until } from './until.ts';

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
const BUILT = new URL('../../dist/src/app.js', import.meta.url);

/** A bot in the simulated market of a moment, with people of both platforms around it. */
export type ToldStage = {
  readonly telegram: TelegramStandIn;
  readonly discord: DiscordStandIn;
  /** Its tables, seen from outside. */
  readonly kept: Connected;
  /** The clock stands still between turns, so that prices are those of the moment, whenever somebody looks. */
  turnTo(at: Date): void;
  close(): Promise<void>;
};

/** The compiled program, as its painting thread is, in this process, as no other one can be told what time it is. */
async function startBuilt(ports: AppPorts): Promise<App> {
  await promisify(execFile)(process.execPath, [BUILD]);
  const built: { startApp(ports: AppPorts): Promise<App> } = await import(BUILT.href);
  return built.startApp(ports);
}

export async function openToldStage(at: Date): Promise<ToldStage> {
  const [database, telegram, discord] = await Promise.all([
    createTestDatabase(),
    createTelegramStandIn(),
    createDiscordStandIn({ deadlineMs: DISCORD_PATIENCE_MS }),
  ]);
  // Each market has a schema of its own.
  const kept = connectTo({ ...database.connection, schema: 'simulated' }, { log: silentLog, size: 1 });
  let clockMs = at.getTime();
  const app = await startBuilt({
    config: readConfig({
      TELEGRAM_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_ROOT: discord.apiRoot,
      DATABASE_URL: toUrl(database.connection),
      MARKET: 'simulated',
      MARKET_SPEED: '1',
      HTTP_PORT: '0',
    }),
    log: pino({ level: 'silent' }),
    now: () => new Date(clockMs),
    console: undefined,
    progress: () => undefined,
    onLost: (reason) => expect.fail(reason),
  });
  await until(() => discord.commands().length > 0, 'the slash commands');
  return {
    telegram,
    discord,
    kept,
    turnTo(next) {
      clockMs = next.getTime();
    },
    async close() {
      await app.stop();
      await Promise.all([telegram.stop(), discord.stop()]);
      await kept.close();
      await database.drop();
    },
  };
}
