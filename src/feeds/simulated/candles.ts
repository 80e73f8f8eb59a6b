import type { Candle } from '../../core/market/candle.ts';
import { type CandleLength, HOUR_MS, MINUTE_MS, TIMEFRAME_MS } from '../../core/market/timeframe.ts';
import { type PriceLine, sixDigits } from './prices.ts';

/**
 * Highs and lows are looked for at fixed instants: every quarter of an hour or a minute, and every hour of a day's candle,
 * so that a four-hour high is exactly the highest of its hours and no candle costs more than 24 prices.
 */
const STEP_MS: Readonly<Record<CandleLength, number>> = {
  '1m': MINUTE_MS / 4,
  '1h': HOUR_MS / 4,
  '4h': HOUR_MS / 4,
  '1d': HOUR_MS,
};

/**
 * Candles opened from `fromMs` on, before `toMs`, both on the timeframe's grid. Open and close are the prices at
 * those very instants, so a candle, its neighbour and a ticker always agree.
 */
export function drawCandles(line: PriceLine, timeframe: CandleLength, fromMs: number, toMs: number): readonly Candle[] {
  const length = TIMEFRAME_MS[timeframe];
  const step = STEP_MS[timeframe];
  const candles: Candle[] = [];
  let open = line.priceAt(fromMs);
  for (let openMs = fromMs; openMs < toMs; openMs += length) {
    let [high, low, close, volume] = [open, open, open, 0];
    for (let at = openMs + step; at <= openMs + length; at += step) {
      close = line.priceAt(at);
      if (close > high) high = close;
      if (close < low) low = close;
    }
    const hours = length / HOUR_MS;
    const first = Math.floor(openMs / HOUR_MS);
    for (let hour = first; hour < first + hours; hour++) volume += line.tradedIn(hour);
    // Within an hour, every minute trades the same.
    if (hours < 1) volume *= hours;
    candles.push({ openAt: new Date(openMs), open, high, low, close, volume: sixDigits(volume) });
    open = close;
  }
  return candles;
}
