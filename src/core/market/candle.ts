import { type CandleLength, TIMEFRAME_MS } from './timeframe.ts';

/** One candle, stamped with its open time. Prices in the quote currency, volume in the base currency. */
export type Candle = {
  readonly openAt: Date;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
};

/** Why a run of candles cannot be believed. */
export type CandleFault = 'empty' | 'not a number' | 'impossible' | 'out of order' | 'gap';

/**
 * Checks a run of candles, oldest first: finite, positive, high and low around open and close,
 * strictly rising and one timeframe apart. Exchanges and their proxies answer 200 with rows of
 * `undefined`, half a JSON or a hole; a run with a fault is not used at all. Only minutes may be
 * missing: several exchanges give no candle for a minute in which nobody traded.
 */
export function faultIn(candles: readonly Candle[], timeframe: CandleLength): CandleFault | undefined {
  if (candles.length === 0) return 'empty';
  let previous: number | undefined;
  for (const { openAt, open, high, low, close, volume } of candles) {
    const at = openAt.getTime();
    if (![at, open, high, low, close, volume].every(Number.isFinite)) return 'not a number';
    if (low <= 0 || volume < 0 || high < Math.max(open, close) || low > Math.min(open, close)) return 'impossible';
    if (previous !== undefined && at <= previous) return 'out of order';
    if (timeframe !== '1m' && previous !== undefined && at !== previous + TIMEFRAME_MS[timeframe]) return 'gap';
    previous = at;
  }
  return undefined;
}
