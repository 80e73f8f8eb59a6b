import { indicator, PERIODS_TO_FORGET, periodOf, type Streaming } from './indicator.ts';
import { createEma, type Smoothing } from './smoothing.ts';

/**
 * Double exponential moving average: twice the EMA less the EMA of the EMA, which lags half as much.
 *
 * Mulloy, Smoothing Data with Faster Moving Averages, Stocks & Commodities 12:1, 1994.
 */
class Dema implements Streaming<number> {
  value = Number.NaN;
  readonly #once: Smoothing;
  readonly #twice: Smoothing;

  constructor(period: number) {
    this.#once = createEma(period);
    this.#twice = createEma(period);
  }

  add(newest: number): void {
    this.#once.add(newest);
    if (Number.isNaN(this.#once.value)) return;
    this.#twice.add(this.#once.value);
    this.value = 2 * this.#once.value - this.#twice.value;
  }
}

type DemaParams = { readonly period: number };

export const dema = indicator({
  aliases: [],
  params: { period: periodOf(20, { max: 250 }) },
  units: { value: 'price' },
  reads: 'close',
  warmUp: ({ period }: DemaParams) => PERIODS_TO_FORGET * 2 * period,
  create: ({ period }: DemaParams) => new Dema(period),
});
