import type { ColumnState } from './indicator.ts';

/** `Sma` for many symbols, with the same care for lost digits. */
export class MeanColumn implements ColumnState<Float64Array, 'value'> {
  readonly value: Float64Array;
  readonly outputs: { readonly value: Float64Array };
  /** The last `period` numbers of symbol `s` begin at `s` × `period`, in no useful order. */
  readonly windows: Float64Array;
  readonly #period: number;
  readonly #counts: Int32Array;
  readonly #slots: Int32Array;
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;

  constructor(symbols: number, period: number) {
    this.value = new Float64Array(symbols).fill(Number.NaN);
    this.outputs = { value: this.value };
    this.windows = new Float64Array(symbols * period);
    this.#period = period;
    this.#counts = new Int32Array(symbols);
    this.#slots = new Int32Array(symbols);
    this.#sums = new Float64Array(symbols);
    this.#lost = new Float64Array(symbols);
  }

  add(newest: Float64Array, present: Uint8Array): void {
    const { value, windows } = this;
    const period = this.#period;
    const counts = this.#counts;
    const slots = this.#slots;
    const sums = this.#sums;
    const lost = this.#lost;
    for (let s = 0; s < value.length; s++) {
      if (present[s] === 0) continue;
      const slot = slots[s]!;
      const comes = newest[s]!;
      const goes = -windows[s * period + slot]!;
      windows[s * period + slot] = comes;
      slots[s] = slot + 1 === period ? 0 : slot + 1;

      const before = sums[s]!;
      const between = before + comes;
      const after = between + goes;
      // Two terms, each with what the sum loses by it (Neumaier), in the order of `Sma`.
      let dust = lost[s]!;
      dust += Math.abs(before) >= Math.abs(comes) ? before - between + comes : comes - between + before;
      dust += Math.abs(between) >= Math.abs(goes) ? between - after + goes : goes - after + between;
      sums[s] = after;
      lost[s] = dust;
      counts[s]! += 1;
      if (counts[s]! >= period) value[s] = (after + dust) / period;
    }
  }
}
