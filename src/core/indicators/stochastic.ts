import { Donchian } from './donchian.ts';
import { type Bar, indicator, periodOf, type Streaming } from './indicator.ts';
import { Sma } from './sma.ts';

type StochasticParams = { readonly period: number; readonly smooth: number; readonly signal: number };

/**
 * Stochastic oscillator, 0 to 100, after Lane: where the close lies between the lowest low and the highest high of
 * `period` candles, as a mean of `smooth` (%K), and the mean of that over `signal` (%D). A smoothing of 3 makes it the
 * slow stochastic, of 1 the fast. Where high and low are one, the close lies in the middle.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/stochastic-oscillator-fast-slow-and-full
 */
class Stochastic implements Streaming<Pick<Bar, 'high' | 'low' | 'close'>> {
  readonly #channel: Donchian;
  readonly #k: Sma;
  readonly #d: Sma;

  constructor({ period, smooth, signal }: StochasticParams) {
    this.#channel = new Donchian(period);
    this.#k = new Sma(smooth);
    this.#d = new Sma(signal);
  }

  get k(): number {
    return this.#k.value;
  }

  get d(): number {
    return this.#d.value;
  }

  add(bar: Pick<Bar, 'high' | 'low' | 'close'>): void {
    this.#channel.add(bar);
    const { high, low } = this.#channel;
    if (Number.isNaN(high)) return;
    this.#k.add(high === low ? 50 : (100 * (bar.close - low)) / (high - low));
    if (!Number.isNaN(this.k)) this.#d.add(this.k);
  }
}

export const stochastic = indicator({
  aliases: ['stoch'],
  params: { period: periodOf(14), smooth: periodOf(3), signal: periodOf(3) },
  units: { k: 'percent', d: 'percent' },
  reads: 'candle',
  warmUp: ({ period, smooth, signal }: StochasticParams) => period + smooth + signal - 2,
  create: (params: StochasticParams) => new Stochastic(params),
});
