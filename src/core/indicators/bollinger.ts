import type { Streaming } from './indicator.ts';
import { Sma } from './sma.ts';

export type BollingerParams = { readonly period: number; readonly deviations: number };

/**
 * Bollinger bands: the mean of the last `period` closes, and `deviations` population standard deviations above and
 * below it (Bollinger on Bollinger Bands, 2001).
 */
export class Bollinger implements Streaming<number> {
  upper = Number.NaN;
  middle = Number.NaN;
  lower = Number.NaN;
  readonly #closes: Sma;
  readonly #deviations: number;

  constructor({ period, deviations }: BollingerParams) {
    this.#closes = new Sma(period);
    this.#deviations = deviations;
  }

  add(close: number): void {
    this.#closes.add(close);
    const { value: mean, window } = this.#closes;
    // Squared afresh each time: a running sum of squares loses the small deviations of a high price.
    let squares = 0;
    for (let i = 0; i < window.length; i++) squares += (window[i]! - mean) ** 2;
    const reach = this.#deviations * Math.sqrt(squares / window.length);
    this.middle = mean;
    this.upper = mean + reach;
    this.lower = mean - reach;
  }
}
