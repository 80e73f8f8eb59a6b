import { expect } from 'vitest';
import { addDays } from '../../src/core/market/timeframe.ts';
import { keepAltcoinDay, keepNeutralDay, lastClose } from './season-state.ts';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const BEN = 43;
const GROUP = -4_000;
const SUPERGROUP = -1_004_000;

scenario('rules of a person who blocks the bot rest, and go on when they write again', {}, async (stage) => {
  const { telegram, exchange } = stage;
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  await stage.start();
  telegram.say(ANNA, ANNA, '/watch ETH above 3100');
  telegram.say(ANNA, ANNA, '/watch ETH above 3200');
  await until(() => said(stage, ANNA, /I ring when/).length === 2, 'two rules');

  // Nobody tells a bot that it was blocked before it was started, so the first send finds out.
  telegram.fault({
    method: 'send*',
    chat: ANNA,
    answer: { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' },
  });
  exchange.setPrice('ETH', 3_110);
  await until(async () => (await unreachable(stage)) !== undefined, 'the chat to be known as out of reach');
  const sends = telegram.calls('send*').length;
  exchange.setPrice('ETH', 3_210);
  await stage.priceRounds(1);
  expect(telegram.calls('send*'), 'nothing is sent into a shut door').toHaveLength(sends);

  exchange.setPrice('ETH', 3_000);
  await stage.priceRounds(1);
  telegram.say(ANNA, ANNA, '/alerts');
  await until(() => said(stage, ANNA, /ETH\/USDT above 3,200 · now 3,000/).length === 1, 'the rules to be there still');
  exchange.setPrice('ETH', 3_220);
  await until(() => said(stage, ANNA, /^🔔 .*rose to 3,220.*3,200/).length === 1, 'the alert');
});

scenario('a group keeps its feed when it becomes a supergroup, and only its admins change rules', {}, async (stage) => {
  const { telegram, exchange, rankings } = stage;
  const day = lastClose();
  await keepNeutralDay(stage, addDays(day, -1));
  telegram.addPerson(ANNA);
  telegram.addPerson(BEN);
  telegram.addGroup(GROUP, { [ANNA]: 'creator', [BEN]: 'member' });
  exchange.setPrice('ETH', 3_000);
  rankings.fault({ kind: 'status', status: 503 });
  const before = await stage.start();

  const refused = () => said(stage, GROUP, /^Only admins/).length;
  telegram.say(GROUP, BEN, '/watch ETH above 3100');
  await until(() => refused() === 1, 'a member to be refused a rule');
  telegram.say(GROUP, BEN, '/feed season');
  await until(() => refused() === 2, 'a member to be refused a feed');
  telegram.say(GROUP, ANNA, '/watch ETH above 3100');
  await until(() => said(stage, GROUP, /I ring when/).length === 1, 'an admin to be heard');
  telegram.tap(GROUP, BEN, 'Stop');
  await until(() => refused() === 3, 'a member to be refused a button');
  telegram.say(GROUP, ANNA, '/settings everybody');
  await until(
    () => said(stage, GROUP, /everybody in this group may change its alerts/).length === 1,
    'the group to be opened',
  );
  telegram.say(GROUP, BEN, '/watch ETH above 3300');
  await until(() => said(stage, GROUP, /I ring when/).length === 2, 'a member to be heard');
  telegram.say(GROUP, ANNA, '/feed season');
  await until(() => said(stage, GROUP, /Season transitions of top50 will be told here/).length === 1, 'the feed');

  // The bot is down while the group moves, so only Telegram's refusal of the next message tells of it.
  await before.stop();
  telegram.migrate(GROUP, SUPERGROUP);
  await telegramForgets(stage);
  rankings.heal();
  await keepAltcoinDay(stage, day, { isWhole: true });
  exchange.setPrice('ETH', 3_150);
  await stage.start();
  await until(
    () => said(stage, SUPERGROUP, /^🔔 Altcoin season has begun/).length === 1,
    'the season under the new id',
  );
  await until(() => said(stage, SUPERGROUP, /^🔔 ETH\/USDT rose to 3,150/).length === 1, 'the price under the new id');
  telegram.say(SUPERGROUP, BEN, '/alerts');
  await until(
    () => said(stage, SUPERGROUP, /What this chat is told \(3\)/).length === 1,
    'everything to have moved along',
  );
});

/** Telegram keeps updates for a day; a bot that was away longer never hears of a move. */
async function telegramForgets({ telegram }: Stage): Promise<void> {
  const last = telegram.unconfirmed().at(-1)?.update_id;
  if (last !== undefined) await fetch(`${telegram.url}/bot${telegram.token}/getUpdates?offset=${last + 1}`);
}

async function unreachable(stage: Stage): Promise<Date | undefined> {
  const { pool } = await stage.database();
  const { rows } = await pool.query('SELECT unreachable_at AS at FROM chat WHERE id = $1', [`telegram:${ANNA}`]);
  return rows[0]?.at ?? undefined;
}

const said = ({ telegram }: Stage, chat: number, what: RegExp): readonly string[] =>
  telegram.transcript(chat).flatMap(({ text }) => (text && what.test(text) ? [text] : []));
