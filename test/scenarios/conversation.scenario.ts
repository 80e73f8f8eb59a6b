import { expect } from 'vitest';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
const GROUP = -4_000;
const CARL = '44';
/** More than a screen, a message, or a keyboard holds. */
const MANY = 200;

scenario(
  'a first minute, plain words, the bot’s name in any chat, and fingers that are too quick',
  {},
  async (stage) => {
    const { telegram, discord, exchange } = stage;
    telegram.addPerson(ANNA);
    telegram.addGroup(GROUP, { [ANNA]: 'creator' });
    const carl = discord.person({ id: CARL });
    const friends = discord.addFriends();
    exchange.setPrice('ETH', 3_000);
    await stage.start();
    const rulesOf = async (chat: string): Promise<readonly number[]> => {
      const { pool } = await stage.database();
      const kept = 'SELECT at FROM rule WHERE chat_id = $1 AND removed_at IS NULL ORDER BY id';
      return (await pool.query<{ at: number }>(kept, [chat])).rows.map(({ at }) => at);
    };
    const told = (what: RegExp) => telegram.seen(ANNA).filter((text) => what.test(text));
    const heard = (what: RegExp) => discord.seen(carl.home).filter((text) => what.test(text));

    // A link brings a wish along; an app that was installed for a person alone answers in their direct messages at once.
    telegram.say(ANNA, ANNA, '/start watch_ETH_above_3100');
    carl.slash('start');
    await until(() => told(/ETH\/USDT? above 3,100[\s\S]*Nothing is saved yet/)[0], 'the wish to be understood');
    expect(await rulesOf(`telegram:${ANNA}`)).toEqual([]);
    await until(() => heard(/^Tidebell rings when[\s\S]*\[Watch BTC\]/)[0], 'three useful taps');
    carl.slash('price', { symbol: 'ETH' }, friends);
    await until(() => /^ETH\/USDT? 3,000/.test(discord.seen(friends)[0] ?? ''), 'a price among friends');

    // Two taps at once: done once, and the second is told so.
    telegram.tap(ANNA, ANNA, 'Save');
    telegram.tap(ANNA, ANNA, 'Save');
    await until(() => told(/^I ring when/)[0] && told(/is told that already/)[0], 'both taps to be answered');
    carl.writes('eth above 3200');
    await until(() => heard(/ETH\/USDT? above 3,200[\s\S]*Nothing is saved yet/)[0], 'plain words to be understood');
    carl.tap('Save');
    carl.tap('Save');
    await until(() => heard(/^I ring when/)[0] && heard(/is told that already/)[0], 'both taps to be answered');
    expect(await rulesOf(`telegram:${ANNA}`)).toEqual([3_100]);
    expect(await rulesOf(`discord:@${CARL}`)).toEqual([3_200]);

    // What is changed after it was sent does nothing by itself.
    const sent = telegram.say(ANNA, ANNA, '/watch ETH above 3300');
    await until(() => told(/rises to 3,300/)[0], 'the second alert');
    telegram.rewrite(sent, '/watch ETH above 3400');
    await until(() => told(/^You changed a message[\s\S]*\/watch ETH above 3400/)[0], 'the change to be answered');
    carl.rewrites('eth above 3500');
    await until(() => heard(/^You changed a message[\s\S]*3,500/)[0], 'the change to be answered');
    expect(await rulesOf(`telegram:${ANNA}`)).toEqual([3_100, 3_300]);
    telegram.tap(ANNA, ANNA, 'Save');
    await until(() => told(/rises to 3,400/)[0], 'what it says now to be done');

    // It rings, and a button of the old message outlives the alert.
    exchange.setPrice('ETH', 3_250);
    // With its chart above it, or without, where the machine is slow.
    const rang = /^🔔 ETH\/USDT? rose to 3,250/m;
    await until(() => told(rang)[0] && heard(rang)[0], 'an alert on both');
    telegram.tap(ANNA, ANNA, 'Snooze 8 h');
    carl.tap('Snooze 8 h');
    await until(() => told(/sleeps for 8 hours/)[0] && heard(/sleeps for 8 hours/)[0], 'both to sleep');
    await (await stage.database()).pool.query('DELETE FROM rule WHERE at < 3300');
    telegram.tap(ANNA, ANNA, 'Snooze 1 d');
    carl.tap('Snooze 1 d');
    const gone = /Alert \d+ is not in this chat/;
    await until(() => told(gone)[0] && heard(gone)[0], 'an old button to say that its alert is gone');
    telegram.tap(ANNA, ANNA, 'Snooze 1 h', 'message');
    await until(() => told(gone).length === 2, 'one whose message Telegram keeps back, too');

    // The bot's name in any chat, and a group that it is added to.
    const query = telegram.typeInline(ANNA, 'ETH');
    const cards = await until(() => telegram.chosen(query), 'cards');
    expect(cards.join('\n')).toMatch(/^ETH\/USDT: ETH\/USDT 3,250/m);
    telegram.kick(GROUP, ANNA);
    telegram.join(GROUP, ANNA);
    const welcome = await until(() => telegram.seen(GROUP)[0], 'a line for the group');
    expect(welcome).toMatch(/write to me in private: https:\/\/t\.me\/tidebell_test_bot/);
    telegram.say(ANNA, ANNA, '/test');
    carl.slash('test');
    const proof = /^🔔 This is the test alert/;
    await until(() => told(proof)[0] && heard(proof)[0], 'proof that alerts arrive');

    expect(telegram.unansweredTaps()).toBe(0);
  },
);

scenario('two hundred alerts are pages that both platforms take', {}, async (stage) => {
  const { telegram, discord, exchange } = stage;
  telegram.addPerson(ANNA, { language_code: 'ru' });
  const carl = discord.person({ id: CARL });
  exchange.setPrice('ETH', 3_000);
  await stage.start({ RULES_PER_PERSON: '500' });
  telegram.say(ANNA, ANNA, '/start');
  carl.slash('start');
  await until(() => telegram.seen(ANNA)[0] && discord.seen(carl.home)[0], 'both to be known');
  const { pool } = await stage.database();
  for (const [chat, owner] of [
    [`telegram:${ANNA}`, `telegram:${ANNA}`],
    [`discord:@${CARL}`, `discord:${CARL}`],
  ]) {
    await pool.query(
      `INSERT INTO rule (chat_id, owner, metric, side, at, rearm, state, terms, created_at)
       SELECT $1, $2, 'price:ETH/USDT', 'above', 4000 + n, 3900 + n, 'armed', $3, now() FROM generate_series(1, $4::int) n`,
      [chat, owner, JSON.stringify({ note: '“*_`~|<b>&” 🚀 '.repeat(8).slice(0, 100), isOnce: true }), MANY],
    );
  }

  telegram.say(ANNA, ANNA, '/settings language English');
  await until(() => telegram.seen(ANNA).some((text) => /^Saved/.test(text)), 'another language from now on');
  telegram.tap(ANNA, ANNA, 'Следить за BTC');
  await until(
    () => telegram.seen(ANNA).some((text) => text.startsWith('When should I ring for BTC/USD')),
    'a button of before to be answered in it',
  );
  telegram.say(ANNA, ANNA, '/alerts');
  carl.slash('alerts');
  const title = /^What this chat is told \(200\), nearest first/;
  const onTelegram = () => telegram.seen(ANNA).filter((text) => title.test(text));
  const onDiscord = () => discord.seen(carl.home).filter((text) => title.test(text));
  await until(() => onTelegram().length === 1 && onDiscord().length === 1, 'the first pages');
  telegram.tap(ANNA, ANNA, 'Page 2 ›');
  carl.tap('Page 2 ›');
  await until(() => onTelegram().length === 2 && onDiscord().length === 2, 'the second pages');
  telegram.say(ANNA, ANNA, '/alerts 999');
  carl.slash('alerts', { page: '20' });
  await until(() => onTelegram().length === 3 && onDiscord().length === 3, 'the last pages');
  for (const pages of [onTelegram(), onDiscord()]) {
    expect(pages.map((text) => /Page (\d+) of 20/.exec(text)?.[1])).toEqual(['1', '2', '20']);
    // Ten alerts, each with its button, from the first to the last.
    const levels = pages.flatMap((text) => [...text.matchAll(/ETH\/USDT? above ([\d,]+)/g)].map((found) => found[1]));
    expect(new Set(levels).size).toBe(30);
    expect([levels[0], levels.at(-1)]).toEqual(['4,001', '4,200']);
  }
});
