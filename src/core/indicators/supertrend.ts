import { Atr } from './atr.ts';
import { type Bar, factorOf, indicator, periodOf, type Streaming } from './indicator.ts';

type SupertrendParams = { readonly period: number; readonly factor: number };

/**
 * Supertrend, after Seban: a line `factor` average true ranges away from the middle of the candle, which follows the
 * price and never steps back until the close goes through it; `direction` is 1 while the price is above it and −1
 * while below (TradingView's own sign is the opposite).
 *
 * @see https://www.tradingview.com/support/solutions/43000634738-supertrend/
 */
class Supertrend implements Streaming<Pick<Bar, 'high' | 'low' | 'close'>> {
  value = Number.NaN;
  direction = Number.NaN;
  readonly #range: Atr;
  readonly #factor: number;
  #upper = Number.NaN;
  #lower = Number.NaN;
  #close = Number.NaN;

  constructor({ period, factor }: SupertrendParams) {
    this.#range = new Atr(period);
    this.#factor = factor;
  }

  add(bar: Pick<Bar, 'high' | 'low' | 'close'>): void {
    this.#range.add(bar);
    const reach = this.#factor * this.#range.value;
    if (Number.isNaN(reach)) return;

    const middle = (bar.high + bar.low) / 2;
    const upper = middle + reach;
    const lower = middle - reach;
    // Comparisons with the NaN of the beginning are false, so the first bands are taken as they are.
    if (!(upper >= this.#upper && this.#close <= this.#upper)) this.#upper = upper;
    if (!(lower <= this.#lower && this.#close >= this.#lower)) this.#lower = lower;
    const isUp = this.direction === 1 ? bar.close >= this.#lower : bar.close > this.#upper;
    this.direction = isUp ? 1 : -1;
    this.value = isUp ? this.#lower : this.#upper;
    this.#close = bar.close;
  }
}

/** The line forgets its beginning when the price has gone through it, which no count of candles can promise. */
const PERIODS_UNTIL_TURNED = 30;

export const supertrend = indicator({
  aliases: ['st'],
  params: { period: periodOf(10, { max: 80 }), factor: factorOf(3) },
  units: { value: 'price', direction: 'ratio' },
  reads: 'candle',
  warmUp: ({ period }: SupertrendParams) => PERIODS_UNTIL_TURNED * period,
  create: (params: SupertrendParams) => new Supertrend(params),
});
