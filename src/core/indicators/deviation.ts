import { indicator, periodOf, type Streaming } from './indicator.ts';
import { Sma } from './sma.ts';

/** Population standard deviation of the last `period` numbers, in their unit. */
export class Deviation implements Streaming<number> {
  value = Number.NaN;
  readonly numbers: Sma;

  constructor(period: number) {
    this.numbers = new Sma(period);
  }

  add(newest: number): void {
    this.numbers.add(newest);
    const { value: mean, window } = this.numbers;
    // Squared afresh each time: a running sum of squares loses the small deviations of a high price.
    let squares = 0;
    for (let i = 0; i < window.length; i++) squares += (window[i]! - mean) ** 2;
    this.value = Math.sqrt(squares / window.length);
  }
}

type DeviationParams = { readonly period: number };

export const deviation = indicator({
  aliases: ['stdev', 'stddev'],
  params: { period: periodOf(20, { min: 2 }) },
  units: { value: 'price' },
  reads: 'close',
  warmUp: ({ period }: DeviationParams) => period,
  create: ({ period }: DeviationParams) => new Deviation(period),
});
