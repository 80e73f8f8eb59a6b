import type { Macd } from '../macd.ts';
import type { Sma } from '../sma.ts';
import type { Smoothing } from '../smoothing.ts';
import { type Flip, flipAt } from './flip.ts';

/**
 * A number that is a straight line of the running candle's price: `base` + `slope` × price. That is what every mean
 * of closes becomes while its newest close is still open. NaN until the state it is made of has a value.
 */
export type Line = { readonly base: number; readonly slope: number };

/** The price itself, which is the close of the running candle. */
export const PRICE: Line = { base: 0, slope: 1 };

export const constantLine = (value: number): Line => ({ base: value, slope: 0 });

/** What an EMA will be if the running candle closes at the price. */
export const smoothingLine = ({ value, weight }: Pick<Smoothing, 'value' | 'weight'>): Line => ({
  base: value * (1 - weight),
  slope: weight,
});

/** What an SMA will be: the oldest number leaves and the price comes. */
export function smaLine({ value, window, oldest }: Pick<Sma, 'value' | 'window' | 'oldest'>): Line {
  if (Number.isNaN(value)) return constantLine(Number.NaN);
  let stays = 0;
  for (let i = 0; i < window.length; i++) if (i !== oldest) stays += window[i]!;
  return { base: stays / window.length, slope: 1 / window.length };
}

export type MacdLines = { readonly macd: Line; readonly signal: Line; readonly hist: Line };

/** What the outputs of a MACD will be. */
export function macdLines({ fast, slow, signalLine }: Pick<Macd, 'fast' | 'slow' | 'signalLine'>): MacdLines {
  const macd = minus(smoothingLine(fast), smoothingLine(slow));
  const { base, slope } = smoothingLine(signalLine);
  const signal = { base: base + slope * macd.base, slope: slope * macd.slope };
  return { macd, signal, hist: minus(macd, signal) };
}

/** What an average over a window will be, which is known where the candle closes at two prices: at `price` and at twice that. */
export function lineThrough(valueAt: (price: number) => number, price: number): Line {
  const once = valueAt(price);
  const slope = (valueAt(2 * price) - once) / price;
  return { base: once - slope * price, slope };
}

export const valueOn = ({ base, slope }: Line, price: number): number => base + slope * price;

/** The line times a factor: `1.02 * ema(50)`. */
export const times = ({ base, slope }: Line, factor: number): Line => ({ base: base * factor, slope: slope * factor });

export const plus = (a: Line, b: Line): Line => ({ base: a.base + b.base, slope: a.slope + b.slope });

export const minus = (a: Line, b: Line): Line => ({ base: a.base - b.base, slope: a.slope - b.slope });

/**
 * The price at which `left > right` begins or ends to be true: RSI apart, every comparison of closes, averages and
 * levels. Undefined when no price above zero changes it, or while one of them has no value.
 */
export function flipOf(left: Line, right: Line): Flip | undefined {
  const { base, slope } = minus(left, right);
  return flipAt(-base / slope, slope > 0 ? 'above' : 'below');
}
