import type { Candle } from '../../src/core/market/candle.ts';
import { TIMEFRAME_MS, type Timeframe } from '../../src/core/market/timeframe.ts';

/** Candles that close one after the other at these prices, the last one at `until`. */
export const closing = (timeframe: Timeframe, until: Date, closes: readonly number[]): readonly Candle[] =>
  closes.map((close, i) => ({
    openAt: new Date(until.getTime() - (closes.length - i) * TIMEFRAME_MS[timeframe]),
    ...{ open: close, high: close, low: close, close, volume: 1 },
  }));

/** Prices that swing around a middle, `period` candles from top to top. */
export const swinging = (count: number, middle: number, reach: number, period: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => middle + reach * Math.sin((2 * Math.PI * i) / period));
