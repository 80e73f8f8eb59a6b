import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';
import { typicalPrice } from './typical-price.ts';
import { Window } from './window.ts';

/**
 * Volume-weighted average price of the last `period` candles: typical prices weighed with their volumes. It rolls,
 * because a market that never closes has no session to begin with. Where nothing was traded there is no such price:
 * NaN.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-overlays/volume-weighted-average-price-vwap
 */
class Vwap implements Streaming<Bar> {
  value = Number.NaN;
  readonly #turnovers: Window;
  readonly #volumes: Window;

  constructor(period: number) {
    this.#turnovers = new Window(period);
    this.#volumes = new Window(period);
  }

  add(bar: Bar): void {
    this.#turnovers.add(typicalPrice(bar) * bar.volume);
    this.#volumes.add(bar.volume);
    if (this.#volumes.isFull) this.value = this.#turnovers.sum() / this.#volumes.sum();
  }
}

type VwapParams = { readonly period: number };

export const vwap = indicator({
  aliases: [],
  params: { period: periodOf(24) },
  units: { value: 'price' },
  reads: 'candle',
  warmUp: ({ period }: VwapParams) => period,
  create: ({ period }: VwapParams) => new Vwap(period),
});
