import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';
import { Sma } from './sma.ts';
import { typicalPrice } from './typical-price.ts';

/** Deviations smaller than this share of the price are what rounding leaves of a price that stood still. */
const FLAT = 1e-14;

/**
 * Commodity Channel Index: how far the typical price lies from its mean over `period` candles, in mean absolute
 * deviations of 0.015, so that most values lie between −100 and 100; a plain number. 0 where the price stood still.
 *
 * Lambert, Commodities, October 1980; https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/commodity-channel-index-cci
 */
class Cci implements Streaming<Pick<Bar, 'high' | 'low' | 'close'>> {
  value = Number.NaN;
  readonly #prices: Sma;

  constructor(period: number) {
    this.#prices = new Sma(period);
  }

  add(bar: Pick<Bar, 'high' | 'low' | 'close'>): void {
    const price = typicalPrice(bar);
    this.#prices.add(price);
    const { value: mean, window } = this.#prices;
    let distance = 0;
    for (let i = 0; i < window.length; i++) distance += Math.abs(window[i]! - mean);
    const deviation = distance / window.length;
    this.value = deviation <= FLAT * mean ? 0 : (price - mean) / (0.015 * deviation);
  }
}

type CciParams = { readonly period: number };

export const cci = indicator({
  aliases: [],
  params: { period: periodOf(20, { min: 2 }) },
  units: { value: 'ratio' },
  reads: 'candle',
  warmUp: ({ period }: CciParams) => period,
  create: ({ period }: CciParams) => new Cci(period),
});
