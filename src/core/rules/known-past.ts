import { type Candle, faultIn } from '../market/candle.ts';
import type { Candles, Feed } from '../market/market.ts';
import type { MarketSymbol } from '../market/symbol.ts';
import { lastClosed, type Timeframe } from '../market/timeframe.ts';
import { MOST_CANDLES } from './plan.ts';
import type { Past } from './readings/series.ts';

/** What a person is made to wait for, and no longer. */
const PATIENCE_MS = 4_000;
/** Of so many symbols and timeframes the past is kept until their next close: some 10 MB. */
const MOST_KEPT = 64;

/** The closed candles of a symbol that can be had at once, as many as there may be of each timeframe. */
export type KnownPast = (symbol: MarketSymbol, timeframes: readonly Timeframe[]) => Promise<Past>;

/** Kept candles where they are whole, else a feed's; what cannot be had or believed in time is left out. */
export function createKnownPast(ports: {
  readonly candles: Candles;
  readonly feed: Pick<Feed, 'candles'>;
  /** By the market's clock. */
  now(): Date;
  wait(ms: number): Promise<unknown>;
}): KnownPast {
  const { candles, feed, now, wait } = ports;
  const asked = new Map<string, { readonly newest: number; readonly answer: Promise<readonly Candle[]> }>();

  /** Until the next close nothing changes; whoever asks again meanwhile, or lost patience before, has the same answer. */
  function of(symbol: MarketSymbol, timeframe: Timeframe): Promise<readonly Candle[]> {
    const key = `${symbol} ${timeframe}`;
    const newest = lastClosed(timeframe, now());
    const before = asked.get(key);
    if (before?.newest === newest.getTime()) return before.answer;

    const answer = find(symbol, timeframe, newest);
    asked.set(key, { newest: newest.getTime(), answer });
    const [oldest] = asked.keys();
    if (asked.size > MOST_KEPT && oldest !== undefined) asked.delete(oldest);
    const forget = () => {
      if (asked.get(key)?.answer === answer) asked.delete(key);
    };
    answer.then((found) => {
      if (found.at(-1)?.openAt.getTime() !== newest.getTime()) forget();
    }, forget);
    return answer;
  }

  async function find(symbol: MarketSymbol, timeframe: Timeframe, newest: Date): Promise<readonly Candle[]> {
    const usable = (found: readonly Candle[]) => {
      const closed = found.filter(({ openAt }) => openAt <= newest);
      return faultIn(closed, timeframe) === undefined ? closed : [];
    };
    const kept = usable(await candles.last(symbol, timeframe, MOST_CANDLES));
    const isFresh = kept.at(-1)?.openAt.getTime() === newest.getTime();
    if (isFresh && kept.length >= MOST_CANDLES) return kept;
    const answer = await feed.candles({ symbol, timeframe, limit: MOST_CANDLES }).catch(() => undefined);
    const told = usable(answer?.candles ?? []);
    return told.length > kept.length || !isFresh ? told : kept;
  }

  return async (symbol, timeframes) => {
    const wanted = timeframes.map(async (timeframe) => {
      const found = await Promise.race([of(symbol, timeframe), wait(PATIENCE_MS)]);
      return [timeframe, Array.isArray(found) ? (found as readonly Candle[]) : []] as const;
    });
    return Object.fromEntries((await Promise.all(wanted)).filter(([, { length }]) => length > 0));
  };
}
