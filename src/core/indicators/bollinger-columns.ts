import { type BollingerOutput, type BollingerParams, percentB } from './band.ts';
import type { ColumnState } from './indicator.ts';
import { MeanColumn } from './mean-column.ts';

/** `Bollinger` for many symbols. */
export class BollingerColumns implements ColumnState<Float64Array, BollingerOutput> {
  readonly outputs: Readonly<Record<BollingerOutput, Float64Array>>;
  readonly #closes: MeanColumn;
  readonly #period: number;
  readonly #deviations: number;

  constructor(symbols: number, { period, deviations }: BollingerParams) {
    const column = () => new Float64Array(symbols).fill(Number.NaN);
    this.#closes = new MeanColumn(symbols, period);
    this.#period = period;
    this.#deviations = deviations;
    this.outputs = {
      middle: this.#closes.value,
      upper: column(),
      lower: column(),
      width: column(),
      percentB: column(),
    };
  }

  add(newest: Float64Array, present: Uint8Array): void {
    this.#closes.add(newest, present);
    const { middle, upper, lower, width, percentB: share } = this.outputs;
    const { windows } = this.#closes;
    const period = this.#period;
    for (let s = 0; s < middle.length; s++) {
      const mean = middle[s]!;
      if (present[s] === 0 || Number.isNaN(mean)) continue;
      let squares = 0;
      for (let i = s * period; i < (s + 1) * period; i++) squares += (windows[i]! - mean) ** 2;
      const reach = this.#deviations * Math.sqrt(squares / period);
      upper[s] = mean + reach;
      lower[s] = mean - reach;
      width[s] = (200 * reach) / mean;
      share[s] = percentB(newest[s]!, mean, reach);
    }
  }
}
