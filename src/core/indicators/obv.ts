import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';
import { Window } from './window.ts';

/**
 * On-Balance Volume (Granville, 1963) adds the volume of a candle that closed higher than the one before, and takes
 * away that of one that closed lower. The sum itself depends on where the series was begun, so a level of it would
 * mean something else after every restart. Published is what does not depend on it:
 *
 * - `value`: how much it changed over the last `period` candles;
 * - `aboveMean`: how far it lies above its own mean over `period` candles, so that 0 is where it crosses that mean.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/on-balance-volume-obv
 */
class Obv implements Streaming<Pick<Bar, 'close' | 'volume'>> {
  value = Number.NaN;
  aboveMean = Number.NaN;
  readonly #flows: Window;
  #close = Number.NaN;

  constructor(period: number) {
    this.#flows = new Window(period);
  }

  add({ close, volume }: Pick<Bar, 'close' | 'volume'>): void {
    const change = close - this.#close;
    this.#close = close;
    if (Number.isNaN(change)) return;
    this.#flows.add(Math.sign(change) * volume);
    if (!this.#flows.isFull) return;

    const { length } = this.#flows;
    this.value = this.#flows.sum();
    // A flow of i candles ago is in the sum now, and in the sums of the i candles before now: the others lack it.
    let lacking = 0;
    for (let i = 0; i < length; i++) lacking += this.#flows.back(i) * (length - 1 - i);
    this.aboveMean = lacking / length;
  }
}

type ObvParams = { readonly period: number };

export const obv = indicator({
  aliases: [],
  params: { period: periodOf(20, { min: 2 }) },
  units: { value: 'volume', aboveMean: 'volume' },
  reads: 'candle',
  warmUp: ({ period }: ObvParams) => period + 1,
  create: ({ period }: ObvParams) => new Obv(period),
});
