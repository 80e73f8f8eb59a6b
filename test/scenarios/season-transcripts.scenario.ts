import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays, type Day, dayStart } from '../../src/core/market/timeframe.ts';
import { INDEX_NAMES, SIZES, WINDOWS } from '../../src/core/season/indexes.ts';
import { readWindow, universeOf } from '../../src/core/season/kept-window.ts';
import { createDailyCloses, createRankings } from '../../src/storage/market-data.ts';
import { createSeasonHistory } from '../../src/storage/season-history.ts';
import { createPages, holdTranscript } from './pages.ts';
import { openToldStage, type ToldStage } from './told-stage.ts';
import { until } from './until.ts';

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

let stage: ToldStage;

const afterClose = (day: Day): Date => new Date(dayStart(addDays(day, 1)).getTime() + AFTER_CLOSE_MS);

async function hasCounted(day: Day): Promise<boolean> {
  const history = createSeasonHistory(stage.kept.pool);
  const entries = await Promise.all(INDEX_NAMES.map((index) => history.of(index, day)));
  return entries.every((entry) => entry?.reading.kind === 'value');
}

/** Whether the other ways to count have all they are counted from: closes of every coin, not of the largest alone. */
async function hasFetched(day: Day): Promise<boolean> {
  const { prisma } = stage.kept;
  const ranking = await createRankings(prisma).of(day);
  const windows = await Promise.all(WINDOWS.map((days) => readWindow(createDailyCloses(prisma), day, days)));
  return windows.every(
    (window) => ranking && universeOf(ranking, SIZES.most, window).members.every(({ id }) => window.closesNow.has(id)),
  );
}

beforeAll(async () => {
  stage = await openToldStage(afterClose(FIRST_CLOSE));
  await until(() => hasCounted(FIRST_CLOSE), 'the first close', START_MS);
}, STORY_MS);

afterAll(() => stage?.close());

it(
  'what people are told of the season, as the docs show it; if not, run this file with --update',
  async () => {
    const { telegram, discord } = stage;
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
      stage.turnTo(afterClose(day));
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
    await hold('Telegram', { 'A private chat': anna, 'A topic of a group': forum });
    await hold('Discord', { 'A channel': guild });
  },
  STORY_MS,
);

const hold = (platform: 'Telegram' | 'Discord', chats: Parameters<typeof holdTranscript>[2]): Promise<void> =>
  holdTranscript(
    `season-${platform.toLowerCase()}.md`,
    {
      title: `What is told of the season on ${platform}`,
      says: `The bot itself, in the simulated market of early September 2026, as a stand-in of ${platform} shows it: the words, the size
of a picture, and the labels of buttons in brackets. Written by \`test/scenarios/season-transcripts.scenario.ts\`.`,
    },
    chats,
  );
