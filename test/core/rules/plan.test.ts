import { describe, expect, it } from 'vitest';
import { type RuleText, readRule } from '../../../src/core/rules/language/read-rule.ts';
import { planRule, thresholdOf } from '../../../src/core/rules/plan.ts';

const now = new Date('2026-11-22T12:00:00Z');

function parsed(text: string): RuleText {
  const read = readRule(text, { now });
  if (!read.ok) throw new Error(`${text}: ${read.problem.id}`);
  return read.value;
}

const plan = (text: string) => {
  const rule = parsed(text);
  return planRule(rule, { symbol: rule.about.kind === 'symbol' ? 'ETH/USDT' : undefined, price: 4_000, now });
};

describe('a rule becomes', () => {
  it.each([
    { text: 'ETH above 4000', metric: 'price:ETH/USDT', side: 'above', at: 4_000 },
    { text: 'ETH < 3k', metric: 'price:ETH/USDT', side: 'below', at: 3_000 },
    { text: 'ETH 4000', metric: 'price:ETH/USDT', side: undefined, at: 4_000 },
    { text: 'ETH falls below 3000 rearm 3100', metric: 'price:ETH/USDT', side: 'below', at: 3_000, rearm: 3_100 },
    { text: 'season(100) >= 60', metric: 'season:top100', side: 'above', at: 60 },
    { text: 'season(50) below 25', metric: 'season:top50', side: 'below', at: 25 },
  ])('a level: $text', ({ text, ...level }) => {
    expect(plan(text)).toMatchObject({ ok: true, value: { kind: 'level', ...level } });
  });

  it.each([
    ['ETH rsi(14,4h) < 30', 'when:ETH/USDT|rsi(14, 4h) < 30'],
    ['SOL 120..150', 'when:ETH/USDT|price < 120 or price > 150'],
    ['ETH above 4000 close', 'when:ETH/USDT|close(1h) >= 4000'],
    ['ETH price > ema(50, 4h)', 'when:ETH/USDT|price > ema(50, 4h)'],
    ['dominance crosses below 55', 'when:|dominance crosses below 55'],
    ['any top100: change(24h) > 20%', 'any:top100|change(24h) > 20%'],
    ['any watchlist: oversold', 'any:watchlist|rsi(14, 4h) < 30'],
  ])('a claim: %s', (text, metric) => {
    expect(plan(text)).toMatchObject({ ok: true, value: { kind: 'claim', metric } });
  });
});

it.each([
  ['on 2026-12-24 09:00', 'at:|on 2026-12-24 09:00', '2026-12-24T09:00:00.000Z'],
  ['ETH every day at 09:00', 'at:ETH/USDT|every day at 09:00', '2026-11-23T09:00:00.000Z'],
  ['every mondays at 9am', 'at:|every monday at 09:00', '2026-11-23T09:00:00.000Z'],
])('a reminder knows when it comes: %s', (text, metric, nextAt) => {
  expect(plan(text)).toMatchObject({ value: { kind: 'reminder', metric, terms: { reminds: { nextAt } } } });
});

it.each([
  ['XYZ listed', 'coin:XYZ|listed'],
  ['listed xyz/usdt once', 'coin:XYZ|listed'],
  ['delisted $RSI', 'coin:RSI|delisted'],
])('a listing is that of a coin, whatever it trades against: %s', (text, metric) => {
  expect(plan(text)).toMatchObject({ value: { kind: 'listing', metric } });
});

describe('touch', () => {
  it.each([
    ['ETH rsi(14, 4h) < 30 touch', 'when:ETH/USDT|rsi(14, 4h) < 30 touch', 'the indicator follows the price'],
    [
      'ETH price crosses above ema(50, 4h) touch',
      'when:ETH/USDT|close(4h) crosses above ema(50, 4h) touch',
      'the price is what the candle may close at',
    ],
    [
      'ETH rsi(14, 4h) < 30 and volume(1h) > 1M touch',
      'when:ETH/USDT|rsi(14, 4h) < 30 and volume(1h) > 1M touch',
      'one part that follows is enough',
    ],
    ['any top100: oversold 1h touch', 'any:top100|rsi(14, 1h) < 30 touch', 'of each by itself'],
    [
      'ETH close(1h) between 1 and 2 touch',
      'when:ETH/USDT|price <= 2 and price >= 1',
      'a close that still runs is the price',
    ],
  ])('%s is the claim %s: %s', (text, metric) => {
    expect(plan(text)).toMatchObject({ ok: true, value: { kind: 'claim', metric, isTouch: metric.endsWith('touch') } });
  });

  it('of a close and a number is a level of the price', () => {
    expect(plan('ETH close(1h) > 4000 touch')).toMatchObject({ value: { kind: 'level', metric: 'price:ETH/USDT' } });
  });
});

describe('a move', () => {
  it.each([
    ['ETH ±3%', 'price <= 3880 or price >= 4120'],
    ['ETH -3%', 'price <= 3880'],
    ['ETH +0.1%', 'price >= 4004'],
  ])('is a claim of the price that is known now: %s', (text, claim) => {
    expect(plan(`${text} once`)).toMatchObject({
      value: { kind: 'moved', metric: `when:ETH/USDT|${claim}`, terms: { isOnce: true, moved: { from: 4_000 } } },
    });
  });

  it('needs that price', () => {
    const rule = parsed('ETH ±3%');
    expect(planRule(rule, { symbol: 'ETH/USDT', price: undefined, now })).toMatchObject({
      ok: false,
      problem: { id: 'problem-no-prices' },
    });
  });
});

it('takes its terms along, with times in UTC', () => {
  expect(plan('ETH above 4000 once until 2026-12-24 18:00 critical note "gift"')).toMatchObject({
    value: { terms: { isOnce: true, expiresAt: '2026-12-24T18:00:00.000Z', urgency: 'critical', note: 'gift' } },
  });
  expect(plan('ETH above 4000 cooldown 4h for 2d')).toMatchObject({
    value: { terms: { cooldownMs: 14_400_000, expiresAt: '2026-11-24T12:00:00.000Z' } },
  });
  expect(plan('ETH above 4000')).toMatchObject({ value: { terms: {} } });
});

describe('what cannot be watched yet', () => {
  it.each([
    { text: 'any top100: ±3%', id: 'plan-moved-group', instead: ['±3% in 24h'] },
    { text: 'ETH ±3% close', id: 'plan-close', instead: ['±3%'] },
    { text: 'any top100: listed', id: 'plan-listing-group', instead: [] },
    { text: 'on 2026-11-22 11:00', id: 'plan-over', instead: [] },
    { text: 'ETH adx(14, 4h) > 25 touch', id: 'plan-touch', instead: ['adx(14, 4h) > 25'] },
    { text: 'ETH breakout touch', id: 'plan-touch', instead: ['high(1d) >= donchian(20, 1d).high'] },
    { text: 'ETH rsi(14) < 30 and change(1h) < -5% touch', id: 'plan-touch-live' },
    { text: 'ETH change(24h) > 5% close', id: 'plan-close', instead: ['change(24h) > 5%'] },
    { text: 'ETH close > ema(500, 1d)', id: 'plan-too-long', instead: ['close(1h) > ema(200, 1d)'] },
    { text: 'ETH above 4000 until 2026-11-22 11:00', id: 'plan-over', instead: [] },
  ])('is refused, and $instead offered: $text', ({ text, id, instead = expect.anything() }) => {
    expect(plan(text)).toMatchObject({ ok: false, problem: { id }, instead });
  });

  it('offers only what can be watched', () => {
    for (const text of ['±3%', '-3%', '+3%', 'adx(14, 4h) > 25 touch', 'close > ema(500, 1d)']) {
      const planned = plan(`ETH ${text}`);
      const instead = planned.ok ? [] : planned.instead;
      expect(instead.map((each) => plan(`ETH ${each}`).ok)).toEqual(instead.map(() => true));
    }
  });
});

describe('the level at which a rule is armed again', () => {
  it.each([
    { metric: 'price:ETH/USDT', side: 'above', at: 4_000, rearm: undefined, is: 3_920, because: 'two percent' },
    { metric: 'price:ETH/USDT', side: 'above', at: 4_000, rearm: 3_500, is: 3_500, because: 'it was said' },
    { metric: 'season:top50', side: 'below', at: 25, rearm: undefined, is: 30, because: 'five points' },
    { metric: 'season:top50', side: 'above', at: 3, rearm: undefined, is: 0, because: 'the index ends there' },
    {
      metric: 'season:top50',
      side: 'below',
      at: 100,
      rearm: undefined,
      is: 105,
      because: 'it may not equal the level',
    },
  ] as const)('of $metric $side $at is $is: $because', ({ metric, side, at, rearm, is }) => {
    expect(thresholdOf(metric, side, at, rearm).rearm).toBe(is);
  });
});
