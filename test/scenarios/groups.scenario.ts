import { expect } from 'vitest';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const BEN = 43;
const GROUP = -1_004_000;
/** A zone that no other one would be taken for. */
const ZONE = 'Asia/Kathmandu';

scenario(
  'a topic and a channel are told the movers at their own time, and list what they are bound to',
  {},
  async (stage) => {
    const { telegram, discord, exchange } = stage;
    // As those who rank coins tell it, so that they are believed.
    exchange.setPrice('BTC', 60_000);
    telegram.addPerson(ANNA, { language_code: 'de' });
    telegram.addPerson(BEN, { language_code: 'ru' });
    telegram.addGroup(GROUP, { [ANNA]: 'creator', [BEN]: 'member' }, { title: 'Crypto friends', is_forum: true });
    const topic = telegram.addTopic(GROUP);
    const carl = discord.person({ id: '99' });
    const channel = discord.addGuild({ name: 'Traders', admins: ['99'] }).channels[0]!.id;
    await stage.start();
    await until(async () => (await rankings(stage)) > 0, 'a ranking');

    telegram.say(GROUP, ANNA, `/settings zone ${ZONE}`);
    await until(() => telegram.seen(GROUP).length === 1, 'the zone');
    telegram.say(GROUP, BEN, '/price BTC');
    await until(() => telegram.seen(GROUP).length === 2, 'the price');
    expect(telegram.seen(GROUP)[1], 'the group goes on in the language of its admin').not.toMatch(/[а-я]/i);

    const at = timeIn(ZONE, 90_000);
    telegram.say(GROUP, ANNA, `/feed movers ${at}`, { topic });
    await until(() => telegram.seen(GROUP, topic).length === 1, 'the feed of the topic');
    expect(telegram.seen(GROUP, topic)[0]).toMatch(new RegExp(`jeden Tag um ${at}.*Kathmandu`, 's'));
    carl.slash('settings', { name: 'zone', value: ZONE }, channel);
    await until(() => discord.transcript(channel).length === 1, 'the zone of the channel');
    carl.slash('feed', { topic: 'movers', at }, channel);
    carl.slash('feed', { topic: 'signals', of: 'ETH,BTC', timeframe: '1h' }, channel);
    await until(() => discord.transcript(channel).length === 3, 'the feeds of the channel');

    await until(() => movers(telegram.seen(GROUP, topic)).length === 1, 'the movers in the topic', 200_000);
    await until(() => movers(discord.seen(channel)).length === 1, 'the movers in the channel', 60_000);
    for (const text of [...movers(telegram.seen(GROUP, topic)), ...movers(discord.seen(channel))]) {
      expect(text, 'with a picture').toMatch(/\[picture \d+×\d+\]/);
    }
    carl.slash('feed', {}, channel);
    await until(
      () => discord.seen(channel).some((text) => /signals of BTC\/USDT?, ETH\/USDT?, 1h candles/.test(text)),
      'the list',
    );
    expect(movers(telegram.seen(GROUP, topic)), 'once').toHaveLength(1);
  },
);

scenario('what somebody set who left rests, until an admin takes it over', {}, async (stage) => {
  const { telegram, discord, exchange } = stage;
  for (const person of [ANNA, BEN]) telegram.addPerson(person);
  telegram.addGroup(GROUP, { [ANNA]: 'creator', [BEN]: 'administrator' }, { title: 'Crypto friends' });
  const [carl, dora] = [discord.person({ id: '99' }), discord.person({ id: '98' })];
  const guild = discord.addGuild({ name: 'Traders', admins: ['99', '98'] });
  const channel = guild.channels[0]!.id;
  exchange.setPrice('ETH', 3_000);
  const bot = await stage.start();

  telegram.say(GROUP, BEN, '/watch ETH above 3100');
  carl.slash('watch', { symbol: 'ETH', condition: 'above 3100' }, channel);
  carl.slash('watch', { symbol: 'ETH', condition: 'above 3200' }, channel);
  await until(async () => (await resting(stage)).length === 3, 'three rules');

  telegram.leave(GROUP, BEN);
  await until(() => handovers(telegram.seen(GROUP)).length === 1, 'the group to be asked');
  // Discord tells nobody who leaves: it shows when the next alert rings.
  discord.leave(guild, '99');
  exchange.setPrice('ETH', 3_110);
  await until(() => handovers(discord.seen(channel)).length === 1, 'the channel to be asked');
  expect(await resting(stage)).toEqual([true, true, true]);
  expect(
    telegram.seen(GROUP).filter((text) => /🔔/.test(text)),
    'what rests does not ring',
  ).toEqual([]);

  telegram.setStatus(GROUP, ANNA, 'member');
  telegram.tap(GROUP, ANNA, 'Take over');
  await until(() => telegram.seen(GROUP).some((text) => /^Only admins/.test(text)), 'a member to be refused');
  telegram.setStatus(GROUP, ANNA, 'administrator');
  telegram.tap(GROUP, ANNA, 'Take over');
  await until(() => telegram.seen(GROUP).some((text) => /is yours now, and goes on/.test(text)), 'the handover');
  await until(() => telegram.seen(GROUP).some((text) => /🔔 ETH\/USDT rose/.test(text)), 'the alert of the new owner');

  dora.tap('Take over', channel);
  await until(async () => (await resting(stage)).every((rests) => !rests), 'nothing to rest any more');
  exchange.setPrice('ETH', 3_210);
  await until(() => discord.seen(channel).some((text) => /rose to.*3,210/s.test(text)), 'the alert in the channel');

  // Who left meanwhile is found out without an alert.
  await bot.stop();
  discord.leave(guild, '98');
  await stage.start();
  await until(() => handovers(discord.seen(channel)).length === 2, 'the channel to be asked once more');
});

const movers = (texts: readonly string[]) => texts.filter((text) => /📊/.test(text));
const handovers = (texts: readonly string[]) => texts.filter((text) => text.startsWith('👋'));

/** What clocks there show so much later. */
const timeIn = (timeZone: string, ms: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(Date.now() + ms));

async function rankings(stage: Stage): Promise<number> {
  const { pool } = await stage.database();
  return (await pool.query('SELECT 1 FROM ranking_day')).rows.length;
}

/** Of every rule, whether it rests for the want of its owner. */
async function resting(stage: Stage): Promise<readonly boolean[]> {
  const { pool } = await stage.database();
  const { rows } = await pool.query<{ rests: boolean }>(
    'SELECT owner_left_at IS NOT NULL AS rests FROM rule ORDER BY id',
  );
  return rows.map(({ rests }) => rests);
}
