import type { Candle } from '../market/candle.ts';
import type { Streaming } from './indicator.ts';

/**
 * Donchian channel: the highest high and the lowest low of the last `period` candles, the newest included.
 *
 * @see https://www.tradingview.com/support/solutions/43000502253-donchian-channels-dc/
 */
export class Donchian implements Streaming<Pick<Candle, 'high' | 'low'>> {
  high = Number.NaN;
  low = Number.NaN;
  readonly #highs: Float64Array;
  readonly #lows: Float64Array;
  #count = 0;

  constructor(period: number) {
    this.#highs = new Float64Array(period);
    this.#lows = new Float64Array(period);
  }

  add({ high, low }: Pick<Candle, 'high' | 'low'>): void {
    const highs = this.#highs;
    const lows = this.#lows;
    const slot = this.#count % highs.length;
    highs[slot] = high;
    lows[slot] = low;
    this.#count += 1;
    if (this.#count < highs.length) return;

    let highest = high;
    let lowest = low;
    for (let i = 0; i < highs.length; i++) {
      if (highs[i]! > highest) highest = highs[i]!;
      if (lows[i]! < lowest) lowest = lows[i]!;
    }
    this.high = highest;
    this.low = lowest;
  }
}
