import { type Candle, faultIn } from '../market/candle.ts';
import type { Candles, Feed } from '../market/market.ts';
import type { MarketSymbol } from '../market/symbol.ts';
import { DAY_MS, lastClosed, TIMEFRAME_MS, type Timeframe } from '../market/timeframe.ts';
import { MOST_CANDLES } from './plan.ts';
import { PREVIEW_DAYS } from './preview.ts';
import type { Past } from './readings/series.ts';

/** What a person is made to wait for, and no longer. */
const PATIENCE_MS = 4_000;
/** Of so many symbols and timeframes the past is held until their next close: some 20 MB. */
const MOST_HELD = 16;

type KnownCandles = {
  readonly past: Past;
  /** Older candles are on their way: whoever asks again in a while sees further back. */
  readonly isGrowing: boolean;
};

/**
 * The closed candles of a symbol as far as they can be had at once: what one request brings, or with `isYear` those of a
 * year and of a warm-up before it.
 */
export type KnownPast = (
  symbol: MarketSymbol,
  timeframes: readonly Timeframe[],
  isYear?: boolean,
) => Promise<KnownCandles>;

/** So many candles of a timeframe tell of a year, with the longest warm-up before it. */
export const candlesOfYear = (timeframe: Timeframe): number =>
  MOST_CANDLES + (PREVIEW_DAYS * DAY_MS) / TIMEFRAME_MS[timeframe];

type Answer = {
  readonly newest: number;
  /** What a single request brings at most. */
  readonly recent: Promise<readonly Candle[]>;
  /** Absent while nobody asked for a year. */
  whole?: Promise<readonly Candle[]>;
};

/**
 * Kept candles where they are whole, else a feed's. The first who asks for a market makes a feed tell a year of it, page
 * by page and one market at a time; that is kept, so that whoever asks later waits for nothing but the newest. What
 * cannot be had or believed in time is left out.
 */
export function createKnownPast(ports: {
  readonly candles: Candles;
  readonly feed: Pick<Feed, 'candles'>;
  /** By the market's clock. */
  now(): Date;
  wait(ms: number): Promise<unknown>;
}): KnownPast {
  const { candles, feed, now, wait } = ports;
  const asked = new Map<string, Answer>();
  /** By market and timeframe, the oldest candle there is: nobody has to be asked for one before it. */
  const beginnings = new Map<string, number>();
  let deepest: Promise<unknown> = Promise.resolve();

  /** Until the next close nothing changes; whoever asks again meanwhile, or lost patience before, has the same answer. */
  function of(symbol: MarketSymbol, timeframe: Timeframe, isYear: boolean): Answer {
    const key = `${symbol} ${timeframe}`;
    const newest = lastClosed(timeframe, now());
    const before = asked.get(key);
    const answer = before?.newest === newest.getTime() ? before : begin(symbol, timeframe, newest);
    if (isYear) answer.whole ??= answer.recent.then((had) => inTurn(() => aYear(had, symbol, timeframe, newest)));
    asked.set(key, answer);
    const [oldest] = asked.keys();
    if (asked.size > MOST_HELD && oldest !== undefined) asked.delete(oldest);
    const forget = () => {
      if (asked.get(key) === answer) asked.delete(key);
    };
    (answer.whole ?? answer.recent).then((found) => {
      if (!isFresh(found, newest)) forget();
    }, forget);
    return answer;
  }

  const begin = (symbol: MarketSymbol, timeframe: Timeframe, newest: Date): Answer => ({
    newest: newest.getTime(),
    recent: find(symbol, timeframe, newest).then((had) => lately(had, symbol, timeframe, newest)),
  });

  /** A year of hours is many requests: one market after the other, so that no exchange is flooded. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = deepest.then(work, work);
    deepest = next.catch(() => undefined);
    return next;
  }

  async function find(symbol: MarketSymbol, timeframe: Timeframe, newest: Date): Promise<readonly Candle[]> {
    return usable(await candles.last(symbol, timeframe, candlesOfYear(timeframe)), timeframe, newest);
  }

  /** Adds what closed since, or asks for as much as one request brings. */
  async function lately(kept: readonly Candle[], symbol: MarketSymbol, timeframe: Timeframe, newest: Date) {
    if (isFresh(kept, newest) && (kept.length >= MOST_CANDLES || isWhole(kept, symbol, timeframe))) return kept;
    const last = kept.at(-1);
    if (last && !isFresh(kept, newest)) {
      const [again, ...fresh] = await ask(symbol, timeframe, newest, MOST_CANDLES, last.openAt);
      // Candles of another exchange than those that are kept would look like a jump.
      if (again?.close === last.close && again.volume === last.volume && isFresh(fresh, newest)) {
        const joined = [...kept, ...fresh];
        if (faultIn(joined, timeframe) === undefined) return joined;
      }
    }
    const told = await ask(symbol, timeframe, newest, MOST_CANDLES);
    return told.length > kept.length || !isFresh(kept, newest) ? told : kept;
  }

  async function aYear(recent: readonly Candle[], symbol: MarketSymbol, timeframe: Timeframe, newest: Date) {
    if (!isFresh(recent, newest) || isWhole(recent, symbol, timeframe)) return recent;
    const wanted = candlesOfYear(timeframe);
    const told = await ask(symbol, timeframe, newest, wanted);
    const [first] = told;
    if (!first || !isFresh(told, newest)) return recent;
    if (told.length < wanted) beginnings.set(`${symbol} ${timeframe}`, first.openAt.getTime());
    if (told.length <= recent.length) return recent;
    await candles.add(symbol, timeframe, told);
    return told;
  }

  const isWhole = (had: readonly Candle[], symbol: MarketSymbol, timeframe: Timeframe): boolean =>
    had.length >= candlesOfYear(timeframe) ||
    (had[0] !== undefined && had[0].openAt.getTime() <= (beginnings.get(`${symbol} ${timeframe}`) ?? 0));

  async function ask(symbol: MarketSymbol, timeframe: Timeframe, newest: Date, limit: number, since?: Date) {
    const request = { symbol, timeframe, limit, ...(since ? { since } : {}) };
    const answer = await feed.candles(request).catch(() => undefined);
    return usable(answer?.candles ?? [], timeframe, newest);
  }

  return async (symbol, timeframes, isYear = false) => {
    const impatience = wait(PATIENCE_MS).then(() => undefined);
    const found = timeframes.map(async (timeframe) => {
      const { recent, whole = recent } = of(symbol, timeframe, isYear);
      let had: readonly Candle[] = [];
      const first = recent.then((found) => {
        had = found;
      });
      first.catch(() => undefined);
      const all = await Promise.race([whole.catch(() => []), impatience]);
      return { timeframe, candles: all ?? had, isGrowing: all === undefined };
    });
    const known = await Promise.all(found);
    return {
      past: Object.fromEntries(
        known.filter((each) => each.candles.length > 0).map((each) => [each.timeframe, each.candles]),
      ),
      isGrowing: known.some(({ isGrowing }) => isGrowing),
    };
  };
}

const isFresh = (had: readonly Candle[], newest: Date): boolean => had.at(-1)?.openAt.getTime() === newest.getTime();

/** The closed ones from the last hole on; none where they cannot be believed. */
function usable(found: readonly Candle[], timeframe: Timeframe, newest: Date): readonly Candle[] {
  const closed = found.filter(({ openAt }) => openAt <= newest);
  const ms = TIMEFRAME_MS[timeframe];
  const hole = closed.findLastIndex(
    ({ openAt }, i) => i > 0 && openAt.getTime() !== (closed[i - 1]?.openAt.getTime() ?? 0) + ms,
  );
  const whole = hole > 0 ? closed.slice(hole) : closed;
  return faultIn(whole, timeframe) === undefined ? whole : [];
}
