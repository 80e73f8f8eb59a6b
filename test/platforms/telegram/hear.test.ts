import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import { garbage, refused, serverError, tooMany } from '../../stand-ins/telegram-faults.ts';
import { ANNA, BEN, CHANNEL, chatId, eventually, FORUM, GROUP, type Story, startStory } from './harness.ts';

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

const asked = (count = 1) =>
  story.telegram.until(() => story.bot.asked.length >= count && story.bot.asked, 'a command');
const written = (chat: number, count = 1) =>
  story.telegram.until(
    () => story.telegram.transcript(chat).length >= count && story.telegram.transcript(chat),
    'an answer',
  );
const withButton: Message = {
  text: ['ETH rose'],
  buttons: [{ label: 'Snooze', does: { command: 'snooze', args: { hours: '8' } } }],
};

describe('somebody who adds the bot to a group', () => {
  it('sees at once what it is for, and where to talk to it alone', async () => {
    story.telegram.kick(GROUP, ANNA);
    story.telegram.join(GROUP, ANNA);
    const [first] = await asked();
    expect(first).toMatchObject({
      invocation: { command: 'start', args: {} },
      caller: { chat: chatId(GROUP), kind: 'group', role: 'admin', privately: 'https://t.me/tidebell_test_bot' },
    });
    expect((await written(GROUP))[0]?.text).toBe('heard: start');
  });

  it('and nobody who only lets it write again in private', async () => {
    story.telegram.block(ANNA);
    story.telegram.unblock(ANNA);
    story.telegram.say(ANNA, ANNA, '/help');
    expect((await asked()).map(({ invocation }) => invocation.command)).toEqual(['help']);
  });
});

describe('a message that is changed after it was sent', () => {
  it('is told as such, in private whatever it says', async () => {
    const sent = story.telegram.say(ANNA, ANNA, '/watch ETH');
    await asked();
    story.telegram.rewrite(sent, ' watch BTC above 90000');
    const [, second] = await asked(2);
    expect(second?.invocation).toEqual({ command: 'edited', args: { text: 'watch BTC above 90000' } });
    expect(await written(ANNA, 2)).toHaveLength(2);
  });

  it('in company counts where it is a command of ours', async () => {
    const chat = story.telegram.say(GROUP, BEN, 'good morning');
    story.telegram.rewrite(chat, 'good evening');
    const ours = story.telegram.say(GROUP, BEN, '/watch@tidebell_test_bot ETH');
    story.telegram.rewrite(ours, '/watch@tidebell_test_bot BTC');
    story.telegram.rewrite(ours, '/watch@another_bot BTC');
    story.telegram.say(GROUP, BEN, '/help');
    expect((await asked(3)).map(({ invocation }) => invocation)).toEqual([
      { command: 'watch', args: { symbol: 'ETH' } },
      { command: 'edited', args: { text: '/watch BTC' } },
      { command: 'help', args: {} },
    ]);
  });
});

describe('the name of the bot, typed in any chat', () => {
  it('offers cards of the coins that begin like what follows', async () => {
    const id = story.telegram.typeInline(BEN, 'ETH');
    const chosen = await story.telegram.until(() => story.telegram.chosen(id), 'cards');
    expect(chosen).toEqual(['ETH: ETH 1']);
  });

  it('puts a card into the chat of the bot itself, too, and is no wish there', async () => {
    const bot = (id: number) => ({ via_bot: { id, is_bot: true, first_name: 'A bot' } });
    story.telegram.say(ANNA, ANNA, 'ETH/USDT 3,500', { extra: bot(Number.parseInt(story.telegram.token, 10)) });
    story.telegram.say(ANNA, ANNA, 'what is eth', { extra: bot(99) });
    expect((await asked()).map(({ invocation }) => invocation.args)).toEqual([{ text: 'what is eth' }]);
  });

  it('of a query that was answered too late is only noted', async () => {
    const id = story.telegram.typeInline(BEN, 'ETH');
    story.telegram.forgetInline(id);
    await eventually(() => story.logged.some(({ text }) => text === 'Cards came too late'));
    expect(story.bot.asked).toEqual([]);
  });
});

describe('lines', () => {
  it.each([
    { line: '/watch@tidebell_test_bot ETH', command: 'watch', because: 'it carries our name' },
    { line: '/WATCH@Tidebell_Test_Bot ETH', command: 'watch', because: 'nobody types capitals on purpose' },
    { line: '/watch ETH', command: 'watch', because: 'it is a command of ours' },
    { line: '/dance@tidebell_test_bot', command: 'dance', because: 'who asks us by name gets help' },
    { line: '\u200f/watch ETH', command: 'watch', because: 'marks of writing direction are typed by accident' },
  ])('are heard in a group: $because', async ({ line, command }) => {
    story.telegram.say(GROUP, BEN, line);
    expect((await asked())[0]?.invocation.command).toBe(command);
  });

  it.each([
    { line: '/watch@other_bot ETH', because: 'it is for another bot' },
    { line: '/dance', because: 'another bot may know it' },
    { line: 'watch ETH', because: 'people talk to each other there' },
  ])('are left alone in a group: $because', async ({ line }) => {
    story.telegram.say(GROUP, BEN, line);
    story.telegram.say(GROUP, BEN, '/help');
    expect((await asked()).map(({ invocation }) => invocation.command)).toEqual(['help']);
  });

  it.each([
    { line: 'watch ETH', command: 'watch', because: 'no slash is needed between two' },
    { line: 'hello there', command: 'ask', because: 'it may be a wish in plain words' },
    { line: '/watch@other_bot ETH', command: 'watch@other_bot', because: 'no other bot is listening' },
    { line: '🚀', command: 'ask', because: 'emoji are words too' },
    { line: `/${'x'.repeat(4_000)}`, command: 'x'.repeat(64), because: 'nobody needs to see all of it again' },
  ])('are all meant for the bot in private: $because', async ({ line, command }) => {
    story.telegram.say(ANNA, ANNA, line);
    expect((await asked())[0]?.invocation.command).toBe(command);
  });

  it('are answered in the order they were written', async () => {
    for (const hours of ['1', '2', '3', '4', '5']) story.telegram.say(ANNA, ANNA, `/snooze ${hours}`);
    expect((await written(ANNA, 5)).map(({ text }) => text)).toEqual(
      ['1', '2', '3', '4', '5'].map((hours) => `heard: snooze ${hours}`),
    );
  });

  it('answer a slow chat without making another wait', async () => {
    const release = story.bot.hold();
    story.telegram.say(ANNA, ANNA, '/help');
    story.telegram.say(ANNA, ANNA, '/snooze 1');
    story.telegram.say(BEN, BEN, '/help');
    await eventually(() => story.bot.asked.some(({ caller }) => caller.chat === chatId(BEN)));
    expect(story.bot.asked.map(({ caller }) => caller.chat)).toEqual([chatId(ANNA), chatId(BEN)]);
    release();
    await written(ANNA, 2);
  });

  it('of a chat that floods are dropped, so that others are heard', async () => {
    const release = story.bot.hold();
    for (let i = 0; i < 60; i += 1) story.telegram.say(ANNA, ANNA, `/snooze ${i}`);
    story.telegram.block(ANNA);
    story.telegram.unblock(ANNA);
    story.telegram.say(BEN, BEN, '/help');
    await eventually(() => story.bot.asked.some(({ caller }) => caller.chat === chatId(BEN)));
    release();
    await written(ANNA, 50);
    await eventually(() => story.bot.changes.length === 2);
    story.telegram.say(ANNA, ANNA, '/snooze 99');
    expect((await written(ANNA, 51)).at(-1)?.text).toBe('heard: snooze 99');
    expect(story.logged.filter(({ text }) => text.startsWith('A chat floods')).length).toBe(1);
  });

  it('that a channel passes on to its discussion group are not answered twice', async () => {
    story.telegram.say(GROUP, BEN, '/watch ETH', { extra: { is_automatic_forward: true } as object });
    story.telegram.say(GROUP, BEN, '/help');
    expect((await asked()).map(({ invocation }) => invocation.command)).toEqual(['help']);
  });
});

describe('callers', () => {
  it('are admins of their private chat, with their own language', async () => {
    story.telegram.say(ANNA, ANNA, '/help');
    expect((await asked())[0]?.caller).toEqual({
      chat: 'telegram:42',
      person: 'telegram:42',
      role: 'admin',
      kind: 'private',
      locale: 'pt-BR',
    });
  });

  it.each([
    { status: 'creator', role: 'admin' },
    { status: 'administrator', role: 'admin' },
    { status: 'member', role: 'member' },
    { status: 'restricted', role: 'member' },
  ] as const)('who are $status of a group are its $role', async ({ status, role }) => {
    story.telegram.setStatus(GROUP, BEN, status);
    story.telegram.say(GROUP, BEN, '/help');
    expect((await asked())[0]?.caller).toMatchObject({ person: chatId(BEN), role, kind: 'group', title: 'Traders' });
  });

  it('who hide behind the group are its admins', async () => {
    story.telegram.say(GROUP, ANNA, '/help', { isAnonymous: true });
    expect((await asked())[0]?.caller).toMatchObject({ chat: chatId(GROUP), person: chatId(GROUP), role: 'admin' });
    expect(story.telegram.calls('getChatMember')).toEqual([]);
  });

  it('are admins no more from the moment on that the right is taken away', async () => {
    story.telegram.setStatus(GROUP, BEN, 'administrator');
    story.telegram.say(GROUP, BEN, '/help');
    await written(GROUP, 1);
    story.telegram.setStatus(GROUP, BEN, 'member');
    story.telegram.say(GROUP, BEN, '/help');
    await written(GROUP, 2);
    story.telegram.setStatus(GROUP, BEN, 'administrator');
    story.telegram.say(GROUP, BEN, '/help');
    expect((await asked(3)).map(({ caller }) => caller.role)).toEqual(['admin', 'member', 'admin']);
  });

  it('are found among the admins where Telegram hides the members', async () => {
    story.telegram.fault({ method: 'getChatMember', answer: refused(400, 'Bad Request: member list is inaccessible') });
    story.telegram.say(GROUP, ANNA, '/help');
    expect((await asked())[0]?.caller.role).toBe('admin');
  });

  it('are members while Telegram does not say, and are asked about again', async () => {
    story.telegram.fault({ method: 'getChatMember', answer: serverError() });
    story.telegram.fault({ method: 'getChatAdministrators', answer: garbage() });
    story.telegram.say(GROUP, ANNA, '/help');
    await written(GROUP, 1);
    story.telegram.say(GROUP, ANNA, '/help');
    expect((await asked(2)).map(({ caller }) => caller.role)).toEqual(['member', 'admin']);
  });
});

describe('topics and channels', () => {
  it('answer in the topic that was asked in', async () => {
    const topic = story.telegram.addTopic(FORUM);
    story.telegram.say(FORUM, ANNA, '/help', { topic });
    expect((await asked())[0]?.caller.chat).toBe(chatId(FORUM, topic));
    await written(FORUM);
    expect(story.telegram.transcript(FORUM, topic).map(({ text }) => text)).toEqual(['heard: help']);
  });

  it('take a row of replies for no topic', async () => {
    story.telegram.say(FORUM, ANNA, '/help', { extra: { message_thread_id: 5 } });
    expect((await asked())[0]?.caller.chat).toBe(chatId(FORUM));
  });

  it('hear a command that a channel posts, as its admin', async () => {
    story.telegram.post(CHANNEL, '/watch ETH');
    await written(CHANNEL);
    expect(story.bot.asked[0]?.caller).toMatchObject({
      chat: chatId(CHANNEL),
      person: chatId(CHANNEL),
      role: 'admin',
      kind: 'channel',
      locale: 'en',
    });
  });

  it('leave the other posts of a channel alone', async () => {
    story.telegram.post(CHANNEL, 'Good morning');
    story.telegram.post(CHANNEL, '/help');
    expect((await asked()).map(({ invocation }) => invocation.command)).toEqual(['help']);
  });
});

describe('people who come and go', () => {
  it.each([
    { how: 'seen', because: 'a line in the group tells of it' },
    { how: 'silently', because: 'a bot that is an admin is told of what no line says' },
  ] as const)('are told of: $because', async ({ how }) => {
    story.telegram.leave(GROUP, BEN, how);
    story.telegram.comeBack(GROUP, BEN, how);
    await eventually(() => story.bot.changes.length === 2);
    expect(story.bot.changes).toEqual([
      { kind: 'left', chat: chatId(GROUP), person: chatId(BEN) },
      { kind: 'came', chat: chatId(GROUP), person: chatId(BEN) },
    ]);
  });

  it.each([
    { before: 'member', after: 'administrator', told: [] },
    { before: 'member', after: 'restricted', isMember: true, told: [] },
    { before: 'member', after: 'restricted', isMember: false, told: ['left'] },
    { before: 'administrator', after: 'kicked', told: ['left'] },
    { before: 'kicked', after: 'left', told: [] },
  ])('from $before to $after are told of as $told', async ({ before, after, isMember, told }) => {
    const user = { id: BEN, is_bot: false, first_name: 'Ben' };
    const chat = { id: GROUP, type: 'supergroup', title: 'Traders' };
    story.telegram.push({
      chat_member: {
        ...{ chat, from: user, date: 0, old_chat_member: { user, status: before } },
        new_chat_member: { user, status: after, ...(isMember === undefined ? {} : { is_member: isMember }) },
      },
    });
    story.telegram.say(GROUP, ANNA, '/help');
    await asked();
    expect(story.bot.changes.map(({ kind }) => kind)).toEqual(told);
  });

  it('are no bots', async () => {
    const bot = { id: 99, is_bot: true, first_name: 'Other bot' };
    story.telegram.say(GROUP, BEN, '', { extra: { left_chat_member: bot } });
    story.telegram.say(GROUP, ANNA, '/help');
    await asked();
    expect(story.bot.changes).toEqual([]);
  });
});

describe('presses', () => {
  const sendButton = (chat: number, topic?: number) =>
    story.platform.send({ chat: chatId(chat, topic), message: withButton, key: 'with-button' });

  it('are acknowledged, and answered as the one who pressed', async () => {
    await sendButton(GROUP);
    story.telegram.tap(GROUP, BEN, 'Snooze');
    await written(GROUP, 2);
    expect(story.bot.asked[0]).toMatchObject({
      invocation: { command: 'snooze', args: { hours: '8' } },
      caller: { person: chatId(BEN), role: 'member' },
    });
    await story.telegram.until(() => story.telegram.unansweredTaps() === 0, 'the acknowledgement');
  });

  it('are those of a member from the moment on that the right is taken away', async () => {
    await sendButton(GROUP);
    for (const [i, status] of (['administrator', 'member'] as const).entries()) {
      story.telegram.setStatus(GROUP, BEN, status);
      story.telegram.tap(GROUP, BEN, 'Snooze');
      await asked(i + 1);
    }
    expect((await asked(2)).map(({ caller }) => caller.role)).toEqual(['admin', 'member']);
  });

  it('are answered in the topic of their message', async () => {
    const topic = story.telegram.addTopic(FORUM);
    await sendButton(FORUM, topic);
    story.telegram.tap(FORUM, ANNA, 'Snooze');
    expect((await asked())[0]?.caller.chat).toBe(chatId(FORUM, topic));
  });

  it.each([
    { hides: 'content', chat: chatId(GROUP), because: 'an old message keeps its chat' },
    { hides: 'message', chat: chatId(BEN), because: 'without a chat the person is told in private' },
  ] as const)('count when Telegram hides the $hides: $because', async ({ hides, chat }) => {
    await sendButton(GROUP);
    story.telegram.tap(GROUP, BEN, 'Snooze', hides);
    expect((await asked())[0]?.caller.chat).toBe(chat);
  });

  it('are answered even when it is too late to acknowledge them', async () => {
    await sendButton(ANNA);
    story.telegram.fault({
      method: 'answerCallbackQuery',
      answer: refused(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid'),
    });
    story.telegram.tap(ANNA, ANNA, 'Snooze');
    expect((await written(ANNA, 2))[1]?.text).toBe('heard: snooze 8');
  });

  it('of a reader of a channel are answered to that reader alone', async () => {
    await sendButton(CHANNEL);
    story.telegram.tap(CHANNEL, BEN, 'Snooze');
    await story.telegram.until(() => story.telegram.unansweredTaps() === 0, 'the note');
    expect(story.bot.asked[0]?.caller).toMatchObject({ role: 'member', kind: 'channel' });
    expect(story.telegram.calls('answerCallbackQuery')[0]?.params).toMatchObject({ text: 'heard: snooze 8' });
    expect(story.telegram.transcript(CHANNEL).length).toBe(1);
  });

  it('on a button of an older version get help', async () => {
    story.telegram.push({
      callback_query: { id: 'old', from: story.telegram.addPerson(44), chat_instance: '1', data: 'v0:stop:17' },
    });
    expect((await asked())[0]?.invocation).toEqual({ command: 'v0:stop:17', args: {} });
  });
});

describe('doors', () => {
  it('that shut and open are told', async () => {
    story.telegram.block(ANNA);
    story.telegram.unblock(ANNA);
    story.telegram.kick(GROUP, ANNA);
    story.telegram.join(GROUP, ANNA);
    await eventually(() => story.bot.changes.length === 4);
    const inChat = (chat: number) =>
      story.bot.changes.filter((change) => 'chat' in change && change.chat === chatId(chat)).map(({ kind }) => kind);
    expect(inChat(ANNA)).toEqual(['unreachable', 'reachable']);
    expect(inChat(GROUP)).toEqual(['unreachable', 'reachable']);
  });

  it('are told when a group moves', async () => {
    story.telegram.migrate(GROUP, -1_009_999);
    await eventually(() => story.bot.changes.length > 0);
    expect(story.bot.changes).toEqual([{ kind: 'moved', from: chatId(GROUP), to: chatId(-1_009_999) }]);
  });

  it('that shut between question and answer are told', async () => {
    const release = story.bot.hold();
    story.telegram.say(ANNA, ANNA, '/help');
    await asked();
    story.telegram.fault({ method: 'sendMessage', answer: refused(403, 'Forbidden: bot was blocked by the user') });
    release();
    await eventually(() => story.bot.changes.length > 0);
    expect(story.bot.changes).toMatchObject([{ kind: 'unreachable', chat: chatId(ANNA) }]);
  });
});

describe('answers', () => {
  it('wait and go again when Telegram says so, once', async () => {
    story.telegram.fault({ method: 'sendMessage', answer: tooMany(0) });
    story.telegram.say(ANNA, ANNA, '/help');
    expect((await written(ANNA)).map(({ text }) => text)).toEqual(['heard: help']);
    expect(story.telegram.calls('sendMessage').length).toBe(2);
  });

  it('go again plainly when Telegram cannot read them', async () => {
    story.bot.answers(() => ({ ...withButton, text: [{ style: 'bold', text: 'ETH' }] }));
    story.telegram.fault({ method: 'sendMessage', answer: refused(400, 'Bad Request: BUTTON_DATA_INVALID') });
    story.telegram.say(ANNA, ANNA, '/help');
    const [message] = await written(ANNA);
    expect(message).toMatchObject({ text: 'ETH' });
    expect(message).not.toHaveProperty('entities');
    expect(message).not.toHaveProperty('reply_markup');
  });

  it.each([
    { answer: serverError(), because: 'an error may hide a success' },
    { answer: garbage(), because: 'nobody knows what garbage means' },
  ])('that fail are not sent twice: $because', async ({ answer }) => {
    story.telegram.fault({ method: 'sendMessage', applies: true, answer });
    story.telegram.say(ANNA, ANNA, '/help');
    await written(ANNA, 1);
    story.telegram.say(ANNA, ANNA, '/snooze 1');
    expect((await written(ANNA, 2)).map(({ text }) => text)).toEqual(['heard: help', 'heard: snooze 1']);
    expect(story.logged).toContainEqual(expect.objectContaining({ text: 'An answer did not arrive' }));
  });

  it('in a group point at the line they answer', async () => {
    const { message_id } = story.telegram.say(GROUP, BEN, '/help');
    await written(GROUP);
    expect(story.telegram.calls('sendMessage')[0]?.params).toMatchObject({ reply_parameters: { message_id } });
  });

  it('survive a bot that fails, and the operator is told', async () => {
    story.bot.answers(() => {
      throw new Error('the database is gone');
    });
    story.telegram.say(ANNA, ANNA, '/help');
    await asked();
    story.bot.answers(() => ({ text: ['back again'] }));
    story.telegram.say(ANNA, ANNA, '/help');
    expect((await written(ANNA)).map(({ text }) => text)).toEqual(['back again']);
    expect(story.logged).toContainEqual(
      expect.objectContaining({ level: 'error', facts: { reason: 'Error: the database is gone' } }),
    );
  });
});
