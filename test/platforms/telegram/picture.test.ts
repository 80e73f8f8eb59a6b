import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import type { Outcome } from '../../../src/chat/platform.ts';
import { createPhotos } from '../../../src/platforms/telegram/photos.ts';
import { garbage, refused, type Spoiled, serverError, tooMany } from '../../stand-ins/telegram-faults.ts';
import { createFakePainter, type FakePainter, seasonPicture } from '../painter.ts';
import { ANNA, BEN, CHANNEL, chatId, FORUM, GROUP, type Story, startStory } from './harness.ts';

let story: Story;
let painter: FakePainter;
beforeEach(async () => {
  painter = createFakePainter();
  story = await startStory({ painter });
});
afterEach(() => story.stop());

const HELP = { label: 'Help', does: { command: 'help', args: {} } };
let keys = 0;
const send = (chat: number, message: Partial<Message> = {}, key = `key-${++keys}`) =>
  story.platform.send({
    chat: chatId(chat),
    message: { text: ['season'], buttons: [HELP], picture: seasonPicture(), ...message },
    key,
  });
const seen = (chat = ANNA) => story.telegram.seen(chat);
/** What each sendPhoto named: an upload, or a photo that Telegram has. */
const photos = () =>
  story.telegram
    .calls('sendPhoto')
    .map(({ params }) => (String(params['photo']).startsWith('attach://') ? 'an upload' : 'a name'));
const warnings = () => story.logged.filter(({ level }) => level === 'warn');

const SHOWN = '[picture 1000×1000]\nseason\n[Help]';
const WORDS = 'season\n[Help]';

describe('a picture', () => {
  it('goes with its words as a caption, styled, with buttons, to the topic', async () => {
    const topic = story.telegram.addTopic(FORUM);
    const text = ['🚀 ', { style: 'bold', text: 'Altcoin season' }, ' has begun'] as const;
    const message: Message = { text, buttons: [HELP], picture: seasonPicture() };
    expect(await story.platform.send({ chat: chatId(FORUM, topic), message, key: 'topic' })).toMatchObject({
      kind: 'sent',
      messageId: String(story.telegram.transcript(FORUM, topic)[0]?.message_id),
    });
    expect(story.telegram.transcript(FORUM, topic)).toMatchObject([
      {
        caption: '🚀 Altcoin season has begun',
        caption_entities: [{ type: 'bold', offset: 3, length: 14 }],
        reply_markup: { inline_keyboard: [[{ text: 'Help' }]] },
      },
    ]);
  });

  it.each([
    { text: 'x'.repeat(1_024), messages: 1, because: 'it just fits under the picture' },
    { text: 'x'.repeat(1_025), messages: 2, because: 'it does not fit, so it follows' },
    { text: '🚀'.repeat(512), messages: 1, because: 'an emoji is two units' },
    { text: '🚀'.repeat(513), messages: 2, because: 'half an emoji too many' },
    { text: 'y'.repeat(5_000), messages: 3, because: 'the words alone need two messages' },
  ])('comes first in $messages messages: $because', async ({ text, messages }) => {
    expect(await send(ANNA, { text: [text] })).toMatchObject({ kind: 'sent' });
    const all = story.telegram.transcript(ANNA);
    expect(all.map(({ text: words }) => words ?? '').join('')).toBe(text);
    expect(all.map(({ photo }) => photo !== undefined)).toEqual([true, ...Array(messages - 1).fill(false)]);
    expect(all.map(({ reply_markup }) => reply_markup !== undefined)).toEqual([
      ...Array(messages - 1).fill(false),
      true,
    ]);
  });

  it('is uploaded once for every chat, alerts and answers alike', async () => {
    for (const chat of [ANNA, BEN, GROUP]) await send(chat);
    story.bot.answers(() => ({ text: ['season'], buttons: [HELP], picture: seasonPicture() }));
    story.telegram.say(ANNA, ANNA, '/help');
    await story.telegram.until(() => seen().length === 2, 'the answer');
    expect(photos()).toEqual(['an upload', 'a name', 'a name', 'a name']);
    expect([...seen(), ...seen(BEN), ...seen(GROUP)]).toEqual([SHOWN, SHOWN, SHOWN, SHOWN]);
    await send(ANNA, { picture: seasonPicture(81) });
    expect(photos().at(-1)).toBe('an upload');
    expect(painter.asked).toEqual([seasonPicture(80), seasonPicture(81)]);
  });

  it('is uploaded anew, once, when Telegram has forgotten it', async () => {
    await send(ANNA);
    story.telegram.forgetPhotos();
    expect(await send(BEN)).toMatchObject({ kind: 'sent' });
    expect(await send(GROUP)).toMatchObject({ kind: 'sent' });
    expect(photos()).toEqual(['an upload', 'a name', 'an upload', 'a name']);
    expect([...seen(BEN), ...seen(GROUP)]).toEqual([SHOWN, SHOWN]);
    expect(warnings()).toEqual([]);
  });

  it('answers a press with a message of its own', async () => {
    await send(ANNA, { text: ['season of 1,000 coins'] });
    story.bot.answers(() => ({ text: ['season'], buttons: [HELP], picture: seasonPicture(79) }));
    story.telegram.tap(ANNA, ANNA, 'Help');
    await story.telegram.until(() => seen().length === 2, 'the answer');
    expect(seen()).toEqual(['[picture 1000×1000]\nseason of 1,000 coins\n[Help]', SHOWN]);
  });

  it('is not sent by a bot that cannot paint', async () => {
    await story.stop();
    story = await startStory();
    expect(await send(ANNA)).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual([WORDS]);
  });
});

describe('the words go alone, at once', () => {
  it.each<{ answer: Spoiled; because: string }>([
    { answer: refused(400, 'Bad Request: not enough rights to send photos to the chat'), because: 'no photos here' },
    { answer: refused(400, 'Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN'), because: 'no photos here, in other words' },
    { answer: refused(403, 'Forbidden: CHAT_SEND_PHOTOS_FORBIDDEN'), because: 'no photos here, by another code' },
    { answer: refused(400, 'Bad Request: CHAT_SEND_MEDIA_FORBIDDEN'), because: 'nothing but words here' },
    { answer: refused(400, 'Bad Request: IMAGE_PROCESS_FAILED'), because: 'Telegram cannot read it' },
    { answer: refused(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS'), because: 'it is too large' },
    { answer: refused(413, 'Request Entity Too Large'), because: 'it is too heavy' },
    { answer: garbage('<html>413</html>', 413), because: 'it is too heavy for what stands before Telegram' },
    { answer: serverError(502), because: 'words do not wait for a picture' },
  ])('where $because', async ({ answer }) => {
    story.telegram.fault({ method: 'sendPhoto', answer });
    expect(await send(GROUP)).toMatchObject({ kind: 'sent' });
    expect(seen(GROUP)).toEqual([WORDS]);
    expect(warnings()).toHaveLength(1);
  });

  it('where a chat takes no photos; others still get theirs', async () => {
    story.telegram.forbidPhotos(GROUP);
    expect(await send(GROUP)).toMatchObject({ kind: 'sent', lacks: 'send-photos' });
    expect(await send(ANNA)).not.toHaveProperty('lacks');
    expect([seen(GROUP), seen()]).toEqual([[WORDS], [SHOWN]]);
    const long = 'z'.repeat(3_000);
    expect(await send(GROUP, { text: [long] })).toMatchObject({ kind: 'sent' });
    expect(seen(GROUP).at(-1)).toBe(`${long}\n[Help]`);
  });

  it('where it may be asked for beforehand', async () => {
    const lacksIn = (chat: number) => story.platform.lacksIn?.(chatId(chat));
    expect(await lacksIn(GROUP)).toEqual([]);
    story.telegram.forbidPhotos(GROUP);
    expect(await lacksIn(GROUP), 'what members may not, it may not').toEqual(['send-photos']);
    const own = { user: story.telegram.me, status: 'administrator' };
    const body = JSON.stringify({ ok: true, result: own });
    story.telegram.fault({ method: 'getChatMember', answer: garbage(body) });
    expect(await lacksIn(GROUP), 'an admin may').toEqual([]);
    story.telegram.fault({ method: 'getChatMember', answer: refused(400, 'Bad Request: member not found') });
    expect(await lacksIn(GROUP), 'nobody knows').toEqual([]);
    expect([await lacksIn(ANNA), await lacksIn(CHANNEL), await lacksIn(-404)]).toEqual([[], [], []]);
  });

  it.each([
    { size: { width: 9_000, height: 1_001 }, because: 'it is too large' },
    { size: { width: 2_100, height: 100 }, because: 'it is too long' },
  ])('where Telegram takes no picture of that shape: $because', async ({ size }) => {
    await story.stop();
    story = await startStory({ painter: createFakePainter(size) });
    expect(await send(ANNA)).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual([WORDS]);
  });

  it('and what becomes of them is what is told', async () => {
    story.telegram.fault({ method: 'sendPhoto', answer: refused(400, 'Bad Request: IMAGE_PROCESS_FAILED') });
    story.telegram.fault({ method: 'sendMessage', answer: tooMany(9) });
    expect(await send(ANNA)).toMatchObject({ kind: 'throttled', retryAfterMs: 9_000 });
  });

  it('but not where the chat is shut or has moved: that is told as of any message', async () => {
    story.telegram.block(ANNA);
    expect(await send(ANNA)).toMatchObject({ kind: 'unreachable' });
    story.telegram.migrate(GROUP, -1_009_999);
    expect(await send(GROUP)).toEqual<Outcome>({ kind: 'moved', to: chatId(-1_009_999) });
    expect(story.telegram.calls('sendMessage')).toEqual([]);
  });
});

it('the words go alone when the painter never ends', async () => {
  await story.stop();
  story = await startStory({ painter: { paint: () => new Promise(() => undefined) }, waits: { paintMs: 20 } });
  expect(await send(ANNA)).toMatchObject({ kind: 'sent' });
  expect(seen()).toEqual([WORDS]);
  expect(warnings()).toMatchObject([{ facts: { reason: 'Error: not painted within 20 ms' } }]);
});

describe('a long text with a picture that stopped half way', () => {
  const LONG = { text: ['a'.repeat(3_000)] };

  it('goes on behind the picture', async () => {
    story.telegram.fault({ method: 'sendMessage', times: 2, answer: serverError() });
    expect(await send(ANNA, LONG, 'long')).toMatchObject({ kind: 'failed' });
    expect(await send(ANNA, LONG, 'long')).toMatchObject({ kind: 'failed' });
    expect(await send(ANNA, LONG, 'long')).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual(['[picture 1000×1000]', `${LONG.text[0]}\n[Help]`]);
  });

  it('shows the picture once also when its words changed meanwhile', async () => {
    story.telegram.fault({ method: 'sendMessage', answer: serverError() });
    await send(ANNA, LONG, 'long');
    expect(await send(ANNA, {}, 'long')).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual(['[picture 1000×1000]', WORDS]);
  });

  it('does not show it below the words that had gone without it', async () => {
    story.telegram.fault({ method: 'sendPhoto', answer: serverError() });
    const long = { text: ['b'.repeat(4_096), 'c'] };
    let isOn = true;
    story.telegram.faultWhile(() => isOn && seen().length === 1, { method: 'sendMessage', answer: serverError() });
    expect(await send(ANNA, long, 'long')).toMatchObject({ kind: 'failed' });
    isOn = false;
    expect(await send(ANNA, long, 'long')).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual(['b'.repeat(4_096), 'c\n[Help]']);
  });
});

describe('what was uploaded', () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const sizes = (file_id: unknown) => [{ file_id: 'small' }, { file_id }];

  it('is remembered for the last two hundred pictures', async () => {
    const known = createPhotos(painter, 1_000, log);
    for (let value = 0; value <= 200; value++) known.learn(seasonPicture(value), sizes(`file-${value}`));
    expect(await known.of(seasonPicture(0))).toMatchObject({ isKnown: false });
    expect(await known.of(seasonPicture(1))).toEqual({ isKnown: true, photo: 'file-1' });
    known.learn(seasonPicture(201), sizes('file-201'));
    expect(await known.of(seasonPicture(1)), 'it was in use').toMatchObject({ isKnown: true });
    expect(await known.of(seasonPicture(2))).toMatchObject({ isKnown: false });
  });

  it.each([undefined, [], [{}], 'AgAC', sizes(7), [null]])(
    'is not remembered where Telegram tells no name: %j',
    async (told) => {
      const known = createPhotos(painter, 1_000, log);
      known.learn(seasonPicture(), told);
      expect(await known.of(seasonPicture())).toMatchObject({ isKnown: false });
    },
  );
});

describe('an answer in place', () => {
  const NEXT = { label: 'Next', does: { command: 'help', args: {} }, isInPlace: true as const };
  const next = (value: number, text = `picture ${value}`) => ({
    text: [text],
    buttons: [NEXT],
    picture: seasonPicture(value),
  });
  const shown = (value: number) => `[picture 1000×1000]\npicture ${value}\n[Next]`;
  beforeEach(async () => {
    await send(ANNA, next(1));
    story.bot.answers(() => next(2));
  });

  it.each([
    { hides: 'content' as const, because: 'the message is too old for Telegram to show it' },
    { hides: 'message' as const, because: 'nothing is told of the message' },
  ])('is a message of its own when $because', async ({ hides }) => {
    story.telegram.tap(ANNA, ANNA, 'Next', hides);
    await story.telegram.until(() => seen().length === 2, 'the answer');
    expect(seen()).toEqual([shown(1), shown(2)]);
  });

  it.each([
    { description: 'Bad Request: message to edit not found', because: 'it was deleted' },
    { description: "Bad Request: message can't be edited", because: 'Telegram lets nobody edit it' },
  ])('is a message of its own when $because', async ({ description }) => {
    story.telegram.fault({ method: 'editMessageMedia', answer: refused(400, description) });
    story.telegram.tap(ANNA, ANNA, 'Next');
    await story.telegram.until(() => seen().length === 2, 'the answer');
    expect(seen()).toEqual([shown(1), shown(2)]);
  });

  it('is a message of its own where the words do not fit under the picture', async () => {
    story.bot.answers(() => next(2, 'x'.repeat(1_025)));
    story.telegram.tap(ANNA, ANNA, 'Next');
    await story.telegram.until(() => seen().length === 3, 'the answer');
    expect(seen()[0]).toBe(shown(1));
  });

  it('uploads what is shown in place once for all', async () => {
    const media = () => story.telegram.calls('editMessageMedia').map(({ params }) => String(params['media']));
    story.telegram.tap(ANNA, ANNA, 'Next');
    story.telegram.tap(ANNA, ANNA, 'Next');
    await story.telegram.until(() => media().length === 2, 'both answers');
    expect(media().map((each) => each.includes('attach://'))).toEqual([true, false]);
    await send(BEN, next(2));
    expect(photos()).toEqual(['an upload', 'a name']);
    expect(seen(BEN)).toEqual([shown(2)]);
  });

  it('needs no other answer where nothing is different', async () => {
    story.bot.answers(() => next(1));
    story.telegram.tap(ANNA, ANNA, 'Next');
    await story.telegram.until(
      () => story.telegram.calls('editMessageMedia').length === 1 && story.telegram.unansweredTaps() === 0,
      'the press',
    );
    await story.platform.stop();
    expect(seen()).toEqual([shown(1)]);
  });
});
