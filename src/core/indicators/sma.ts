import { indicator, periodOf, type Streaming } from './indicator.ts';

/**
 * Simple moving average: the mean of the last `period` numbers.
 *
 * The running sum carries its rounding errors along (Neumaier, ZAMM 54, 1974): without that, a coin that fell from
 * 1,000,000 to 1 would drag the dust of the large sum through all its later averages.
 */
export class Sma implements Streaming<number> {
  value = Number.NaN;
  /** The last `period` numbers, in no useful order. */
  readonly window: Float64Array;
  #count = 0;
  #slot = 0;
  #sum = 0;
  #lost = 0;

  constructor(period: number) {
    this.window = new Float64Array(period);
  }

  /** The place in the window whose number leaves next. */
  get oldest(): number {
    return this.#slot;
  }

  add(newest: number): void {
    const { window } = this;
    this.#take(newest);
    this.#take(-window[this.#slot]!);
    window[this.#slot] = newest;
    this.#slot = this.#slot + 1 === window.length ? 0 : this.#slot + 1;
    this.#count += 1;
    if (this.#count >= window.length) this.value = (this.#sum + this.#lost) / window.length;
  }

  #take(term: number): void {
    const sum = this.#sum + term;
    this.#lost += Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - sum + term : term - sum + this.#sum;
    this.#sum = sum;
  }
}

type SmaParams = { readonly period: number };

export const sma = indicator({
  aliases: ['ma'],
  params: { period: periodOf(20) },
  units: { value: 'price' },
  reads: 'close',
  warmUp: ({ period }: SmaParams) => period,
  create: ({ period }: SmaParams) => new Sma(period),
});

export const meanVolume = indicator({
  aliases: ['smav', 'avgvolume'],
  params: { period: periodOf(20) },
  units: { value: 'volume' },
  reads: 'volume',
  warmUp: ({ period }: SmaParams) => period,
  create: ({ period }: SmaParams) => new Sma(period),
});
