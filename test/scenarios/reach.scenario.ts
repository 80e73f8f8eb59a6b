import { expect } from 'vitest';
import { refused } from '../stand-ins/telegram-faults.ts';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const GROUP = -1_004_000;

scenario('who waits behind a shut door is told in private, and the door may open again', {}, async (stage) => {
  const { telegram, discord, exchange } = stage;
  telegram.addPerson(ANNA);
  telegram.addGroup(GROUP, { [ANNA]: 'creator' }, { title: 'Crypto friends', is_forum: true });
  const topic = telegram.addTopic(GROUP);
  const ben = discord.person({ id: '99' });
  const channel = discord.addGuild({ name: 'Traders', admins: ['99'] }).channels[0]!.id;
  exchange.setPrice('ETH', 3_000);
  await stage.start();

  // Both are known in private, and have their alerts in company.
  telegram.say(ANNA, ANNA, '/start');
  ben.slash('start', {}, ben.home);
  await until(() => telegram.seen(ANNA).length > 0 && discord.seen(ben.home).length > 0, 'both to be known');
  for (const level of [3_100, 3_200, 3_300]) telegram.say(GROUP, ANNA, `/watch ETH above ${level}`, { topic });
  ben.slash('watch', { symbol: 'ETH', condition: 'above 3300' }, channel);
  const answers = () => telegram.seen(GROUP, topic).length + discord.seen(channel).length;
  await until(async () => (await rules(stage)).length === 4 && answers() >= 3, 'four rules, and their answers');

  // The topic is deleted, and a right is taken away, which only a message finds out.
  telegram.fault({ method: 'send*', chat: GROUP, answer: refused(400, 'Bad Request: message thread not found') });
  exchange.setPrice('ETH', 3_110);
  await until(() => told(stage).length === 1, 'the owner to be told of the topic');
  expect(told(stage)[0]).toMatch(
    /^⏸ The topic in Crypto friends that I wrote to is closed or gone\.\nThe 3 alerts and feeds that you have there rest/,
  );

  telegram.kick(GROUP, ANNA);
  await until(() => told(stage).length === 2, 'the owner to be told of the group');
  expect(told(stage)[1]).toMatch(
    /^⏸ I am not in Crypto friends any more, or it is gone\..*until I am invited again\.$/s,
  );
  discord.muteBot(channel);
  telegram.join(GROUP, ANNA);
  await until(async () => (await resting(stage)).length === 0, 'the topic to be back with its group');

  exchange.setPrice('ETH', 3_310);
  await until(
    () => discord.seen(ben.home).some((text) => /missing: Send Messages/.test(text)),
    'the right to be named',
  );
  await until(() => rung(stage, topic).length > 0, 'the alerts of the topic, however many there are to a message');
  discord.muteBot(channel, false);
  await until(async () => (await resting(stage)).length === 0, 'the channel to be reached again');
});

const told = ({ telegram }: Stage) =>
  telegram.transcript(ANNA).flatMap(({ text }) => (text?.startsWith('⏸') ? [text] : []));
const rung = ({ telegram }: Stage, topic: number) =>
  telegram.transcript(GROUP, topic).flatMap(({ text }) => (text?.startsWith('🔔') ? [text] : []));

async function rules(stage: Stage): Promise<readonly unknown[]> {
  const { pool } = await stage.database();
  return (await pool.query('SELECT 1 FROM rule')).rows;
}

async function resting(stage: Stage): Promise<readonly string[]> {
  const { pool } = await stage.database();
  return (await pool.query<{ id: string }>('SELECT id FROM chat WHERE unreachable_at IS NOT NULL')).rows.map(
    ({ id }) => id,
  );
}
