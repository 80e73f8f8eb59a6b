export type BollingerParams = { readonly period: number; readonly deviations: number };

/** Bands narrower than this share of the price are what rounding leaves of a price that stood still. */
const FLAT = 1e-14;

/** Where a close lies between the bands: 0 on the lower, 1 on the upper; in the middle when they are one line. */
export const percentB = (close: number, mean: number, reach: number): number =>
  reach <= FLAT * mean ? 0.5 : 0.5 + (close - mean) / (2 * reach);
