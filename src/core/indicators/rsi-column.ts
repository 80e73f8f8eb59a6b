import type { ColumnState } from './indicator.ts';
import { wilderWeight } from './smoothing.ts';
import { SmoothingColumn } from './smoothing-column.ts';

/** `Rsi` for many symbols, without the claim of being stale. */
export class RsiColumn implements ColumnState<Float64Array, 'value'> {
  readonly outputs: { readonly value: Float64Array };
  readonly #gains: SmoothingColumn;
  readonly #losses: SmoothingColumn;
  readonly #closes: Float64Array;
  readonly #rises: Float64Array;
  readonly #falls: Float64Array;
  readonly #changed: Uint8Array;

  constructor(symbols: number, period: number) {
    this.outputs = { value: new Float64Array(symbols).fill(Number.NaN) };
    this.#gains = new SmoothingColumn(symbols, period, wilderWeight(period));
    this.#losses = new SmoothingColumn(symbols, period, wilderWeight(period));
    this.#closes = new Float64Array(symbols).fill(Number.NaN);
    this.#rises = new Float64Array(symbols);
    this.#falls = new Float64Array(symbols);
    this.#changed = new Uint8Array(symbols);
  }

  add(newest: Float64Array, present: Uint8Array): void {
    const closes = this.#closes;
    const rises = this.#rises;
    const falls = this.#falls;
    const changed = this.#changed;
    for (let s = 0; s < closes.length; s++) {
      changed[s] = 0;
      if (present[s] === 0) continue;
      const change = newest[s]! - closes[s]!;
      closes[s] = newest[s]!;
      // The first close has no predecessor to differ from.
      if (Number.isNaN(change)) continue;
      changed[s] = 1;
      rises[s] = Math.max(change, 0);
      falls[s] = Math.max(-change, 0);
    }
    this.#gains.add(rises, changed);
    this.#losses.add(falls, changed);

    const { value } = this.outputs;
    const gains = this.#gains.value;
    const losses = this.#losses.value;
    for (let s = 0; s < value.length; s++) {
      const movement = gains[s]! + losses[s]!;
      value[s] = movement === 0 ? 50 : 100 * (gains[s]! / movement);
    }
  }
}
