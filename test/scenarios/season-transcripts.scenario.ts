import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App, AppPorts } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { addDays, type Day, dayStart } from '../../src/core/market/timeframe.ts';
import { INDEX_NAMES, SIZES, WINDOWS } from '../../src/core/season/indexes.ts';
import { readWindow, universeOf } from '../../src/core/season/kept-window.ts';
import { type Connected, connectTo } from '../../src/storage/connect.ts';
import { createDailyCloses, createRankings } from '../../src/storage/market-data.ts';
import { createSeasonHistory } from '../../src/storage/season-history.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../stand-ins/discord.ts';
import { createTelegramStandIn, type TelegramStandIn } from '../stand-ins/telegram.ts';
import { createTestDatabase, silentLog, type TestDatabase } from '../support/database.ts';
import { createPages } from './season-pages.ts';
import { toUrl } from './stage.ts';
import { until } from './until.ts';

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
const BUILT = new URL('../../dist/src/app.js', import.meta.url);
const TRANSCRIPTS = fileURLToPath(new URL('../../docs/transcripts/', import.meta.url));

const ANNA = 42;
const FORUM = -1_001_000;

/** The last close before the story: in the simulated market the index comes near bitcoin season on the next day. */
const FIRST_CLOSE: Day = '2026-09-02';
const NEAR = '2026-09-03';
const SEASON = '2026-09-06';
const CROSSING = '2026-09-07';
/** The season is counted ten minutes after midnight. */
const AFTER_CLOSE_MS = 11 * 60_000;

/** A year of past is counted first, which takes half a minute on two slow cores. */
const START_MS = 200_000;
const STORY_MS = 240_000;

let database: TestDatabase;
let telegram: TelegramStandIn;
let discord: DiscordStandIn;
let kept: Connected;
let app: App;
let clockMs = 0;
const now = () => new Date(clockMs);

/** The clock stands still between turns, as prices and ranks are those of the moment when somebody looks. */
function turnTo(close: Day): void {
  clockMs = dayStart(addDays(close, 1)).getTime() + AFTER_CLOSE_MS;
}

async function hasCounted(day: Day): Promise<boolean> {
  const history = createSeasonHistory(kept.pool);
  const entries = await Promise.all(INDEX_NAMES.map((index) => history.of(index, day)));
  return entries.every((entry) => entry?.reading.kind === 'value');
}

/** Whether the other ways to count have all they are counted from: closes of every coin, not of the largest alone. */
async function hasFetched(day: Day): Promise<boolean> {
  const ranking = await createRankings(kept.prisma).of(day);
  const windows = await Promise.all(WINDOWS.map((days) => readWindow(createDailyCloses(kept.prisma), day, days)));
  return windows.every(
    (window) => ranking && universeOf(ranking, SIZES.most, window).members.every(({ id }) => window.closesNow.has(id)),
  );
}

/** The compiled program, as its painting thread is, in this process, as no other one can be told what time it is. */
async function startBuilt(ports: AppPorts): Promise<App> {
  await promisify(execFile)(process.execPath, [BUILD]);
  const built: { startApp(ports: AppPorts): Promise<App> } = await import(BUILT.href);
  return built.startApp(ports);
}

beforeAll(async () => {
  [database, telegram, discord] = await Promise.all([
    createTestDatabase(),
    createTelegramStandIn(),
    createDiscordStandIn(),
  ]);
  // Each market has a schema of its own.
  kept = connectTo({ ...database.connection, schema: 'simulated' }, { log: silentLog, size: 1 });
  turnTo(FIRST_CLOSE);
  app = await startBuilt({
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
    now,
    console: undefined,
    progress: () => undefined,
    onLost: (reason) => expect.fail(reason),
  });
  await until(() => discord.commands().length > 0, 'the slash commands');
  await until(() => hasCounted(FIRST_CLOSE), 'the first close', START_MS);
}, STORY_MS);

afterAll(async () => {
  await app?.stop();
  await Promise.all([telegram?.stop(), discord?.stop()]);
  await kept?.close();
  await database?.drop();
});

it(
  'what people are told of the season, as the docs show it; if not, run this file with --update',
  async () => {
    telegram.addPerson(ANNA);
    telegram.addGroup(FORUM, { [ANNA]: 'administrator' }, { is_forum: true, title: 'Traders' });
    const topic = telegram.addTopic(FORUM);
    const carl = discord.person({ id: '44' });
    const channel = discord.addGuild({ admins: [carl.id] }).channels[0]!.id;

    const anna = createPages('Anna', () => telegram.seen(ANNA));
    const forum = createPages('Anna', () => telegram.seen(FORUM, topic));
    const guild = createPages('Carl', () => discord.seen(channel));
    const everywhere = [anna, forum, guild];
    const write = (line: string) => anna.ask(line, () => telegram.say(ANNA, ANNA, line));
    const writeInTopic = (line: string) => forum.ask(line, () => telegram.say(FORUM, ANNA, line, { topic }));
    const slash = (line: string, name: string, options: Readonly<Record<string, string>> = {}) =>
      guild.ask(line, () => carl.slash(name, options, channel));

    await write('/subscribe season');
    await write('/subscribe season-near');
    await write('/subscribe season-raw');
    await writeInTopic('/feed season');
    await slash('/feed topic:season', 'feed', { topic: 'season' });
    await slash('/feed topic:season-near', 'feed', { topic: 'season-near' });
    await slash('/feed topic:season-raw', 'feed', { topic: 'season-raw' });

    /** Turns to the close of each day in turn, and waits until it is told wherever somebody waits for it. */
    for (let day = NEAR; day <= CROSSING; day = addDays(day, 1)) {
      turnTo(day);
      await until(() => hasCounted(day), `the close of ${day}`);
      const told = { [NEAR]: [anna, guild], [SEASON]: everywhere, [CROSSING]: [anna, guild] }[day] ?? [];
      for (const page of told) await page.hear(`At the close of ${day}`, day === SEASON && page !== forum ? 2 : 1);
    }

    await until(() => hasFetched(CROSSING), 'what the other ways to count need');
    await write('/season');
    await write('/season why');
    await write('/season sectors');
    await write('/season variants');
    await slash('/season', 'season');
    await slash('/season view:why', 'season', { view: 'why' });
    await slash('/season view:sectors', 'season', { view: 'sectors' });
    await slash('/season view:variants', 'season', { view: 'variants' });

    for (const page of everywhere) {
      const alert = page.told().find((text) => text.includes('Bitcoin season has begun'));
      expect(alert).toMatch(/\[picture \d+×\d+\]/);
    }
    const chats = { 'A private chat': anna, 'A topic of a group': forum };
    await expect(pageOf('Telegram', chats)).toMatchFileSnapshot(path.join(TRANSCRIPTS, 'season-telegram.md'));
    await expect(pageOf('Discord', { 'A channel': guild })).toMatchFileSnapshot(
      path.join(TRANSCRIPTS, 'season-discord.md'),
    );
  },
  STORY_MS,
);

function pageOf(platform: string, chats: Readonly<Record<string, ReturnType<typeof createPages>>>): string {
  const parts = Object.entries(chats).map(([title, { text }]) => `## ${title}\n\n${text()}`);
  return `# What is told of the season on ${platform}

The bot itself, in the simulated market of early September 2026, as a stand-in of ${platform} shows it: the words, the size
of a picture, and the labels of buttons in brackets. Written by \`test/scenarios/season-transcripts.scenario.ts\`.

${parts.join('\n\n')}
`;
}
