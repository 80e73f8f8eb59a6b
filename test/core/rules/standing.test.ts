import { expect, it } from 'vitest';
import { flipPriceOf } from '../../../src/core/rules/flip-price.ts';
import { type Condition, isTrigger } from '../../../src/core/rules/language/expression.ts';
import { readRule } from '../../../src/core/rules/language/read-rule.ts';
import { preview } from '../../../src/core/rules/preview.ts';
import { type Known, standingOf } from '../../../src/core/rules/standing.ts';
import { variantsOf } from '../../../src/core/rules/variants.ts';
import { closing, swinging } from '../../support/candles.ts';

const NOON = new Date('2026-11-22T12:00:00Z');
const SWING = { '1h': closing('1h', NOON, swinging(200, 100, 10, 40)) };

function condition(text: string): Condition {
  const read = readRule(text, { about: { kind: 'symbol', typed: 'ETH' } });
  if (!read.ok || isTrigger(read.value.condition)) throw new Error(text);
  return read.value.condition;
}

const known = (price?: number, dominance = Number.NaN): Known => ({
  price,
  daily: (source) => (source.kind === 'dominance' ? dominance : Number.NaN),
});

it.each([
  { text: 'price > 105', past: {}, knows: known(106), holds: true, because: 'the price needs no candle' },
  { text: 'price > 105', past: {}, knows: known(), holds: undefined, because: 'no price can be believed' },
  { text: 'close(1h) > 100', past: SWING, knows: known(120), holds: false, because: 'the newest close was lower' },
  { text: 'change(2h) > 5%', past: SWING, knows: known(110), holds: true, because: 'it compares with the live price' },
  { text: 'change(2h) > 5%', past: {}, knows: known(110), holds: undefined, because: 'the price then is not known' },
  { text: 'rsi(14, 4h) < 30', past: SWING, knows: known(100), holds: undefined, because: 'those candles are missing' },
  { text: 'dominance < 55', past: {}, knows: known(undefined, 54), holds: true, because: 'it is told once a day' },
  {
    text: 'dominance crosses below 55',
    past: {},
    knows: known(undefined, 54),
    holds: false,
    because: 'it was so before',
  },
])('$text stands as $holds: $because', ({ text, past, knows, holds }) => {
  expect(standingOf(condition(text), past, knows).holds).toBe(holds);
});

it('tells what each source says', () => {
  const { values, closedAt } = standingOf(condition('close(1h) > 100 and dominance < 55'), SWING, known(101));
  expect(values.map(({ text }) => text)).toEqual(['close(1h)', 'dominance']);
  expect(values[0]?.value).toBeCloseTo(100 + 10 * Math.sin((2 * Math.PI * 199) / 40), 9);
  expect(values[1]?.value).toBeNaN();
  expect(closedAt).toEqual(NOON);
});

it.each([
  'rsi(14, 1h) < 30',
  'rsi(14, 1h) > 60',
  'close(1h) > sma(20, 1h)',
  'close(1h) > ema(20, 1h)',
  'sma(5, 1h) > 104',
  'macd(5, 12, 4, 1h).hist > 0',
  'close(1h) < bollinger(20, 2, 1h).lower',
  'roc(6, 1h) > 3',
  'close(1h) crosses above 1.01 * hma(9, 1h)',
])('the price at which %s turns is where the next candle turns it', (text) => {
  const candles = SWING['1h'];
  const flip = flipPriceOf(condition(text), SWING);
  const holdsAt = (close: number) => {
    const later = new Date(NOON.getTime() + 3_600_000);
    const past = { '1h': [...candles, ...closing('1h', later, [close])] };
    return standingOf(condition(text), past, known(close)).holds;
  };
  expect(flip).toBeDefined();
  const price = flip?.price ?? Number.NaN;
  expect([holdsAt(price * 0.999), holdsAt(price * 1.001)].toSorted()).toEqual([false, true]);
});

it.each([
  'rsi(14, 1h) < 30 and price > 5',
  'volume(1h) > 5',
  'rsi(14, 1d) < 30',
  'close(1h) > ema(50, 4h)',
  'price > 4',
])('no price alone turns %s', (text) => expect(flipPriceOf(condition(text), SWING)).toBeUndefined());

const countOf = async (other: Condition) => preview(other, SWING, () => Number.NaN).fires.length;

it('finds the nearest round numbers that ring more and less often', async () => {
  const wider = swinging(1_000, 100, 60, 40).map((price, i) => 100 + ((price - 100) * i) / 1_000);
  const past = { '1h': closing('1h', NOON, wider) };
  const count = async (other: Condition) => preview(other, past, () => Number.NaN).fires.length;
  const asked = condition('close(1h) > 130');
  const base = await count(asked);
  for (const variant of await variantsOf(asked, base, count)) {
    expect(await count(condition(variant.text))).toBe(variant.count);
    if (variant.kind === 'looser') expect(variant.count).toBeGreaterThan(base);
    else expect(variant.count).toBeLessThan(base);
    expect(variant.count).toBeGreaterThan(0);
  }
  expect((await variantsOf(asked, base, count)).map(({ kind }) => kind)).toEqual(['looser', 'tighter']);
});

it.each([
  { text: 'price < 95 or price > 105', because: 'two numbers: which one?' },
  { text: 'close(1h) > sma(20, 1h)', because: 'there is no number' },
])('varies nothing in $text: $because', async ({ text }) => {
  expect(await variantsOf(condition(text), await countOf(condition(text)), countOf)).toEqual([]);
});

it.each([
  { text: 'rsi(14, 1h) < 30', near: [35, 25] },
  { text: 'close(1h) > 130', near: [150, 110] },
  { text: 'close(1h) > 4000', near: [4_500, 3_500] },
  { text: 'close(1h) > 63421', near: [75_000, 55_000] },
  { text: 'change(1h) <= -5%', near: [-4.5, -5.5] },
  { text: 'close(1h) > 0.00000712', near: [0.000008, 0.000006] },
])('looks nearby first: $text at $near', async ({ text, near }) => {
  const seen: string[] = [];
  const see = async (other: Condition) => {
    seen.push(JSON.stringify(other));
    return 9;
  };
  await variantsOf(condition(text), 1, see);
  expect(seen.map((each) => Number(/"value":([-\de.]+)/.exec(each)?.[1]))).toEqual(near);
});

it('never offers a number that nobody could ask for', async () => {
  const asked: string[] = [];
  await variantsOf(condition('rsi(14, 1h) > 90'), 0, async (other) => {
    asked.push(JSON.stringify(other));
    return 0;
  });
  expect(asked.some((each) => each.includes('"value":80'))).toBe(true);
  expect(asked.some((each) => /"value":(?:100|105)/.test(each))).toBe(false);
});
