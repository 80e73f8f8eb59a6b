import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RuleLedger } from '../../src/alerts/ledger.ts';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { RuleChange } from '../../src/alerts/rule.ts';
import { createChats } from '../../src/storage/chats.ts';
import { touchRulesOf } from '../../src/storage/rule-changes.ts';
import { createRulePages } from '../../src/storage/rule-pages.ts';
import { createRules, lastComparedPrices } from '../../src/storage/rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, BTC, empty, NOON, person, reading, ruleOf, waiting } from './world.ts';

const ANN = 'telegram:1' as const;
const BOB = 'telegram:2' as const;

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
  await chats.heard(person(ANN), NOON);
  await chats.heard(person(BOB), NOON);
});

const add = async (at: number, chat: typeof ANN | typeof BOB = ANN) => {
  const rule = await rules.add(ruleOf(chat, at), 100, NOON);
  if (!rule) throw new Error('The rule was not taken.');
  return rule;
};
const startMatcher = async (ledger: RuleLedger = rules) => {
  const matcher = createMatcher(ledger);
  await matcher.follow(NOON);
  return matcher;
};
const alerts = async () => (await database.pool.query('SELECT alert FROM delivery ORDER BY id')).rows.map(toAlert);
const toAlert = ({ alert }: { alert: Record<string, unknown> }) => alert;

/** A ledger whose next commits fail, before they reach the database or after it has taken them. */
function failing(times: number, when: 'before' | 'after'): RuleLedger {
  let left = times;
  return {
    changes: (since, page) => rules.changes(since, page),
    watermarks: (metrics) => rules.watermarks(metrics),
    async commit(moves, readings, now) {
      if (left-- > 0) {
        if (when === 'after') await rules.commit(moves, readings, now);
        throw new Error('the connection broke');
      }
      return rules.commit(moves, readings, now);
    },
  };
}

describe('a rule over the database', () => {
  it.each([
    { values: [99, 100, 101, 102], draws: '.!..', because: 'it fires once while the price stays beyond' },
    { values: [100, 99, 100], draws: '!..', because: 'trembling at the level is one alert' },
    { values: [100, 98, 100], draws: '!.!', because: 'coming back to the re-arm level arms it again' },
  ])('$draws $because', async ({ values, draws }) => {
    await add(100);
    const matcher = await startMatcher();
    let drawn = '';
    for (const [i, value] of values.entries()) {
      drawn += (await matcher.match([reading(value, i)], after(i))) > 0 ? '!' : '.';
      await matcher.follow(after(i));
    }
    expect(drawn).toBe(draws);
  });

  it('stores its state, the watermark and the alert together, or none of them', async () => {
    const { id } = await add(100);
    const matcher = await startMatcher();
    await database.pool.query('ALTER TABLE watermark ADD CONSTRAINT refused CHECK (value < 0) NOT VALID');
    try {
      await expect(matcher.match([reading(101)], NOON)).rejects.toThrow('refused');
    } finally {
      await database.pool.query('ALTER TABLE watermark DROP CONSTRAINT refused');
    }
    expect(await waiting(database)).toEqual([]);
    expect(await rules.get(id)).toMatchObject({ state: 'armed', epoch: 0 });

    expect(await matcher.match([], after(1))).toBe(1);
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`]);
    expect(await rules.get(id)).toMatchObject({ state: 'quiet', epoch: 1 });
    expect(await rules.watermarks([BTC])).toEqual(new Map([[BTC, NOON]]));
  });

  it('leaves the price it was last compared with, for as long as a rule waits for it', async () => {
    const { id } = await add(100);
    await (await startMatcher()).match([reading(99)], NOON);
    expect(await lastComparedPrices(database.pool)).toMatchObject([{ symbol: 'BTC/USDT', price: 99, at: NOON }]);
    await rules.remove(id, after(1));
    expect(await lastComparedPrices(database.pool)).toEqual([]);
  });

  it('loses nothing when its connection is cut in the middle of the transaction', async () => {
    const { id } = await add(100);
    const matcher = await startMatcher();
    const holder = await database.pool.connect();
    await holder.query('BEGIN; LOCK TABLE watermark IN ACCESS EXCLUSIVE MODE');
    const cut = expect(matcher.match([reading(101)], NOON)).rejects.toThrow();
    const stuck = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    let pid: number | undefined;
    while (pid === undefined) pid = (await database.pool.query(stuck)).rows[0]?.pid;
    await database.pool.query('SELECT pg_terminate_backend($1)', [pid]);
    await cut;
    await holder.query('COMMIT');
    holder.release();

    expect(await waiting(database)).toEqual([]);
    expect(await matcher.match([reading(97)], after(10))).toBe(1);
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`]);
    expect(await rules.get(id), 'it fired, and came back').toMatchObject({ state: 'armed', epoch: 1 });
  });

  it.each([
    { when: 'before', because: 'the commit never arrived' },
    { when: 'after', because: 'the commit arrived and its answer did not' },
  ] as const)('tells each of its crossings once, although $because', async ({ when }) => {
    const { id } = await add(100);
    const matcher = await startMatcher(failing(3, when));
    for (const [i, value] of [101, 97, 102].entries()) {
      await expect(matcher.match([reading(value, i)], after(i))).rejects.toThrow('the connection broke');
    }
    await matcher.match([reading(103, 3)], after(3));
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`, `rule:${id}:1 ${ANN} pending`]);
    expect(await rules.get(id)).toMatchObject({ state: 'quiet', epoch: 2 });
  });

  it('stores what the book did before it believes the database again', async () => {
    const { id } = await add(100);
    const matcher = await startMatcher(failing(1, 'before'));
    await expect(matcher.match([reading(101)], NOON)).rejects.toThrow();
    await matcher.follow(after(1));
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`]);
    expect(await matcher.match([reading(102, 2)], after(2)), 'the book still knows that it fired').toBe(0);
  });

  it('tells the alerts of one sweep in the order in which the prices came', async () => {
    const eth = 'price:ETH/USDT' as const;
    await rules.add(ruleOf(ANN, 100, 'above', eth), 100, NOON);
    await add(100);
    const matcher = await startMatcher();
    await matcher.match([reading(101), reading(101, 0, eth)], NOON);
    expect((await alerts()).map(({ symbol }) => symbol)).toEqual(['BTC/USDT', 'ETH/USDT']);
  });
});

describe('a rule that changes between the price and the commit', () => {
  it.each([
    { change: 'removed', act: (id: number) => rules.remove(id, NOON) },
    { change: 'put to sleep', act: (id: number) => rules.snooze(id, after(3_600)) },
    { change: 'out of reach', act: () => chats.unreachable(ANN, 'blocked', NOON) },
  ])('$change tells nothing', async ({ act }) => {
    const { id } = await add(100);
    const matcher = await startMatcher();
    await act(id);
    expect(await matcher.match([reading(101)], NOON)).toBe(0);
    expect(await waiting(database)).toEqual([]);
    await matcher.follow(after(1));
    expect(matcher.size).toBe(0);
  });

  it('rings when its sleep is over, because the level is still passed', async () => {
    const { id } = await add(100);
    const matcher = await startMatcher();
    await rules.snooze(id, after(60));
    await matcher.match([reading(101)], NOON);
    await rules.wake(after(59));
    await matcher.follow(after(59));
    expect(matcher.size).toBe(0);

    await rules.wake(after(60));
    await matcher.follow(after(60));
    expect(await matcher.match([reading(101, 61)], after(61))).toBe(1);
  });
});

describe('two evaluators', () => {
  it('enqueue one sweep once', async () => {
    const { id } = await add(100);
    const [one, two] = [await startMatcher(), await startMatcher()];
    const counts = await Promise.all([one.match([reading(101)], NOON), two.match([reading(101)], NOON)]);
    expect(counts.toSorted()).toEqual([0, 1]);
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`]);
  });

  it('stay together, so that the one which is left goes on where the other stopped', async () => {
    const { id } = await add(100);
    const [one, two] = [await startMatcher(), await startMatcher()];
    // Only the first hears the market for a while.
    for (const [i, value] of [101, 97, 101, 97].entries()) await one.match([reading(value, i)], after(i));
    await two.follow(after(5));
    expect(await two.match([reading(101, 6)], after(6))).toBe(1);
    expect((await waiting(database)).at(-1)).toBe(`rule:${id}:2 ${ANN} pending`);
  });
});

describe('a book filled again after a crash', () => {
  it.each([
    { state: 'armed', value: 101, fires: 1, becomes: 'quiet', because: 'the level was passed meanwhile' },
    { state: 'quiet', value: 97, fires: 0, becomes: 'armed', because: 'the price came back meanwhile' },
    { state: 'quiet', value: 99, fires: 0, becomes: 'quiet', because: 'it has not come back far enough' },
  ])('$state at $value becomes $becomes: $because', async ({ state, value, fires, becomes }) => {
    const { id } = await add(100);
    await database.pool.query('UPDATE rule SET state = $1', [state]);
    const matcher = await startMatcher();
    expect(await matcher.match([reading(value)], NOON)).toBe(fires);
    expect(await rules.get(id)).toMatchObject({ state: becomes });
  });

  it('says of a level crossed during the downtime since when it was away', async () => {
    await add(100);
    await (await startMatcher()).match([reading(90)], NOON);

    const again = await startMatcher();
    await again.match([reading(101, 3_600)], after(3_600));
    expect(await alerts()).toMatchObject([{ silentSince: NOON.toISOString(), at: after(3_600).toISOString() }]);
  });

  it('stores how far a rule was compared with its first price, so that an early crash is no gap', async () => {
    const matcher = await startMatcher();
    await matcher.match([reading(90)], NOON);
    await add(100);
    await matcher.follow(after(5));
    await matcher.match([reading(90, 10)], after(10));
    expect(await rules.watermarks([BTC])).toEqual(new Map([[BTC, after(10)]]));
  });

  it('loads ten thousand rules and misses none', async () => {
    await database.pool.query(
      `INSERT INTO rule (chat_id, owner, metric, side, at, rearm, state, created_at)
       SELECT $1, $1, 'price:C' || n % 500 || '/USDT', 'above', 100 + n, 99, 'armed', $2 FROM generate_series(1, 10000) n`,
      [ANN, NOON],
    );
    const matcher = await startMatcher();
    expect(matcher.size).toBe(10_000);
    const sweep = Array.from({ length: 500 }, (_, i) => reading(20_000, 0, `price:C${i}/USDT`));
    expect(await matcher.match(sweep, NOON)).toBe(10_000);
  });
});

describe('changes', () => {
  const changed = async (since: bigint) => [...(await rules.changes(since)).changes];

  it('are numbered from nothing: no rule, then the first', async () => {
    expect(await rules.changes(0n)).toEqual({ changes: [], upTo: 0n });
    const { id } = await add(100);
    const { upTo } = await rules.changes(0n);
    expect(await changed(0n)).toMatchObject([{ id, rule: { epoch: 0, threshold: { at: 100 } } }]);
    expect(await rules.changes(upTo)).toEqual({ changes: [], upTo });
  });

  it('leave out what was removed before, and tell what is removed after', async () => {
    const [gone, kept] = [await add(100), await add(101)];
    await rules.remove(gone.id, NOON);
    const { upTo } = await rules.changes(0n);
    expect((await changed(0n)).map(({ id }) => id)).toEqual([kept.id]);
    await rules.remove(kept.id, NOON);
    expect((await changed(upTo)).at(-1)).toEqual({ id: kept.id, rule: undefined });
  });

  it('become visible in the order of their numbers, whoever commits first', async () => {
    const { upTo } = await rules.changes(0n);
    const slow = await database.pool.connect();
    await slow.query('BEGIN');
    await add(100, ANN);
    const before = (await rules.changes(upTo)).upTo;
    await touchRulesOf(slow, ANN);
    const added = add(101, BOB);
    expect(await changed(before), 'the later number waits for the earlier one').toEqual([]);
    await slow.query('COMMIT');
    slow.release();
    await added;
    expect((await changed(before)).map(({ rule }) => rule?.threshold.at)).toEqual([100, 101]);
  });

  it('come in pages, which together are what one would be', async () => {
    const { changes } = createRulePages(database.pool, 2);
    for (const at of [100, 101, 102, 103, 104]) await add(at);
    const pages: (readonly RuleChange[])[] = [];
    let page = await changes(0n);
    for (;;) {
      pages.push([...page.changes]);
      if (!page.next) break;
      expect(page.next.total).toBe(5);
      page = await changes(page.upTo, page.next);
    }
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(await changed(0n));
    expect(page.upTo).toBe((await rules.changes(0n)).upTo);
  });

  it('of a start in pages leave out who died before it, and tell who dies meanwhile', async () => {
    const { changes } = createRulePages(database.pool, 2);
    const [one, two, three, four] = [await add(100), await add(101), await add(102), await add(103)];
    await rules.remove(two.id, NOON);
    const first = await changes(0n);
    expect([...first.changes].map(({ id }) => id)).toEqual([one.id, three.id]);
    await rules.remove(one.id, NOON);
    const second = await changes(first.upTo, first.next);
    expect([...second.changes]).toMatchObject([
      { id: four.id, rule: { id: four.id } },
      { id: one.id, rule: undefined },
    ]);
  });

  it.each([
    { side: 'above', state: 'armed' },
    { side: 'above', state: 'quiet' },
    { side: 'below', state: 'armed' },
    { side: 'below', state: 'quiet' },
  ] as const)('tell a rule as it is, $side and $state', async ({ side, state }) => {
    const terms = { note: 'a “note”\nof two lines \u0001 💰', expiresAt: after(3_600).toISOString() };
    const {
      chat: _,
      owner: __,
      ...rule
    } = await rules
      .add({ ...ruleOf(ANN, 0.1 + 0.2, side), state, terms }, 100, NOON)
      .then((added) => added ?? expect.fail('refused'));
    await database.pool.query('UPDATE rule SET epoch = 7, rang_at = $1', [after(-1.234)]);
    expect(await changed(0n)).toEqual([{ id: rule.id, rule: { ...rule, epoch: 7, rangAt: after(-1.234) } }]);
  });
});

describe('rules of people', () => {
  it('are refused beyond the limit of their owner, also when they come at once', async () => {
    const added = await Promise.all([100, 101, 102].map((at) => rules.add(ruleOf(ANN, at), 2, NOON)));
    expect(added.filter((rule) => rule !== undefined)).toHaveLength(2);
  });

  it('are added and edited only while their owner waits for what was seen', async () => {
    const [one, metric] = [await add(100), 'when:BTC/USDT|price > 1' as const];
    const seen = { owner: ANN, metrics: await rules.metricsOf(ANN) };
    const wish = { ...ruleOf(ANN, 1), metric };
    const added = await Promise.all([1, 2, 3].map(() => rules.add(wish, 99, NOON, seen)));
    expect(added.filter((rule) => rule !== undefined)).toHaveLength(1);
    expect(await rules.edit(one.id, { metric }, seen)).toBeUndefined();
    expect(await rules.get(one.id), 'it is as it was').toEqual(one);
    const now = { owner: ANN, metrics: await rules.metricsOf(ANN) };
    expect(await rules.edit(one.id, { metric }, now)).toMatchObject({ metric });
  });

  it('are listed oldest first, asleep or not, until they are removed', async () => {
    const [one, two, three] = [await add(100), await add(101), await add(102)];
    await rules.snooze(two.id, after(60));
    await rules.remove(three.id, NOON);
    expect(await rules.of(ANN)).toEqual([one, { ...two, snoozedUntil: after(60) }]);
    expect(await rules.get(three.id)).toBeUndefined();
  });

  it('never enter with a re-arm level that could fire and arm at once', async () => {
    const bad = { ...ruleOf(ANN, 100), threshold: { side: 'above' as const, at: 100, rearm: 101 } };
    await expect(rules.add(bad, 10, NOON)).rejects.toThrow('No threshold');
  });
});
