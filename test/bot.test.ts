import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Chats } from '../src/accounts/chats.ts';
import { createBot } from '../src/bot.ts';
import type { Caller } from '../src/chat/caller.ts';
import { command, type Option } from '../src/chat/command.ts';
import { hearLine } from '../src/chat/line.ts';
import { phrase } from '../src/chat/message.ts';
import { readerIn } from '../src/chat/reader.ts';
import { plain } from '../src/chat/text.ts';
import { ANN, createTalk } from './commands/talk.ts';

const CALLER: Caller = { chat: 'telegram:1', person: 'telegram:1', role: 'member', kind: 'private', locale: 'en' };

function createStage() {
  const logged: string[] = [];
  const counted: string[] = [];
  const changed: string[] = [];
  let isDown = false;
  const change = async (line: string) => {
    if (isDown) throw new Error('no database');
    changed.push(line);
  };
  const word: Option<string> = {
    required: false,
    parse: (typed) => ({ ok: true, value: typed }),
    suggest: (typed) => {
      if (typed === 'boom') throw new Error('no index');
      return Promise.resolve([`${typed}/USDT`]);
    },
  };
  const seen: Caller[] = [];
  const bot = createBot({
    catalog: [
      command({
        name: 'help',
        access: 'member',
        options: { of: word, when: { ...word, choices: ['above', 'below'] } },
        run(_, caller) {
          seen.push(caller);
          return { says: [phrase('start')] };
        },
      }),
      command({
        name: 'break',
        access: 'member',
        options: {},
        run() {
          throw new Error('postgres://user:password@host is gone');
        },
      }),
    ],
    gate: { serves: async () => true, admit: async ({ locale }) => ({ reader: readerIn(locale) }) },
    chats: {
      of: async () => undefined,
      reachable: (chat: string) => change(`${chat} speaks`),
      moved: (from: string, to: string) => change(`${from} is ${to}`),
    } as unknown as Chats,
    log: pino({}, { write: (line: string) => void logged.push(line) }),
    isOperator: ({ person }) => person === 'telegram:9',
    frameFor: (chat) => (chat === 'telegram:2' ? { footer: phrase('frame-simulated') } : {}),
    onCommand: ({ chat }, name) => counted.push(`${chat} ${name}`),
    onShut: (chat, reason) => change(`${chat} is gone: ${reason}`),
    leavers: {
      left: (group, who) => change(`${who} left ${group}`),
      back: (group, who) => change(`${who} is back in ${group}`),
    },
  });
  const answer = async (name: string, caller = CALLER) =>
    plain((await bot.answer({ command: name, args: {} }, caller)).text);
  return {
    bot,
    answer,
    logged,
    counted,
    changed,
    seen,
    breakDown: () => {
      isDown = true;
    },
  };
}

describe('the bot', () => {
  it('answers in words, and adds what every message of a chat must say', async () => {
    const { answer } = createStage();
    const bare = await answer('help');
    const framed = await answer('help', { ...CALLER, chat: 'telegram:2' });
    expect(bare).toContain('Tidebell');
    expect(framed.startsWith(`${bare}\n`)).toBe(true);
    expect(framed.toLowerCase()).toContain('simulated');
  });

  it('knows its operator by person, wherever they speak', async () => {
    const { answer, seen } = createStage();
    await answer('help');
    await answer('help', { ...CALLER, person: 'telegram:9', chat: 'telegram:-5' });
    expect(seen.map(({ role }) => role)).toEqual(['member', 'operator']);
  });

  it('apologises for a bug of ours without its details, and logs them', async () => {
    const { answer, logged } = createStage();
    const said = await answer('break');
    expect(said).not.toContain('postgres');
    expect(said.length).toBeGreaterThan(10);
    expect(logged.join('')).toContain('is gone');
  });

  it('counts commands by the names we know, so that nobody can fill the metrics', async () => {
    const { answer, counted } = createStage();
    await answer('help');
    await answer(`nonsense${'x'.repeat(5_000)}`);
    expect(counted).toEqual(['telegram:1 help', 'telegram:1 unknown']);
  });

  it('suggests choices or what an option finds, and nothing when that fails', async () => {
    const { bot, logged } = createStage();
    const suggest = (option: string, typed: string) =>
      bot.suggest({ command: 'help', args: {} }, option, typed, CALLER);
    expect(await suggest('when', '')).toEqual(['above', 'below']);
    expect(await suggest('of', 'ETH')).toEqual(['ETH/USDT']);
    expect(await suggest('unheard', 'x')).toEqual([]);
    expect(logged).toEqual([]);
    expect(await suggest('of', 'boom')).toEqual([]);
    expect(logged.join('')).toContain('no index');
  });

  it.each([
    { line: 'watch ETH above 4000', first: 'I ring when', second: 'This chat is told that already' },
    { line: 'unwatch 1', first: 'Stopped: BTC/USDT', second: 'is not in this chat' },
    { line: 'subscribe season', first: 'will be told here', second: 'already' },
  ])('does $line once where it is tapped twice at once, and says so', async ({ line, first, second }) => {
    const talk = createTalk();
    await talk.say('/watch BTC above 100k');
    const bot = createBot({
      catalog: talk.catalog,
      gate: { serves: async () => true, admit: async ({ locale }) => ({ reader: readerIn(locale) }) },
      chats: talk.chats,
      log: pino({ level: 'silent' }),
      isOperator: () => false,
      frameFor: () => ({}),
      onCommand: () => undefined,
      onShut: async () => undefined,
      leavers: { left: async () => undefined, back: async () => undefined },
    });
    const tap = async () => plain((await bot.answer(hearLine(talk.catalog, line), ANN)).text);
    const answers = await Promise.all([tap(), tap()]);
    expect(answers[0]).toContain(first);
    expect(answers[1]).toContain(second);
  });

  it('keeps accounts true to what platforms say, and survives when that cannot be stored', async () => {
    const { bot, changed, logged, breakDown } = createStage();
    await bot.chatChanged({ kind: 'moved', from: 'telegram:-1', to: 'telegram:-1001' });
    await bot.chatChanged({ kind: 'unreachable', chat: 'telegram:1', reason: 'blocked' });
    await bot.chatChanged({ kind: 'reachable', chat: 'telegram:1' });
    await bot.chatChanged({ kind: 'left', chat: 'telegram:-1', person: 'telegram:7' });
    await bot.chatChanged({ kind: 'came', chat: 'telegram:-1', person: 'telegram:7' });
    expect(changed).toEqual([
      'telegram:-1 is telegram:-1001',
      'telegram:1 is gone: blocked',
      'telegram:1 speaks',
      'telegram:7 left telegram:-1',
      'telegram:7 is back in telegram:-1',
    ]);
    breakDown();
    await bot.chatChanged({ kind: 'reachable', chat: 'telegram:1' });
    expect(logged.join('')).toContain('no database');
  });
});
