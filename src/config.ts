import { isChatId, isPersonId } from './chat/message.ts';
import type { MarketKind } from './core/market/market.ts';
import { EXCHANGES, type ExchangeId, PROVIDERS, type ProviderId } from './core/market/sources.ts';
import { ROLES, type Role } from './processes/role.ts';

export type Config = {
  readonly telegram: { readonly token: string; readonly apiRoot: string } | undefined;
  readonly discord: { readonly token: string; readonly apiRoot: string } | undefined;
  /** What this process does; others on the same database may do the rest. */
  readonly roles: ReadonlySet<Role>;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** `auto`: live, except that the console falls back to the simulated market where no exchange can be reached. */
  readonly market: 'auto' | MarketKind;
  readonly marketSpeed: number;
  readonly marketSeed: number;
  readonly recordedDir: string | undefined;
  readonly exchanges: readonly { readonly id: ExchangeId; readonly baseUrl?: string; readonly proxy?: string }[];
  /** Exchanges may push prices over websockets. */
  readonly mayPush: boolean;
  readonly rankings: readonly ProviderId[];
  readonly rankingKeys: Readonly<Partial<Record<ProviderId, string>>>;
  readonly rankingUrls: Readonly<Partial<Record<ProviderId, string>>>;
  readonly publishedIndexUrl: string | undefined;
  readonly fearGreedUrl: string | undefined;
  /** `telegram:42`; hears what goes wrong and may always speak. */
  readonly operator: `${string}:${string}` | undefined;
  /** Persons and chats that may use the bot; undefined lets everybody. */
  readonly allowed: ReadonlySet<string> | undefined;
  readonly rulesPerPerson: number;
  readonly partsPerPerson: number;
  readonly seriesPerPerson: number;
  readonly commandsPerMinute: number;
  readonly http: { readonly port: number; readonly host: string } | undefined;
  readonly logLevel: string | undefined;
};

type Variable = { readonly about: string; readonly fallback?: string };

/** Every variable, once: `.env.example` is held to this list. */
export const VARIABLES = {
  TELEGRAM_TOKEN: { about: 'Token of your Telegram bot, from @BotFather. Without any token the console opens.' },
  DISCORD_TOKEN: { about: 'Token of your Discord bot, from discord.com/developers.' },
  OPERATOR: { about: 'Who runs this bot and hears of trouble: telegram:ID or discord:ID.' },
  ALLOW: { about: 'Persons and chats that may use the bot, comma-separated: telegram:42,discord:99. Default: anyone.' },
  ROLES: {
    about: 'What this process does: all, or some of gateway, evaluator, deliverer where others do the rest.',
    fallback: 'all',
  },
  DATABASE_URL: { about: 'A PostgreSQL 14 or newer of your own. Default: an embedded PostgreSQL 18.' },
  DATA_DIR: { about: 'Where the embedded database keeps its data.', fallback: './data' },
  MARKET: {
    about: 'auto, live, simulated or recorded. auto is live; only the console falls back to simulated.',
    fallback: 'auto',
  },
  MARKET_SPEED: { about: 'How many times faster than real time a simulated or recorded market runs.', fallback: '60' },
  MARKET_SEED: { about: 'Another number is another simulated market.', fallback: '2' },
  RECORDED_DIR: { about: 'Folder with daily.csv or daily.csv.gz, for MARKET=recorded.' },
  EXCHANGES: { about: 'Exchanges in order of preference.', fallback: EXCHANGES.join(',') },
  STREAMS: {
    about: 'on or off: whether exchanges push prices over websockets. They are asked for them in any case.',
    fallback: 'on',
  },
  RANKINGS: { about: 'Providers of rankings in the order they are asked.', fallback: PROVIDERS.join(',') },
  COINGECKO_KEY: { about: 'Demo key of CoinGecko; it raises their limits.' },
  COINMARKETCAP_KEY: { about: 'Key of CoinMarketCap; without one it is not asked.' },
  RULES_PER_PERSON: { about: 'How many rules one person may have, and as many subscriptions.', fallback: '100' },
  PARTS_PER_PERSON: {
    about: 'How many parts (readings, numbers, comparisons) the conditions of one person may have together.',
    fallback: '2000',
  },
  SERIES_PER_PERSON: {
    about: 'How many readings are counted for the conditions of one person; a rule about the top 100 counts a hundred.',
    fallback: '2000',
  },
  COMMANDS_PER_MINUTE: { about: 'How many commands one person may send in a minute.', fallback: '20' },
  HTTP_PORT: {
    about: 'Port of /healthz, /readyz and /metrics; 0 for none. Default: 8080 with a token, none in the console.',
  },
  HTTP_HOST: { about: 'Address that port listens on.', fallback: '127.0.0.1' },
  LOG_LEVEL: { about: 'trace, debug, info, warn, error. Default: info with a token, error in the console.' },
  TELEGRAM_API_ROOT: { about: 'Another Bot API server, such as one you host.', fallback: 'https://api.telegram.org' },
  DISCORD_API_ROOT: { about: 'Another way to the Discord API, such as a proxy.', fallback: 'https://discord.com/api' },
  COINPAPRIKA_URL: { about: 'Another base URL for CoinPaprika.' },
  COINGECKO_URL: { about: 'Another base URL for CoinGecko.' },
  COINMARKETCAP_URL: { about: 'Another base URL for CoinMarketCap.' },
  PUBLISHED_INDEX_URL: { about: 'Another base URL for the season index that CoinMarketCap publishes.' },
  FEAR_GREED_URL: { about: 'Another base URL for the Fear & Greed index of alternative.me.' },
  ...forEachExchange('BASE_URL', (id) => `Another base URL for ${id}, such as a reverse proxy.`),
  ...forEachExchange('PROXY', (id) => `HTTP proxy for ${id}, http://host:port.`),
} as const satisfies Readonly<Record<string, Variable>>;

function forEachExchange(suffix: string, about: (id: ExchangeId) => string): Readonly<Record<string, Variable>> {
  return Object.fromEntries(EXCHANGES.map((id) => [`${id.toUpperCase()}_${suffix}`, { about: about(id) }]));
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const MARKETS = ['auto', 'live', 'simulated', 'recorded'] as const;

/** What was written, unless it may be a token or a password in the wrong place. */
const quote = (value: string | undefined = ''): string =>
  value.length > 30 ? `a text of ${value.length} characters` : `"${value}"`;

/** Reads the environment once, at start. Reports every problem at once, each with the way out. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const text = (name: string): string | undefined => {
    const variable: Variable | undefined = (VARIABLES as Readonly<Record<string, Variable>>)[name];
    return env[name]?.trim() || variable?.fallback;
  };
  const list = (name: string): readonly string[] =>
    (text(name) ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);

  function number(name: string, least: number, most: number): number {
    const value = Number(text(name));
    if (Number.isFinite(value) && value >= least && value <= most) return value;
    problems.push(`${name} must be a number from ${least} to ${most}, not ${quote(env[name])}.`);
    return least;
  }
  function whole(name: string, least: number, most: number): number {
    const value = number(name, least, most);
    if (!Number.isInteger(value)) problems.push(`${name} must be a whole number, not ${quote(env[name])}.`);
    return value;
  }
  function choice<T extends string>(name: string, choices: readonly T[]): T {
    const found = choices.find((each) => each === text(name)?.toLowerCase());
    if (!found) problems.push(`${name} must be one of ${choices.join(', ')}, not ${quote(env[name])}.`);
    return found ?? (choices[0] as T);
  }
  function choices<T extends string>(name: string, known: readonly T[]): readonly T[] {
    const typed = [...new Set(list(name).map((each) => each.toLowerCase()))];
    for (const each of typed) {
      if (!known.some((id) => id === each))
        problems.push(`${name} names ${quote(each)}; known are ${known.join(', ')}.`);
    }
    if (typed.length === 0) problems.push(`${name} must name at least one of ${known.join(', ')}.`);
    return typed.flatMap((each) => known.find((id) => id === each) ?? []);
  }
  function url(name: string, protocols: readonly string[]): string | undefined {
    const value = text(name);
    if (value === undefined) return undefined;
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value.replace(/\/+$/, '');
    // A URL may hold a password, so what was written is not repeated.
    problems.push(`${name} must be a URL that starts with ${protocols.map((each) => `${each}//`).join(' or ')}.`);
    return undefined;
  }
  const WEB = ['https:', 'http:'];

  function person(name: string): Config['operator'] {
    const value = text(name);
    if (value !== undefined && !isPersonId(value))
      problems.push(`${name} must look like telegram:42 or discord:99, a number and no name; not ${quote(value)}.`);
    return value as Config['operator'];
  }

  const telegramToken = text('TELEGRAM_TOKEN');
  const discordToken = text('DISCORD_TOKEN');
  if (telegramToken !== undefined && !/^\d+:[\w-]+$/.test(telegramToken)) {
    problems.push('TELEGRAM_TOKEN must look like 123456:ABC-def; @BotFather shows it after /newbot.');
  }
  const allowed = list('ALLOW');
  for (const each of allowed) {
    if (!isChatId(each)) problems.push(`ALLOW must list ids like telegram:42, not ${quote(each)}.`);
  }
  const market = choice('MARKET', MARKETS);
  const recordedDir = text('RECORDED_DIR');
  if (market === 'recorded' && recordedDir === undefined) {
    problems.push('MARKET=recorded needs RECORDED_DIR, the folder with daily.csv or daily.csv.gz.');
  }
  const named = choices('ROLES', ['all', ...ROLES]);
  const roles = new Set(ROLES.filter((role) => named.some((each) => each === role || each === 'all')));
  if (roles.size < ROLES.length && (telegramToken ?? discordToken) === undefined) {
    problems.push(
      'ROLES divides the work of a bot with a token. Set TELEGRAM_TOKEN or DISCORD_TOKEN, for every process.',
    );
  }
  if (roles.size < ROLES.length && (market === 'simulated' || market === 'recorded')) {
    problems.push(`ROLES must be all where MARKET=${market}: such a market has a clock of its own in each process.`);
  }
  const hasToken = telegramToken !== undefined || discordToken !== undefined;
  const port = env['HTTP_PORT']?.trim() ? whole('HTTP_PORT', 0, 65_535) : hasToken ? 8080 : 0;
  const logLevel = text('LOG_LEVEL') === undefined ? undefined : choice('LOG_LEVEL', LEVELS);

  const telegramRoot = url('TELEGRAM_API_ROOT', WEB) ?? '';
  const discordRoot = url('DISCORD_API_ROOT', WEB) ?? '';
  const config: Config = {
    telegram: telegramToken === undefined ? undefined : { token: telegramToken, apiRoot: telegramRoot },
    discord: discordToken === undefined ? undefined : { token: discordToken, apiRoot: discordRoot },
    roles,
    databaseUrl: url('DATABASE_URL', ['postgresql:', 'postgres:']),
    dataDir: text('DATA_DIR') ?? './data',
    market,
    marketSpeed: number('MARKET_SPEED', 0.001, 100_000),
    marketSeed: whole('MARKET_SEED', 0, 2 ** 31),
    recordedDir,
    exchanges: choices('EXCHANGES', EXCHANGES).map((id) => {
      const baseUrl = url(`${id.toUpperCase()}_BASE_URL`, WEB);
      const proxy = url(`${id.toUpperCase()}_PROXY`, WEB);
      return { id, ...(baseUrl ? { baseUrl } : {}), ...(proxy ? { proxy } : {}) };
    }),
    mayPush: choice('STREAMS', ['on', 'off']) === 'on',
    rankings: choices('RANKINGS', PROVIDERS),
    rankingKeys: given({ coingecko: text('COINGECKO_KEY'), coinmarketcap: text('COINMARKETCAP_KEY') }),
    rankingUrls: given({
      coinpaprika: url('COINPAPRIKA_URL', WEB),
      coingecko: url('COINGECKO_URL', WEB),
      coinmarketcap: url('COINMARKETCAP_URL', WEB),
    }),
    publishedIndexUrl: url('PUBLISHED_INDEX_URL', WEB),
    fearGreedUrl: url('FEAR_GREED_URL', WEB),
    operator: person('OPERATOR'),
    allowed: allowed.length > 0 ? new Set(allowed) : undefined,
    rulesPerPerson: whole('RULES_PER_PERSON', 1, 1_000_000),
    partsPerPerson: whole('PARTS_PER_PERSON', 1, 10_000_000),
    seriesPerPerson: whole('SERIES_PER_PERSON', 1, 10_000_000),
    commandsPerMinute: whole('COMMANDS_PER_MINUTE', 1, 10_000),
    http: port === 0 ? undefined : { port, host: text('HTTP_HOST') ?? '127.0.0.1' },
    logLevel,
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(config);
}

const given = <K extends string>(values: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<K, string>>;

export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(problems: readonly string[]) {
    super(['The configuration cannot be used:', ...problems.map((each) => `  - ${each}`)].join('\n'));
  }
}
