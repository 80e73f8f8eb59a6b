import { expect } from 'vitest';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const MINUTE_MS = 60_000;

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

scenario('a spike between two looks at the price is told when its minute is over', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  await stage.start();
  telegram.say(ANNA, ANNA, '/watch ETH above 3060');
  await until(() => nonEmpty(telegram.transcript(ANNA)), 'an answer to /watch');
  const alerts = () => telegram.transcript(ANNA).filter(({ text }) => rang(text ?? ''));

  // It is over before anybody can look, in the next minute, so that the whole of it is one the rule was there for.
  const nextMinute = Math.ceil((Date.now() + 5_000) / MINUTE_MS) * MINUTE_MS;
  exchange.wick('ETH', 3_070.5, new Date(nextMinute + 200), 1);
  await until(() => alerts().length > 0, 'the alert', 2.5 * MINUTE_MS);
  expect(alerts()[0]?.text).toMatch(/ETH\/USDT rose to 3,070\.50, your level is 3,060/);
  expect(alerts()[0]?.text).toContain(`${clock(nextMinute)} UTC`);
  expect(alerts()[0]?.text).not.toContain('LATE');
  await stage.priceRounds(1);
  expect(alerts()).toHaveLength(1);
});

scenario('a spike while the bot was down is told once, late, with its minute', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  const bot = await stage.start();
  telegram.say(ANNA, ANNA, '/watch ETH above 3300');
  await until(() => nonEmpty(telegram.transcript(ANNA)), 'an answer to /watch');
  const alerts = () => telegram.transcript(ANNA).filter(({ text }) => rang(text ?? ''));
  await stage.priceRounds(1);
  await bot.stop();

  // As if it had been stopped an hour ago, and the rule were older than that.
  const { pool } = await stage.database();
  await pool.query("UPDATE watermark SET at = at - interval '1 hour'");
  await pool.query("UPDATE rule SET created_at = created_at - interval '2 hours'");
  const spikeAt = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS - 30 * MINUTE_MS;
  exchange.wick('ETH', 3_333, new Date(spikeAt + 20_000), 5_000);

  const again = await stage.start();
  await until(() => alerts().length > 0, 'the alert after the restart');
  expect(alerts()[0]?.text).toMatch(/ETH\/USDT rose to 3,333, your level is 3,300/);
  expect(alerts()[0]?.text).toMatch(
    new RegExp(`LATE: .* between .*${clock(spikeAt)} UTC and .*${clock(spikeAt + MINUTE_MS)} UTC`),
  );
  await stage.priceRounds(2);
  await again.stop();
  await stage.start();
  await stage.priceRounds(1);
  expect(alerts()).toHaveLength(1);
});

const clock = (ms: number): string => new Date(ms).toISOString().slice(11, 16);

const nonEmpty = <T>(list: readonly T[]): readonly T[] | false => list.length > 0 && list;
