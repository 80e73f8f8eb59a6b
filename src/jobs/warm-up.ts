import { type Candle, faultIn } from '../core/market/candle.ts';
import type { Candles, Feed } from '../core/market/market.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { TIMEFRAME_MS, type Timeframe } from '../core/market/timeframe.ts';
import { candlesNeeded } from '../core/signals/signals-at.ts';

export type WarmUp = {
  /** The newest candles of a market, the one opened at `openAt` last; a reason where they cannot be believed. */
  upTo(
    symbol: MarketSymbol,
    timeframe: Timeframe,
    openAt: Date,
  ): Promise<
    { readonly ok: true; readonly value: readonly Candle[] } | { readonly ok: false; readonly reason: string }
  >;
};

/** Keeps the candles that indicators need: in memory for the next close, in the database for the next start. */
export function createWarmUp(feed: Feed, candles: Candles): WarmUp {
  const known = new Map<string, readonly Candle[]>();

  /** What is missing since the newest candle we have, or everything where that does not join. */
  async function fetchAfter(last: Candle | undefined, symbol: MarketSymbol, timeframe: Timeframe, openAt: Date) {
    const since = last && new Date(last.openAt.getTime() + TIMEFRAME_MS[timeframe]);
    const missing = since ? (openAt.getTime() - since.getTime()) / TIMEFRAME_MS[timeframe] + 1 : candlesNeeded;
    const joins = since !== undefined && missing <= candlesNeeded;
    const answer = await feed.candles({
      symbol,
      timeframe,
      limit: joins ? missing : candlesNeeded,
      ...(joins ? { since } : {}),
    });
    return { joins, fresh: answer?.candles.filter((candle) => candle.openAt <= openAt) };
  }

  return {
    async upTo(symbol, timeframe, openAt) {
      const key = `${symbol} ${timeframe}`;
      const had = known.get(key) ?? (await candles.last(symbol, timeframe, candlesNeeded));
      const last = had.at(-1);
      if (last && last.openAt >= openAt) return { ok: true, value: had.filter((candle) => candle.openAt <= openAt) };

      const { joins, fresh } = await fetchAfter(last, symbol, timeframe, openAt);
      if (!fresh) return { ok: false, reason: 'no source answered' };
      const whole = (joins ? [...had, ...fresh] : fresh).slice(-candlesNeeded);
      const fault = faultIn(whole, timeframe);
      if (fault) {
        // Perhaps what we kept is what does not fit: the next close starts from nothing.
        known.set(key, []);
        return { ok: false, reason: fault };
      }
      if (whole.at(-1)?.openAt.getTime() !== openAt.getTime())
        return { ok: false, reason: 'the closed candle is not there yet' };
      await candles.add(symbol, timeframe, fresh);
      known.set(key, whole);
      return { ok: true, value: whole };
    },
  };
}
