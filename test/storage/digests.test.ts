import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChatId } from '../../src/chat/message.ts';
import type { Ticker } from '../../src/core/market/market.ts';
import { digestsJob } from '../../src/jobs/digests.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createDigests } from '../../src/storage/digests.ts';
import { createOutbox } from '../../src/storage/outbox.ts';
import { createReceipts } from '../../src/storage/receipts.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createSubscriptions } from '../../src/storage/subscriptions.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createFakeMarket } from '../support/fakes.ts';
import { after, empty, NOON, person, priceAlert, ruleOf } from './world.ts';

const ANN = 'telegram:1';
const BOB = 'telegram:2';
const GROUP = 'telegram:-100';
const TOPIC = 'telegram:-100/7';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await empty(database);
  for (const chat of [ANN, BOB] as const) await chats().heard(person(chat), NOON);
});

const chats = () => createChats(database.prisma, database.pool);
const outbox = () => createOutbox(database.pool);
const ticker =
  (changePercent: number) =>
  (symbol: Ticker['symbol']): Ticker => ({
    ...{ symbol, price: 1, at: NOON, source: 'binance', changePercent },
  });

/** The largest coins: one that fell, as every coin here did. */
const ranked = {
  day: '2026-03-01',
  ranking: {
    takenAt: NOON,
    source: 'test',
    assets: [{ id: 'solana', ticker: 'SOL', name: 'Solana', rank: 5, priceUsd: 200, marketCapUsd: 1e11 }],
  },
};

/** The job as one process runs it at an instant. */
const run = (now: Date) =>
  digestsJob({
    digests: createDigests(database.pool),
    outbox: outbox(),
    receipts: createReceipts(database.pool),
    history: { latest: async () => undefined },
    rankings: { latest: async () => ranked },
    feed: {
      ...createFakeMarket(() => now, [{ symbol: 'SOL/USDT', source: 'binance', price: 200, quoteVolume: 1e9 }]),
      ticker: ticker(-4.2),
    },
    now: () => now,
    onEnqueued: () => undefined,
  }).run(now, new AbortController().signal);

const claim = (now: Date) =>
  outbox().claim({ platform: 'telegram', except: [], limit: 5, by: 'test', leaseMs: 8_000 }, now);

/** Claims and settles all that may leave: `digest daily of 2`. */
async function told(now: Date): Promise<readonly string[]> {
  const all: string[] = [];
  for (let claimed = await claim(now); claimed.length > 0; claimed = await claim(now)) {
    for (const delivery of claimed) {
      const { alert, chat, company } = delivery;
      all.push(
        `${chat} ${alert.kind === 'digest' ? `${alert.period} ${alert.day}` : alert.kind} with ${company.length}`,
      );
      await outbox().settle(delivery, { kind: 'sent' }, now);
    }
  }
  return all;
}

const subscriptions = () => createSubscriptions(database.prisma);
const movers = (chat: ChatId, at: string) =>
  subscriptions().add({ chat, owner: ANN, subject: { topic: 'movers', scope: 'top100', at } }, 10, NOON);
/** Whom the job would look at. */
const looked = async (now: Date) => (await createDigests(database.pool).waiting(now)).map(({ chat }) => chat);

describe('movers of the day', () => {
  it('come once a local day, with the coins that moved and their prices', async () => {
    await movers(ANN, '13:00');
    await run(after(0));
    await Promise.all([run(after(3_600)), run(after(3_600))]);
    const [told, ...others] = await claim(after(3_600));
    expect(others).toEqual([]);
    expect(told?.alert).toEqual({
      kind: 'movers',
      subscription: (await subscriptions().of(ANN))[0]?.id,
      day: '2026-03-01',
      at: NOON.toISOString(),
      gainers: [],
      losers: [{ name: 'SOL', percent: -4.2, price: 1 }],
    });
    if (told) await outbox().settle(told, { kind: 'sent' }, after(3_600));
    await run(after(3_660));
    expect(await claim(after(3_660))).toEqual([]);
  });

  it('that were due while the bot was away come once', async () => {
    await movers(ANN, '13:00');
    await run(after(0));
    await run(after(3 * 86_400));
    expect(await told(after(3 * 86_400))).toEqual([`${ANN} movers with 0`]);
    await run(after(3 * 86_400 + 60));
    expect(await told(after(3 * 86_400 + 60))).toEqual([]);
  });

  it('come at the new time once it is changed, and to one chat at one time', async () => {
    await movers(ANN, '13:00');
    await run(after(0));
    expect(await movers(ANN, '14:00')).toMatchObject({ isNew: true });
    expect(await movers(ANN, '14:00')).toMatchObject({ isNew: false });
    await run(after(60));
    await run(after(3_600));
    expect(await told(after(3_600))).toEqual([]);
    await run(after(7_200));
    expect(await told(after(7_200))).toEqual([`${ANN} movers with 0`]);
  });

  it('rest while they are asleep, and go on', async () => {
    await movers(ANN, '13:00');
    const [feed] = await subscriptions().of(ANN);
    await subscriptions().snooze(feed?.id ?? 0, after(7_200));
    for (const seconds of [0, 3_600]) await run(after(seconds));
    expect(await told(after(3_600))).toEqual([]);
    await run(after(90_000));
    expect(await told(after(90_000))).toEqual([`${ANN} movers with 0`]);
  });

  it('come to a topic by the clocks of its group, also after those were changed', async () => {
    await chats().heard({ ...person(GROUP), kind: 'group' }, NOON);
    await chats().heard({ ...person(TOPIC), kind: 'group' }, NOON);
    await chats().choose(GROUP, { zone: 'Asia/Kathmandu' });
    await movers(TOPIC, '18:00');
    await run(after(0));
    // 18:00 there is 12:15 UTC; in Kolkata it is 12:30.
    await chats().choose(GROUP, { zone: 'Asia/Kolkata' });
    for (const seconds of [60, 900, 1_740]) await run(after(seconds));
    expect(await told(after(1_740))).toEqual([]);
    await run(after(1_800));
    expect(await told(after(1_800))).toEqual([`${TOPIC} movers with 0`]);
  });
});

describe('what comes by the clock', () => {
  it('is looked for only in chats to which something comes now', async () => {
    await chats().choose(ANN, { digest: '13:00' });
    await movers(BOB, '14:00');
    expect((await looked(NOON)).toSorted(), 'what is new is looked at once').toEqual([ANN, BOB]);
    await run(after(0));
    expect(await looked(after(60))).toEqual([]);
    expect(await looked(after(3_600))).toEqual([ANN]);
    await run(after(3_600));
    expect(await looked(after(7_200))).toEqual([BOB]);
    await chats().choose(ANN, { digest: undefined });
    await run(after(7_200));
    expect(await looked(after(8 * 86_400))).toEqual([BOB]);
  });

  it('that is chosen while the job looks is not lost', async () => {
    await chats().choose(ANN, { digest: '13:00' });
    const digests = createDigests(database.pool);
    const [seen] = await digests.waiting(NOON);
    await chats().choose(ANN, { digest: '12:01' });
    if (seen) await digests.lookAgain([{ seen, at: after(3_600) }]);
    expect(await looked(after(1))).toEqual([ANN]);
  });
});

describe('digests', () => {
  it('come once a local day, however many processes look and whatever is sent in between', async () => {
    await chats().choose(ANN, { digest: '18:00', zone: 'Asia/Kathmandu' });
    await run(after(0));
    // 18:00 there is 12:15 UTC.
    await Promise.all([run(after(900)), run(after(900))]);
    expect(await told(after(900))).toEqual([`${ANN} daily 2026-03-01 with 0`]);
    await database.pool.query('DELETE FROM memo');
    await database.pool.query('UPDATE chat SET clock_at = to_timestamp(0)');
    await run(after(930));
    expect(await told(after(930)), 'not even after everything was forgotten but the log').toEqual([]);
    await run(after(87_300));
    expect(await told(after(87_300))).toEqual([`${ANN} daily 2026-03-02 with 0`]);
  });

  it('bring what was kept, each alert once, and the movers among the coins of the chat', async () => {
    const rules = createRules(database.prisma, database.pool);
    await rules.add(ruleOf(ANN, 100), 10, NOON);
    await rules.add(ruleOf(BOB, 100, 'above', 'price:ETH/USDT'), 10, NOON);
    await chats().choose(ANN, { digest: '13:00' });
    for (const i of [1, 2]) await outbox().enqueue(`d${i}`, ANN, priceAlert(i), NOON, 'digest');
    expect(await told(NOON)).toEqual([]);
    await run(after(0));
    await run(after(3_600));
    const [digest] = await claim(after(3_600));
    expect(digest).toMatchObject({
      alert: {
        kind: 'digest',
        period: 'daily',
        movers: [{ coin: 'BTC', change: -4.2 }],
        top: [{ coin: 'SOL', change: -4.2 }],
      },
      company: [{ alert: { rule: 1 } }, { alert: { rule: 2 } }],
    });
    if (digest) await outbox().settle(digest, { kind: 'sent' }, after(3_600));
    await run(after(90_000));
    expect(await told(after(90_000))).toEqual([`${ANN} daily 2026-03-02 with 0`]);
  });

  it('tell what was held back once the night is over, in one message', async () => {
    await chats().choose(ANN, { quiet: '11:00-13:00' });
    for (const i of [1, 2, 3]) await outbox().enqueue(`n${i}`, ANN, priceAlert(i), NOON);
    expect(await told(NOON)).toEqual([]);
    await run(after(0));
    expect(await told(after(60)), 'still quiet').toEqual([]);
    await Promise.all([run(after(3_600)), run(after(3_600))]);
    expect(await told(after(3_600))).toEqual([`${ANN} away 2026-03-01 with 3`]);
    await run(after(3_660));
    expect(await told(after(3_660))).toEqual([]);
  });

  it('wait for a chat that cannot be reached, of which nothing is kept', async () => {
    await chats().choose(ANN, { quiet: '11:00-13:00' });
    await outbox().enqueue('n1', ANN, priceAlert(1), NOON);
    expect(await told(NOON)).toEqual([]);
    await chats().unreachable(ANN, 'blocked', NOON);
    await run(after(3_600));
    expect(await told(after(3_600))).toEqual([]);
    const { rows } = await database.pool.query('SELECT outcome, reason FROM delivery_log');
    expect(rows).toEqual([{ outcome: 'dead', reason: 'blocked' }]);
  });
});

it('the rules that rang most are counted since an instant', async () => {
  for (const i of [1, 2, 3]) await outbox().enqueue(`r${i}`, ANN, priceAlert(i === 3 ? 2 : 1), NOON);
  await told(NOON);
  const receipts = createReceipts(database.pool);
  expect((await receipts.noise(ANN, NOON)).map(({ rule, count }) => [rule, count])).toEqual([
    [1, 2],
    [2, 1],
  ]);
  expect(await receipts.noise(ANN, after(1))).toEqual([]);
});
