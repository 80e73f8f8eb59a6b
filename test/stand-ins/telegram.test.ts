import { Telegraf, TelegramError } from 'telegraf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { greyPng } from './png.ts';
import { createTelegramStandIn, type TelegramStandIn } from './telegram.ts';
import { CUT, DROPPED, garbage, refused, serverError, tooMany } from './telegram-faults.ts';
import { createGate, TOLD_LIMITS } from './telegram-limits.ts';

// Telegraf is a client that we do not ship: what it gets along with was not fitted to ours.

const ANNA = 42;
const GROUP = -1_001_000;
let telegram: TelegramStandIn;
beforeEach(async () => {
  telegram = await createTelegramStandIn();
  telegram.addPerson(ANNA);
  telegram.addGroup(GROUP, { [ANNA]: 'creator' }, { is_forum: true });
});
afterEach(() => telegram.stop());

const client = () => new Telegraf(telegram.token, { telegram: { apiRoot: telegram.url } });
const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TelegramError);
  const { code, description, parameters } = error as TelegramError;
  return { code, description, parameters };
};

describe('Telegraf on the stand-in', () => {
  it('polls, hears commands, answers, and is pressed', async () => {
    const bot = client();
    bot.command('watch', (ctx) =>
      ctx.reply(`you said ${ctx.payload}`, {
        reply_markup: { inline_keyboard: [[{ text: 'Stop', callback_data: 'unwatch 7' }]] },
      }),
    );
    bot.action(/^unwatch (\d+)$/, async (ctx) => {
      await ctx.answerCbQuery('stopping');
      await ctx.editMessageText(`stopped ${ctx.match[1]}`);
    });
    void bot.launch({ allowedUpdates: ['message', 'callback_query'] });

    telegram.say(ANNA, ANNA, '/watch ETH');
    await telegram.until(() => telegram.transcript(ANNA).length === 1, 'an answer');
    expect(telegram.transcript(ANNA)[0]).toMatchObject({ text: 'you said ETH' });

    telegram.tap(ANNA, ANNA, 'Stop');
    await telegram.until(() => telegram.transcript(ANNA)[0]?.text === 'stopped 7', 'the edit');
    expect(telegram.unansweredTaps()).toBe(0);
    expect(telegram.transcript(ANNA)[0]).not.toHaveProperty('reply_markup');
    bot.stop();
  });

  it('knows a forum’s topics, its members and its menu', async () => {
    const { telegram: api } = client();
    const topic = telegram.addTopic(GROUP);
    await api.sendMessage(GROUP, 'here', { message_thread_id: topic });
    expect(telegram.transcript(GROUP, topic).length).toBe(1);
    expect((await api.getChatMember(GROUP, ANNA)).status).toBe('creator');
    expect((await api.getChatAdministrators(GROUP)).length).toBe(1);
    expect((await api.getChat(GROUP)).type).toBe('supergroup');
    await api.setMyCommands([{ command: 'watch', description: 'Watch a price' }]);
    expect(await api.getMyCommands()).toEqual([{ command: 'watch', description: 'Watch a price' }]);
  });

  it('is told who must go when two poll', async () => {
    const { telegram: api } = client();
    const older = refusal(api.getUpdates(30, 100, 0, undefined));
    await telegram.until(() => telegram.calls('getUpdates').length === 1, 'the first poll');
    expect(await client().telegram.getUpdates(0, 100, 0, undefined)).toEqual([]);
    expect(await older).toMatchObject({ code: 409 });
  });

  it('gets an update again until it confirms it', async () => {
    const { telegram: api } = client();
    telegram.say(ANNA, ANNA, 'one');
    const [update] = await api.getUpdates(0, 100, 0, undefined);
    expect(await api.getUpdates(0, 100, 0, undefined)).toEqual([update]);
    expect(await api.getUpdates(0, 100, (update?.update_id ?? 0) + 1, undefined)).toEqual([]);
  });
});

describe('what Telegram refuses', () => {
  const button = (data: string) => ({
    reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: data }]] },
  });
  it.each([
    { text: '', more: {}, says: 'message text is empty' },
    { text: ' \n ', more: {}, says: 'message text is empty' },
    { text: 'x'.repeat(4_097), more: {}, says: 'message is too long' },
    { text: 'x', more: button('y'.repeat(65)), says: 'BUTTON_DATA_INVALID' },
    { text: 'x', more: button('Ω'.repeat(33)), says: 'BUTTON_DATA_INVALID' },
    { text: 'x', more: { message_thread_id: 999 }, says: 'message thread not found' },
    { text: 'x', more: { entities: [{ type: 'bold', offset: 0, length: 2 }] }, says: 'entity beyond the text' },
    { text: '🚀', more: { entities: [{ type: 'bold', offset: 1, length: 1 }] }, says: 'middle of a UTF-16 symbol' },
  ] as const)('is refused: $says', async ({ text, more, says }) => {
    const { code, description } = await refusal(client().telegram.sendMessage(GROUP, text, more as object));
    expect(code).toBe(400);
    expect(description).toContain(says);
    expect(telegram.transcript(GROUP)).toEqual([]);
  });

  it('trims blanks at both ends, and moves the styles along', async () => {
    const entities = [{ type: 'bold' as const, offset: 2, length: 5 }];
    await client().telegram.sendMessage(ANNA, '  ETH  ', { entities });
    expect(telegram.transcript(ANNA)[0]).toMatchObject({ text: 'ETH', entities: [{ offset: 0, length: 3 }] });
  });

  it('shuts, moves and forgets chats', async () => {
    const { telegram: api } = client();
    telegram.block(ANNA);
    expect(await refusal(api.sendMessage(ANNA, 'x'))).toMatchObject({ code: 403 });
    telegram.migrate(GROUP, -1_002_000);
    expect(await refusal(api.sendMessage(GROUP, 'x'))).toMatchObject({
      parameters: { migrate_to_chat_id: -1_002_000 },
    });
    expect(await refusal(api.sendMessage(7, 'x'))).toMatchObject({ description: 'Bad Request: chat not found' });
  });

  it('knows no other token and no other method', async () => {
    const stranger = new Telegraf('1:x', { telegram: { apiRoot: telegram.url } });
    expect(await refusal(stranger.telegram.getMe())).toMatchObject({ code: 401 });
    expect(await refusal(client().telegram.getChatMembersCount(GROUP))).toMatchObject({ code: 404 });
  });

  it('lets a press be answered once', async () => {
    const { telegram: api } = client();
    await api.sendMessage(ANNA, 'x', button('y'));
    const id = telegram.tap(ANNA, ANNA, 'x');
    await api.answerCbQuery(id);
    expect((await refusal(api.answerCbQuery(id))).description).toContain('query is too old');
  });
});

describe('photos', () => {
  const square = { source: greyPng({ width: 640, height: 480 }) };

  it('are uploaded, and sent again by the name of any of their sizes', async () => {
    const { telegram: api } = client();
    const { photo } = await api.sendPhoto(ANNA, square, { caption: 'ETH' });
    expect(photo).toMatchObject([
      { width: 90, height: 68 },
      { width: 640, height: 480 },
    ]);
    for (const { file_id } of photo) await api.sendPhoto(GROUP, file_id);
    expect(telegram.seen(ANNA)).toEqual(['[picture 640×480]\nETH']);
    expect(telegram.seen(GROUP)).toEqual(['[picture 640×480]', '[picture 640×480]']);
  });

  it('may be forbidden in a chat, where words may be written', async () => {
    const { telegram: api } = client();
    telegram.forbidPhotos(GROUP);
    expect((await refusal(api.sendPhoto(GROUP, square))).description).toContain('not enough rights to send photos');
    await api.sendMessage(GROUP, 'words');
    telegram.forbidPhotos(GROUP, false);
    await api.sendPhoto(GROUP, square);
    expect(telegram.seen(GROUP)).toEqual(['words', '[picture 640×480]']);
  });

  it.each([
    { photo: 'AgAC-unknown', more: {}, says: 'wrong file identifier/HTTP URL specified' },
    { photo: { source: Buffer.from('not a picture') }, more: {}, says: 'IMAGE_PROCESS_FAILED' },
    { photo: { source: square.source.subarray(0, -20) }, more: {}, says: 'IMAGE_PROCESS_FAILED' },
    { photo: { source: greyPng({ width: 9_990, height: 11 }) }, more: {}, says: 'PHOTO_INVALID_DIMENSIONS' },
    { photo: { source: Buffer.alloc(10_485_761) }, more: {}, says: 'Request Entity Too Large' },
    { photo: square, more: { caption: 'x'.repeat(1_025) }, says: 'message caption is too long' },
    {
      photo: square,
      more: { caption: 'x', caption_entities: [{ type: 'bold' as const, offset: 0, length: 2 }] },
      says: 'entity beyond the text',
    },
  ])('are refused: $says', async ({ photo, more, says }) => {
    expect((await refusal(client().telegram.sendPhoto(ANNA, photo, more))).description).toContain(says);
    expect(telegram.transcript(ANNA)).toEqual([]);
  });

  it('have no text that could be edited, and are unknown once they are forgotten', async () => {
    const { telegram: api } = client();
    const { message_id, photo } = await api.sendPhoto(ANNA, square);
    expect((await refusal(api.editMessageText(ANNA, message_id, undefined, 'x'))).description).toContain('no text');
    telegram.forgetPhotos();
    expect((await refusal(api.sendPhoto(ANNA, photo[0]?.file_id ?? ''))).code).toBe(400);
  });
});

describe('faults', () => {
  it.each([
    { answer: tooMany(7), code: 429 },
    { answer: serverError(), code: 503 },
    { answer: refused(403, 'Forbidden: bot was kicked'), code: 403 },
  ])('are answered as $code, once', async ({ answer, code }) => {
    telegram.fault({ method: 'sendMessage', answer });
    expect(await refusal(client().telegram.sendMessage(ANNA, 'x'))).toMatchObject({ code });
    expect(telegram.transcript(ANNA)).toEqual([]);
    await client().telegram.sendMessage(ANNA, 'y');
    expect(telegram.transcript(ANNA).length).toBe(1);
  });

  it.each([
    { answer: DROPPED, applies: true, because: 'cut after it was done' },
    { answer: DROPPED, applies: false, because: 'cut before it was done' },
    { answer: garbage(), applies: true, because: 'unreadable' },
    { answer: CUT, applies: false, because: 'cut in the middle' },
  ])('leave a client without an answer: $because', async ({ answer, applies }) => {
    telegram.fault({ method: 'sendMessage', answer, applies });
    const call = fetch(`${telegram.url}/bot${telegram.token}/sendMessage?chat_id=${ANNA}&text=x`);
    await expect(call.then((response) => response.json())).rejects.toThrow();
    expect(telegram.transcript(ANNA).length).toBe(applies ? 1 : 0);
  });

  it('last until told otherwise', async () => {
    let isDown = true;
    telegram.faultWhile(() => isDown, { method: '*', answer: serverError() });
    const { telegram: api } = client();
    for (let i = 0; i < 3; i += 1) expect(await refusal(api.getMe())).toMatchObject({ code: 503 });
    isDown = false;
    expect(await api.getMe()).toMatchObject({ is_bot: true });
  });

  it('hit one chat only when it is named', async () => {
    telegram.fault({ method: 'sendMessage', chat: ANNA, answer: serverError() });
    const { telegram: api } = client();
    await api.sendMessage(GROUP, 'x');
    expect(await refusal(api.sendMessage(ANNA, 'x'))).toMatchObject({ code: 503 });
  });
});

describe('limits on speed', () => {
  const play = (...sends: readonly (readonly [atMs: number, chat: number])[]) => {
    let now = 0;
    const gate = createGate(TOLD_LIMITS, () => now);
    return sends.map(([atMs, chat]) => {
      now = atMs;
      return gate(chat);
    });
  };

  it('are one message a second to a chat', () => {
    expect(play([0, 1], [999, 1], [1_000, 1])).toEqual([0, 1, 0]);
  });

  it('are thirty a second in all', () => {
    const waits = play(...Array.from({ length: 31 }, (_, i) => [0, i + 1] as const), [1_000, 99]);
    expect(waits.slice(0, 30)).toEqual(Array(30).fill(0));
    expect(waits.slice(30)).toEqual([1, 0]);
  });

  it('are twenty a minute to a group, but not to a person', () => {
    const everySecond = (chat: number) => Array.from({ length: 21 }, (_, i) => [i * 1_000, chat] as const);
    expect(play(...everySecond(-5)).at(-1)).toBe(40);
    expect(play(...everySecond(5)).at(-1)).toBe(0);
  });
});

describe('forms', () => {
  const url = () => `${telegram.url}/bot${telegram.token}/sendMessage`;
  const form = { chat_id: String(ANNA), text: 'ETH ↑', entities: '[{"type":"bold","offset":0,"length":3}]' };
  const multipart = new FormData();
  for (const [name, value] of Object.entries(form)) multipart.append(name, value);

  it.each([
    { shape: 'multipart', body: multipart },
    { shape: 'url-encoded', body: new URLSearchParams(form) },
  ])('may be $shape', async ({ body }) => {
    expect((await fetch(url(), { method: 'POST', body })).status).toBe(200);
    expect(telegram.transcript(ANNA)[0]).toMatchObject({ text: 'ETH ↑', entities: [{ type: 'bold' }] });
  });
});
