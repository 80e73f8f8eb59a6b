import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../../src/core/indicators/registry.ts';
import { HOUR_MS, TIMEFRAMES } from '../../../../src/core/market/timeframe.ts';
import { canonical } from '../../../../src/core/rules/language/canonical.ts';
import { checkCondition } from '../../../../src/core/rules/language/check.ts';
import { Cursor } from '../../../../src/core/rules/language/cursor.ts';
import {
  CANDLE_FIELDS,
  type Condition,
  isTrigger,
  type Source,
  type Trigger,
  type Value,
  WEEKDAYS,
} from '../../../../src/core/rules/language/expression.ts';
import { formatCondition } from '../../../../src/core/rules/language/format.ts';
import { readTokens } from '../../../../src/core/rules/language/lexer.ts';
import { Meter } from '../../../../src/core/rules/language/problem.ts';
import { readCondition } from '../../../../src/core/rules/language/read-expression.ts';
import { formatRule, readRule } from '../../../../src/core/rules/language/read-rule.ts';

const timeframe = fc.constantFrom(...TIMEFRAMES);
/** Whatever a person can type: fifteen digits, some of them behind the point, some small. */
const number = fc.oneof(
  fc.integer({ min: -1_000, max: 100_000 }),
  fc.integer({ min: 1, max: 999_999 }).map((digits) => Number(`${digits}e-4`)),
  fc.constantFrom(0, 0.000_000_712, 1e-12, 4_000.5, 20_000_000, 1.3e9, 123_456_789_012_345, 0.1, 0.2),
);
const indicator = fc
  .tuple(fc.constantFrom(...Object.keys(INDICATORS)), timeframe, fc.nat(), fc.option(fc.constantFrom(...CANDLE_FIELDS)))
  .map(([name, frame, pick, field]): Source => {
    const { params, outputs, reads } = INDICATORS[name as keyof typeof INDICATORS];
    const over = field === null || reads === 'candle' || field === reads ? {} : { over: field };
    const values = Object.values(params).map((param) => param.default);
    return {
      ...{ kind: 'indicator', name, params: values, timeframe: frame, ...over },
      output: outputs[pick % outputs.length] ?? '',
    };
  });
const source: fc.Arbitrary<Source> = fc.oneof(
  fc.constantFrom<Source>(
    { kind: 'price' },
    { kind: 'drawdown' },
    { kind: 'market-cap' },
    { kind: 'rank' },
    { kind: 'dominance' },
    { kind: 'fear-greed' },
    { kind: 'season', size: 50 },
    { kind: 'season', size: 100 },
  ),
  fc.record({ kind: fc.constant('candle' as const), field: fc.constantFrom(...CANDLE_FIELDS), timeframe }),
  fc.record({
    kind: fc.constantFrom('change' as const, 'flat' as const),
    spanMs: fc.integer({ min: 5, max: 43_200 }).map((minutes) => minutes * 60_000),
  }),
  fc
    .tuple(fc.integer({ min: 29_000_000, max: 29_500_000 }), fc.integer({ min: 1, max: 100_000 }), number, number)
    .map(([minute, later, one, other]): Source => {
      const from = { at: minute * 60_000, value: one };
      return { kind: 'line', from, to: { at: (minute + later) * 60_000, value: other } };
    }),
  indicator,
);
const value = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    source.map((each): Value => ({ op: 'read', source: each })),
    number.map((each): Value => ({ op: 'number', value: each })),
    fc.record({ op: fc.constant('negate' as const), of: tie('value') }),
    fc.record({ op: fc.constantFrom('+', '-', '*', '/'), left: tie('value'), right: tie('value') }),
  ),
})).value;
const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.record({
      op: fc.constantFrom('>', '>=', '<', '<=', 'crosses', 'crosses-above', 'crosses-below'),
      left: value,
      right: value,
    }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }),
    fc.record({ op: fc.constantFrom('and', 'or'), of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
  ),
})).condition;

/** Reads without judging: what is written here need not mean anything. */
const parsed = (text: string): Condition => {
  const meter = new Meter();
  return readCondition(new Cursor(text, readTokens(text, 0, meter), meter));
};

describe('the canonical form', () => {
  it('is what the parser makes of a condition that was written down', () => {
    fc.assert(
      fc.property(condition, (each) => {
        const text = formatCondition(each);
        fc.pre(text.length <= 500);
        expect(canonical(parsed(text))).toEqual(canonical(each));
      }),
      { numRuns: 2_000 },
    );
  });

  it('has only itself as its canonical form', () => {
    fc.assert(
      fc.property(condition, (each) => {
        expect(canonical(canonical(each))).toEqual(canonical(each));
      }),
    );
  });

  it.each([
    ['rsi(14) < 30', '30 > rsi(14)'],
    ['price > 2 * 2000', 'price > 4k'],
    ['price > 0.1 + 0.2', 'price > 0.3'],
    ['volume > 3 * sma(volume, 20)', 'sma(volume, 20) * 3 < volume'],
    ['rsi < 30 and close > open', 'close > open and rsi < 30 and rsi(14, 1h) < 30'],
    ['rsi < 30 and (close > open and adx > 25)', '(adx > 25 and rsi < 30) and close > open'],
    ['not not rsi < 30', 'rsi < 30'],
    ['not rsi < 30', 'rsi >= 30'],
    ['cross(ema(50), ema(200))', 'ema(200) crosses ema(50)'],
    ['ema(50) crosses above ema(200)', 'ema(200) crosses below ema(50)'],
    ['close > line(2026-01-01 40000, 2026-06-01 60000)', 'close > line(2026-06-01 60k, 2026-01-01 40k)'],
    ['sma(close, 20) > price', 'price < ma(20, 1h)'],
    ['-(-price) > 3', 'price > 3'],
  ])('%s is %s', (one, other) => {
    expect(canonical(parsed(one))).toEqual(canonical(parsed(other)));
  });

  it('leaves alone what would round another way', () => {
    expect(canonical(parsed('price * 0.1 * 3 > 1'))).not.toEqual(canonical(parsed('price * 0.3 > 1')));
  });
});

const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const day = fc
  .integer({ min: 20_500, max: 22_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const wall = fc.tuple(day, time).map(([date, clock]) => `${date}T${clock}`);
const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  fc.record({
    op: fc.constant('moved' as const),
    direction: fc.constantFrom('up' as const, 'down' as const, 'either' as const),
    percent: fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
  }),
  fc.constantFrom<Trigger>({ op: 'listed' }, { op: 'delisted' }),
  fc.oneof(
    wall.map((at): Trigger => ({ op: 'at', schedule: { every: 'once', at } })),
    fc
      .record({ every: fc.constantFrom('day', ...WEEKDAYS), time })
      .map((schedule): Trigger => ({ op: 'at', schedule })),
  ),
);

const options = fc.record(
  {
    cooldownMs: fc.integer({ min: 1, max: 700 }).map((hours) => hours * HOUR_MS),
    expires: fc.oneof(
      wall.map((at) => ({ at })),
      fc.integer({ min: 1, max: 9_999 }).map((hours) => ({ afterMs: hours * HOUR_MS })),
    ),
    urgency: fc.constantFrom('critical' as const, 'normal' as const, 'digest' as const),
    judgedOn: fc.constantFrom('touch' as const, 'close' as const),
    note: fc.constantFrom('take profit', "it's time; 50% — 币 👩‍🚀", 'and once until 2026-01-01'),
  },
  { requiredKeys: ['urgency', 'judgedOn'] },
);
const typed = fc.constantFrom(
  'ETH',
  'eth',
  'BTC/USDT',
  'UNI/USD@kraken',
  '1INCH',
  '币安人生',
  'RSI',
  'ATR',
  'dip',
  'ANY',
  'K',
  '4K',
);

it('a whole rule, written back, is read as the same rule', () => {
  fc.assert(
    fc.property(
      typed,
      fc.oneof(trigger, condition.map(canonical)),
      options,
      fc.boolean(),
      (name, what, chosen, isOnce) => {
        const wanted = { isOnce, cooldownMs: 0, ...chosen };
        fc.pre(!(isOnce && wanted.cooldownMs > 0));
        const rule = { about: { kind: 'symbol', typed: name } as const, condition: what, options: wanted };
        const text = formatRule(rule);
        const read = readRule(text);
        // Random conditions rarely mean anything; those that do must come back whole.
        fc.pre(read.ok || !isMeant(what));
        if (read.ok && read.value.about.kind !== 'market') expect(read.value).toEqual(rule);
        else if (!read.ok) expect(isMeant(what)).toBe(false);
      },
    ),
    { numRuns: 2_000 },
  );
});

function isMeant(what: Condition | Trigger): boolean {
  if (isTrigger(what)) return true;
  const meter = new Meter();
  try {
    checkCondition(new Cursor('', readTokens('', 0, meter), meter), what);
    return formatCondition(what).length < 300;
  } catch {
    return false;
  }
}
