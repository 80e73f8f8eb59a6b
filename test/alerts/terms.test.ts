import { describe, expect, it } from 'vitest';
import { laneOf } from '../../src/alerts/alert.ts';
import type { Move, RuleLedger } from '../../src/alerts/ledger.ts';
import { createMatcher, type MatcherOptions } from '../../src/alerts/matcher.ts';
import type { Rule, RuleTerms } from '../../src/alerts/rule.ts';
import { type Metric, type Reading, whenOf } from '../../src/core/market/reading.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { after, BTC, NOON, reading, ruleOf } from '../storage/world.ts';

const TEXT = 'rsi(14, 4h) < 30';
const CLAIM = whenOf('ETH/USDT' as MarketSymbol, TEXT);

const claimRule = (terms: RuleTerms = {}, metric: Metric = CLAIM): Rule => ({
  ...ruleOf('telegram:1', 1, 'above', metric),
  threshold: { side: 'above', at: 1, rearm: 0 },
  id: 1,
  state: 'armed',
  epoch: 0,
  terms,
});
const priceRule = (terms: RuleTerms = {}): Rule => ({ ...claimRule(terms), ...ruleOf('telegram:1', 100) });

const told = [{ text: 'rsi(14, 4h)', value: 28.4 }];
const says = (holds: boolean, seconds = 0, metric = CLAIM): Reading => ({
  ...reading(holds ? 1 : 0, seconds, metric),
  source: 'candles',
  told,
});

/** A matcher over one rule, and every move that it committed. */
async function start(rule: Rule, options?: MatcherOptions) {
  const moves: Move[] = [];
  const ledger: RuleLedger = {
    changes: async (since) => ({ changes: since === 0n ? [{ id: rule.id, rule }] : [], upTo: 1n }),
    watermarks: async () => new Map([[rule.metric, NOON]]),
    async commit(made) {
      moves.push(...made);
      return made.filter(({ alert }) => alert).length;
    },
  };
  const matcher = createMatcher(ledger, options);
  await matcher.follow(NOON);
  return { matcher, moves, alerts: () => moves.flatMap(({ alert }) => (alert ? [alert] : [])) };
}

/** `!` where it rang, `-` where it moved silently, `.` where nothing happened. */
async function draw(rule: Rule, readings: readonly Reading[]): Promise<string> {
  const { matcher, moves } = await start(rule);
  let drawn = '';
  for (const each of readings) {
    await matcher.match([each], each.at);
    const made = moves.splice(0);
    drawn += made.length === 0 ? '.' : made.some(({ alert }) => alert) ? '!' : '-';
  }
  return drawn;
}

describe('a condition', () => {
  it('rings once on its rising edge, is armed again silently, and rings anew', async () => {
    const readings = [false, true, true, false, false, true].map((holds, i) => says(holds, i * 3_600));
    expect(await draw(claimRule(), readings)).toBe('.!.-.!');
  });

  it('that holds already when it is set rings when it holds again', async () => {
    const readings = [true, false, true].map((holds, i) => says(holds, i));
    expect(await draw({ ...claimRule(), state: 'quiet' }, readings)).toBe('.-!');
  });

  it('tells by what, of whom and when', async () => {
    const { matcher, alerts } = await start(claimRule({ note: 'take profit' }));
    await matcher.match([says(true, 60)], after(60));
    expect(alerts()).toEqual([
      {
        ...{ kind: 'condition', rule: 1, symbol: 'ETH/USDT', text: TEXT, told },
        ...{ at: after(60).toISOString(), note: 'take profit' },
      },
    ]);
  });

  it('about the market as a whole names no symbol', async () => {
    const metric = whenOf(undefined, 'dominance < 55');
    const { matcher, alerts } = await start(claimRule({}, metric));
    await matcher.match([says(true, 60, metric)], after(60));
    expect(alerts()[0]).not.toHaveProperty('symbol');
    expect(alerts()).toMatchObject([{ kind: 'condition', text: 'dominance < 55' }]);
  });

  it.each([
    { seconds: 600, clock: 1_200, isLate: undefined, because: 'a close is waited for' },
    { seconds: 599, clock: 1_200, isLate: true, because: 'ten minutes have passed' },
    { seconds: 86_400, clock: 86_400, isLate: undefined, because: 'nothing is heard of a claim between closes' },
  ])('of $seconds s at $clock s: late is $isLate, because $because', async ({ seconds, clock, isLate }) => {
    const { matcher, alerts } = await start(claimRule(), { marketNow: () => after(clock) });
    await matcher.match([says(true, seconds)], NOON);
    expect(alerts()).toMatchObject([isLate ? { isLate } : { kind: 'condition' }]);
    expect('isLate' in (alerts()[0] ?? {})).toBe(isLate ?? false);
  });

  it('is late by the newest price where the market has no clock of its own', async () => {
    const { matcher, alerts } = await start(claimRule());
    await matcher.match([says(true, 60), reading(1, 3_600)], NOON);
    expect(alerts()).toMatchObject([{ isLate: true }]);
  });
});

describe('the terms of a rule', () => {
  it('once: it is gone from the book with its ring', async () => {
    const { matcher, alerts } = await start(priceRule({ isOnce: true }));
    await matcher.match([reading(101), reading(90, 1), reading(101, 2)], after(2));
    expect(alerts()).toMatchObject([{ kind: 'price', isOnce: true }]);
    expect(matcher.size).toBe(0);
  });

  it.each([
    { seconds: 3_599, draws: '!--', because: 'it rang within the hour' },
    { seconds: 3_600, draws: '!-!', because: 'the hour is over' },
  ])('cooldown: $draws, because $because', async ({ seconds, draws }) => {
    const readings = [reading(101), reading(90, 1), reading(101, seconds)];
    expect(await draw(priceRule({ cooldownMs: 3_600_000 }), readings)).toBe(draws);
  });

  it('cooldown: a silent move does not begin it anew', async () => {
    const readings = [[101], [90, 1], [101, 2_000], [90, 2_001], [101, 4_000]].map(([value = 0, s]) =>
      reading(value, s),
    );
    expect(await draw(priceRule({ cooldownMs: 3_600_000 }), readings)).toBe('!---!');
  });

  it('cooldown: it outlives a restart', async () => {
    const rule = { ...priceRule({ cooldownMs: 3_600_000 }), rangAt: after(-60) };
    expect(await draw(rule, [reading(101), reading(90, 1), reading(101, 3_541)])).toBe('--!');
  });

  it.each([
    { seconds: 59, draws: '!', because: 'it is not over yet' },
    { seconds: 60, draws: '-', because: 'it is over' },
  ])('expiry: $draws, because $because', async ({ seconds, draws }) => {
    expect(await draw(priceRule({ expiresAt: after(60).toISOString() }), [reading(101, seconds)])).toBe(draws);
  });

  it.each([BTC, 'season:top50'] as const)('note: told with a ring of %s', async (metric) => {
    const { matcher, alerts } = await start({ ...priceRule({ note: 'take profit' }), metric });
    await matcher.match([reading(101, 0, metric)], NOON);
    expect(alerts()).toMatchObject([{ note: 'take profit' }]);
  });

  it.each([
    { kind: 'price', urgency: undefined, lane: 0 },
    { kind: 'condition', urgency: undefined, lane: 0 },
    { kind: 'condition', urgency: 'critical', lane: -1 },
    { kind: 'condition', urgency: 'digest', lane: 4 },
    { kind: 'signals', urgency: undefined, lane: 2 },
  ] as const)('urgency: a $kind that is $urgency takes lane $lane', ({ kind, urgency, lane }) => {
    expect(laneOf({ kind }, urgency)).toBe(lane);
  });
});

it('a rule whose metric was edited knows of no silence before', async () => {
  const eth = 'price:ETH/USDT' as const;
  const rule = priceRule();
  const moves: Move[] = [];
  const edited = { ...rule, metric: eth, epoch: 1 };
  const matcher = createMatcher({
    changes: async (since) => ({ changes: [{ id: 1, rule: since === 0n ? rule : edited }], upTo: since + 1n }),
    watermarks: async (metrics) => new Map(metrics.map((metric) => [metric, NOON])),
    async commit(made) {
      moves.push(...made);
      return made.length;
    },
  });
  await matcher.follow(NOON);
  await matcher.match([reading(90, 3_600)], after(3_600));
  await matcher.follow(after(3_600));
  await matcher.match([reading(101, 3_610, eth)], after(3_610));
  expect(moves.map(({ alert }) => alert)).toEqual([expect.not.objectContaining({ silentSince: expect.anything() })]);
});
