import type { Bar } from './indicator.ts';

/** The mean of high, low and close, which volume is weighed with. */
export const typicalPrice = ({ high, low, close }: Pick<Bar, 'high' | 'low' | 'close'>): number =>
  (high + low + close) / 3;
