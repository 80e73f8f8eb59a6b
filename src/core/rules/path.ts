import type { Candle } from '../market/candle.ts';
import { priceOf, type Reading } from '../market/reading.ts';
import type { MarketSymbol } from '../market/symbol.ts';

/**
 * A candle as the way a price took through it: from its open over both extremes to its close, the nearer extreme first.
 * A candle that closed higher went down first, one that closed lower went up first.
 *
 * The order cannot be known: a candle keeps four prices and forgets when it met them. This is the usual assumption, and
 * the shortest way. A rule that fires and does not come back is told the same by either order, because only the levels
 * that were touched matter; the order decides what counts as touched again after a re-arm level within one candle.
 *
 * The open and the close are exact; `at` of the extremes stands a quarter and a half into the candle.
 */
export function pathOf(symbol: MarketSymbol, lengthMs: number, candle: Candle, source: string): readonly Reading[] {
  const { openAt, open, high, low, close } = candle;
  const after = (share: number) => new Date(openAt.getTime() + share * lengthMs);
  const within = { from: openAt, to: after(1) };
  const toReading = (value: number, at: Date): Reading => ({ metric: priceOf(symbol), value, at, source, within });
  const [first, second] = close > open ? [low, high] : [high, low];
  return [
    toReading(open, openAt),
    toReading(first, after(1 / 4)),
    toReading(second, after(1 / 2)),
    toReading(close, within.to),
  ];
}

/** The earliest instant at which a reading may have been true: the extremes of a candle may have come at any time in it. */
export const earliestOf = ({ at, within }: Reading): number =>
  within === undefined || at.getTime() === within.to.getTime() ? at.getTime() : within.from.getTime();
