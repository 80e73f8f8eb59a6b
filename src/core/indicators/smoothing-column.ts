import type { ColumnState } from './indicator.ts';

/** `Smoothing` for many symbols. */
export class SmoothingColumn implements ColumnState<Float64Array, 'value'> {
  readonly value: Float64Array;
  readonly outputs: { readonly value: Float64Array };
  readonly #period: number;
  readonly #weight: number;
  readonly #counts: Int32Array;
  readonly #sums: Float64Array;

  constructor(symbols: number, period: number, weight: number) {
    this.value = new Float64Array(symbols).fill(Number.NaN);
    this.outputs = { value: this.value };
    this.#period = period;
    this.#weight = weight;
    this.#counts = new Int32Array(symbols);
    this.#sums = new Float64Array(symbols);
  }

  add(newest: Float64Array, present: Uint8Array): void {
    const { value } = this;
    const weight = this.#weight;
    const period = this.#period;
    const counts = this.#counts;
    for (let s = 0; s < value.length; s++) {
      if (present[s] === 0) continue;
      if (counts[s]! >= period) value[s]! += weight * (newest[s]! - value[s]!);
      else this.#begin(s, newest[s]!);
    }
  }

  #begin(s: number, newest: number): void {
    this.#sums[s]! += newest;
    this.#counts[s]! += 1;
    if (this.#counts[s] === this.#period) this.value[s] = this.#sums[s]! / this.#period;
  }
}
