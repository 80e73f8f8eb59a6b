import { Donchian } from './donchian.ts';
import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';

/**
 * Williams %R, −100 to 0: how far the close lies below the highest high of `period` candles, in percent of their whole
 * range. Where high and low are one, −50.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/williams-r
 */
class WilliamsR implements Streaming<Pick<Bar, 'high' | 'low' | 'close'>> {
  value = Number.NaN;
  readonly #channel: Donchian;

  constructor(period: number) {
    this.#channel = new Donchian(period);
  }

  add(bar: Pick<Bar, 'high' | 'low' | 'close'>): void {
    this.#channel.add(bar);
    const { high, low } = this.#channel;
    this.value = high === low ? -50 : (-100 * (high - bar.close)) / (high - low);
  }
}

type WilliamsRParams = { readonly period: number };

export const williamsR = indicator({
  aliases: ['willr', 'wpr', 'williams'],
  params: { period: periodOf(14) },
  units: { value: 'percent' },
  reads: 'candle',
  warmUp: ({ period }: WilliamsRParams) => period,
  create: ({ period }: WilliamsRParams) => new WilliamsR(period),
});
