import type { Rsi } from '../rsi.ts';
import { type Flip, flipAt } from './flip.ts';

/**
 * The price at which the RSI, were the running candle to close there, is greater than `level` (0 to 100, both
 * excluded). It rises with the price, so the claim is true above.
 *
 * Undefined when no price above zero reaches the level, before the first value, and for a price that never moved:
 * its RSI would jump from 50 to 0 or 100 with the first tick, which says nothing.
 */
export function rsiFlip({ close, gain, loss }: Pick<Rsi, 'close' | 'gain' | 'loss'>, level: number): Flip | undefined {
  const { weight } = gain;
  const odds = level / (100 - level);
  // The averages if the candle closes where the one before it did; every step away adds its share to one of them.
  const rises = gain.value * (1 - weight);
  const falls = loss.value * (1 - weight);
  if (!(level > 0 && level < 100) || !(rises + falls > 0)) return undefined;

  const lackingRises = odds * falls - rises;
  const step = lackingRises >= 0 ? lackingRises / weight : lackingRises / odds / weight;
  return flipAt(close + step, 'above');
}

/** What the RSI will be if the running candle closes at the price. */
export function rsiAt({ close, gain, loss }: Pick<Rsi, 'close' | 'gain' | 'loss'>, price: number): number {
  const { weight } = gain;
  const rises = gain.value + weight * (Math.max(price - close, 0) - gain.value);
  const movement = rises + loss.value + weight * (Math.max(close - price, 0) - loss.value);
  return movement === 0 ? 50 : 100 * (rises / movement);
}
