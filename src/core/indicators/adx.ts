import { Atr } from './atr.ts';
import { type Bar, indicator, PERIODS_TO_FORGET, periodOf, type Streaming } from './indicator.ts';
import { createWilder, type Smoothing } from './smoothing.ts';

/**
 * Average Directional Index, 0 to 100: how strong a trend is, whichever way it goes, and the strengths of the ways up
 * and down it is made of (Wilder, New Concepts in Technical Trading Systems, 1978). A candle moves one way only: the
 * farther one, and neither when both are the same. A price that stands still has no direction: 0.
 */
class Adx implements Streaming<Pick<Bar, 'high' | 'low' | 'close'>> {
  plusDi = Number.NaN;
  minusDi = Number.NaN;
  readonly #up: Smoothing;
  readonly #down: Smoothing;
  readonly #range: Atr;
  readonly #strength: Smoothing;
  #high = Number.NaN;
  #low = Number.NaN;

  constructor(period: number) {
    this.#up = createWilder(period);
    this.#down = createWilder(period);
    this.#range = new Atr(period);
    this.#strength = createWilder(period);
  }

  get adx(): number {
    return this.#strength.value;
  }

  add(bar: Pick<Bar, 'high' | 'low' | 'close'>): void {
    const up = bar.high - this.#high;
    const down = this.#low - bar.low;
    const isFirst = Number.isNaN(up);
    this.#high = bar.high;
    this.#low = bar.low;
    this.#range.add(bar);
    // The first candle has moved nowhere, but it has a range.
    this.#up.add(!isFirst && up > down && up > 0 ? up : 0);
    this.#down.add(!isFirst && down > up && down > 0 ? down : 0);

    const range = this.#range.value;
    if (Number.isNaN(range)) return;
    this.plusDi = range === 0 ? 0 : 100 * (this.#up.value / range);
    this.minusDi = range === 0 ? 0 : 100 * (this.#down.value / range);
    const both = this.plusDi + this.minusDi;
    this.#strength.add(both === 0 ? 0 : 100 * (Math.abs(this.plusDi - this.minusDi) / both));
  }
}

type AdxParams = { readonly period: number };

export const adx = indicator({
  aliases: ['dmi'],
  params: { period: periodOf(14, { min: 2, max: 250 }) },
  units: { adx: 'percent', plusDi: 'percent', minusDi: 'percent' },
  reads: 'candle',
  warmUp: ({ period }: AdxParams) => PERIODS_TO_FORGET * 2 * period,
  create: ({ period }: AdxParams) => new Adx(period),
});
