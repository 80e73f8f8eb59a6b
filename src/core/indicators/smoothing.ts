import type { Streaming } from './indicator.ts';

/**
 * A mean in which the past fades: value + weight × (newest − value), begun with the plain mean of the first
 * `period` numbers, as TA-Lib begins it.
 */
export class Smoothing implements Streaming<number> {
  value = Number.NaN;
  readonly #period: number;
  readonly #weight: number;
  #count = 0;
  #sum = 0;

  constructor(period: number, weight: number) {
    this.#period = period;
    this.#weight = weight;
  }

  add(newest: number): void {
    if (this.#count >= this.#period) {
      this.value += this.#weight * (newest - this.value);
      return;
    }
    this.#sum += newest;
    this.#count += 1;
    if (this.#count === this.#period) this.value = this.#sum / this.#period;
  }
}

/**
 * Exponential moving average: weight 2 / (period + 1).
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-overlays/moving-averages-simple-and-exponential
 */
export const createEma = (period: number): Smoothing => new Smoothing(period, 2 / (period + 1));

/** Wilder's average, of which RSI and ATR are made: weight 1 / period (New Concepts in Technical Trading Systems, 1978). */
export const createWilder = (period: number): Smoothing => new Smoothing(period, 1 / period);
