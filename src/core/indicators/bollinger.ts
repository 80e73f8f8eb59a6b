import { type BollingerParams, percentB } from './band.ts';
import { Deviation } from './deviation.ts';
import { factorOf, indicator, periodOf, type Streaming } from './indicator.ts';

/**
 * Bollinger bands: the mean of the last `period` closes, and `deviations` population standard deviations above and
 * below it; the width between them in percent of the mean, and the close's place between them, 0 to 1 and beyond
 * (Bollinger on Bollinger Bands, 2001).
 */
export class Bollinger implements Streaming<number> {
  middle = Number.NaN;
  upper = Number.NaN;
  lower = Number.NaN;
  width = Number.NaN;
  percentB = Number.NaN;
  readonly closes: Deviation;
  readonly deviations: number;

  constructor({ period, deviations }: BollingerParams) {
    this.closes = new Deviation(period);
    this.deviations = deviations;
  }

  add(close: number): void {
    this.closes.add(close);
    const mean = this.closes.numbers.value;
    const reach = this.deviations * this.closes.value;
    this.middle = mean;
    this.upper = mean + reach;
    this.lower = mean - reach;
    this.width = (200 * reach) / mean;
    this.percentB = percentB(close, mean, reach);
  }
}

export const bollinger = indicator({
  aliases: ['bb', 'bbands'],
  params: { period: periodOf(20, { min: 2 }), deviations: factorOf(2) },
  units: { middle: 'price', upper: 'price', lower: 'price', width: 'percent', percentB: 'ratio' },
  reads: 'close',
  warmUp: ({ period }: BollingerParams) => period,
  create: (params: BollingerParams) => new Bollinger(params),
});
