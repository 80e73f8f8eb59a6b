import type { ColumnState } from './indicator.ts';
import { emaWeight } from './smoothing.ts';
import { SmoothingColumn } from './smoothing-column.ts';

type Periods = { readonly fast: number; readonly slow: number; readonly signal: number };

/** `Macd` for many symbols. */
export class MacdColumns implements ColumnState<Float64Array, 'macd' | 'signal' | 'hist'> {
  readonly outputs: Readonly<Record<'macd' | 'signal' | 'hist', Float64Array>>;
  readonly #fast: SmoothingColumn;
  readonly #slow: SmoothingColumn;
  readonly #signal: SmoothingColumn;
  readonly #known: Uint8Array;

  constructor(symbols: number, { fast, slow, signal }: Periods) {
    this.#fast = new SmoothingColumn(symbols, fast, emaWeight(fast));
    this.#slow = new SmoothingColumn(symbols, slow, emaWeight(slow));
    this.#signal = new SmoothingColumn(symbols, signal, emaWeight(signal));
    this.#known = new Uint8Array(symbols);
    this.outputs = {
      macd: new Float64Array(symbols).fill(Number.NaN),
      signal: this.#signal.value,
      hist: new Float64Array(symbols).fill(Number.NaN),
    };
  }

  add(newest: Float64Array, present: Uint8Array): void {
    this.#fast.add(newest, present);
    this.#slow.add(newest, present);
    const { macd, signal, hist } = this.outputs;
    const fast = this.#fast.value;
    const slow = this.#slow.value;
    const known = this.#known;
    for (let s = 0; s < macd.length; s++) {
      macd[s] = fast[s]! - slow[s]!;
      known[s] = present[s] === 0 || Number.isNaN(macd[s]!) ? 0 : 1;
    }
    this.#signal.add(macd, known);
    for (let s = 0; s < hist.length; s++) hist[s] = macd[s]! - signal[s]!;
  }
}
