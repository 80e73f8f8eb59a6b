import { expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/core/market/timeframe.ts';
import { earliestOf, pathOf } from '../../../src/core/rules/path.ts';

const OPEN_AT = new Date('2026-03-01T14:03:00Z');
const SYMBOL = 'ETH/USDT';
const candle = (open: number, high: number, low: number, close: number) => ({
  openAt: OPEN_AT,
  ...{ open, high, low, close },
  volume: 1,
});
const secondsIn = (at: Date | number) => (Number(at) - OPEN_AT.getTime()) / 1_000;

it.each([
  { values: [10, 12, 9, 11], walks: [10, 9, 12, 11], because: 'what closed higher went down first' },
  { values: [11, 12, 9, 10], walks: [11, 12, 9, 10], because: 'what closed lower went up first' },
  { values: [10, 12, 9, 10], walks: [10, 12, 9, 10], because: 'what closed where it opened may have gone either way' },
] as const)('walks $walks, because $because', ({ values: [open, high, low, close], walks }) => {
  const path = pathOf(SYMBOL, MINUTE_MS, candle(open, high, low, close), 'binance');
  expect(path.map(({ value }) => value)).toEqual(walks);
});

it('goes forward in time within the candle, and knows only of the ends when they were', () => {
  const path = pathOf(SYMBOL, MINUTE_MS, candle(10, 12, 9, 11), 'binance');
  expect(path.map(({ at }) => secondsIn(at))).toEqual([0, 15, 30, 60]);
  expect(path.map((reading) => secondsIn(earliestOf(reading)))).toEqual([0, 0, 0, 60]);
  for (const { metric, source, within } of path) {
    expect({ metric, source }).toEqual({ metric: 'price:ETH/USDT', source: 'binance' });
    expect(within).toEqual({ from: OPEN_AT, to: new Date('2026-03-01T14:04:00Z') });
  }
});

it('takes a price that no candle tells for true when it was seen', () => {
  expect(earliestOf({ metric: 'price:ETH/USDT', value: 1, at: OPEN_AT, source: 'binance' })).toBe(OPEN_AT.getTime());
});
