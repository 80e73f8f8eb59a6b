import type { Streaming } from './indicator.ts';

/**
 * A mean in which the past fades: value + weight × (newest − value), begun with the plain mean of the first
 * `period` numbers, as TA-Lib begins it.
 */
export class Smoothing implements Streaming<number> {
  value = Number.NaN;
  /** How much of itself a new number puts in. */
  readonly weight: number;
  readonly #period: number;
  #count = 0;
  #sum = 0;

  constructor(period: number, weight: number) {
    this.#period = period;
    this.weight = weight;
  }

  add(newest: number): void {
    if (this.#count >= this.#period) {
      this.value += this.weight * (newest - this.value);
      return;
    }
    this.#sum += newest;
    this.#count += 1;
    if (this.#count === this.#period) this.value = this.#sum / this.#period;
  }
}

/** The weight that makes an average exponential in the common sense. */
const emaWeight = (period: number): number => 2 / (period + 1);

/** Wilder's weight, of which RSI, ATR and ADX are made (New Concepts in Technical Trading Systems, 1978). */
const wilderWeight = (period: number): number => 1 / period;

export const createEma = (period: number): Smoothing => new Smoothing(period, emaWeight(period));
export const createWilder = (period: number): Smoothing => new Smoothing(period, wilderWeight(period));
