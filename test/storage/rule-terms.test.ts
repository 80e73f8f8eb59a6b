import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/alerts/matcher.ts';
import type { NewRule, RuleTerms } from '../../src/alerts/rule.ts';
import { whenOf } from '../../src/core/market/reading.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { type Moved, movedText } from '../../src/core/rules/moved.ts';
import { createChats } from '../../src/storage/chats.ts';
import { createRules } from '../../src/storage/rules.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { after, BTC, empty, NOON, person, reading, ruleOf, waiting } from './world.ts';

const ANN = 'telegram:1' as const;
const ETH = 'ETH/USDT' as MarketSymbol;
const CLAIM = whenOf(ETH, 'rsi(14, 4h) < 30');
const EVERY_TERM: RuleTerms = {
  isOnce: true,
  cooldownMs: 60_000,
  expiresAt: after(86_400).toISOString(),
  urgency: 'critical',
  note: 'take “profit” 💰',
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

let rules: ReturnType<typeof createRules>;
beforeEach(async () => {
  await empty(database);
  rules = createRules(database.prisma, database.pool);
  await createChats(database.prisma, database.pool).heard(person(ANN), NOON);
});

const add = async (rule: Partial<NewRule> = {}) => {
  const added = await rules.add({ ...ruleOf(ANN, 100), ...rule }, 100, NOON);
  if (!added) throw new Error('The rule was not taken.');
  return added;
};
const condition = (rule: Partial<NewRule> = {}) =>
  add({ metric: CLAIM, threshold: { side: 'above', at: 1, rearm: 0 }, ...rule });
const startMatcher = async () => {
  const matcher = createMatcher(rules);
  await matcher.follow(NOON);
  return matcher;
};
const holds = (value: boolean, seconds = 0) => reading(value ? 1 : 0, seconds, CLAIM);
const stored = async () => (await database.pool.query('SELECT alert, lane FROM delivery ORDER BY id')).rows;

describe('the terms of a rule', () => {
  it.each([
    { terms: EVERY_TERM },
    { terms: { expiresAt: EVERY_TERM.expiresAt ?? '' } },
    { terms: { note: 'only that' } },
  ])('are found again by whoever asks: $terms', async ({ terms }) => {
    const rule = await add({ terms, state: 'quiet' });
    expect(rule).toMatchObject({ terms, state: 'quiet', epoch: 0 });
    expect(await rules.get(rule.id)).toEqual(rule);
    expect(await rules.of(ANN)).toEqual([rule]);
    const { chat: _, owner: __, ...held } = rule;
    expect([...(await rules.changes(0n)).changes]).toEqual([{ id: rule.id, rule: held }]);
  });

  it('may be none', async () => {
    expect(await add({ terms: {} })).not.toHaveProperty('terms');
  });

  it('remove a rule that was to ring once in the transaction of its ring, for every evaluator', async () => {
    const { id } = await add({ terms: { isOnce: true } });
    const [one, two] = [await startMatcher(), await startMatcher()];
    expect(await one.match([reading(101)], NOON)).toBe(1);
    expect(await rules.get(id)).toBeUndefined();
    expect(await two.match([reading(101, 1)], after(1))).toBe(0);
    await two.follow(after(2));
    expect([one.size, two.size]).toEqual([0, 0]);
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`]);
  });

  it('leave a rule armed that was to ring once and was edited before it did', async () => {
    const { id } = await add({ terms: { isOnce: true } });
    const matcher = await startMatcher();
    await rules.edit(id, { threshold: { side: 'above', at: 200, rearm: 190 } });
    expect(await matcher.match([reading(101)], NOON)).toBe(0);
    await matcher.follow(after(1));
    expect(await matcher.match([reading(201, 2)], after(2))).toBe(1);
  });

  it('keep it silent within its cooldown, also after a restart', async () => {
    const { id } = await add({ terms: { cooldownMs: 3_600_000 } });
    const matcher = await startMatcher();
    for (const [i, value] of [101, 90].entries()) await matcher.match([reading(value, i)], after(i));
    expect(await rules.get(id)).toMatchObject({ rangAt: NOON, state: 'armed', epoch: 1 });

    const again = await startMatcher();
    expect(await again.match([reading(101, 60)], after(60))).toBe(0);
    expect(await rules.get(id), 'it moved without a word').toMatchObject({ rangAt: NOON, state: 'quiet', epoch: 2 });
    await again.match([reading(90, 61)], after(61));
    expect(await again.match([reading(101, 3_600)], after(3_600))).toBe(1);
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`, `rule:${id}:2 ${ANN} pending`]);
  });

  it('choose the lane and carry the note', async () => {
    await add({ terms: { urgency: 'digest', note: 'later' } });
    await add({ terms: { urgency: 'critical' } });
    await (await startMatcher()).match([reading(101)], NOON);
    expect(await stored()).toMatchObject([{ lane: 4, alert: { note: 'later' } }, { lane: -1 }]);
  });
});

describe('a condition over the database', () => {
  it('rings once while it holds, for two evaluators', async () => {
    const { id } = await condition();
    const [one, two] = [await startMatcher(), await startMatcher()];
    for (const matcher of [one, two, one]) await matcher.match([holds(true)], NOON);
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`]);
  });

  it.each([
    { before: [true], now: true, rings: 0, because: 'it has rung for this' },
    { before: [true, false], now: true, rings: 1, because: 'it had ended before the restart' },
    { before: [false], now: true, rings: 1, because: 'it began during the downtime' },
  ])('after a restart rings $rings times: $because', async ({ before, now, rings }) => {
    await condition();
    const matcher = await startMatcher();
    for (const [i, value] of before.entries()) await matcher.match([holds(value, i)], after(i));
    expect(await (await startMatcher()).match([holds(now, 9)], after(9))).toBe(rings);
  });
});

describe('a move over the database', () => {
  const moved: Moved = { direction: 'either', percent: 3, from: 4_000, since: NOON.toISOString() };
  const first = whenOf(ETH, movedText(moved));
  const move = (terms: RuleTerms = {}) => condition({ metric: first, terms: { ...terms, moved } });
  const at = (price: number, seconds: number, metric = first) => ({
    ...reading(1, seconds, metric),
    told: [{ text: 'price', value: price }],
  });

  it('rings and starts anew in one transaction, for two evaluators', async () => {
    const { id } = await move({ note: 'look' });
    const [one, two] = [await startMatcher(), await startMatcher()];
    for (const matcher of [one, two, one]) await matcher.match([at(4_200, 1)], after(1));
    expect(await waiting(database)).toEqual([`rule:${id}:0 ${ANN} pending`]);
    const anew = { ...moved, from: 4_200, since: after(1).toISOString() };
    const next = whenOf(ETH, movedText(anew));
    expect(await rules.get(id)).toMatchObject({
      metric: next,
      state: 'armed',
      epoch: 1,
      terms: { moved: anew, note: 'look' },
    });
    expect(await stored()).toMatchObject([
      { lane: 0, alert: { kind: 'moved', from: 4_000, price: 4_200, next: [4_074, 4_326] } },
    ]);

    // Both watch the new start, and whoever is first rings.
    for (const matcher of [two, one]) await matcher.follow(after(2));
    for (const matcher of [two, one]) await matcher.match([at(4_400, 3, next)], after(3));
    expect(await waiting(database)).toHaveLength(2);
    expect(await (await startMatcher()).match([at(4_400, 4, next)], after(4)), 'the start before').toBe(0);
  });

  it('leaves nothing half done where it cannot be stored', async () => {
    const { id } = await move();
    const matcher = await startMatcher();
    await database.pool.query('ALTER TABLE watermark ADD CONSTRAINT refused CHECK (value < 0) NOT VALID');
    try {
      await expect(matcher.match([at(4_200, 1)], after(1))).rejects.toThrow('refused');
    } finally {
      await database.pool.query('ALTER TABLE watermark DROP CONSTRAINT refused');
    }
    expect(await rules.get(id)).toMatchObject({ metric: first, epoch: 0 });
    expect(await matcher.match([], after(2))).toBe(1);
    expect(await rules.get(id)).toMatchObject({ epoch: 1, state: 'armed', terms: { moved: { from: 4_200 } } });
  });

  it('is gone with its only ring', async () => {
    const { id } = await move({ isOnce: true });
    const matcher = await startMatcher();
    expect(await matcher.match([at(3_800, 1)], after(1))).toBe(1);
    expect(await rules.get(id)).toBeUndefined();
    expect(matcher.size).toBe(0);
  });
});

describe('an edit', () => {
  it('changes what it names, in place, and is followed', async () => {
    const rule = await add({ terms: EVERY_TERM });
    const matcher = await startMatcher();
    const threshold = { side: 'below', at: 50, rearm: 51 } as const;
    const edited = await rules.edit(rule.id, { threshold });
    expect(edited).toEqual({ ...rule, threshold, epoch: 1 });
    expect(await rules.get(rule.id)).toEqual(edited);
    await matcher.follow(after(1));
    expect(await matcher.match([reading(49, 2)], after(2))).toBe(1);
  });

  it('replaces the terms whole, and none at all are none', async () => {
    const { id } = await add({ terms: EVERY_TERM });
    expect(await rules.edit(id, { terms: { note: 'new' } })).toMatchObject({ terms: { note: 'new' } });
    expect((await rules.get(id))?.terms).toEqual({ note: 'new' });
    expect(await rules.edit(id, { terms: {} })).not.toHaveProperty('terms');
  });

  it.each([
    { to: { terms: { cooldownMs: 1_000 } }, rangAt: NOON, because: 'the condition is the same' },
    { to: { metric: CLAIM }, rangAt: undefined, because: 'it never rang for this one' },
  ])('keeps when it rang: $rangAt, because $because', async ({ to, rangAt }) => {
    const { id } = await add();
    await (await startMatcher()).match([reading(101)], NOON);
    expect((await rules.edit(id, to))?.rangAt).toEqual(rangAt);
  });

  it('leaves what was evaluated before without effect', async () => {
    const { id } = await add();
    const matcher = await startMatcher();
    await rules.edit(id, { metric: CLAIM, threshold: { side: 'above', at: 1, rearm: 0 } });
    expect(await matcher.match([reading(101)], NOON)).toBe(0);
    expect(await rules.get(id)).toMatchObject({ state: 'armed', epoch: 1 });
    await matcher.follow(after(1));
    expect(await matcher.match([reading(101, 2)], after(2)), 'it watches something else now').toBe(0);
    expect(await matcher.match([holds(true, 3)], after(3))).toBe(1);
  });

  it('of a rule that is gone changes nothing', async () => {
    const { id } = await add();
    await rules.remove(id, NOON);
    expect(await rules.edit(id, { metric: BTC })).toBeUndefined();
  });

  it('never lets in a re-arm level that could fire and arm at once', async () => {
    const { id } = await add();
    const threshold = { side: 'above', at: 100, rearm: 100 } as const;
    await expect(rules.edit(id, { threshold })).rejects.toThrow('No threshold');
  });
});

describe('a rule that is over', () => {
  it('is removed and told of once', async () => {
    const terms = { expiresAt: after(60).toISOString() };
    const [price, claim] = [await add({ terms }), await condition({ terms })];
    const kept = await add({ terms: { expiresAt: after(61).toISOString() } });
    const matcher = await startMatcher();
    expect(await rules.expire(after(59))).toBe(0);

    const counts = await Promise.all([rules.expire(after(60)), rules.expire(after(60))]);
    expect(counts.toSorted()).toEqual([0, 2]);
    expect((await rules.of(ANN)).map(({ id }) => id)).toEqual([kept.id]);
    await matcher.follow(after(60));
    expect(matcher.size).toBe(1);
    expect(await stored()).toMatchObject([
      { lane: 2, alert: { kind: 'notice', says: [{ id: 'alert-expired', facts: { id: `${price.id}`, level: 100 } }] } },
      { alert: { says: [{ id: 'alert-expired-condition', facts: { id: `${claim.id}`, about: 'ETH/USDT' } }] } },
    ]);
  });

  it('is told to nobody who cannot be reached', async () => {
    await add({ terms: { expiresAt: NOON.toISOString() } });
    await createChats(database.prisma, database.pool).unreachable(ANN, 'blocked', NOON);
    expect(await rules.expire(NOON)).toBe(0);
    expect(await rules.of(ANN)).toEqual([]);
  });
});
