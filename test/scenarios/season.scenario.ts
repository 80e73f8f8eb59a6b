import { expect } from 'vitest';
import { addDays } from '../../src/core/market/timeframe.ts';
import { keepAltcoinDay, keepNeutralDay, lastClose } from './season-state.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const BEN = 43;
const FORUM = -1_001_000;

scenario('a season transition reaches a person, a forum topic and a Discord channel, once each', {}, async (stage) => {
  const { telegram, discord, exchange, rankings } = stage;
  const day = lastClose();
  await keepNeutralDay(stage, addDays(day, -1));
  telegram.addPerson(ANNA);
  telegram.addPerson(BEN);
  telegram.addGroup(FORUM, { [ANNA]: 'administrator', [BEN]: 'member' }, { is_forum: true, title: 'Traders' });
  const topic = telegram.addTopic(FORUM);
  const carl = discord.person({ id: '44' });
  const guild = discord.addGuild({ admins: [carl.id] });
  const channel = guild.channels[0]!.id;
  // Markets whose price does not agree with the ranking's trade other coins, so every past comes from the provider.
  for (const base of ['ETH', 'UNI']) exchange.setPrice(base, 1);

  // While no provider answers, the day cannot be counted: people subscribe first.
  rankings.fault({ kind: 'status', status: 503 });
  const before = await stage.start();
  telegram.say(ANNA, ANNA, '/subscribe season');
  telegram.say(ANNA, ANNA, '/threshold 60');
  telegram.say(FORUM, ANNA, '/feed season', { topic });
  carl.slash('feed', { topic: 'season' }, channel);
  const inPrivate = () => telegram.transcript(ANNA).map(({ text }) => text ?? '');
  const inTopic = () => telegram.transcript(FORUM, topic).map(({ text }) => text ?? '');
  const inChannel = () => discord.transcript(channel).map(({ text }) => text);
  await until(() => inPrivate().length === 2 && inTopic().length === 1 && inChannel().length === 1, 'four answers');
  expect(inPrivate()[0]).toMatch(/Season transitions of top50 will be told here \(s\d+\)/);
  expect(inPrivate()[1]).toMatch(/top50.*60/);
  expect(inTopic()[0]).toMatch(/Season transitions of top50 will be told here/);
  expect(inChannel()[0]).toMatch(/Season transitions of top50 will be told here/);
  expect(await before.stop()).toEqual({ code: 0, signal: null });

  rankings.heal();
  await keepAltcoinDay(stage, day);
  const bot = await stage.start();
  const told = (text: string) => text.startsWith('🔔 Altcoin season has begun');
  await until(
    () => [inPrivate(), inTopic(), inChannel()].every((texts) => texts.some(told)),
    'the transition everywhere, after a hundred pasts were fetched at the pace of the provider',
    120_000,
  );
  for (const texts of [inPrivate(), inTopic(), inChannel()]) {
    expect(texts.filter(told)).toHaveLength(1);
    expect(texts.find(told)).toMatch(/index 100, 50 of 50 coins beat Bitcoin over 90 days \(top50\) · close of /);
  }
  // The gauge comes with it, also where it is the first value and there is no past to draw.
  const shown = [telegram.seen(ANNA), telegram.seen(FORUM, topic), discord.seen(channel)];
  for (const texts of shown) {
    expect(texts.find((text) => text.includes('Altcoin season has begun'))).toMatch(/\[picture \d+×\d+\]/);
  }
  await until(
    () => inPrivate().some((text) => /index top50 rose to 100, your level is 60/.test(text)),
    'the level of a person',
  );
  const alert = telegram.transcript(ANNA).find(({ text }) => told(text ?? ''));
  expect(alert?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toContain('Stop');

  telegram.say(ANNA, ANNA, '/season');
  await until(
    () => inPrivate().some((text) => /top50: 100 – altcoin season.* 50 of 50 beat Bitcoin/.test(text)),
    '/season',
  );

  // The same close again, after a kill, tells nobody twice.
  await bot.kill();
  await stage.start();
  await stage.priceRounds(1);
  for (const texts of [inPrivate(), inTopic(), inChannel()]) expect(texts.filter(told)).toHaveLength(1);
});
