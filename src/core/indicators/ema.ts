import { indicator, PERIODS_TO_FORGET, periodOf } from './indicator.ts';
import { createEma } from './smoothing.ts';

type EmaParams = { readonly period: number };

/**
 * Exponential moving average: weight 2 / (period + 1).
 *
 * @see https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-overlays/moving-averages-simple-and-exponential
 */
export const ema = indicator({
  aliases: [],
  params: { period: periodOf(200) },
  units: { value: 'price' },
  reads: 'close',
  warmUp: ({ period }: EmaParams) => PERIODS_TO_FORGET * period,
  create: ({ period }: EmaParams) => createEma(period),
});
