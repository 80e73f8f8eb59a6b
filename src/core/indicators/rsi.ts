import { indicator, PERIODS_TO_FORGET, periodOf, type Streaming } from './indicator.ts';
import { createWilder, type Smoothing } from './smoothing.ts';

/**
 * Relative Strength Index, 0 to 100: the share of the rises in all movement, both smoothed, after Wilder
 * (New Concepts in Technical Trading Systems, 1978). It needs `period` changes, so `period` + 1 closes.
 *
 * A price that never moved has no strength to measure: it reads 50 and is stale. It is also stale after `period`
 * closes without a change, because the formula then only repeats what it said before trading stopped.
 */
export class Rsi implements Streaming<number> {
  value = Number.NaN;
  isStale = true;
  /** The newest close. */
  close = Number.NaN;
  readonly gain: Smoothing;
  readonly loss: Smoothing;
  readonly #period: number;
  #unchanged = 0;

  constructor(period: number) {
    this.#period = period;
    this.gain = createWilder(period);
    this.loss = createWilder(period);
  }

  add(close: number): void {
    const change = close - this.close;
    this.close = close;
    // The first close has no predecessor to differ from.
    if (Number.isNaN(change)) return;

    this.gain.add(Math.max(change, 0));
    this.loss.add(Math.max(-change, 0));
    this.#unchanged = change === 0 ? this.#unchanged + 1 : 0;
    this.isStale = this.#unchanged >= this.#period;

    const gain = this.gain.value;
    const movement = gain + this.loss.value;
    this.value = movement === 0 ? 50 : 100 * (gain / movement);
  }
}

type RsiParams = { readonly period: number };

export const rsi = indicator({
  aliases: [],
  params: { period: periodOf(14, { min: 2 }) },
  units: { value: 'percent' },
  reads: 'close',
  warmUp: ({ period }: RsiParams) => PERIODS_TO_FORGET * period,
  create: ({ period }: RsiParams) => new Rsi(period),
});
