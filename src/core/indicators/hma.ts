import { indicator, periodOf, type Streaming } from './indicator.ts';
import { Wma } from './wma.ts';

/**
 * Hull moving average: twice the weighted average of half the period less that of the whole, weighted once more over
 * the root of the period; halves and roots are rounded down.
 *
 * @see https://alanhull.com/hull-moving-average
 */
class Hma implements Streaming<number> {
  readonly #half: Wma;
  readonly #whole: Wma;
  readonly #root: Wma;

  constructor(period: number) {
    this.#half = new Wma(Math.floor(period / 2));
    this.#whole = new Wma(period);
    this.#root = new Wma(Math.floor(Math.sqrt(period)));
  }

  get value(): number {
    return this.#root.value;
  }

  add(newest: number): void {
    this.#half.add(newest);
    this.#whole.add(newest);
    if (!Number.isNaN(this.#whole.value)) this.#root.add(2 * this.#half.value - this.#whole.value);
  }
}

type HmaParams = { readonly period: number };

export const hma = indicator({
  aliases: ['hull'],
  params: { period: periodOf(20, { min: 2 }) },
  units: { value: 'price' },
  reads: 'close',
  warmUp: ({ period }: HmaParams) => period + Math.floor(Math.sqrt(period)) - 1,
  create: ({ period }: HmaParams) => new Hma(period),
});
