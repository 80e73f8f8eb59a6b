import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candle } from '../../../../src/core/market/candle.ts';
import { HOUR_MS, TIMEFRAME_MS, type Timeframe } from '../../../../src/core/market/timeframe.ts';
import { createConditionGraph } from '../../../../src/core/rules/graph/graph.ts';
import { type Condition, isTrigger, type Source } from '../../../../src/core/rules/language/expression.ts';
import { formatSource } from '../../../../src/core/rules/language/format.ts';
import { readRule } from '../../../../src/core/rules/language/read-rule.ts';
import { seriesOf } from '../../../../src/core/rules/readings/series.ts';
import { sourcesOf } from '../../../../src/core/rules/readings/sources.ts';
import { type Drawn, draw } from '../../../../src/core/rules/touch/draw.ts';
import { roleOf } from '../../../../src/core/rules/touch/role.ts';
import { createRunning, createRunnings } from '../../../../src/core/rules/touch/running.ts';
import { followsPrice, stillSources } from '../../../../src/core/rules/touch/way.ts';
import { randomWalk } from '../../indicators/candles.ts';

function condition(text: string): Condition {
  const read = readRule(text, { about: { kind: 'symbol', typed: 'ETH' } });
  if (!read.ok || isTrigger(read.value.condition)) throw new Error(text);
  return read.value.condition;
}

/** Days that begin with a midnight, so that the hours end in the middle of one. */
function pastOf(seed: number, hours: number) {
  const walk = randomWalk(seed, hours);
  const grouped = (size: number): readonly Candle[] =>
    Array.from({ length: Math.floor(walk.length / size) }, (_, i) => {
      const part = walk.slice(i * size, (i + 1) * size);
      return {
        openAt: part[0]!.openAt,
        open: part[0]!.open,
        high: Math.max(...part.map(({ high }) => high)),
        low: Math.min(...part.map(({ low }) => low)),
        close: part.at(-1)!.close,
        volume: part.reduce((sum, { volume }) => sum + volume, 0),
      };
    });
  const at = walk[0]!.openAt.getTime() + hours * HOUR_MS;
  return { past: { '1h': walk, '4h': grouped(4) }, at };
}
type Whole = ReturnType<typeof pastOf>['past'];

const nothing = () => Number.NaN;

/** What a source says if its running candle closes at the price: everything is counted anew over one candle more. */
function recounted(source: Source, past: Whole, at: number, price: number): number {
  if (roleOf(source) === 'fixed' || !('timeframe' in source)) return seriesOf(source, past, nothing)(at);
  const timeframe = source.timeframe as '1h' | '4h';
  const ms = TIMEFRAME_MS[timeframe];
  const candles = past[timeframe];
  const openAt = new Date(candles.at(-1)!.openAt.getTime() + ms);
  const running = { openAt, open: price, high: price, low: price, close: price, volume: 1 };
  return seriesOf(source, { [timeframe]: [...candles, running] }, nothing)(openAt.getTime() + ms);
}

/** The graph that judges closed candles, asked as of the close and then with every source counted anew at the price. */
function judge(asked: Condition, past: Whole, at: number): (price: number) => boolean | undefined {
  return (price) => {
    const graph = createConditionGraph();
    const root = graph.add(asked);
    graph.widen(1);
    for (const isRunning of [false, true]) {
      for (const beat of ['1h', '4h'] as const) {
        for (const { source, column } of graph.columns(beat)) {
          column[0] = isRunning ? recounted(source, past, at, price) : seriesOf(source, past, nothing)(at);
        }
      }
      graph.evaluate('1h', '4h');
    }
    return graph.answer(root, 0);
  };
}

const timeframe = fc.constantFrom<Timeframe>('1h', '4h');
const level = fc.integer({ min: 15, max: 85 });
const comparator = fc.constantFrom('<', '<=', '>', '>=', 'crosses above', 'crosses below', 'crosses');
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('sma', 'ema', 'wma', 'hma', 'dema'), fc.integer({ min: 2, max: 20 }), timeframe)
    .map(([name, period, of]) => `${name}(${period}, ${of})`),
  fc.tuple(fc.constantFrom('0.97', '1.02'), timeframe).map(([factor, of]) => `${factor} * ema(10, ${of})`),
  timeframe.map((of) => `bollinger(20, 2, ${of}).middle`),
);
const simple = fc.oneof(
  fc.tuple(level, comparator, timeframe).map(([at, op, of]) => `rsi(9, ${of}) ${op} ${at}`),
  fc.tuple(line, comparator, timeframe).map(([of, op, close]) => `close(${close}) ${op} ${of}`),
  fc.tuple(line, comparator, line).map(([one, op, other]) => `${one} + 1 ${op} ${other}`),
  fc.tuple(comparator, timeframe).map(([op, of]) => `macd(5, 12, 4, ${of}).hist ${op} 0`),
  fc.tuple(comparator, timeframe).map(([op, of]) => `macd(5, 12, 4, ${of}) ${op} macd(5, 12, 4, ${of}).signal`),
  fc
    .tuple(comparator, timeframe, fc.constantFrom('upper', 'lower'))
    .map(([op, of, band]) => `close(${of}) ${op} bollinger(20, 2, ${of}).${band}`),
  fc
    .tuple(comparator, timeframe, fc.constantFrom('0.1', '0.5', '0.9', '1.1'))
    .map(([op, of, place]) => `bollinger(20, 2, ${of}).percentB ${op} ${place}`),
  fc.tuple(comparator, timeframe, fc.integer({ min: -4, max: 4 })).map(([op, of, by]) => `roc(6, ${of}) ${op} ${by}`),
  fc.tuple(comparator, timeframe).map(([op, of]) => `volume(${of}) ${op} sma(volume(${of}), 20)`),
  fc.tuple(comparator, timeframe).map(([op, of]) => `close(${of}) ${op} high(${of})`),
);
const whole = fc.oneof(
  { weight: 3, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.tuple(simple, fc.constantFrom('and', 'or'), simple).map(([a, op, b]) => `${a} ${op} ${b}`),
  },
  { weight: 1, arbitrary: fc.tuple(simple, simple, simple).map(([a, b, c]) => `not (${a} or ${b}) and ${c}`) },
);

/** Nearer to where a comparison turns, rounding decides. */
const HAIR = 1e-9;

it('says at every price what counting everything anew over the running candle would say', () => {
  let asked = 0;
  let isTrue = 0;
  let turning = 0;
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 240, max: 247 }),
      whole,
      fc.array(fc.double({ min: 0.8, max: 1.25, noNaN: true }), { minLength: 4, maxLength: 8 }),
      (seed, hours, text, shares) => {
        const { past, at } = pastOf(seed, hours);
        const found = readRule(text, { about: { kind: 'symbol', typed: 'ETH' } });
        // Some say what can never be, and are refused.
        if (!found.ok || isTrigger(found.value.condition)) return;
        const drawn = draw(found.value.condition, createRunning(past, at, nothing));
        const oracle = judge(found.value.condition, past, at);
        const last = past['1h'].at(-1)!.close;
        const beside = drawn.turns.flatMap(({ price }) => [price * (1 - 1e-6), price * (1 + 1e-6)]);
        for (const price of [...shares.map((share) => share * last), ...beside]) {
          if (drawn.turns.some((turn) => Math.abs(turn.price / price - 1) < HAIR)) continue;
          asked += 1;
          const holds = drawn.holdsAt(price);
          expect({ text, price, holds }).toEqual({ text, price, holds: oracle(price) });
          if (holds) isTrue += 1;
        }
        turning += drawn.turns.length;
      },
    ),
    { numRuns: 300, seed: 20_261_129 },
  );
  expect(asked).toBeGreaterThan(1_500);
  expect(isTrue).toBeGreaterThan(asked / 6);
  expect(turning).toBeGreaterThan(200);
});

it('tells of each source what counting it anew would tell', () => {
  const { past, at } = pastOf(7, 243);
  const text =
    'rsi(9, 4h) < 30 and close(1h) < bollinger(20, 2, 4h).lower and bollinger(20, 2, 1h).percentB < 1 and macd(5, 12, 4, 1h).hist > 0 and hma(9, 4h) > dema(9, 1h) and roc(6, 1h) < 5 and volume(1h) > 1 and atr(5, 4h) > 1';
  const running = createRunning(past, at, nothing);
  for (const source of sourcesOf(condition(text))) {
    for (const price of [1_700, 2_000, 2_345.6]) {
      const [said, again] = [running.said(source, price), recounted(source, past, at, price)];
      expect(Math.abs(said - again), formatSource(source)).toBeLessThan(1e-7 * Math.max(1, Math.abs(again)));
    }
  }
});

it('tells after every close of a past, counted in one pass, what it tells of the newest', () => {
  const { past } = pastOf(11, 240);
  const texts = [
    'rsi(9, 4h) < 45',
    'close(1h) crosses above bollinger(20, 2, 1h).lower',
    'macd(5, 12, 4, 1h).hist > 0 and sma(volume(1h), 20) > 100',
    'close(4h) > hma(9, 4h) or close(1h) < ema(20, 1h)',
  ];
  const runnings = createRunnings(past, (source) => seriesOf(source, past, nothing));
  const first = past['1h'][0]?.openAt.getTime() ?? 0;
  let told = 0;
  for (let hour = 20; hour <= 240; hour += 7) {
    const at = first + hour * HOUR_MS;
    for (const text of texts) {
      const one = draw(condition(text), runnings(at));
      const other = draw(condition(text), createRunning(past, at, nothing));
      for (const price of [1_500, 1_900, 2_000, 2_100, 3_000]) {
        expect({ text, hour, price, holds: one.holdsAt(price) }).toEqual({
          text,
          hour,
          price,
          holds: other.holdsAt(price),
        });
        if (one.holdsAt(price) !== undefined) told += 1;
      }
    }
  }
  expect(told).toBeGreaterThan(300);
});

describe('the very price at which a comparison turns', () => {
  const { past, at } = pastOf(3, 240);
  const drawnOf = (text: string): Drawn => draw(condition(text), createRunning(past, at, nothing));
  it.each([
    { text: 'close(1h) > 1900', holds: false },
    { text: 'close(1h) >= 1900', holds: true },
    { text: 'close(1h) < 1900', holds: false },
    { text: 'close(1h) <= 1900', holds: true },
    { text: 'close(1h) > 2000 or close(1h) <= 1900', holds: true },
    { text: 'not close(1h) > 1900', holds: true },
  ])('$text is $holds at 1,900', ({ text, holds }) => expect(drawnOf(text).holdsAt(1_900)).toBe(holds));
});

describe('what is not known', () => {
  const { past, at } = pastOf(3, 240);
  it.each([
    { text: 'rsi(60, 4h) < 30', at, because: 'there are too few candles' },
    { text: 'close(1d) > ema(5, 1d)', at, because: 'there are no candles of that length' },
    { text: 'close(1h) > ema(5, 1h)', at: at + HOUR_MS, because: 'a candle is missing' },
    { text: 'close(1h) > 1 and rsi(60, 4h) < 30', at, because: 'one that is true does not decide' },
  ])('makes $text neither true nor false: $because', ({ text, at: when }) => {
    expect(draw(condition(text), createRunning(past, when, nothing)).holdsAt(2_000)).toBeUndefined();
  });

  it('does not hide what is decided without it', () => {
    const running = createRunning(past, at, nothing);
    expect(draw(condition('close(1h) > 1M and rsi(60, 4h) < 30'), running).holdsAt(2_000)).toBe(false);
    expect(draw(condition('close(1h) > 1 or rsi(60, 4h) < 30'), running).holdsAt(2_000)).toBe(true);
  });
});

it.each([
  { text: 'rsi(14, 4h) < 30', follows: true, still: [] },
  { text: 'rsi(14, 4h) < rsi(14, 1d)', follows: false, still: ['rsi(14, 1d)', 'rsi(14, 4h)'] },
  { text: 'rsi(14, 4h) < 30 and volume(1h) > 1M', follows: true, still: ['volume(1h)'] },
  { text: 'close(1h) < open(1h) - atr(14, 1h)', follows: true, still: ['atr(14, 1h)', 'open(1h)'] },
  { text: 'close(1h) * ema(5, 1h) > 4', follows: false, still: ['close(1h)', 'ema(5, 1h)'] },
  { text: 'close(1h) / ema(5, 1h) > 1.1', follows: false, still: ['close(1h)', 'ema(5, 1h)'] },
  { text: 'sma(volume(1h), 20) > 1M', follows: false, still: ['sma(volume(1h), 20)'] },
  { text: 'adx(14, 4h) > 25', follows: false, still: ['adx(14, 4h)'] },
])('$text follows the price: $follows; $still stay as of their close', ({ text, follows, still }) => {
  expect(followsPrice(condition(text))).toBe(follows);
  expect(stillSources(condition(text)).map(formatSource).toSorted()).toEqual(still);
});
