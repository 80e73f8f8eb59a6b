import { highestOf, lowestOf } from './extremes.ts';
import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';

/**
 * Donchian channel: the highest high and the lowest low of the last `period` candles, the newest included, and the
 * middle between them.
 *
 * @see https://www.tradingview.com/support/solutions/43000502253-donchian-channels-dc/
 */
export class Donchian implements Streaming<Pick<Bar, 'high' | 'low'>> {
  high = Number.NaN;
  low = Number.NaN;
  middle = Number.NaN;
  readonly #highs: Float64Array;
  readonly #lows: Float64Array;
  #count = 0;

  constructor(period: number) {
    this.#highs = new Float64Array(period);
    this.#lows = new Float64Array(period);
  }

  add({ high, low }: Pick<Bar, 'high' | 'low'>): void {
    const highs = this.#highs;
    const lows = this.#lows;
    const slot = this.#count % highs.length;
    const goneHigh = highs[slot]!;
    const goneLow = lows[slot]!;
    highs[slot] = high;
    lows[slot] = low;
    this.#count += 1;
    if (this.#count < highs.length) return;

    const isFirst = this.#count === highs.length;
    // The whole window is looked through only when its extreme has left it.
    if (high >= this.high) this.high = high;
    else if (isFirst || goneHigh === this.high) this.high = highestOf(highs, 0, highs.length);
    if (low <= this.low) this.low = low;
    else if (isFirst || goneLow === this.low) this.low = lowestOf(lows, 0, lows.length);
    this.middle = (this.high + this.low) / 2;
  }
}

type DonchianParams = { readonly period: number };

export const donchian = indicator({
  aliases: ['dc'],
  params: { period: periodOf(20) },
  units: { high: 'price', low: 'price', middle: 'price' },
  reads: 'candle',
  warmUp: ({ period }: DonchianParams) => period,
  create: ({ period }: DonchianParams) => new Donchian(period),
});
