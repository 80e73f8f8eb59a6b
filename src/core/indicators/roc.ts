import { indicator, periodOf, type Streaming } from './indicator.ts';
import { Window } from './window.ts';

/**
 * Rate of change, in percent: the close against the one `period` candles before.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/rate-of-change-roc
 */
class Roc implements Streaming<number> {
  value = Number.NaN;
  readonly #closes: Window;

  constructor(period: number) {
    this.#closes = new Window(period + 1);
  }

  add(close: number): void {
    this.#closes.add(close);
    if (!this.#closes.isFull) return;
    const before = this.#closes.back(this.#closes.length - 1);
    this.value = (100 * (close - before)) / before;
  }
}

type RocParams = { readonly period: number };

export const roc = indicator({
  aliases: [],
  params: { period: periodOf(12) },
  units: { value: 'percent' },
  reads: 'close',
  warmUp: ({ period }: RocParams) => period + 1,
  create: ({ period }: RocParams) => new Roc(period),
});
