import { afterAll, beforeAll, expect, it } from 'vitest';
import { MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { createPages, holdTranscript } from './pages.ts';
import { openToldStage, type ToldStage } from './told-stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const GRETA = 43;
/** Asks before the others, so that the past is known by then, however slow the machine is. */
const EVA = 45;
const GROUP = -4_000;
const CARL = '44';

/** ETH is 4,292.16 then, and 4,304.75 six minutes later. */
const NOON = new Date('2026-11-22T12:00:00Z');
const CROSSED = new Date(NOON.getTime() + 6 * MINUTE_MS);
/** The quiet hour of Greta's is over. */
const ONE = new Date(NOON.getTime() + 61 * MINUTE_MS);

const START_MS = 120_000;
const STORY_MS = 180_000;

let stage: ToldStage;

beforeAll(async () => {
  stage = await openToldStage(NOON);
}, START_MS);

afterAll(() => stage?.close());

it(
  'what people say and are answered, as the docs show it; if not, run this file with --update',
  async () => {
    const { telegram, discord } = stage;
    telegram.addPerson(ANNA);
    telegram.addPerson(GRETA, { language_code: 'de' });
    telegram.addGroup(GROUP, { [ANNA]: 'creator', [GRETA]: 'member' }, { title: 'Traders' });
    const carl = discord.person({ id: CARL });

    const inTelegram = (person: number, name: string) => {
      const pages = createPages(name, () => telegram.seen(person).map(masked).map(charted('above')));
      return {
        pages,
        say: (line: string, count = 1) => pages.ask(line, () => telegram.say(person, person, line), count),
        tap: (label: string) => pages.tap(label, () => telegram.tap(person, person, label)),
        turn: (label: string) => pages.turn(label, () => telegram.tap(person, person, label)),
      };
    };
    const anna = inTelegram(ANNA, 'Anna');
    const greta = inTelegram(GRETA, 'Greta');
    const home = createPages('Carl', () => discord.seen(carl.home).map(masked).map(charted('below')));
    const slash = (line: string, name: string, options: Readonly<Record<string, string>> = {}, count = 1) =>
      home.ask(line, () => carl.slash(name, options), count);
    const write = (line: string) => home.ask(line, () => carl.writes(line));
    const press = (label: string) => home.tap(label, () => carl.tap(label));

    telegram.addPerson(EVA);
    for (const line of ['tell me when sol drops 5% in an hour', 'tell me when btc drops 10% in a day']) {
      let answer = '';
      while (!answer.includes('In the last 365 days')) {
        const before = telegram.seen(EVA).length;
        telegram.say(EVA, EVA, line);
        await until(() => telegram.seen(EVA).length > before, 'what the past would have been');
        answer = telegram.seen(EVA).at(-1) ?? '';
      }
    }

    // The first minute.
    await anna.say('/start');
    await anna.tap('Watch BTC');
    await anna.say('/watch ETH above 4300');
    await anna.say('tell me when sol drops 5% in an hour');
    await anna.tap('Save');
    await anna.say('/start watch_BTC_below_90000');
    await anna.tap('Save');
    await anna.say('/wacth ETH above 4400');
    await anna.say('/alert ETH rsi(14, 4h < 30');

    await slash('/start', 'start');
    await press('Watch BTC');
    // Discord may let the bot answer and not speak first, so that is tried before somebody relies on it.
    const level = { symbol: 'ETH', condition: 'above 4300' };
    await slash('/watch symbol:ETH condition:above 4300', 'watch', level, 2);
    await write('tell me when sol drops 5% in an hour');
    await press('Save');
    await slash('/watch symbol:ETH', 'watch', { symbol: 'ETH' });

    await greta.say('/start');
    await greta.tap('BTC beobachten');
    await greta.say('/watch ETH above 4300');
    await greta.say('btc above 100k');
    await greta.tap('Speichern');

    // How things are shown.
    await anna.say('/settings');
    await anna.say('/settings zone Berlin');
    await anna.say('/settings currency BTC');
    await anna.say('/settings quiet 23:00-07:00');
    await anna.say('/price ETH');
    await slash('/settings name:zone value:New York', 'settings', { name: 'zone', value: 'New York' });
    await slash('/settings name:quiet', 'settings', { name: 'quiet' });
    await greta.say('/settings zone Wien');
    await greta.say('/settings numbers 1 234,56');
    await greta.say('/settings quiet 13:00-14:00');

    // Coins to keep an eye on, and pictures.
    await anna.say('/watchlist');
    await anna.tap('Add a coin');
    await anna.tap('BTC');
    await anna.say('/watchlist');
    await anna.say('/chart ETH 4h ema50');
    await anna.turn('1d');
    await slash('/watchlist action:add symbol:BTC', 'watchlist', { action: 'add', symbol: 'BTC' });
    await slash('/watchlist', 'watchlist');
    await slash('/chart symbol:ETH timeframe:4h', 'chart', { symbol: 'ETH', timeframe: '4h' });
    await greta.say('/watchlist');
    await greta.say('/chart ETH 4h ema50');

    // It rings.
    stage.turnTo(CROSSED);
    for (const pages of [anna.pages, home]) await pages.hear('Six minutes later', 1);
    await anna.tap('Snooze 1 h');
    await anna.say('/alerts');
    await anna.say('/why 1');
    await press('Snooze 1 h');
    await slash('/alerts', 'alerts');
    await greta.say('/alerts');

    // One person on two platforms.
    const [offered = ''] = await anna.say('/link');
    expect(offered).toContain(CODE);
    await slash(`/link code:${CODE}`, 'link', { code: codeIn(telegram.seen(ANNA).at(-1) ?? '') });
    await anna.say('/move 2 both');

    // What rang while somebody slept.
    stage.turnTo(ONE);
    await greta.pages.hear('At two o’clock, by the clocks of Vienna', 1);
    await greta.say('/mute 2h');

    // What is theirs.
    const rulesOf = async (chat: string) =>
      (
        await stage.kept.pool.query(
          'SELECT metric, side, at, rearm FROM rule WHERE chat_id = $1 AND removed_at IS NULL ORDER BY metric, at',
          [chat],
        )
      ).rows;
    const before = await rulesOf(`telegram:${ANNA}`);
    await anna.say('/export', 2);
    const file = telegram.fileOf(telegram.transcript(ANNA).findLast(({ document }) => document)!) ?? '';
    await anna.say('/forget');
    await anna.tap('Yes, forget everything');
    expect(await rulesOf(`telegram:${ANNA}`)).toEqual([]);
    await anna.say('/alerts');
    await anna.pages.ask('/import', () => telegram.sendFile(ANNA, ANNA, file, '/import'));
    await anna.tap('Save');
    expect(await rulesOf(`telegram:${ANNA}`)).toEqual(before);
    const had = await rulesOf(`discord:@${CARL}`);
    const [exported = ''] = await slash('/export', 'export');
    await slash('/forget', 'forget');
    await press('Yes, forget everything');
    await slash('/alerts', 'alerts');
    expect(await rulesOf(`discord:@${CARL}`)).toEqual([]);
    await home.ask('/import and the lines of before', () => carl.writes(`/import\n${linesIn(exported)}`));
    await press('Save');
    expect(await rulesOf(`discord:@${CARL}`)).toEqual(had);
    await greta.say('/export', 2);
    await greta.say('/forget');
    await greta.tap('Ja, alles vergessen');

    // In company.
    const traders = createPages('Anna', () => telegram.seen(GROUP));
    const inGroup = (line: string) => traders.ask(line, () => telegram.say(GROUP, ANNA, line));
    telegram.kick(GROUP, ANNA);
    telegram.join(GROUP, ANNA);
    await traders.hear('Anna adds the bot to a group', 1);
    await inGroup('/ask tell us when btc drops 10% in a day');
    await traders.tap('Save', () => telegram.tap(GROUP, ANNA, 'Save'));
    await inGroup('/feed season');
    telegram.say(GROUP, GRETA, '/unwatch 13');
    await traders.hear('Greta, who is no admin there, writes `/unwatch 13`', 1);

    await hold('telegram', 'Telegram', 'Anna', { 'In private': anna.pages, 'In a group': traders });
    await hold('discord', 'Discord', 'Carl', { 'In private': home });
    await hold('telegram-de', 'Telegram, in German', 'Greta', { 'In private': greta.pages });
    await until(() => telegram.unansweredTaps() === 0, 'every tap to be acknowledged');
  },
  STORY_MS,
);

/** What is drawn by chance, and what is read off the clock that does not stand still. */
const CODE = 'ABCD2345';
const codeIn = (text: string): string => /\/link ([A-Z2-9]{8})/.exec(text)?.[1] ?? '';
const masked = (text: string): string =>
  text
    .replace(/\/link [A-Z2-9]{8}/, `/link ${CODE}`)
    .replace(/(Decided (.+?\d\d:\d\d \w+), sent ).+?\d\d:\d\d \w+/g, '$1$2');

/** The words of an alert do not wait for a chart that a slow machine still paints; a page of the docs shows it all the same. */
const charted = (place: 'above' | 'below') => (text: string) => {
  if (!text.includes('[Snooze 1 h]') || text.includes('[picture')) return text;
  return place === 'above' ? `${CHART}\n${text}` : text.replace('\n[Stop]', `\n${CHART}\n[Stop]`);
};
const CHART = '[picture 1000×926]';

const linesIn = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .join('\n');

const hold = (file: string, where: string, who: string, chats: Parameters<typeof holdTranscript>[2]): Promise<void> =>
  holdTranscript(
    `conversation-${file}.md`,
    {
      title: `A conversation on ${where}`,
      says: `${who} meets the bot itself, in the simulated market of a Sunday in November 2026, as a stand-in of ${where.replace(/,.*/, '')} shows it: the
words, the size of a picture, and the labels of buttons in brackets. Written by
\`test/scenarios/conversation-transcripts.scenario.ts\`.`,
    },
    chats,
  );
