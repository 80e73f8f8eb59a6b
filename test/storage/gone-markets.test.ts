import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { RuleTerms } from '../../src/alerts/rule.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { SourceState, Ticker } from '../../src/core/market/market.ts';
import { atOf, type Metric, whenOf } from '../../src/core/market/reading.ts';
import type { MarketSymbol, TypedSymbol } from '../../src/core/market/symbol.ts';
import { CLAIM } from '../../src/core/rules/plan.ts';
import { goneMarketsJob } from '../../src/jobs/gone-markets.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createClaims } from '../../src/storage/claims.ts';
import { createGoneMarkets } from '../../src/storage/gone-markets.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, empty, NOON, person, reading, ruleOf } from './world.ts';

const ANN = 'telegram:1' as const;
const BOB = 'telegram:2' as const;
const XYZ: Metric = 'price:XYZ/USDT';
const DIPS = whenOf('XYZ/USDT', 'rsi(14, 4h) < 30');
const HOURS = 60;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let rules: ReturnType<typeof createRules>;
let chats: ReturnType<typeof createChats>;
beforeEach(async () => {
  await empty(database);
  rules = createRules(database.prisma, database.pool);
  chats = createChats(database.prisma, database.pool);
  for (const chat of [ANN, BOB]) await chats.heard(person(chat), NOON);
});

async function add(metric: Metric, chat: ChatId = ANN, terms?: RuleTerms): Promise<number> {
  const rule = metric.startsWith('price:')
    ? ruleOf(chat, 100, 'above', metric)
    : { chat, owner: chat, metric, threshold: CLAIM, ...(terms ? { terms } : {}) };
  const added = await rules.add(rule, 99, NOON);
  if (!added) throw new Error('The rule was not taken.');
  return added.id;
}

/** A market whose XYZ comes and goes, and the job once a minute. */
async function trade(markets: readonly MarketSymbol[] = ['XYZ/USDT'], kraken: SourceState['state'] = 'fine') {
  const there = new Set(markets);
  const ticker = (symbol: MarketSymbol): Ticker | undefined =>
    there.has(symbol) ? { symbol, price: 90, at: NOON, source: 'okx' } : undefined;
  const matcher = createMatcher(rules);
  await matcher.follow(NOON);
  let minute = 0;
  let told = 0;
  const now = () => after(minute * 60);
  const job = goneMarketsJob({
    goneMarkets: createGoneMarkets(database.pool),
    claims: createClaims(database.pool),
    feed: {
      ticker,
      find: ({ base }: TypedSymbol) =>
        [...there].flatMap((symbol) => (symbol.startsWith(`${base}/`) ? (ticker(symbol) ?? []) : [])),
      sources: () => [
        { source: 'okx', state: 'fine', since: NOON },
        { source: 'kraken', state: kraken, since: NOON },
      ],
    },
    matcher,
    now,
    marketNow: now,
    onEnqueued: (count) => {
      told += count;
    },
  });
  return {
    matcher,
    comes: (symbol: MarketSymbol) => there.add(symbol),
    goes: (symbol: MarketSymbol) => there.delete(symbol),
    /** How many chats were told within so many minutes. */
    async pass(minutes: number) {
      const before = told;
      for (let left = minutes; left > 0; left--) {
        minute += 1;
        await job.run(now(), new AbortController().signal);
      }
      await matcher.follow(now());
      return told - before;
    },
  };
}

const notices = async (): Promise<readonly { chat: ChatId; says: readonly { id: string; facts: object }[] }[]> => {
  const { rows } = await database.pool.query(
    `SELECT chat_id AS chat, alert -> 'says' AS says FROM delivery WHERE alert ->> 'kind' = 'notice' ORDER BY id`,
  );
  return rows;
};

describe('signals of a market that is traded no more', () => {
  const subscribe = async (scope: string, chat: ChatId = ANN) =>
    (
      await createSubscriptions(database.prisma).add(
        { chat, owner: chat, subject: { topic: 'signals', scope, timeframe: '4h' } },
        99,
        NOON,
      )
    )?.id;

  it('are told of once after six hours and once when it is back, and the subscription stays', async () => {
    const [ann, bob] = [await subscribe('ABC/USDT,XYZ/USDT'), await subscribe('XYZ/USDT', BOB)];
    await subscribe('XYZZY/USDT', BOB);
    await subscribe('top100', BOB);
    const rule = await add(XYZ);
    const { comes, goes, pass } = await trade(['ABC/USDT', 'XYZ/USDT', 'XYZZY/USDT']);
    goes('XYZ/USDT');
    expect([await pass(6 * HOURS), await pass(1), await pass(24 * HOURS)]).toEqual([0, 2, 0]);
    const gone = await notices();
    expect(gone.map(({ chat, says }) => [chat, says.map(({ id }) => id)])).toEqual([
      [ANN, ['alert-gone', 'alert-gone-kept', 'rule-listed', 'alert-gone-stop', 'alert-gone-signals']],
      [BOB, ['alert-gone', 'alert-gone-signals']],
    ]);
    expect(gone[0]?.says.at(-1)?.facts).toEqual({ ids: `s${ann}`, offer: `/unsubscribe s${ann}` });
    expect(gone[1]?.says.at(-1)?.facts).toEqual({ ids: `s${bob}`, offer: `/unsubscribe s${bob}` });
    const restarted = await trade(['ABC/USDT', 'XYZZY/USDT']);
    expect(await restarted.pass(8 * HOURS), 'a restart tells nothing again').toBe(0);
    comes('XYZ/USDT');
    expect([await pass(1), await pass(60)]).toEqual([2, 0]);
    expect((await notices()).slice(2).map(({ says }) => says.map(({ id }) => id))).toEqual([
      ['alert-back', 'rule-listed', 'alert-back-signals'],
      ['alert-back-signals'],
    ]);
    expect(await rules.get(rule)).not.toHaveProperty('goneSince');
    expect(await createSubscriptions(database.prisma).of(BOB)).toHaveLength(3);
  });

  it('are not told of after the subscription is about other coins', async () => {
    const id = await subscribe('XYZ/USDT');
    const { comes, goes, pass } = await trade(['ABC/USDT', 'XYZ/USDT']);
    goes('XYZ/USDT');
    expect(await pass(7 * HOURS)).toBe(1);
    await createSubscriptions(database.prisma).change(id ?? 0, {
      topic: 'signals',
      scope: 'ABC/USDT',
      timeframe: '4h',
    });
    comes('XYZ/USDT');
    expect(await pass(1)).toBe(0);
  });
});

describe('rules whose market is traded no more', () => {
  it('rest after six hours, and each chat is told once which ones, since when and what to do', async () => {
    const [level, claim, other] = [await add(XYZ), await add(DIPS), await add(XYZ, BOB)];
    const { goes, pass, matcher } = await trade();
    await matcher.match([reading(90, 0, XYZ)], NOON);
    goes('XYZ/USDT');
    expect([await pass(6 * HOURS), await pass(1), await pass(24 * HOURS)]).toEqual([0, 2, 0]);
    const [ann, bob] = await notices();
    expect(ann?.chat).toBe(ANN);
    expect(ann?.says.map(({ id }) => id)).toEqual([
      ...['alert-gone', 'alert-gone-kept', 'rule-listed', 'rule-listed', 'alert-gone-stop'],
    ]);
    expect(ann?.says[0]?.facts, 'since its last price').toEqual({ symbol: 'XYZ/USDT', since: NOON.toISOString() });
    expect(ann?.says.slice(2, 4)).toMatchObject([{ facts: { id: `${level}` } }, { facts: { id: `${claim}` } }]);
    expect(bob?.says[1]?.facts).toEqual({ count: 1 });
    expect(bob?.says[2]?.facts).toMatchObject({ id: `${other}` });
    expect(matcher.prices(), 'nobody waits for it any more').toEqual([]);
    expect(await createClaims(database.pool).claims()).toEqual([]);
    expect(await rules.get(level), 'it is kept as it was').toMatchObject({ state: 'armed', epoch: 0, goneSince: NOON });
  });

  it('go on when it is back, ring again, and their chats are told', async () => {
    await add(XYZ);
    const { comes, goes, pass, matcher } = await trade();
    goes('XYZ/USDT');
    await pass(7 * HOURS);
    expect(await matcher.match([reading(110, 7 * 3_600, XYZ)], after(0)), 'resting rules do not ring').toBe(0);
    comes('XYZ/USDT');
    expect([await pass(1), await pass(60)]).toEqual([1, 0]);
    expect((await notices()).at(-1)?.says.map(({ id }) => id)).toEqual(['alert-back', 'rule-listed']);
    expect(await matcher.match([reading(110, 9 * 3_600, XYZ)], after(0))).toBe(1);
  });

  it('do not rest for a day after a start at which a source stopped, whose names are kept for so long', async () => {
    await add(XYZ);
    const { goes, pass } = await trade(['XYZ/USDT'], 'stopped');
    goes('XYZ/USDT');
    expect([await pass(24 * HOURS), await pass(3)]).toEqual([0, 1]);
  });

  it('are told of another market of the coin that is still traded', async () => {
    const id = await add(XYZ);
    const { goes, pass } = await trade(['XYZ/USDT', 'XYZ/USD']);
    goes('XYZ/USDT');
    await pass(7 * HOURS);
    expect((await notices())[0]?.says.at(-1)).toEqual({
      id: 'alert-gone-elsewhere',
      facts: { symbol: 'XYZ/USD', line: `/edit ${id} XYZ/USD …`, offer: `/unwatch ${id}` },
    });
  });

  it('rest over a restart, and new ones of another market are left alone', async () => {
    const [resting, armed] = [await add(XYZ), await add('price:ABC/USDT')];
    const { goes, pass } = await trade(['XYZ/USDT', 'ABC/USDT']);
    goes('XYZ/USDT');
    await pass(7 * HOURS);
    const restarted = await trade(['ABC/USDT']);
    expect(restarted.matcher.prices().map(({ symbol }) => symbol)).toEqual(['ABC/USDT']);
    expect(await restarted.pass(7 * HOURS)).toBe(0);
    expect(await rules.get(armed)).not.toHaveProperty('goneSince');
    expect(await rules.get(resting)).toHaveProperty('goneSince');
  });

  it('go on at once on the market they are changed to', async () => {
    const id = await add(XYZ);
    const { goes, pass, matcher } = await trade(['XYZ/USDT', 'ABC/USDT']);
    goes('XYZ/USDT');
    await pass(7 * HOURS);
    await rules.edit(id, { terms: { note: 'later' } });
    expect(await rules.get(id), 'other terms change nothing of that').toHaveProperty('goneSince');
    await rules.edit(id, { metric: 'price:ABC/USDT' });
    await matcher.follow(NOON);
    expect(matcher.prices().map(({ symbol }) => symbol)).toEqual(['ABC/USDT']);
  });

  it('rest also where their chat cannot be told, and reminders do not', async () => {
    const [mute, reminder] = [await add(XYZ), await add(atOf('XYZ/USDT', 'every day at 09:00'), BOB)];
    await chats.unreachable(ANN, 'blocked', NOON);
    // Only rules of chats that are reached are watched at all, so another one must wait for the market.
    const third = await add(XYZ, BOB);
    const { goes, pass } = await trade();
    goes('XYZ/USDT');
    expect(await pass(7 * HOURS)).toBe(1);
    expect(await rules.get(mute)).toHaveProperty('goneSince');
    expect(await rules.get(third)).toHaveProperty('goneSince');
    expect(await rules.get(reminder)).not.toHaveProperty('goneSince');
  });

  it('name ten in one message and count the rest', async () => {
    for (let level = 0; level < 13; level++) {
      await rules.add({ ...ruleOf(ANN, 100 + level * 10, 'above', XYZ) }, 99, NOON);
    }
    const { goes, pass } = await trade();
    goes('XYZ/USDT');
    await pass(7 * HOURS);
    const says = (await notices())[0]?.says ?? [];
    expect(says.filter(({ id }) => id === 'rule-listed')).toHaveLength(10);
    expect(says).toContainEqual({ id: 'alert-gone-more', facts: { more: 3 } });
  });
});
