import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../../src/chat/caller.ts';
import { command, type Option } from '../../../src/chat/command.ts';
import { dispatch } from '../../../src/chat/dispatch.ts';
import { readerIn } from '../../../src/chat/reader.ts';
import { createRecordingBot } from '../../contracts/platform.ts';
import { startDiscord } from './support.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const start = async (...options: Parameters<typeof startDiscord>) => {
  const set = await startDiscord(...options);
  ends.push(set.stop);
  return set;
};

describe('a conversation on Discord', () => {
  it('completes an incomplete command with buttons, one by one', async () => {
    const word = (choices: readonly string[]): Option<string> => ({
      required: true,
      choices,
      parse: (typed) => ({ ok: true, value: typed }),
    });
    const catalog = [
      command({
        name: 'watch',
        access: 'member',
        options: { symbol: word(['BTC', 'ETH']), when: word(['above', 'below']) },
        run: ({ symbol, when }) => ({ says: [{ id: `watching ${symbol} ${when}` }] }),
      }),
    ];
    const bot = createRecordingBot(catalog);
    const open = { serves: async () => true, admit: async ({ locale }: Caller) => ({ reader: readerIn(locale) }) };
    bot.answer = async (invocation, caller) => {
      const { says, buttons = [] } = await dispatch(catalog, invocation, caller, open);
      const labelled = buttons.map(({ label, does }) => ({ label: String(label.facts?.offer), does }));
      return { text: says.map(({ id }) => id), buttons: labelled };
    };
    const { discord } = await start({ bot });
    const person = discord.person();
    const answers = (count: number) => discord.until(() => discord.transcript(person.home).length === count);

    person.slash('watch');
    await answers(1);
    expect(discord.transcript(person.home)[0]?.buttons).toEqual(['BTC', 'ETH']);
    person.tap('ETH');
    await answers(2);
    person.tap('below');
    await answers(3);
    expect(discord.transcript(person.home).at(-1)?.text).toBe('watching ETH below');
  });

  it('hears that a direct message was changed, as often as it is, and not that a link got its preview', async () => {
    const { discord, bot } = await start();
    const person = discord.person();
    person.writes('watch ETH');
    await discord.until(() => bot.asked.length === 1);
    person.getsPreview();
    person.rewrites('watch BTC');
    await discord.until(() => bot.asked.length === 2);
    person.getsPreview();
    person.rewrites('/help');
    await discord.until(() => discord.transcript(person.home).length === 3);
    expect(bot.asked.slice(1).map(({ invocation }) => invocation)).toEqual([
      { command: 'edited', args: { text: 'watch BTC' } },
      { command: 'edited', args: { text: '/help' } },
    ]);
  });

  it('hears free text in direct messages, and only there', async () => {
    const { discord, bot } = await start();
    const person = discord.person();
    const guild = discord.addGuild();
    person.writes('watch ETH above', guild.channels[0]!.id);
    person.writes('/watch ETH above');
    person.writes('wat ETH');
    await discord.until(() => discord.transcript(person.home).length === 2);
    expect(bot.asked.map(({ invocation }) => invocation)).toEqual([
      { command: 'watch', args: { symbol: 'ETH', when: 'above' } },
      { command: 'ask', args: { text: 'wat ETH' } },
    ]);
    expect(bot.asked[0]?.caller).toMatchObject({ chat: 'discord:@42', kind: 'private', role: 'admin' });
  });

  it.each([
    { id: '1001', role: 'admin', because: 'who manages the server' },
    { id: '1002', role: 'member', because: 'everybody else' },
  ])('calls $because $role', async ({ id, role }) => {
    const { discord, bot } = await start();
    const guild = discord.addGuild({ name: 'Moonshots', channels: ['alerts'], admins: ['1001'] });
    const person = discord.person({ id, locale: 'pt-BR' });
    const channel = guild.channels[0]!.id;
    person.slash('help', {}, channel);
    await discord.until(() => discord.transcript(channel).length === 1);
    expect(bot.asked[0]?.caller).toEqual({
      chat: `discord:${channel}`,
      person: `discord:${id}`,
      role,
      kind: 'group',
      locale: 'pt-BR',
      isAside: true,
      privately: expect.stringMatching(/^https:\/\/discord\.com\/users\/\d+$/),
      title: 'Moonshots #alerts',
    });
  });

  it('knows a channel where it may write and attach nothing', async () => {
    const { discord, bot } = await start();
    const channel = discord.addGuild().channels[0]!.id;
    discord.forbidFiles(channel);
    discord.person().slash('help', {}, channel);
    await discord.until(() => bot.asked.length === 1);
    expect(bot.asked[0]?.caller.lacks).toEqual(['attach-files']);
    expect(bot.asked[0]?.caller).not.toHaveProperty('isUnproven');
  });

  it('knows a channel where it may answer and not speak first', async () => {
    const { discord, bot } = await start();
    const channel = discord.addGuild().channels[0]!.id;
    discord.muteBot(channel);
    discord.person().slash('help', {}, channel);
    await discord.until(() => bot.asked.length === 1);
    expect(bot.asked[0]?.caller).toMatchObject({
      ...{ chat: `discord:${channel}`, kind: 'group', isUnproven: true },
      lacks: ['send-messages'],
    });
  });

  it('answers in company so that only the asker sees it, also the rest of a long answer', async () => {
    const { discord, bot } = await start();
    bot.answers(() => ({ text: ['y'.repeat(3_000)] }));
    const person = discord.person();
    const friends = discord.addFriends();
    const channel = discord.addGuild().channels[0]!.id;
    for (const where of [channel, friends, person.home]) {
      person.slash('help', {}, where);
      await discord.until(() => discord.transcript(where).length === 2);
    }
    const isHidden = (where: string) => discord.transcript(where).map((message) => message.isHidden);
    expect([channel, friends, person.home].map(isHidden)).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  it.each([
    { where: 'among friends', because: 'the bot is no member there' },
    { where: 'in a server that has not invited the bot', because: 'the bot cannot speak there' },
  ])('takes what is asked $where for the person’s own chat: $because', async ({ where }) => {
    const { discord, bot } = await start();
    const person = discord.person();
    const channel =
      where === 'among friends' ? discord.addFriends() : discord.addGuild({ hasBot: false }).channels[0]!.id;
    person.slash('watch', { symbol: 'ETH' }, channel);
    await discord.until(() => discord.transcript(channel).length === 1);
    expect(bot.asked[0]?.caller).toMatchObject({ chat: 'discord:@42', kind: 'private', role: 'admin' });
  });

  it('answers a command that no longer exists, from an old button', async () => {
    const { discord, tidebell, bot } = await start();
    const person = discord.person();
    const message = { text: ['old'], buttons: [{ label: 'Gone', does: { command: 'gone', args: { id: '7' } } }] };
    await tidebell.send({ chat: 'discord:@42', message, key: 'old-1' });
    person.tap('Gone');
    await discord.until(() => discord.transcript(person.home).length === 2);
    expect(bot.asked[0]?.invocation).toEqual({ command: 'gone', args: {} });
  });

  it('does not run what it could not acknowledge: nobody would hear the answer', async () => {
    const { discord, bot, log } = await start({ standIn: { deadlineMs: -1 } });
    discord.person().slash('help');
    await vi.waitFor(() => expect(log).toContain('Discord: a command was not answered'));
    expect(bot.asked).toEqual([]);
  });

  it('leaves a command to the process that acknowledged it first', async () => {
    const { discord, bot, log } = await start();
    discord.fault({ on: /callback$/, does: { status: 400, code: 40060 } });
    discord.person().slash('help');
    await vi.waitFor(() => expect(log).toContain('Discord: a command was not answered'));
    expect(bot.asked).toEqual([]);
  });

  it.each([
    { fault: { on: /callback$/, does: 'drop' }, because: 'the acknowledgement was cut off' },
    { fault: { on: /callback$/, does: 'apply and drop' }, because: 'only the answer to the acknowledgement was lost' },
    { fault: { on: /^PATCH/, times: 2, does: { status: 502 } }, because: 'Discord stumbled over the answer' },
    { fault: { on: /^PATCH/, does: 'apply and drop' }, because: 'the answer arrived and nobody said so' },
  ] as const)('still answers, once: $because', async ({ fault }) => {
    const { discord, bot } = await start();
    discord.fault(fault);
    const person = discord.person();
    person.slash('help');
    await discord.until(() => discord.transcript(person.home).length === 1);
    expect(discord.transcript(person.home)[0]?.text).toBe('heard: help');
    expect(bot.asked).toHaveLength(1);
  });
});

describe('suggestions', () => {
  const suggesting = async (suggest: ReturnType<typeof createRecordingBot>['suggest']) => {
    const bot = createRecordingBot();
    bot.suggest = suggest;
    const { discord, log } = await start({ bot });
    return { person: discord.person(), log };
  };

  it('come from the bot, which knows what is typed so far', async () => {
    const asked: unknown[] = [];
    const { person } = await suggesting(async (invocation, option, typed, caller) => {
      asked.push({ invocation, option, typed, chat: caller.chat });
      return ['4000', '4100'];
    });
    expect(await person.autocomplete('watch', 'price', '40', { symbol: 'ETH' })).toEqual(['4000', '4100']);
    expect(asked).toEqual([
      {
        invocation: { command: 'watch', args: { symbol: 'ETH', price: '40' } },
        option: 'price',
        typed: '40',
        chat: 'discord:@42',
      },
    ]);
  });

  it('are at most 25, each once, and none that Discord would refuse', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `C${i}`);
    const { person } = await suggesting(async () => ['', 'x'.repeat(101), 'C0', ...many]);
    expect(await person.autocomplete('watch', 'symbol', '')).toEqual(many.slice(0, 25));
  });

  it('that fail are only missing', async () => {
    const { person, log } = await suggesting(async () => {
      throw new Error('no market');
    });
    expect(await person.autocomplete('watch', 'symbol', 'B')).toEqual([]);
    await vi.waitFor(() => expect(log).toContain('Discord: a suggestion was not answered'));
  });
});
