import net from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import type { Outcome } from '../../../src/chat/platform.ts';
import { CUT, DROPPED, garbage, refused, type Spoiled, serverError, tooMany } from '../../stand-ins/telegram-faults.ts';
import { ANNA, BEN, chatId, FORUM, GROUP, prepareStory, type Story, startStory } from './harness.ts';

let story: Story;
beforeEach(async () => {
  story = await startStory();
});
afterEach(() => story.stop());

let keys = 0;
const send = (chat: number, message: Message | string = 'ETH is above 4,000', key = `key-${++keys}`) =>
  story.platform.send({
    chat: chatId(chat),
    message: typeof message === 'string' ? { text: [message] } : message,
    key,
  });
const texts = (chat: number) => story.telegram.transcript(chat).map(({ text }) => text ?? '');

describe('outcomes', () => {
  it.each<{ answer: Spoiled; outcome: Outcome; because: string }>([
    {
      answer: serverError(502),
      outcome: { kind: 'failed', reason: '502: Service Unavailable' },
      because: 'Telegram said no',
    },
    {
      answer: refused(401, 'Unauthorized'),
      outcome: { kind: 'failed', reason: '401: Unauthorized' },
      because: 'a token can be put right',
    },
    {
      answer: refused(404, 'Not Found'),
      outcome: { kind: 'failed', reason: '404: Not Found' },
      because: 'a wrong address can be put right',
    },
    {
      answer: refused(403, 'Forbidden: user is deactivated'),
      outcome: { kind: 'unreachable', reason: 'Forbidden: user is deactivated', because: 'removed' },
      because: 'the person is gone',
    },
    {
      answer: refused(403, 'Forbidden: something new'),
      outcome: { kind: 'unreachable', reason: 'Forbidden: something new' },
      because: 'a door is shut for a reason that has no name yet',
    },
    ...(
      [
        ['Forbidden: bot was blocked by the user', 'blocked'],
        ["Forbidden: bot can't initiate conversation with a user", 'blocked'],
        ['Forbidden: bot was kicked from the supergroup chat', 'removed'],
        ['Forbidden: bot is not a member of the channel chat', 'removed'],
        ['Forbidden: the group chat was deleted', 'removed'],
        ['Bad Request: chat not found', 'removed'],
        ['Bad Request: message thread not found', 'topic'],
        ['Bad Request: TOPIC_CLOSED', 'topic'],
        ['Bad Request: not enough rights to send text messages to the chat', 'send-messages'],
        ['Bad Request: have no rights to send a message', 'send-messages'],
        ['Bad Request: CHAT_WRITE_FORBIDDEN', 'send-messages'],
        ['Bad Request: need administrator rights in the channel chat', 'post-messages'],
      ] as const
    ).map(([reason, because]) => ({
      answer: refused(reason.startsWith('Forbidden') ? 403 : 400, reason),
      outcome: { kind: 'unreachable' as const, reason, because },
      because: `nothing of ours is wrong with "${reason}"`,
    })),
    {
      answer: refused(400, "Bad Request: can't parse entities"),
      outcome: { kind: 'rejected', reason: "Bad Request: can't parse entities" },
      because: 'that is our mistake',
    },
    {
      answer: { ...refused(400, 'Bad Request: upgraded'), parameters: { migrate_to_chat_id: -1_007 } } as Spoiled,
      outcome: { kind: 'moved', to: 'telegram:-1007' },
      because: 'the group has a new id',
    },
    { answer: DROPPED, outcome: { kind: 'ambiguous', reason: 'ECONNRESET' }, because: 'the request had left' },
    {
      answer: CUT,
      outcome: { kind: 'ambiguous', reason: 'ECONNRESET' },
      because: 'half an answer is none',
    },
    ...[
      '<html>',
      '{"ok":true,"resu',
      '{}',
      'null',
      '[]',
      '{"ok":true}',
      '{"ok":true,"result":true}',
      '{"ok":false}',
    ].map((body) => ({
      answer: garbage(body),
      outcome: { kind: 'ambiguous' as const, reason: 'the answer could not be read' },
      because: `${body} says nothing`,
    })),
  ])('are $outcome.kind: $because', async ({ answer, outcome }) => {
    story.telegram.fault({ method: 'sendMessage', answer });
    expect(await send(GROUP)).toEqual(outcome);
    expect(story.telegram.calls('sendMessage').length).toBe(1);
  });

  it('are failed when nobody listens at the address', async () => {
    await story.telegram.stop();
    expect(await send(ANNA)).toEqual({ kind: 'failed', reason: 'ECONNREFUSED' });
  });

  it('are ambiguous when no answer comes in time', async () => {
    const slow = await startStory({ waits: { answerSeconds: 0.05 } });
    let isOn = true;
    slow.telegram.faultWhile(() => isOn, { method: 'sendMessage', delayMs: 300 });
    const outcome = await slow.platform.send({ chat: chatId(ANNA), message: { text: ['?'] }, key: 'slow' });
    isOn = false;
    expect(outcome).toEqual({ kind: 'ambiguous', reason: 'no answer in time' });
    await slow.stop();
  });

  it('are failed when the connection never stood: nothing had left', async () => {
    // A listener that accepts and then keeps silent: TLS never comes to a handshake.
    const silent = net.createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as net.AddressInfo;
    const cut = await prepareStory({ apiRoot: `https://127.0.0.1:${port}`, waits: { connectMs: 50 } });
    const outcome = await cut.platform.send({ chat: chatId(ANNA), message: { text: ['?'] }, key: 'cut' });
    expect(outcome).toEqual({ kind: 'failed', reason: 'no connection in time' });
    await cut.stop();
    silent.close();
  });

  it.each([
    { chat: ANNA, before: [], scope: 'all', because: 'this chat was quiet, so it is the token that talks too much' },
    { chat: ANNA, before: [ANNA], scope: 'chat', because: 'this chat was written to a moment ago' },
    { chat: ANNA, before: [BEN], scope: 'all', because: 'another chat’s messages do not count for this one' },
    { chat: GROUP, before: [], scope: 'chat', because: 'groups have a limit of their own' },
  ])('are throttled for $scope: $because', async ({ chat, before, scope }) => {
    for (const earlier of before) await send(earlier);
    story.telegram.fault({ method: 'sendMessage', answer: tooMany(9) });
    expect(await send(chat)).toEqual({ kind: 'throttled', retryAfterMs: 9_000, scope });
  });

  it('are throttled for all again once a second has passed', async () => {
    await send(ANNA);
    story.pass(1_000);
    story.telegram.fault({ method: 'sendMessage', answer: tooMany(1) });
    expect(await send(ANNA)).toMatchObject({ kind: 'throttled', scope: 'all' });
  });

  it('are moved when the group became a supergroup meanwhile', async () => {
    story.telegram.migrate(GROUP, -1_009_999);
    expect(await send(GROUP)).toEqual({ kind: 'moved', to: chatId(-1_009_999) });
  });

  it.each([
    { chat: 'discord:99', text: 'hi', because: 'it is another platform’s chat' },
    { chat: 'telegram:42', text: ' \n', because: 'there is nothing to read' },
  ] as const)('are rejected without asking Telegram: $because', async ({ chat, text }) => {
    expect(await story.platform.send({ chat, message: { text: [text] }, key: 'odd' })).toMatchObject({
      kind: 'rejected',
    });
    expect(story.telegram.calls('sendMessage')).toEqual([]);
  });
});

describe('messages', () => {
  it('carry styles as ranges in UTF-16 units, and nothing else', async () => {
    await send(ANNA, { text: ['🚀 ', { style: 'bold', text: 'ETH' }, ' at ', { style: 'code', text: '4,000' }] });
    expect(story.telegram.transcript(ANNA)[0]).toMatchObject({
      text: '🚀 ETH at 4,000',
      entities: [
        { type: 'bold', offset: 3, length: 3 },
        { type: 'code', offset: 10, length: 5 },
      ],
    });
    const [call] = story.telegram.calls('sendMessage');
    expect(call?.params).not.toHaveProperty('parse_mode');
    expect(call?.params).toMatchObject({ link_preview_options: { is_disabled: true } });
  });

  it('go to the topic that the chat names', async () => {
    const topic = story.telegram.addTopic(FORUM);
    await story.platform.send({ chat: chatId(FORUM, topic), message: { text: ['season'] }, key: 'topic' });
    expect(story.telegram.transcript(FORUM, topic).length).toBe(1);
  });

  it('put their buttons under the last piece', async () => {
    const does = { command: 'help', args: {} };
    await send(ANNA, { text: ['z'.repeat(5_000)], buttons: [{ label: 'Help', does }] });
    const [first, last] = story.telegram.transcript(ANNA);
    expect(first).not.toHaveProperty('reply_markup');
    expect(last).toHaveProperty('reply_markup');
  });

  it('leave out a button that no Telegram button can carry, and say so', async () => {
    const does = { command: 'note', args: { text: 'n'.repeat(80) } };
    const buttons = [
      { label: 'Long', does },
      { label: 'Help', does: { command: 'help', args: {} } },
    ];
    expect(await send(ANNA, { text: ['two'], buttons })).toMatchObject({ kind: 'sent' });
    expect(
      story.telegram
        .transcript(ANNA)[0]
        ?.reply_markup?.inline_keyboard.flat()
        .map(({ text }) => text),
    ).toEqual(['Help']);
    expect(story.logged).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  it('that stopped half way go on where they stopped', async () => {
    const long = `${'a'.repeat(4_096)}${'b'.repeat(4_096)}c`;
    await story.stop();
    story = await startStory({ standIn: { limits: { perSecond: 30, perChatMs: 60_000, perGroupMinute: 20 } } });
    expect(await send(ANNA, long, 'long')).toMatchObject({ kind: 'throttled', scope: 'chat' });
    expect(texts(ANNA).length).toBe(1);
    expect(await send(BEN, long, 'another')).toMatchObject({ kind: 'throttled' });
    expect(await send(ANNA, long, 'long')).toMatchObject({ kind: 'throttled' });
    expect(texts(ANNA)).toEqual(['a'.repeat(4_096)]);
  });

  it('whose middle failed are completed by the next try, without a repeat', async () => {
    let isOn = true;
    const long = `${'a'.repeat(4_096)}${'b'.repeat(4_096)}c`;
    story.telegram.faultWhile(() => texts(ANNA).length === 1 && isOn, { method: 'sendMessage', answer: serverError() });
    expect(await send(ANNA, long, 'long')).toMatchObject({ kind: 'failed' });
    isOn = false;
    expect(await send(ANNA, long, 'long')).toMatchObject({ kind: 'sent' });
    expect(texts(ANNA).join('')).toBe(long);
  });

  it('that were worded anew since then start from the beginning', async () => {
    const long = `${'a'.repeat(4_096)}${'b'.repeat(10)}`;
    const isSecondPiece = () => texts(ANNA).length === 1;
    story.telegram.faultWhile(isSecondPiece, { method: 'sendMessage', applies: true, answer: DROPPED });
    expect(await send(ANNA, long, 'long')).toMatchObject({ kind: 'ambiguous' });
    expect(await send(ANNA, `Possible repeat. ${long}`, 'long')).toMatchObject({ kind: 'sent' });
    expect(texts(ANNA).slice(2).join('')).toBe(`Possible repeat. ${long}`);
  });
});

it('a token that is refused stands in the way of all that is sent, until it is taken again', async () => {
  expect(story.platform.sendTrouble?.()).toBeUndefined();
  story.telegram.fault({ method: 'sendMessage', answer: refused(401, 'Unauthorized') });
  const hello = { chat: chatId(ANNA), message: { text: ['hello'] } };
  expect(await story.platform.send({ ...hello, key: 'refused' })).toMatchObject({ kind: 'failed' });
  expect(story.platform.sendTrouble?.()).toMatch(/does not accept TELEGRAM_TOKEN/);
  expect(await story.platform.send({ ...hello, key: 'taken' })).toMatchObject({ kind: 'sent' });
  expect(story.platform.sendTrouble?.()).toBeUndefined();
});
