import type { CandleColumns, ColumnState } from './indicator.ts';
import { wilderWeight } from './smoothing.ts';
import { SmoothingColumn } from './smoothing-column.ts';

/** `Atr` for many symbols. */
export class AtrColumn implements ColumnState<CandleColumns, 'value'> {
  readonly outputs: { readonly value: Float64Array };
  readonly #average: SmoothingColumn;
  readonly #closes: Float64Array;
  readonly #ranges: Float64Array;

  constructor(symbols: number, period: number) {
    this.#average = new SmoothingColumn(symbols, period, wilderWeight(period));
    this.#closes = new Float64Array(symbols).fill(Number.NaN);
    this.#ranges = new Float64Array(symbols);
    this.outputs = this.#average.outputs;
  }

  add({ high, low, close }: CandleColumns, present: Uint8Array): void {
    const closes = this.#closes;
    const ranges = this.#ranges;
    for (let s = 0; s < closes.length; s++) {
      if (present[s] === 0) continue;
      const before = Number.isNaN(closes[s]!) ? low[s]! : closes[s]!;
      ranges[s] = Math.max(high[s]!, before) - Math.min(low[s]!, before);
      closes[s] = close[s]!;
    }
    this.#average.add(ranges, present);
  }
}
