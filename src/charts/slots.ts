import type { ChartPicture } from '../chat/picture.ts';

type Timed = Pick<ChartPicture, 'candles' | 'timeframeMs'>;

/** A candle's place; a missing one keeps its own empty. */
export const slotOf = (ms: number, { candles, timeframeMs }: Timed): number =>
  Math.round((ms - (candles[0]?.ms ?? ms)) / timeframeMs);

/** One slot for each candle's time, and one behind the last for the price now. */
export const slotCount = (picture: Timed): number => slotOf(picture.candles.at(-1)?.ms ?? 0, picture) + 2;

/** Values of candles in their slots, null where there is no candle or no value. */
export function slotted(values: readonly (number | null)[], picture: Timed, slots: number): (number | null)[] {
  const placed: (number | null)[] = Array.from({ length: slots }, () => null);
  for (const [i, { ms }] of picture.candles.entries()) placed[slotOf(ms, picture)] = values[i] ?? null;
  return placed;
}
