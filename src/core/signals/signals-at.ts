import type { Candle } from '../market/candle.ts';
import type { MarketSymbol } from '../market/symbol.ts';
import { TIMEFRAME_MS, type Timeframe } from '../market/timeframe.ts';
import type { Signal, Withheld } from './signal.ts';
import { WATCHERS } from './watchers.ts';

/** The most candles that any kind of signal needs, the last one included. */
export const candlesNeeded = Math.max(...WATCHERS.map(({ need }) => need));

/**
 * What the last candle says against the one before it. The candles are closed, oldest first, and without a fault
 * (`faultIn`). A kind that lacks history is withheld rather than guessed.
 *
 * - RSI, MACD and EMA lines cross: the value is now on the other side than it last was. A touch is no crossing,
 *   and touching before going through is one crossing, not two.
 * - Bands and channels break: the close is strictly beyond, and the close before was not. A spike is at least three
 *   times the mean, and the candle before was none.
 */
export function signalsAt(
  symbol: MarketSymbol,
  timeframe: Timeframe,
  candles: readonly Candle[],
): { readonly signals: readonly Signal[]; readonly withheld: readonly Withheld[] } {
  const have = candles.length;
  const last = candles.at(-1);
  const withheld = WATCHERS.filter(({ need }) => have < need).flatMap(({ kinds, need }) =>
    kinds.map((kind) => ({ kind, have, need })),
  );
  if (!last) return { signals: [], withheld };

  const { openAt, close } = last;
  const closedAt = new Date(openAt.getTime() + TIMEFRAME_MS[timeframe]);
  const signals = WATCHERS.filter(({ need }) => have >= need)
    .flatMap((watcher) => watcher.look(candles))
    .map((finding) => ({ ...finding, symbol, timeframe, openAt, closedAt, close }));
  return { signals, withheld };
}
