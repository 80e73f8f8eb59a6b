import { highestOf, lowestOf } from './extremes.ts';
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
      const goneHigh = highs[slot]!;
      const goneLow = lows[slot]!;
      const comesHigh = candles.high[s]!;
      const comesLow = candles.low[s]!;
      highs[slot] = comesHigh;
      lows[slot] = comesLow;
      counts[s]! += 1;
      if (counts[s]! < period) continue;

      const isFirst = counts[s] === period;
      // The whole window is looked through only when its extreme has left it.
      if (comesHigh >= high[s]!) high[s] = comesHigh;
      else if (isFirst || goneHigh === high[s]) high[s] = highestOf(highs, first, first + period);
      if (comesLow <= low[s]!) low[s] = comesLow;
      else if (isFirst || goneLow === low[s]) low[s] = lowestOf(lows, first, first + period);
      middle[s] = (high[s]! + low[s]!) / 2;
    }
  }
}
