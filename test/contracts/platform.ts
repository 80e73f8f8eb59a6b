import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Caller } from '../../src/chat/caller.ts';
import { type Command, command, type Option } from '../../src/chat/command.ts';
import { hearLine, parseLine } from '../../src/chat/line.ts';
import type { ChatId, Invocation, Message } from '../../src/chat/message.ts';
import type { Bot, ChatChange, Parcel, Platform } from '../../src/chat/platform.ts';
import { type FakePainter, seasonPicture } from '../platforms/painter.ts';

/**
 * One platform and the stand-in it talks to, with a person, a group and the power to break things.
 * The stand-in is real: the platform reaches it through its own library and a socket.
 */
export type PlatformHarness = {
  /** Started with `bot`. */
  readonly platform: Platform;
  readonly bot: RecordingBot;
  /** Where the one person of the story talks to the bot in private. */
  readonly chat: ChatId;
  /** A group that both the person and another member share with the bot. */
  readonly group: ChatId;
  /** Types a line in the private chat, the way this platform's people do. */
  personSays(line: string): Promise<void>;
  /** Presses the newest button with this label in the private chat. */
  personTaps(label: string): Promise<void>;
  /** The other member, who is nobody's admin, types a command into the group. */
  memberSays(line: string): Promise<void>;
  /** The other member presses the newest button with this label in the group. */
  memberTaps(label: string): Promise<void>;
  /** The bot's messages in a chat as people read them, oldest first, without styles and buttons. */
  transcript(chat: ChatId): readonly string[];
  /** The same as people see them: `[picture 1000×1000]`, the words, and `[Stop]` for a button, each on lines of its own. */
  seen(chat: ChatId): readonly string[];
  /** Who paints for the platform. */
  readonly painter: FakePainter;
  /** Everybody whom the bot's messages made a phone ring for by name: `@everyone`, a person, a role. */
  pinged(): readonly string[];
  /** What the platform does to the next messages that the bot sends. */
  readonly faults: {
    /** Answers an error of its own, such as 503, for the next `times`, and does not deliver. */
    refuse5xx(times: number): void;
    /** Answers "too many requests, wait `seconds`" for the next `times`. */
    throttle(times: number, seconds: number): void;
    /** The person shuts the door: from now on nothing reaches the private chat. */
    block(): void;
    /** Answers something unreadable with status 200 for the next `times`. Whether it delivers is not known. */
    garbage(times: number): void;
    /** Delivers, then cuts the connection before answering. */
    dropAfterApply(times: number): void;
    /** Delivers, then cuts the connection in the middle of the answer. */
    cutAfterApply(times: number): void;
    /** Takes the next `times` and never answers: the connection stands, as if half of it were gone. */
    silence(times: number): void;
    /** Finds the next `times` malformed. */
    reject(times: number): void;
    /** The bot may not write in the group any more. */
    forbid(): void;
    /** The group is gone. */
    remove(): void;
  };
  /** True where a repeated key is recognised, so that a lost answer does not mean a second message. */
  readonly isExact: boolean;
  /** Ends the platform and the stand-in. Must allow that `platform.stop()` was called before. */
  stop(): Promise<void>;
};

/** A bot that remembers what it was asked and answers what the test says. */
export type RecordingBot = Bot & {
  readonly asked: readonly { readonly invocation: Invocation; readonly caller: Caller }[];
  readonly changes: readonly ChatChange[];
  /** Replaces the answer. Without it the bot answers `heard: COMMAND values…`. */
  answers(with_: (invocation: Invocation, caller: Caller) => Message): void;
  /** Keeps answers back until the returned function is called. */
  hold(): () => void;
  /** From now on another process answers; or this one does again. */
  isReplaced(isSo: boolean): void;
  /** How often somebody asked whether it still is the one who answers, and heard that it is not. */
  timesDoubted(): number;
};

const word = (isRest = false): Option<string> => ({
  required: false,
  isRest,
  parse: (typed) => ({ ok: true, value: typed }),
});
const silent = () => ({ says: [] });

/** A small catalog: three options in a row, one that takes the rest of the line, none, and one off the menu. */
export const CATALOG: readonly Command[] = [
  command({
    name: 'watch',
    access: 'member',
    options: { symbol: word(), when: { ...word(), choices: ['above', 'below'] }, price: word() },
    run: silent,
  }),
  command({ name: 'note', access: 'member', options: { text: word(true) }, run: silent }),
  command({ name: 'help', access: 'member', options: {}, run: silent }),
  command({ name: 'snooze', access: 'member', isHidden: true, options: { hours: word() }, run: silent }),
];

export function createRecordingBot(catalog: readonly Command[] = CATALOG): RecordingBot {
  const asked: { invocation: Invocation; caller: Caller }[] = [];
  const changes: ChatChange[] = [];
  let reply = ({ command: name, args }: Invocation, _caller: Caller): Message => ({
    text: [`heard: ${[name, ...Object.values(args)].join(' ')}`],
  });
  let held = Promise.resolve();
  let isReplaced = false;
  let doubts = 0;
  return {
    async isOurs() {
      if (isReplaced) doubts += 1;
      return !isReplaced;
    },
    isReplaced(isSo) {
      isReplaced = isSo;
    },
    timesDoubted: () => doubts,
    catalog,
    asked,
    changes,
    read: (line) => parseLine(catalog, line),
    hear: (line) => hearLine(catalog, line),
    suggest: async () => [],
    cards: async (typed) => [{ title: typed, message: { text: [{ style: 'bold', text: typed }, ' 1'] } }],
    async answer(invocation, caller) {
      asked.push({ invocation, caller });
      await held;
      return reply(invocation, caller);
    },
    async chatChanged(change) {
      changes.push(change);
    },
    answers(with_) {
      reply = with_;
    },
    hold() {
      let release: (() => void) | undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return () => release?.();
    },
  };
}

const WATCH: Invocation = { command: 'watch', args: { symbol: 'ETH/USDT', when: 'above', price: '4000' } };
const NASTY = '<b>&_*[link](x)`~||# @everyone @here {} \\ \u200fשלום\u200e 🚀 &amp;';

/** What every platform promises, whatever library speaks for it. */
export function platformContract(name: string, start: () => Promise<PlatformHarness>): void {
  describe(`${name} as a platform`, () => {
    let to: PlatformHarness;
    let keys = 0;
    beforeEach(async () => {
      to = await start();
    });
    afterEach(() => to.stop());

    const parcel = (text: string, chat = to.chat): Parcel => ({
      chat,
      message: { text: [text] },
      key: `key-${++keys}`,
    });
    const asked = (count: number) => vi.waitFor(() => expect(to.bot.asked.length).toBe(count), PATIENCE);
    const written = (chat: ChatId, count: number) =>
      vi.waitFor(() => expect(to.transcript(chat).length).toBe(count), PATIENCE);

    it('hears a command and answers where it was asked', async () => {
      await to.personSays('/watch ETH/USDT above 4000');
      await written(to.chat, 1);
      expect(to.bot.asked[0]).toMatchObject({
        invocation: WATCH,
        caller: { chat: to.chat, kind: 'private', role: 'admin' },
      });
      expect(to.transcript(to.chat)).toEqual(['heard: watch ETH/USDT above 4000']);
    });

    it('knows a group from a person, and a member from an admin', async () => {
      await to.memberSays('/watch ETH/USDT above 4000');
      await written(to.group, 1);
      expect(to.bot.asked[0]?.caller).toMatchObject({ chat: to.group, kind: 'group', role: 'member' });
      expect(to.transcript(to.chat)).toEqual([]);
    });

    it('turns a press into the invocation that the button carries', async () => {
      const message: Message = { text: ['ETH rose'], buttons: [{ label: 'Watch it', does: WATCH }] };
      expect(await to.platform.send({ chat: to.chat, message, key: 'press-1' })).toMatchObject({ kind: 'sent' });
      await to.personTaps('Watch it');
      await asked(1);
      expect(to.bot.asked[0]?.invocation).toEqual(WATCH);
    });

    it('carries a value left out in the middle through a button', async () => {
      const does: Invocation = { command: 'watch', args: { symbol: 'ETH/USDT', price: '4000' } };
      await to.platform.send({
        chat: to.chat,
        message: { text: ['?'], buttons: [{ label: 'Go', does }] },
        key: 'gap-1',
      });
      await to.personTaps('Go');
      await asked(1);
      expect(to.bot.asked[0]?.invocation).toEqual(does);
    });

    it('names the one who pressed as the caller, not the one who was answered', async () => {
      await to.memberSays('/help');
      await asked(1);
      const message: Message = { text: ['ETH rose'], buttons: [{ label: 'Stop', does: WATCH }] };
      await to.platform.send({ chat: to.group, message, key: 'presser-1' });
      await to.memberTaps('Stop');
      await asked(2);
      expect(to.bot.asked[1]?.caller).toMatchObject({
        chat: to.group,
        person: to.bot.asked[0]?.caller.person,
        role: 'member',
      });
    });

    it.each([
      { text: NASTY, because: 'markup means nothing in a coin’s name' },
      { text: '@everyone @here <@1> <@&1> <#1>', because: 'nobody is called by a coin’s name' },
      { text: 'one\n\n  two\n\tthree', because: 'line ends and indents stay' },
    ])('writes literally: $because', async ({ text }) => {
      await to.platform.send(parcel(text));
      await to.platform.send(parcel(text, to.group));
      expect(to.transcript(to.chat)).toEqual([text]);
      expect(to.transcript(to.group)).toEqual([text]);
      expect(to.pinged()).toEqual([]);
    });

    it('writes styled text literally too', async () => {
      const text = ['a ', { style: 'bold', text: '**b** <i>' }, ' and ', { style: 'code', text: '`c``d`' }] as const;
      await to.platform.send({ chat: to.chat, message: { text }, key: 'styled-1' });
      expect(to.transcript(to.chat)).toEqual(['a **b** <i> and `c``d`']);
    });

    it('splits a message of 5,000 characters, and drops none of them', async () => {
      const long = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(3, '0')} ${'x'.repeat(45)}`).join('\n');
      expect(long.length).toBeGreaterThan(4_990);
      expect(await to.platform.send(parcel(long))).toMatchObject({ kind: 'sent' });
      expect(to.transcript(to.chat).length).toBeGreaterThan(1);
      expect(to.transcript(to.chat).join('\n')).toBe(long);
    });

    it('splits an answer of 5,000 characters too', async () => {
      const long = 'y'.repeat(5_000);
      to.bot.answers(() => ({ text: [long] }));
      await to.personSays('/help');
      await vi.waitFor(() => expect(to.transcript(to.chat).join('')).toBe(long), PATIENCE);
    });

    it.each([
      { line: '/note \u200f\u202eETH\u202c', because: 'marks of writing direction are typed by accident' },
      { line: '/note 🚀🚀 to the moon', because: 'emoji are text' },
      { line: `/note ${'z'.repeat(1_500)}`, because: 'a long line is only long' },
      { line: '/note <b>&_*[ @everyone', because: 'people may type markup' },
    ])('survives odd lines: $because', async ({ line }) => {
      await to.personSays(line);
      await asked(1);
      expect(to.bot.asked[0]?.invocation.command).toBe('note');
    });

    it('hears the next line after an answer that is empty', async () => {
      to.bot.answers(({ command: said }) => ({ text: said === 'note' ? [''] : ['still here'] }));
      await to.personSays('/note \u200f');
      await asked(1);
      await to.personSays('/help');
      await vi.waitFor(() => expect(to.transcript(to.chat)).toContain('still here'), PATIENCE);
    });

    it('calls an error of the platform failed: nothing was sent', async () => {
      to.faults.refuse5xx(1);
      expect(await to.platform.send(parcel('first'))).toMatchObject({ kind: 'failed' });
      expect(to.transcript(to.chat)).toEqual([]);
      expect(await to.platform.send(parcel('second'))).toMatchObject({ kind: 'sent' });
      expect(to.transcript(to.chat)).toEqual(['second']);
    });

    it('says how long it was told to wait, and does not wait itself', async () => {
      to.faults.throttle(1, 7);
      expect(await to.platform.send(parcel('first'))).toMatchObject({ kind: 'throttled', retryAfterMs: 7_000 });
      expect(to.transcript(to.chat)).toEqual([]);
    });

    it('calls a person who blocked it unreachable', async () => {
      to.faults.block();
      expect(await to.platform.send(parcel('hello?'))).toMatchObject({ kind: 'unreachable', because: 'blocked' });
      expect(await to.platform.send(parcel('and here?', to.group))).toMatchObject({ kind: 'sent' });
    });

    it('does not take garbage for a success', async () => {
      to.faults.garbage(1);
      expect((await to.platform.send(parcel('first'))).kind).not.toBe('sent');
      expect(await to.platform.send(parcel('second'))).toMatchObject({ kind: 'sent' });
    });

    it('neither loses nor hides a message whose answer was lost', async () => {
      to.faults.dropAfterApply(1);
      const lost = parcel('once');
      const outcome = await to.platform.send(lost);
      expect(outcome.kind).toBe(to.isExact ? 'sent' : 'ambiguous');
      expect(to.transcript(to.chat)).toEqual(['once']);
    });

    it('neither loses nor hides a message whose answer was cut off in the middle', async () => {
      to.faults.cutAfterApply(1);
      const outcome = await to.platform.send(parcel('once'));
      expect(outcome.kind).toBe(to.isExact ? 'sent' : 'ambiguous');
      expect(to.transcript(to.chat)).toEqual(['once']);
    });

    it('is not held up for ever where a connection stands and nothing comes back', async () => {
      to.faults.silence(1);
      const [silent, other] = await Promise.all([
        to.platform.send(parcel('first')),
        to.platform.send(parcel('meanwhile', to.group)),
      ]);
      expect(silent.kind, 'where repeats are recognised, it may simply go again').toBe(
        to.isExact ? 'failed' : 'ambiguous',
      );
      expect(other).toMatchObject({ kind: 'sent' });
      expect(await to.platform.send(parcel('second'))).toMatchObject({ kind: 'sent' });
    });

    it('calls a message rejected that cannot be read, because sending it again would repeat that', async () => {
      to.faults.reject(1);
      expect(await to.platform.send(parcel('odd'))).toMatchObject({ kind: 'rejected' });
      expect(await to.platform.send({ ...parcel('odd'), isPlain: true })).toMatchObject({ kind: 'sent' });
    });

    it('names the right that is missing', async () => {
      to.faults.forbid();
      expect(await to.platform.send(parcel('hello?', to.group))).toMatchObject({
        kind: 'unreachable',
        because: 'send-messages',
      });
      expect(await to.platform.send(parcel('and here?'))).toMatchObject({ kind: 'sent' });
    });

    it('says that a group is gone', async () => {
      to.faults.remove();
      expect(await to.platform.send(parcel('hello?', to.group))).toMatchObject({
        kind: 'unreachable',
        because: 'removed',
      });
    });

    it('sends plainly when told to: no buttons, no styles', async () => {
      const message: Message = { text: [{ style: 'bold', text: 'plain' }], buttons: [{ label: 'Plain', does: WATCH }] };
      await to.platform.send({ chat: to.chat, message, key: 'plain-1', isPlain: true });
      expect(to.transcript(to.chat)).toEqual(['plain']);
      await expect(to.personTaps('Plain')).rejects.toThrow();
    });

    const withPicture = (text: string, key: string): Parcel => ({
      chat: to.chat,
      message: { text: [text], buttons: [{ label: 'Watch it', does: WATCH }], picture: seasonPicture() },
      key,
    });
    /** What is seen, whether a platform shows a picture above the words or below them. */
    const seen = () => to.seen(to.chat).flatMap((message) => message.split('\n').sort());
    const LONG = Array.from({ length: 60 }, (_, i) => `${String(i).padStart(3, '0')} ${'x'.repeat(45)}`).join('\n');

    it('shows a picture in one message with its words and buttons', async () => {
      expect(await to.platform.send(withPicture('the season turned', 'picture-1'))).toMatchObject({ kind: 'sent' });
      expect(to.seen(to.chat)).toHaveLength(1);
      expect(seen()).toEqual(['[Watch it]', '[picture 1000×1000]', 'the season turned']);
      await to.personTaps('Watch it');
      await asked(1);
      expect(to.bot.asked[0]?.invocation).toEqual(WATCH);
    });

    it('answers with a picture, too', async () => {
      to.bot.answers(() => withPicture('the season so far', '').message);
      await to.personSays('/help');
      await written(to.chat, 1);
      expect(seen()).toEqual(['[Watch it]', '[picture 1000×1000]', 'the season so far']);
    });

    it('tells a long text whole beside its picture, each once', async () => {
      expect(await to.platform.send(withPicture(LONG, 'picture-2'))).toMatchObject({ kind: 'sent' });
      expect(to.transcript(to.chat).join('\n')).toBe(LONG);
      expect(seen().filter((line) => line === '[picture 1000×1000]')).toHaveLength(1);
      expect(seen().filter((line) => line === '[Watch it]')).toHaveLength(1);
    });

    it('sends the words alone when nobody can paint', async () => {
      to.painter.breaks();
      expect(await to.platform.send(withPicture('the season turned', 'picture-3'))).toMatchObject({ kind: 'sent' });
      to.bot.answers(() => withPicture('the season so far', '').message);
      await to.personSays('/help');
      await written(to.chat, 2);
      expect(seen()).toEqual(['[Watch it]', 'the season turned', '[Watch it]', 'the season so far']);
    });

    it('shows no picture where it must be plain', async () => {
      await to.platform.send({ ...withPicture('plain', 'picture-4'), isPlain: true });
      expect(seen()).toEqual(['plain']);
      expect(to.painter.asked).toEqual([]);
    });

    it('neither loses nor hides a picture whose answer was lost', async () => {
      to.faults.dropAfterApply(1);
      const outcome = await to.platform.send(withPicture('once', 'picture-5'));
      expect(outcome.kind).toBe(to.isExact ? 'sent' : 'ambiguous');
      expect(seen()).toEqual(['[Watch it]', '[picture 1000×1000]', 'once']);
    });

    it('goes on behind a picture whose answer was lost, and repeats nothing', async () => {
      to.faults.dropAfterApply(1);
      expect(await to.platform.send(withPicture(LONG, 'picture-6'))).toMatchObject({ kind: 'sent' });
      expect(to.transcript(to.chat).join('\n')).toBe(LONG);
      expect(seen().filter((line) => line === '[picture 1000×1000]')).toHaveLength(1);
    });

    it('sends the picture later with its words when neither could go now', async () => {
      // Words do not wait for their picture, so they are tried alone, and meet the same.
      to.faults.refuse5xx(2);
      expect(await to.platform.send(withPicture('later', 'picture-7'))).toMatchObject({ kind: 'failed' });
      expect(seen()).toEqual([]);
      expect(await to.platform.send(withPicture('later', 'picture-7'))).toMatchObject({ kind: 'sent' });
      expect(seen()).toEqual(['[Watch it]', '[picture 1000×1000]', 'later']);
    });

    it('says how long a picture was told to wait, and sends no words ahead of it', async () => {
      to.faults.throttle(1, 7);
      const outcome = await to.platform.send(withPicture('later', 'picture-8'));
      expect(outcome).toMatchObject({ kind: 'throttled', retryAfterMs: 7_000 });
      expect(seen()).toEqual([]);
    });

    const inPlace = (text: string, value?: number): Message => ({
      text: [text],
      buttons: [{ label: 'Next', does: WATCH, isInPlace: true }],
      ...(value === undefined ? {} : { picture: seasonPicture(value) }),
    });
    const sendInPlace = (message: Message) => to.platform.send({ chat: to.chat, message, key: `in-place-${++keys}` });

    it('puts the answer of a button that says so in the place of its message', async () => {
      await sendInPlace(inPlace('one'));
      to.bot.answers(() => inPlace('two'));
      await to.personTaps('Next');
      await vi.waitFor(() => expect(to.transcript(to.chat)).toEqual(['two']), PATIENCE);
      expect(to.bot.asked[0]?.invocation).toEqual(WATCH);
    });

    it('replaces a picture in place, with its words and buttons', async () => {
      await sendInPlace(inPlace('one', 1));
      to.bot.answers(() => ({ ...inPlace('two', 2), buttons: [{ label: 'Last', does: WATCH }] }));
      await to.personTaps('Next');
      await vi.waitFor(() => expect(seen()).toEqual(['[Last]', '[picture 1000×1000]', 'two']), PATIENCE);
      expect(to.seen(to.chat)).toHaveLength(1);
      expect(to.painter.asked).toEqual([seasonPicture(1), seasonPicture(2)]);
    });

    it('puts a picture where only words were', async () => {
      await sendInPlace(inPlace('one'));
      to.bot.answers(() => inPlace('two', 2));
      await to.personTaps('Next');
      await vi.waitFor(() => expect(seen()).toEqual(['[Next]', '[picture 1000×1000]', 'two']), PATIENCE);
    });

    it('never leaves an old picture beside new words', async () => {
      await sendInPlace(inPlace('one', 1));
      to.bot.answers(() => inPlace('two'));
      await to.personTaps('Next');
      await vi.waitFor(() => expect(to.transcript(to.chat)).toContain('two'), PATIENCE);
      expect(to.seen(to.chat).find((message) => message.includes('two'))).not.toContain('picture');
    });

    it('answers two taps at once, in one message', async () => {
      await sendInPlace(inPlace('one', 1));
      to.bot.answers(() => inPlace('two', 2));
      await Promise.all([to.personTaps('Next'), to.personTaps('Next')]);
      await asked(2);
      await vi.waitFor(() => expect(seen()).toEqual(['[Next]', '[picture 1000×1000]', 'two']), PATIENCE);
    });

    it('answers an ordinary button with a message of its own, beside one in place', async () => {
      await sendInPlace({ ...inPlace('one'), buttons: [{ label: 'More', does: WATCH }] });
      to.bot.answers(() => inPlace('two'));
      await to.personTaps('More');
      await vi.waitFor(() => expect(to.transcript(to.chat)).toEqual(['one', 'two']), PATIENCE);
    });

    it('lets an answer in flight finish when it stops', async () => {
      const release = to.bot.hold();
      await to.personSays('/help');
      await asked(1);
      const stopped = to.platform.stop();
      expect(await Promise.race([stopped, pause(50, 'it waits')])).toBe('it waits');
      release();
      await stopped;
      expect(to.transcript(to.chat)).toEqual(['heard: help']);
    });

    it('still speaks while it rests, and hears again once it is started again', async () => {
      await to.platform.rest();
      expect(await to.platform.send(parcel('said at rest'))).toMatchObject({ kind: 'sent' });
      await to.platform.start(to.bot);
      expect(to.platform.trouble()).toBeUndefined();
      await to.personSays('/help');
      await asked(1);
      await written(to.chat, 2);
      expect(to.transcript(to.chat)).toEqual(['said at rest', 'heard: help']);
    });

    it('answers nobody once another process does, and what was said meanwhile is not called done', async () => {
      to.bot.isReplaced(true);
      await to.personSays('/note meanwhile');
      await vi.waitFor(() => expect(to.bot.timesDoubted()).toBeGreaterThan(0), PATIENCE);
      await to.platform.rest();
      expect(to.bot.asked).toEqual([]);
      to.bot.isReplaced(false);
      await to.platform.start(to.bot);
      await to.personSays('/help');
      await vi.waitFor(() => expect(to.transcript(to.chat)).toContain('heard: help'), PATIENCE);
    });

    it('has nothing in its way while it hears people, and says so', () => {
      expect(to.platform.trouble()).toBeUndefined();
      expect(to.chat.startsWith(`${to.platform.name}:`)).toBe(true);
    });
  });
}

/** An upper bound only: it is left as soon as what is awaited is there. */
const PATIENCE = { timeout: 10_000, interval: 5 };
