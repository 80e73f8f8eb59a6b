import type { Candle } from './candle.ts';
import { MINUTE_MS } from './timeframe.ts';

/** A minute goes so far on one exchange alone, and is believed; as with prices, further needs somebody who saw it, too. */
const FAR = 1.05;

/** Whether any minute goes further, or begins further from where the one before ended, than one exchange is believed. */
export function hasFarMinute(candles: readonly Candle[]): boolean {
  return candles.some(({ openAt, high, low }, i) => {
    const before = candles[i - 1];
    const isNext = before !== undefined && openAt.getTime() - before.openAt.getTime() === MINUTE_MS;
    const from = isNext ? before.close : low;
    return Math.max(high, from) / Math.min(low, from) > FAR;
  });
}

/**
 * The same minutes, with what another exchange saw wherever they go further beyond that than one exchange is believed.
 * Where that one has no candle of a minute, nobody traded there, and the candle is what its own exchange stands by.
 */
export function heldAgainst(candles: readonly Candle[], seen: readonly Candle[]): readonly Candle[] {
  const byMinute = new Map(seen.map((candle) => [candle.openAt.getTime(), candle]));
  return candles.map((candle) => {
    const other = byMinute.get(candle.openAt.getTime());
    if (!other) return candle;
    const hold = (price: number) => {
      if (price > other.high * FAR) return other.high;
      return price < other.low / FAR ? other.low : price;
    };
    const [open, close] = [hold(candle.open), hold(candle.close)];
    const high = Math.max(open, close, hold(candle.high));
    const low = Math.min(open, close, hold(candle.low));
    return { ...candle, open, high, low, close };
  });
}
