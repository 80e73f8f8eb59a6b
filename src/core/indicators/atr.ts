import { type Bar, indicator, PERIODS_TO_FORGET, periodOf, type Streaming } from './indicator.ts';
import { createWilder, type Smoothing } from './smoothing.ts';

type Reach = Pick<Bar, 'high' | 'low' | 'close'>;

/**
 * Average True Range, in the unit of the price: how far a candle reaches, with the gap to the close before it,
 * smoothed (Wilder, New Concepts in Technical Trading Systems, 1978). The first candle has no gap.
 */
export class Atr implements Streaming<Reach> {
  readonly #range: Smoothing;
  #close: number | undefined;

  constructor(period: number) {
    this.#range = createWilder(period);
  }

  get value(): number {
    return this.#range.value;
  }

  add({ high, low, close }: Reach): void {
    const before = this.#close ?? low;
    this.#range.add(Math.max(high, before) - Math.min(low, before));
    this.#close = close;
  }
}

type AtrParams = { readonly period: number };

export const atr = indicator({
  aliases: [],
  params: { period: periodOf(14) },
  units: { value: 'price' },
  reads: 'candle',
  warmUp: ({ period }: AtrParams) => PERIODS_TO_FORGET * period,
  create: ({ period }: AtrParams) => new Atr(period),
});
