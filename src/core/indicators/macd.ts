import { indicator, PERIODS_TO_FORGET, periodOf, type Streaming } from './indicator.ts';
import { createEma, type Smoothing } from './smoothing.ts';

type MacdParams = { readonly fast: number; readonly slow: number; readonly signal: number };

/**
 * Moving Average Convergence/Divergence, after Appel: the fast EMA less the slow one, the EMA of that as its signal
 * line, and the distance of the two as a histogram, all in the unit of the price. Each average begins with the first
 * candles that it sees.
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-indicators/macd-moving-average-convergence-divergence-oscillator
 */
export class Macd implements Streaming<number> {
  macd = Number.NaN;
  signal = Number.NaN;
  hist = Number.NaN;
  readonly fast: Smoothing;
  readonly slow: Smoothing;
  readonly signalLine: Smoothing;

  constructor({ fast, slow, signal }: MacdParams) {
    this.fast = createEma(fast);
    this.slow = createEma(slow);
    this.signalLine = createEma(signal);
  }

  add(close: number): void {
    this.fast.add(close);
    this.slow.add(close);
    this.macd = this.fast.value - this.slow.value;
    if (Number.isNaN(this.macd)) return;
    this.signalLine.add(this.macd);
    this.signal = this.signalLine.value;
    this.hist = this.macd - this.signal;
  }
}

export const macd = indicator({
  aliases: [],
  params: { fast: periodOf(12, { max: 250 }), slow: periodOf(26, { max: 250 }), signal: periodOf(9, { max: 250 }) },
  units: { macd: 'price', signal: 'price', hist: 'price' },
  reads: 'close',
  warmUp: ({ fast, slow, signal }: MacdParams) => PERIODS_TO_FORGET * (Math.max(fast, slow) + signal),
  create: (params: MacdParams) => new Macd(params),
});
