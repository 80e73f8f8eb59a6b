import { DonchianColumns } from './donchian-columns.ts';
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
    this.middle = (highest + lowest) / 2;
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
  createColumns: ({ period }: DonchianParams, symbols) => new DonchianColumns(symbols, period),
});
