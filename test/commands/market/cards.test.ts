import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createBot } from '../../../src/bot.ts';
import { readerIn } from '../../../src/chat/reader.ts';
import { plain } from '../../../src/chat/text.ts';
import { ANN, createTalk } from '../talk.ts';

function open(serves: boolean, { catalog, chats } = createTalk()) {
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

it('shows them in the currency of whoever asks, too, and says nothing of one that has no rate', async () => {
  const quotes = [
    { symbol: 'ETH/USDT', source: 'binance', price: 3_500 },
    { symbol: 'EUR/USDT', source: 'binance', price: 1.25 },
  ] as const;
  const talk = createTalk({ quotes });
  const { bot } = open(true, talk);
  const linesOf = async () =>
    (await bot.cards('eth', ANN)).map(({ message }) => plain(message.text).split('\n').slice(1));
  await talk.say('/settings currency EUR');
  expect(await linesOf()).toEqual([['About 2,800 EUR, by the rate on binance']]);
  await talk.say('/settings currency BRL');
  expect(await linesOf()).toEqual([[]]);
});

it('shows nothing to people the bot is not for', async () => {
  expect(await open(false).bot.cards('eth', ANN)).toEqual([]);
});
