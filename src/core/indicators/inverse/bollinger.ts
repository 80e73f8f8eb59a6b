import { percentB } from '../band.ts';
import type { Bollinger } from '../bollinger.ts';
import { type Flip, flipAt } from './flip.ts';

/** The bands by their place between lower and upper, as `percentB` counts it. */
export const LOWER_BAND = 0;
export const UPPER_BAND = 1;

/**
 * The price at which the close of the running candle is greater than a Bollinger band, or than another line between or
 * beyond the bands: lower + `percentB` × (upper − lower). The bands move with the price: with z deviations from the
 * mean to that line, m the mean and Q the sum of squared distances from it of the `period` − 1 closes that stay,
 *
 *     price = m ± √(z² · period · Q / ((period − 1) · (period − 1 − z²)))
 *
 * The claim is true above. Undefined when no price above zero reaches the level: nothing can lie more than
 * √(period − 1) deviations from a mean that it is itself part of.
 */
export function bollingerFlip(
  { closes, deviations }: Pick<Bollinger, 'closes' | 'deviations'>,
  percentB: number,
): Flip | undefined {
  const { window, oldest } = closes.numbers;
  if (Number.isNaN(closes.value)) return undefined;
  const others = window.length - 1;
  const z = deviations * (2 * percentB - 1);

  let sum = 0;
  for (let i = 0; i < window.length; i++) if (i !== oldest) sum += window[i]!;
  const mean = sum / others;
  let squares = 0;
  for (let i = 0; i < window.length; i++) if (i !== oldest) squares += (window[i]! - mean) ** 2;
  const reach = Math.sqrt((z * z * window.length * squares) / (others * (others - z * z)));
  return flipAt(mean + Math.sign(z) * reach, 'above');
}

/** What the bands will be if the running candle closes at the price. */
export function bandsAt({ closes, deviations }: Pick<Bollinger, 'closes' | 'deviations'>, price: number) {
  const { window, oldest } = closes.numbers;
  const closed = window.map((close, i) => (i === oldest ? price : close));
  const middle = closed.reduce((sum, close) => sum + close, 0) / closed.length;
  const squares = closed.reduce((sum, close) => sum + (close - middle) ** 2, 0);
  const reach = deviations * Math.sqrt(squares / closed.length);
  return { middle, upper: middle + reach, lower: middle - reach, percentB: percentB(price, middle, reach) };
}
