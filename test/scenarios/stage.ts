import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { test } from 'vitest';
import { type Connected, type Connection, connectTo } from '../../src/storage/connect.ts';
import { isAlive } from '../../src/storage/engine/cluster.ts';
import { openHome } from '../../src/storage/engine/home.ts';
import { readPostmaster, stopPostmaster } from '../../src/storage/engine/postmaster.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../stand-ins/discord.ts';
import { createExchangeStandIn, type ExchangeStandIn } from '../stand-ins/exchange.ts';
import { createRankingsStandIn, type RankingsStandIn } from '../stand-ins/rankings.ts';
import { createTelegramStandIn, type TelegramStandIn } from '../stand-ins/telegram.ts';
import { createTestDatabase, silentLog } from '../support/database.ts';
import { type Bot, dataFolder, lastLines, startBot } from './bot.ts';
import { until } from './until.ts';

/** Everything around the bot: both platforms with people in them, exchanges, providers of rankings, a database. */
export type Stage = {
  readonly telegram: TelegramStandIn;
  readonly discord: DiscordStandIn;
  readonly exchange: ExchangeStandIn;
  readonly rankings: RankingsStandIn;
  /** Starts the bot and waits until it hears everybody. It is stopped with the stage, unless it has ended before. */
  start(env?: Readonly<Record<string, string>>): Promise<Bot>;
  /** The bot's own tables, seen from outside. */
  database(): Promise<Connected>;
  /** Where its PostgreSQL is. */
  connection(): Connection;
  /** Whether a PostgreSQL of the bot's own still runs. */
  isDatabaseRunning(): boolean;
  /** Waits for so many more rounds in which the bot asked this exchange for its prices. */
  priceRounds(count: number, path?: RegExp): Promise<void>;
};

type StageOptions = {
  readonly telegram?: Parameters<typeof createTelegramStandIn>[0];
  /** `embedded`: the bot starts its own server in a folder, as for most people. `server`: a fresh database by DATABASE_URL. */
  readonly database?: 'embedded' | 'server';
};

/** The console opens where no platform has a token. */
export const NO_TOKENS = { TELEGRAM_TOKEN: '', DISCORD_TOKEN: '' };

/** A source that failed is left alone for ten seconds, then twenty, forty and so on. */
const ROUNDS_MS = 100_000;
/** Prices as binance tells them. */
const BINANCE_PRICES = /ticker\/24hr/;

/** Discord waits three seconds; several bots on one machine, just started, may take longer. */
export const DISCORD_PATIENCE_MS = 20_000;

/** Told in real time: prices are asked for every ten seconds. */
const SCENARIO_MS = 420_000;

/** One story with the real bot. Where it fails, the message shows what people read and what the bot logged. */
export function scenario(name: string, options: StageOptions, tell: (stage: Stage) => Promise<void>): void {
  test(name, { timeout: SCENARIO_MS }, async () => {
    const built = await buildStage(options);
    try {
      await tell(built.stage);
    } catch (error) {
      if (error instanceof Error) error.message += `\n\n${built.report()}`;
      throw error;
    } finally {
      await built.close();
    }
  });
}

async function buildStage({ telegram: aboutTelegram, database: kind = 'server' }: StageOptions) {
  const [telegram, discord, exchange, rankings] = await Promise.all([
    createTelegramStandIn(aboutTelegram),
    createDiscordStandIn({ deadlineMs: DISCORD_PATIENCE_MS }),
    createExchangeStandIn(),
    createRankingsStandIn({ assets: 250 }),
  ]);
  const storage = kind === 'server' ? await freshDatabase() : ownServer();
  const bots: Bot[] = [];
  let connected: Connected | undefined;

  const env = (): Readonly<Record<string, string>> => ({
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_ROOT: discord.apiRoot,
    EXCHANGES: 'binance,kraken',
    ...Object.fromEntries(
      (['binance', 'kraken', 'okx', 'bybit', 'coinbase'] as const).map((id) => [
        `${id.toUpperCase()}_BASE_URL`,
        exchange.baseUrl(id),
      ]),
    ),
    RANKINGS: 'coinpaprika',
    COINPAPRIKA_URL: rankings.baseUrls.coinpaprika,
    PUBLISHED_INDEX_URL: rankings.publishedUrl,
    FEAR_GREED_URL: rankings.fearGreedUrl,
    ...storage.env,
  });

  const stage: Stage = {
    telegram,
    discord,
    exchange,
    rankings,
    async start(more = {}) {
      const bot = await startBot({ ...env(), ...more });
      bots.push(bot);
      await bot.ready();
      // People can type a slash command once Discord offers it.
      if (hasDiscord({ ...env(), ...more })) await until(() => discord.commands().length > 0, 'the slash commands');
      return bot;
    },
    async database() {
      connected ??= connectTo(storage.connection(), { log: silentLog, size: 2 });
      return connected;
    },
    connection: storage.connection,
    isDatabaseRunning: storage.isRunning,
    async priceRounds(count, path = BINANCE_PRICES) {
      const asked = () => exchange.requests.filter((request) => path.test(request.path)).length;
      const from = asked();
      // The request after the last counted one says that the answer before it has been worked through.
      await until(() => asked() > from + count, `${count} rounds of prices`, ROUNDS_MS);
    },
  };

  return {
    stage,
    report: () => [telegramTalk(telegram), discordTalk(discord), ...bots.map(botReport)].join('\n'),
    async close() {
      for (const bot of bots) if (bot.isRunning()) await bot.kill();
      await connected?.close();
      await storage.drop();
      await Promise.all([telegram.stop(), discord.stop(), exchange.close(), rankings.close()]);
    },
  };
}

type Storage = {
  readonly env: Readonly<Record<string, string>>;
  connection(): Connection;
  isRunning(): boolean;
  drop(): Promise<void>;
};

async function freshDatabase(): Promise<Storage> {
  const { connection, drop } = await createTestDatabase({ size: 1 });
  return { env: { DATABASE_URL: toUrl(connection) }, connection: () => connection, isRunning: () => true, drop };
}

function ownServer(): Storage {
  const folder = mkdtempSync(dataFolder());
  // Under root the server runs as another user, who must get there.
  chmodSync(folder, 0o755);
  const postmaster = () => {
    const found = readPostmaster(openHome(folder));
    return found && isAlive(found.pid) ? found : undefined;
  };
  return {
    env: { DATA_DIR: folder },
    connection() {
      const running = postmaster();
      if (!running) throw new Error(`no PostgreSQL runs in ${folder}`);
      const { host, port } = running;
      return { host, port, user: 'tidebell', database: 'tidebell_live', schema: 'public' };
    },
    isRunning: () => postmaster() !== undefined,
    async drop() {
      if (postmaster()) await stopPostmaster(openHome(folder));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A host that is a folder, of a Unix socket, travels as a parameter. */
export function toUrl({ host, port, user, password, database }: Connection): string {
  const url = new URL(`postgresql://localhost:${port}/${database}`);
  url.username = encodeURIComponent(user);
  if (password !== undefined) url.password = encodeURIComponent(password);
  url.searchParams.set('host', host);
  return url.toString();
}

const hasDiscord = ({ DISCORD_TOKEN: token = '' }: Readonly<Record<string, string>>): boolean => token !== '';

function telegramTalk(telegram: TelegramStandIn): string {
  const said = telegram
    .calls('send*')
    .slice(-40)
    .map(({ params }) => `to ${params['chat_id']}: ${params['text'] ?? params['caption']}`);
  return ['--- Telegram, what the bot said last', ...said].join('\n');
}

function discordTalk(discord: DiscordStandIn): string {
  const lines = discord.calls.slice(-15).map(({ method, path, status, body }) => {
    const content = (body as { content?: string } | undefined)?.content ?? '';
    return `${method} ${path} ${status ?? 'no answer'} ${content}`;
  });
  return ['--- Discord, the last calls', ...lines].join('\n');
}

const botReport = (bot: Bot, i: number): string =>
  [
    `--- Bot ${i + 1}, its output`,
    lastLines(bot.output(), 40),
    `--- Bot ${i + 1}, its log`,
    lastLines(bot.errors(), 40),
  ].join('\n');
