import { type Candle, faultIn } from '../core/market/candle.ts';
import type { Candles, Feed } from '../core/market/market.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { TIMEFRAME_MS, type Timeframe } from '../core/market/timeframe.ts';
import { candlesNeeded } from '../core/signals/signals-at.ts';

export type WarmUp = {
  /** The newest candles of a market, the one opened at `openAt` last; a reason where they cannot be had or believed. */
  upTo(symbol: MarketSymbol, timeframe: Timeframe, openAt: Date): Promise<Warmed>;
  /**
   * Of this timeframe, `user` needs no other markets any more: what nobody needs is forgotten, and the database keeps it
   * for a while.
   */
  keepOnly(user: string, symbols: readonly MarketSymbol[], timeframe: Timeframe): void;
};

type Warmed =
  | { readonly ok: true; readonly value: readonly Candle[] }
  /** `isLate`: everything but the candle that has just closed is there, so it may come any moment. */
  | { readonly ok: false; readonly reason: string; readonly isLate: boolean };

/** Keeps the candles that indicators need: in memory for the next close, in the database for the next start. */
export function createWarmUp(feed: Feed, candles: Candles): WarmUp {
  const known = new Map<string, readonly Candle[]>();
  const asked = new Map<string, Promise<Warmed>>();
  /** By timeframe, what each user needs. */
  const needed = new Map<Timeframe, Map<string, ReadonlySet<string>>>();

  async function ask(symbol: MarketSymbol, timeframe: Timeframe, openAt: Date, limit: number, since?: Date) {
    const answer = await feed.candles({ symbol, timeframe, limit, ...(since ? { since } : {}) });
    return answer?.candles.filter((candle) => candle.openAt <= openAt);
  }

  /**
   * Adds what is missing, where the newest candle that we have is answered again exactly as we have it. Another
   * exchange, asked because the first one is down, trades other volumes: joined to ours they would look like a spike.
   */
  async function join(had: readonly Candle[], symbol: MarketSymbol, timeframe: Timeframe, openAt: Date) {
    const last = had.at(-1);
    if (!last) return undefined;
    const limit = (openAt.getTime() - last.openAt.getTime()) / TIMEFRAME_MS[timeframe] + 1;
    if (limit > candlesNeeded) return undefined;
    const [again, ...fresh] = (await ask(symbol, timeframe, openAt, limit, last.openAt)) ?? [];
    if (!again || !isSame(again, last)) return undefined;
    const whole = [...had, ...fresh];
    return faultIn(whole, timeframe) === undefined ? { whole, fresh } : undefined;
  }

  async function all(symbol: MarketSymbol, timeframe: Timeframe, openAt: Date) {
    const whole = await ask(symbol, timeframe, openAt, candlesNeeded);
    return whole && { whole, fresh: whole };
  }

  async function warm(symbol: MarketSymbol, timeframe: Timeframe, openAt: Date): Promise<Warmed> {
    const key = keyOf(symbol, timeframe);
    const had = known.get(key) ?? (await candles.last(symbol, timeframe, candlesNeeded));
    const last = had.at(-1);
    if (last && last.openAt >= openAt) return { ok: true, value: had.filter((candle) => candle.openAt <= openAt) };

    const before = openAt.getTime() - TIMEFRAME_MS[timeframe];
    const isLate = last?.openAt.getTime() === before;
    const found = (await join(had, symbol, timeframe, openAt)) ?? (await all(symbol, timeframe, openAt));
    if (!found) return { ok: false, reason: 'no source answered', isLate };
    const { whole, fresh } = found;
    const fault = faultIn(whole, timeframe);
    if (fault) return { ok: false, reason: fault, isLate };
    const newest = whole.at(-1)?.openAt.getTime();
    if (newest !== openAt.getTime())
      return { ok: false, reason: 'the closed candle is not there yet', isLate: newest === before };
    await candles.add(symbol, timeframe, fresh);
    known.set(key, whole.slice(-candlesNeeded));
    return { ok: true, value: whole.slice(-candlesNeeded) };
  }

  return {
    upTo(symbol, timeframe, openAt) {
      const key = `${keyOf(symbol, timeframe)} ${openAt.getTime()}`;
      // Whoever asks while another is being answered gets the same answer.
      const answer = asked.get(key) ?? warm(symbol, timeframe, openAt).finally(() => asked.delete(key));
      asked.set(key, answer);
      return answer;
    },

    keepOnly(user, symbols, timeframe) {
      const users = needed.get(timeframe) ?? new Map<string, ReadonlySet<string>>();
      needed.set(timeframe, users.set(user, new Set(symbols.map((symbol) => keyOf(symbol, timeframe)))));
      const isNeeded = (key: string) => [...users.values()].some((keys) => keys.has(key));
      for (const key of known.keys()) if (key.endsWith(` ${timeframe}`) && !isNeeded(key)) known.delete(key);
    },
  };
}

const keyOf = (symbol: MarketSymbol, timeframe: Timeframe): string => `${symbol} ${timeframe}`;

const isSame = (one: Candle, other: Candle): boolean =>
  one.openAt.getTime() === other.openAt.getTime() && one.close === other.close && one.volume === other.volume;
