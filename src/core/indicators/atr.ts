import type { Candle } from '../market/candle.ts';
import type { Streaming } from './indicator.ts';
import { createWilder, type Smoothing } from './smoothing.ts';

/**
 * Average True Range, in the unit of the price: how far a candle reaches, with the gap to the close before it,
 * smoothed (Wilder, New Concepts in Technical Trading Systems, 1978). The first candle has no gap.
 */
export class Atr implements Streaming<Pick<Candle, 'high' | 'low' | 'close'>> {
  readonly #range: Smoothing;
  #close: number | undefined;

  constructor(period: number) {
    this.#range = createWilder(period);
  }

  get value(): number {
    return this.#range.value;
  }

  add({ high, low, close }: Pick<Candle, 'high' | 'low' | 'close'>): void {
    const before = this.#close ?? low;
    this.#range.add(Math.max(high, before) - Math.min(low, before));
    this.#close = close;
  }
}
