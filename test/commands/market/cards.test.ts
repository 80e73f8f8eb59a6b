import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import { readerIn } from '../../../src/chat/reader.ts';
import { plain } from '../../../src/chat/text.ts';
import { ANN, createTalk } from '../talk.ts';

function open(serves: boolean) {
  const { catalog, chats } = createTalk();
  const bot = createBot({
    catalog,
    chats,
    gate: { serves: async () => serves, admit: async ({ locale }) => ({ reader: readerIn(locale) }) },
    log: pino({ level: 'silent' }),
    isOperator: () => false,
    frameFor: () => ({}),
    onCommand: () => undefined,
    onShut: async () => undefined,
    leavers: { left: async () => undefined, back: async () => undefined },
  });
  return { bot, chats };
}

it('shows the prices of coins that begin like what was typed, and notes nobody', async () => {
  const { bot, chats } = open(true);
  const cards = await bot.cards('eth', ANN);
  expect(cards.map(({ title, message }) => `${title}: ${plain(message.text)}`)).toEqual([
    'ETH/USDT: ETH/USDT 3,500, −2.50 % in 24 h, on binance, 22 Nov 2026, 12:00 UTC',
    'ETH/USD: ETH/USD 3,501.25 on kraken, 22 Nov 2026, 12:00 UTC',
    'ETH/BTC: ETH/BTC 0.0359 on binance, 22 Nov 2026, 12:00 UTC',
  ]);
  expect(cards.flatMap(({ message }) => message.buttons ?? [])).toEqual([]);
  expect(await chats.of(ANN.chat)).toBeUndefined();
});

it('shows the deepest markets where nothing was typed, and nothing where nothing fits', async () => {
  const { bot } = open(true);
  expect((await bot.cards('', ANN)).map(({ title }) => title)).toContain('BTC/USDT');
  expect(await bot.cards('zzz', ANN)).toEqual([]);
});

it('shows nothing to people the bot is not for', async () => {
  expect(await open(false).bot.cards('eth', ANN)).toEqual([]);
});
