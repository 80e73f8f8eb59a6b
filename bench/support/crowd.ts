import type { BookedRule } from '../../src/core/rules/book.ts';
import { defaultRearm } from '../../src/core/rules/rule.ts';
import { gaussian, zipf } from './random.ts';

/** Armed price rules of a crowd, in columns, in the order in which people made them. The index is the handle. */
export type Crowd = {
  readonly count: number;
  readonly symbolOf: Uint16Array;
  readonly at: Float64Array;
  readonly rearm: Float64Array;
  readonly isBelow: Uint8Array;
};

/** How far from the price people set their levels: the deviation of the logarithm. */
const SPREAD = 0.08;
/** Nobody asks to be told of less. */
const LEAST_DISTANCE = 1e-4;
/** One sweep, every few seconds: 0.015 % per symbol. */
const MOVE_PER_SWEEP = 0.00015;

/** Prices from thousandths to thousands. */
export const openingPrices = (symbols: number, random: () => number): Float64Array =>
  Float64Array.from({ length: symbols }, () => Math.exp(3 * gaussian(random)));

/** Moves every price by one sweep's random step. */
export function movePrices(prices: Float64Array, random: () => number): void {
  for (let symbol = 0; symbol < prices.length; symbol++) {
    prices[symbol] = prices[symbol]! * Math.exp(MOVE_PER_SWEEP * gaussian(random));
  }
}

/** Rules around the prices, five significant digits as people type them; symbol n is chosen in proportion to 1/n. */
export function createCrowd(count: number, prices: Float64Array, random: () => number): Crowd {
  const pickSymbol = zipf(prices.length, random);
  const crowd = {
    count,
    symbolOf: new Uint16Array(count),
    at: new Float64Array(count),
    rearm: new Float64Array(count),
    isBelow: new Uint8Array(count),
  };
  for (let rule = 0; rule < count; rule++) {
    const symbol = pickSymbol();
    const price = prices[symbol]!;
    const wanted = SPREAD * gaussian(random);
    const distance = Math.sign(wanted || 1) * Math.max(Math.abs(wanted), LEAST_DISTANCE);
    const at = Number((price * Math.exp(distance)).toPrecision(5));
    const side = at > price ? 'above' : 'below';
    crowd.symbolOf[rule] = symbol;
    crowd.at[rule] = at;
    crowd.rearm[rule] = defaultRearm(side, at);
    crowd.isBelow[rule] = side === 'below' ? 1 : 0;
  }
  return crowd;
}

/** The rules one at a time, as they would come from a database; none outlives its turn. */
export function* rulesOf({ count, symbolOf, at, rearm, isBelow }: Crowd): Generator<BookedRule> {
  for (let handle = 0; handle < count; handle++) {
    const side = isBelow[handle] ? 'below' : 'above';
    const threshold = { side, at: at[handle]!, rearm: rearm[handle]! } as const;
    yield { handle, metric: symbolOf[handle]!, threshold, state: 'armed' };
  }
}
