import type { CandleColumns, ColumnState } from './indicator.ts';

/** `Donchian` for many symbols. */
export class DonchianColumns implements ColumnState<CandleColumns, 'high' | 'low' | 'middle'> {
  readonly outputs: Readonly<Record<'high' | 'low' | 'middle', Float64Array>>;
  readonly #period: number;
  readonly #highs: Float64Array;
  readonly #lows: Float64Array;
  readonly #counts: Int32Array;

  constructor(symbols: number, period: number) {
    const column = () => new Float64Array(symbols).fill(Number.NaN);
    this.outputs = { high: column(), low: column(), middle: column() };
    this.#period = period;
    this.#highs = new Float64Array(symbols * period);
    this.#lows = new Float64Array(symbols * period);
    this.#counts = new Int32Array(symbols);
  }

  add(candles: CandleColumns, present: Uint8Array): void {
    const { high, low, middle } = this.outputs;
    const highs = this.#highs;
    const lows = this.#lows;
    const counts = this.#counts;
    const period = this.#period;
    for (let s = 0; s < high.length; s++) {
      if (present[s] === 0) continue;
      const first = s * period;
      const slot = first + (counts[s]! % period);
      highs[slot] = candles.high[s]!;
      lows[slot] = candles.low[s]!;
      counts[s]! += 1;
      if (counts[s]! < period) continue;

      let highest = highs[slot]!;
      let lowest = lows[slot]!;
      for (let i = first; i < first + period; i++) {
        if (highs[i]! > highest) highest = highs[i]!;
        if (lows[i]! < lowest) lowest = lows[i]!;
      }
      high[s] = highest;
      low[s] = lowest;
      middle[s] = (highest + lowest) / 2;
    }
  }
}
