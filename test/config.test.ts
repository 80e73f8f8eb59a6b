import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../src/config.ts';

const TELEGRAM = '123456:ABC-def_ghi';

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs nothing: the console, every exchange, an embedded database', () => {
    expect(readConfig({})).toEqual({
      telegram: undefined,
      discord: undefined,
      roles: new Set(['gateway', 'evaluator', 'deliverer']),
      databaseUrl: undefined,
      dataDir: './data',
      market: 'auto',
      marketSpeed: 60,
      marketSeed: 2,
      recordedDir: undefined,
      exchanges: [{ id: 'binance' }, { id: 'kraken' }, { id: 'coinbase' }, { id: 'okx' }, { id: 'bybit' }],
      mayPush: true,
      rankings: ['coinpaprika', 'coingecko', 'coinmarketcap'],
      rankingKeys: {},
      rankingUrls: {},
      operator: undefined,
      allowed: undefined,
      rulesPerPerson: 100,
      partsPerPerson: 2_000,
      seriesPerPerson: 2_000,
      commandsPerMinute: 20,
      http: undefined,
      logLevel: undefined,
    });
  });

  it('takes what is set, in the order that is given', () => {
    const config = readConfig({
      TELEGRAM_TOKEN: ` ${TELEGRAM} `,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      DISCORD_TOKEN: 'a.b.c',
      OPERATOR: 'telegram:42',
      ALLOW: 'telegram:42, telegram:-100123/7,discord:99,discord:@99',
      MARKET: 'Simulated',
      MARKET_SPEED: '0.5',
      EXCHANGES: 'okx, kraken, okx',
      OKX_BASE_URL: 'https://proxy.example/okx/',
      OKX_PROXY: 'http://127.0.0.1:3128',
      BINANCE_BASE_URL: 'https://never.used',
      RANKINGS: 'coingecko',
      COINGECKO_KEY: 'key',
      COINGECKO_URL: 'http://127.0.0.1:1/api',
      HTTP_HOST: '0.0.0.0',
    });
    expect(config).toMatchObject({
      telegram: { token: TELEGRAM, apiRoot: 'http://127.0.0.1:8081' },
      discord: { token: 'a.b.c', apiRoot: 'https://discord.com/api' },
      operator: 'telegram:42',
      market: 'simulated',
      marketSpeed: 0.5,
      exchanges: [
        { id: 'okx', baseUrl: 'https://proxy.example/okx', proxy: 'http://127.0.0.1:3128' },
        { id: 'kraken' },
      ],
      rankings: ['coingecko'],
      rankingKeys: { coingecko: 'key' },
      rankingUrls: { coingecko: 'http://127.0.0.1:1/api' },
      http: { port: 8080, host: '0.0.0.0' },
    });
    expect(config.exchanges).toHaveLength(2);
    expect([...(config.allowed ?? [])]).toEqual(['telegram:42', 'telegram:-100123/7', 'discord:99', 'discord:@99']);
  });

  it.each([
    { env: {}, port: undefined, because: 'the console serves nothing unasked' },
    { env: { HTTP_PORT: '9000' }, port: 9_000, because: 'asked for, the console does' },
    { env: { TELEGRAM_TOKEN: TELEGRAM }, port: 8_080, because: 'a bot on a server is watched' },
    { env: { TELEGRAM_TOKEN: TELEGRAM, HTTP_PORT: '0' }, port: undefined, because: '0 means none' },
  ])('listens on $port: $because', ({ env, port }) => {
    expect(readConfig(env).http?.port).toBe(port);
  });

  it('reports every problem at once, each with the way out', () => {
    expect(
      problemsOf({
        TELEGRAM_TOKEN: 'nonsense',
        OPERATOR: 'telegram:@anna',
        ALLOW: 'anna,telegram:1',
        DATABASE_URL: 'mysql://localhost/x',
        MARKET: 'recorded',
        MARKET_SPEED: 'fast',
        EXCHANGES: 'binance,mtgox',
        RANKINGS: ',',
        RULES_PER_PERSON: '-5',
        COMMANDS_PER_MINUTE: '2.5',
        HTTP_PORT: '70000',
        LOG_LEVEL: 'loud',
        KRAKEN_PROXY: 'socks5://127.0.0.1:1',
      }),
    ).toEqual([
      '  - TELEGRAM_TOKEN must look like 123456:ABC-def; @BotFather shows it after /newbot.',
      '  - ALLOW must list ids like telegram:42, not "anna".',
      '  - MARKET=recorded needs RECORDED_DIR, the folder with daily.csv or daily.csv.gz.',
      '  - HTTP_PORT must be a number from 0 to 65535, not "70000".',
      '  - LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud".',
      '  - DATABASE_URL must be a URL that starts with postgresql:// or postgres://.',
      '  - MARKET_SPEED must be a number from 0.001 to 100000, not "fast".',
      '  - EXCHANGES names "mtgox"; known are binance, kraken, coinbase, okx, bybit.',
      '  - RANKINGS must name at least one of coinpaprika, coingecko, coinmarketcap.',
      '  - OPERATOR must look like telegram:42 or discord:99, a number and no name; not "telegram:@anna".',
      '  - RULES_PER_PERSON must be a number from 1 to 1000000, not "-5".',
      '  - COMMANDS_PER_MINUTE must be a whole number, not "2.5".',
    ]);
  });

  it.each(Object.keys(VARIABLES))('repeats no secret that was put into %s', (name) => {
    for (const secret of [
      '8123456789:AAH-secret-secret-secret-secret-9',
      'nohttp//anna:hunter2-secret@db.example/x y',
    ]) {
      expect(problemsOf({ [name]: secret }).join('\n')).not.toContain('secret');
    }
  });
});

describe('the roles', () => {
  it.each([
    { ROLES: 'all', roles: ['gateway', 'evaluator', 'deliverer'] },
    { ROLES: 'deliverer', roles: ['deliverer'] },
    { ROLES: 'Deliverer, gateway', roles: ['gateway', 'deliverer'] },
    { ROLES: 'all,gateway', roles: ['gateway', 'evaluator', 'deliverer'] },
  ])('of $ROLES are $roles', ({ ROLES, roles }) => {
    expect([...readConfig({ ROLES, TELEGRAM_TOKEN: TELEGRAM }).roles]).toEqual(roles);
  });

  it.each([
    { env: { ROLES: 'sender', TELEGRAM_TOKEN: TELEGRAM }, says: /known are all, gateway, evaluator, deliverer/ },
    { env: { ROLES: 'evaluator' }, says: /Set TELEGRAM_TOKEN or DISCORD_TOKEN, for every process/ },
    {
      env: { ROLES: 'evaluator', MARKET: 'simulated', TELEGRAM_TOKEN: TELEGRAM },
      says: /ROLES must be all where MARKET=simulated/,
    },
  ])('of $env are refused', ({ env, says }) => {
    expect(problemsOf(env).join()).toMatch(says);
  });
});

describe('.env.example', () => {
  it('lists every variable with what it is for and its default, and sets none', () => {
    const rows = Object.entries(VARIABLES).map(
      ([name, { about, ...rest }]) => `# ${about}\n#${name}=${'fallback' in rest ? rest.fallback : ''}`,
    );
    const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    expect(text.trimEnd().split('\n\n').slice(1)).toEqual(rows);
  });
});
