import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/chat/caller.ts';
import { LARGEST_DOCUMENT } from '../../../src/chat/document.ts';
import { plain } from '../../../src/chat/text.ts';
import { SETTINGS } from '../../../src/commands/settings/all.ts';
import { ANN, BOSS, createTalk, MEMBER, NOON } from '../talk.ts';

const BEN: Caller = { ...ANN, chat: 'discord:@2', person: 'discord:2' };
const LINES = [
  '/watch ETH above 4000 once note "sell half"',
  '/watch BTC below 90k',
  '/alert BTC above 120k rearm 110k',
  '/alert ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d) cooldown 12h',
  '/alert any top100: change(24h) > 20% critical',
  '/alert dominance crosses below 55',
  '/alert ETH ±3%',
  '/alert BTC every day at 09:00',
  '/alert listed NEWCOIN',
  '/threshold 60 above top100',
  '/subscribe season',
  '/subscribe signals ETH 1d',
  '/watchlist add PEPE',
];

const open = () => createTalk({ season: {} });
type Talk = ReturnType<typeof open>;

const fileOf = async ({ ask }: Talk, caller = ANN): Promise<string> =>
  (await ask({ command: 'export', args: {} }, caller)).document?.text ?? '';

const rulesOf = async ({ rules }: Talk, { chat }: Caller) =>
  (await rules.of(chat)).map(({ metric, threshold, terms, state }) => ({ metric, threshold, terms, state }));

async function take(talk: Talk, text: string, caller: Caller): Promise<void> {
  const shown = await talk.ask({ command: 'import', args: { text } }, caller);
  const save = shown.buttons?.find(({ label }) => label === 'Save');
  if (!save) throw new Error('There is nothing to save.');
  await talk.ask(save.does, caller);
}

describe('/export', () => {
  it('shows the lines, and brings a file with everything', async () => {
    const talk = open();
    for (const line of LINES.slice(0, 4)) await talk.say(line);
    expect(await talk.say('/export')).toMatchInlineSnapshot(`
      "The file holds everything that is kept of this chat: 4 alerts and subscriptions, its settings, and nothing of what rang. Send it to me with /import below it, here or on another platform, and I take the alerts in again. So I do with these lines:
      /alert ETH/USDT above 4000 once note "sell half"
      /alert BTC/USDT below 90000
      /alert BTC/USDT above 120000 rearm 110000
      /alert ETH/USDT close(1d) > ema(200, 1d) and rsi(14, 4h) < 30 cooldown 12h
      [What is kept] privacy"
    `);
    expect(JSON.parse(await fileOf(talk))).toMatchObject({
      tidebell: 1,
      exportedAt: '2026-11-22T12:00:00.000Z',
      chat: { id: 'telegram:1', kind: 'private' },
      lines: expect.arrayContaining(['/alert ETH/USDT above 4000 once note "sell half"']),
      history: [],
    });
  });

  it('is for those who may change what a group is told', async () => {
    expect(await open().say('/export', MEMBER)).toContain('Only admins of this group');
    expect(await open().say('/export', BOSS)).toContain('no alerts or subscriptions');
  });
});

describe('/import', () => {
  it('takes a file of another platform in, rule for rule, after it was shown', async () => {
    const talk = open();
    for (const line of LINES) await talk.say(line);
    const kept = await rulesOf(talk, ANN);
    expect(kept).toHaveLength(10);
    await take(talk, await fileOf(talk), BEN);
    expect(await rulesOf(talk, BEN)).toEqual(kept);
    expect((await talk.subscriptions.of(BEN.chat)).map(({ topic, scope }) => `${topic} ${scope}`)).toEqual([
      'season top50',
      'signals ETH/USDT',
    ]);
    expect(await talk.watchlists.of(BEN.chat)).toEqual(['PEPE/USDT']);
  });

  it.each([
    ...['language Deutsch', 'zone Kathmandu', 'zone UTC+14', 'currency EUR', 'numbers 1 234,56', "numbers 1'234.56"],
    ...['dates iso', 'pictures off', 'theme light', 'quiet 22:30-7', 'budget 20', 'digest 8:30', 'weekly sunday 18:00'],
  ])('takes the setting %s along', async (line) => {
    const talk = open();
    await talk.say(`/settings ${line}`);
    const chosen = (await talk.chats.of(ANN.chat))?.settings;
    expect(Object.keys(chosen ?? {})).toEqual([line.split(' ')[0]]);
    await take(talk, await fileOf(talk), BEN);
    expect((await talk.chats.of(BEN.chat))?.settings).toEqual(chosen);
  });

  it('takes along every setting that there is', async () => {
    const talk = open();
    for (const { name, suggest } of SETTINGS) {
      const [value] = await suggest('', BOSS);
      await talk.say(`/settings ${name} ${value}`, BOSS);
    }
    await talk.say('/mute 2h', BOSS);
    await talk.say('/mute DOGE until 2026-12-24 09:00', BOSS);
    const chosen = (await talk.chats.of(BOSS.chat))?.settings;
    expect(Object.keys(chosen ?? {}).toSorted()).toEqual([...SETTINGS.map(({ name }) => name), 'mutes'].toSorted());
    const there: Caller = { ...BOSS, chat: 'telegram:-200' };
    await take(talk, await fileOf(talk, BOSS), there);
    expect((await talk.chats.of(there.chat))?.settings).toEqual(chosen);
  });

  it('takes an alert that has rung as one that has, and nothing that was to ring once', async () => {
    const talk = open();
    const passed = ['/alert ETH above 3000', '/watch BTC below 100k rearm 110k', '/alert ETH above 2000 once'];
    await take(talk, [...passed, '/alert ETH above 4000'].join('\n'), ANN);
    expect((await rulesOf(talk, ANN)).map(({ metric, threshold, state }) => [metric, threshold.at, state])).toEqual([
      ['price:ETH/USDT', 3_000, 'quiet'],
      ['price:BTC/USDT', 100_000, 'quiet'],
      ['price:ETH/USDT', 4_000, 'armed'],
    ]);
    expect(await talk.say('/alerts')).toContain('ETH/USDT above 3,000 · has rung; rings again after 2,940');
    const kept = await rulesOf(talk, ANN);
    await take(talk, await fileOf(talk), BEN);
    expect(await rulesOf(talk, BEN)).toEqual(kept);
    const [save] = (await talk.ask({ command: 'import', args: { text: await fileOf(talk) } }, BEN)).buttons ?? [];
    const again = save && (await talk.ask(save.does, BEN));
    expect(again && plain(again.text)).toBe(
      'Nothing was new; this chat has 3 now. What was there already stayed as it was.',
    );
  });

  it('leaves out a mute that is over, and says that it is', async () => {
    const talk = open();
    await talk.chats.heard(ANN, NOON);
    await talk.chats.choose(ANN.chat, { mutes: [{ until: '2026-11-22T11:00:00.000Z' }] });
    expect(JSON.parse(await fileOf(talk)).lines).toEqual([]);
    const [save] = (await talk.ask({ command: 'import', args: { text: '/mute until 2026-11-22 11:00' } }, BEN))
      .buttons!;
    const done = await talk.ask(save!.does, BEN);
    expect(plain(done.text)).toContain('22 Nov 2026, 11:00 UTC is over');
  });

  it('takes the lines alone as well, as they were typed', async () => {
    const talk = open();
    await take(talk, LINES.join('\n'), ANN);
    const typed = open();
    for (const line of LINES) await typed.say(line);
    expect(await rulesOf(talk, ANN)).toEqual(await rulesOf(typed, ANN));
  });

  it('shows what it would do, keeps nothing before, and names the lines that it does not take', async () => {
    const talk = open();
    const text = ['/watch ETH above 4000', 'hello', '/forget yes', '/price ETH', '# a remark', ''].join('\n');
    const { ask, rules } = talk;
    const shown = await ask({ command: 'import', args: { text } }, ANN);
    expect(shown.text).toMatchInlineSnapshot(`
      [
        "I can take this line. Nothing is saved yet.
      ",
        {
          "style": "code",
          "text": "/watch ETH above 4000",
        },
        "
      Line 2 is not taken: ",
        {
          "style": "code",
          "text": "hello",
        },
        "
      Line 3 is not taken: ",
        {
          "style": "code",
          "text": "/forget yes",
        },
        "
      Line 4 is not taken: ",
        {
          "style": "code",
          "text": "/price ETH",
        },
      ]
    `);
    expect(rules.all.size).toBe(0);
  });

  it('twice changes nothing, and says why a line is refused', async () => {
    const talk = open();
    await take(talk, '/watch ETH above 4000', ANN);
    const shown = await talk.ask(
      { command: 'import', args: { text: '/watch ETH above 4000\n/watch NOPE above 1' } },
      ANN,
    );
    const [save] = shown.buttons ?? [];
    const done = save && (await talk.ask(save.does, ANN));
    expect(done?.text).toMatchInlineSnapshot(`
      [
        "Nothing was new; this chat has 1 now. What was there already stayed as it was.
      Not taken: ",
        {
          "style": "code",
          "text": "/watch NOPE above 1",
        },
        ", because:
      None of the exchanges I read trades "NOPE" now. Type the ticker of a coin, like ",
        {
          "style": "code",
          "text": "ETH",
        },
        ".",
      ]
    `);
    expect(talk.rules.all.size).toBe(1);
  });

  it('binds a group to what a person subscribed to', async () => {
    const talk = open();
    await take(talk, '/subscribe season', BOSS);
    expect((await talk.subscriptions.of(BOSS.chat)).map(({ topic }) => topic)).toEqual(['season']);
  });

  it.each([
    { text: '{"tidebell": 1, "lines": ["/watch ETH abo', says: 'was cut short', because: 'the file is half' },
    {
      text: '{"tidebell": 7, "lines": []}',
      says: 'of a later version of this bot (7)',
      because: 'it is from the future',
    },
    { text: '{"tidebell": 1}', says: 'That is no file of /export', because: 'it has no lines' },
    {
      text: '{"tidebell": 1, "lines": [7, null, {}]}',
      says: 'nothing in it that I can take',
      because: 'no line is one',
    },
    { text: '[]', says: 'Line 1 is not taken', because: 'it is something else' },
    { text: ' '.repeat(LARGEST_DOCUMENT + 1), says: 'That is too long', because: 'nobody has so much' },
    { text: '/watch ETH above 1\n'.repeat(1_001), says: 'more than 1,000 lines', because: 'nobody may have so much' },
  ])('says "$says", because $because', async ({ text, says }) => {
    const talk = open();
    const { text: answer } = await talk.ask({ command: 'import', args: { text } }, ANN);
    expect(answer.map((span) => (typeof span === 'string' ? span : span.text)).join('')).toContain(says);
    expect(talk.rules.all.size).toBe(0);
  });

  it('asks for what to take where nothing was sent', async () => {
    expect(await open().say('/import')).toContain('What shall I take in?');
  });
});

describe('/forget', () => {
  it('asks first, and offers a copy', async () => {
    const talk = open();
    await talk.say('/watch ETH above 4000');
    expect(await talk.say('/forget')).toMatchInlineSnapshot(`
      "This deletes for good what is kept of you and this chat: one alert or subscription, the settings, the list of coins, and what rang. What you set in groups goes on there, in the name of the group. Take a copy first: /export
      [Yes, forget everything] forget yes
      [Export] export"
    `);
    expect(talk.forgotten).toEqual([]);
    expect(await talk.tap('/forget', 'Yes, forget everything')).toMatchInlineSnapshot(
      `"Done. Nothing of you is kept any more. If you write to me again, I begin from nothing."`,
    );
    expect(talk.forgotten).toEqual(['telegram:1 in telegram:1']);
  });

  it('in a group is for admins alone, whoever may change its rules', async () => {
    const talk = open();
    await talk.say('/settings everybody', BOSS);
    expect(await talk.say('/forget yes', MEMBER)).toContain('Only admins of this group');
    expect(talk.forgotten).toEqual([]);
  });
});

it('/privacy says what is kept', async () => {
  expect(await open().say('/privacy')).toMatchInlineSnapshot(`
    "What this bot keeps
    Of a chat: its id, its language and title, settings, alerts, subscriptions, the list of coins, and who set each of them, by id. Of what rang: what it said, when, and whether it arrived. No names, no phone numbers, no messages besides commands you send, and nothing of those either.
    What rang is kept for 90 days, drafts of buttons for a day, the rest until you stop it or say /forget. All of it lies in the database of whoever runs this bot; /export shows it to you.
    Nothing is sent to anybody else: no telemetry, no advertising. Exchanges are asked for prices, never for you.
    [Export] export
    [Forget everything] forget"
  `);
});
