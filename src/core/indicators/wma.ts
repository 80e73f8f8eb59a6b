import { indicator, periodOf, type Streaming } from './indicator.ts';
import { Window } from './window.ts';

/**
 * Weighted moving average: the newest of `period` numbers weighs `period`, the oldest 1.
 *
 * @see https://www.tradingview.com/support/solutions/43000594680-moving-average-weighted/
 */
export class Wma implements Streaming<number> {
  value = Number.NaN;
  readonly #numbers: Window;

  constructor(period: number) {
    this.#numbers = new Window(period);
  }

  add(newest: number): void {
    this.#numbers.add(newest);
    if (!this.#numbers.isFull) return;
    const { length } = this.#numbers;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += (length - i) * this.#numbers.back(i);
    this.value = sum / ((length * (length + 1)) / 2);
  }
}

type WmaParams = { readonly period: number };

export const wma = indicator({
  aliases: [],
  params: { period: periodOf(20) },
  units: { value: 'price' },
  reads: 'close',
  warmUp: ({ period }: WmaParams) => period,
  create: ({ period }: WmaParams) => new Wma(period),
});
