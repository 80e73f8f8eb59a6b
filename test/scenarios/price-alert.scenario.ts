import { expect } from 'vitest';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;

/** Answers of the bot and the alert look alike from outside; the bell tells them apart. */
const rang = (text: string) => text.startsWith('🔔');

scenario(
  'a level that is crossed rings once on Telegram and once on Discord, until it is stopped',
  {},
  async (stage) => {
    const { telegram, discord, exchange } = stage;
    telegram.addPerson(ANNA);
    const ben = discord.person({ id: '43' });
    exchange.setPrice('ETH', 3_000);
    await stage.start();

    telegram.say(ANNA, ANNA, '/watch ETH above 3100');
    const [saved] = await until(() => nonEmpty(telegram.transcript(ANNA)), 'an answer to /watch on Telegram');
    expect(saved?.text).toMatch(/I ring when ETH\/USDT rises to 3,?100.*3\.33/s);
    ben.slash('watch', { symbol: 'ETH', condition: 'above 3100' });
    await until(
      () => discord.transcript(ben.home).some(({ text }) => text.includes('I ring when')),
      'an answer on Discord',
    );

    exchange.setPrice('ETH', 3_123.45);
    const onTelegram = () => telegram.transcript(ANNA).filter(({ text }) => rang(text ?? ''));
    const onDiscord = () => discord.transcript(ben.home).filter(({ text }) => rang(text));
    await until(() => onTelegram().length > 0 && onDiscord().length > 0, 'the alert on both platforms');
    for (const text of [onTelegram()[0]?.text, onDiscord()[0]?.text]) {
      expect(text).toMatch(/ETH\/USDT rose to 3,123\.45, your level is 3,100/);
      expect(text).toMatch(/binance, .*\d\d:\d\d(:\d\d)? UTC/);
    }
    const buttons = ['Stop', 'Snooze 1 h', 'Snooze 8 h', 'Snooze 1 d'];
    expect(
      onTelegram()[0]
        ?.reply_markup?.inline_keyboard.flat()
        .map(({ text }) => text),
    ).toEqual(buttons);
    expect(onDiscord()[0]?.buttons).toEqual(buttons);

    telegram.tap(ANNA, ANNA, 'Stop');
    ben.tap('Stop');
    await until(
      () => telegram.transcript(ANNA).some(({ text }) => text?.startsWith('Stopped: ETH/USDT above')),
      'Stop on Telegram',
    );
    await until(
      () => discord.transcript(ben.home).some(({ text }) => text.startsWith('Stopped: ETH/USDT above')),
      'Stop on Discord',
    );

    // Back beyond the re-arm level, and across once more.
    exchange.setPrice('ETH', 2_900);
    await stage.priceRounds(1);
    exchange.setPrice('ETH', 3_200);
    await stage.priceRounds(1);
    expect(onTelegram()).toHaveLength(1);
    expect(onDiscord()).toHaveLength(1);
  },
);

scenario('an alert that was not stopped rings again once the price has been back', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  await stage.start();
  telegram.say(ANNA, ANNA, '/watch ETH below 2900');
  await until(() => nonEmpty(telegram.transcript(ANNA)), 'an answer to /watch');
  const alerts = () => telegram.transcript(ANNA).filter(({ text }) => rang(text ?? ''));

  exchange.setPrice('ETH', 2_890);
  await until(() => alerts().length === 1, 'the first alert');
  // Not far enough back: it trembles at the line.
  exchange.setPrice('ETH', 2_901);
  await stage.priceRounds(1);
  exchange.setPrice('ETH', 2_880);
  await stage.priceRounds(1);
  expect(alerts()).toHaveLength(1);

  exchange.setPrice('ETH', 3_000);
  await stage.priceRounds(1);
  exchange.setPrice('ETH', 2_850);
  await until(() => alerts().length === 2, 'the second alert');
  expect(alerts()[1]?.text).toMatch(/ETH\/USDT fell to 2,850/);
});

const nonEmpty = <T>(list: readonly T[]): readonly T[] | false => list.length > 0 && list;
