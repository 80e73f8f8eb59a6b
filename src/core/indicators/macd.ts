import type { Streaming } from './indicator.ts';
import { createEma, type Smoothing } from './smoothing.ts';

export type MacdParams = { readonly fast: number; readonly slow: number; readonly signal: number };

/**
 * Moving Average Convergence/Divergence, after Appel: the fast EMA less the slow one, and the EMA of that as its
 * signal line, all in the unit of the price. Each average begins with the first candles that it sees.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/macd-moving-average-convergence-divergence-oscillator
 */
export class Macd implements Streaming<number> {
  macd = Number.NaN;
  signal = Number.NaN;
  readonly #fast: Smoothing;
  readonly #slow: Smoothing;
  readonly #signal: Smoothing;

  constructor({ fast, slow, signal }: MacdParams) {
    this.#fast = createEma(fast);
    this.#slow = createEma(slow);
    this.#signal = createEma(signal);
  }

  add(close: number): void {
    this.#fast.add(close);
    this.#slow.add(close);
    this.macd = this.#fast.value - this.#slow.value;
    if (Number.isNaN(this.macd)) return;
    this.#signal.add(this.macd);
    this.signal = this.#signal.value;
  }
}
