import type { Feed } from '../core/market/market.ts';
import type { Reading } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { type CandleLength, DAY_MS, HOUR_MS, MINUTE_MS, openOf, TIMEFRAME_MS } from '../core/market/timeframe.ts';
import { pathOf } from '../core/rules/path.ts';

/** What every exchange we read serves of each length: kraken, which has the least, keeps 720 candles. */
const REACH_MS: readonly (readonly [CandleLength, number])[] = [
  ['1d', 700 * DAY_MS],
  ['1h', 700 * HOUR_MS],
  ['1m', 700 * MINUTE_MS],
];

/** The way a price took since an instant, and how far it is known; undefined where no candle of it could be had. */
export type MissedPath = { readonly readings: readonly Reading[]; readonly to: Date };

/**
 * The candles that closed since an instant as a path, by minutes as far back as they are served, by hours before that
 * and by days before those: nothing says more about a month ago than a day's high and low. Lengths follow each other
 * without overlapping, each beginning where its own candles do.
 */
export async function missedPath(
  feed: Pick<Feed, 'candles'>,
  symbol: MarketSymbol,
  since: Date,
  now: Date,
): Promise<MissedPath | undefined> {
  const readings: Reading[] = [];
  let to = openOf('1m', since).getTime();
  const hour = openOf('1h', now).getTime();
  for (const { length, until } of stretches(now)) {
    const from = openOf(length, new Date(to)).getTime();
    if (to >= until) continue;
    const told =
      (await pathBetween(feed, symbol, length, from, until)) ??
      // Hours are better than nothing where an exchange has no minutes.
      (length === '1m' ? await pathBetween(feed, symbol, '1h', openOf('1h', new Date(to)).getTime(), hour) : undefined);
    if (!told) continue;
    readings.push(...told.readings);
    to = told.to.getTime();
  }
  const last = readings.at(-1);
  return last && { readings, to: new Date(to) };
}

/** Each length, and until when it is the finest there is. The last minutes may lie in an hour that has not closed. */
const stretches = (now: Date) =>
  REACH_MS.map(([length], i) => {
    const finer = REACH_MS[i + 1];
    const until = finer ? openOf(length, new Date(now.getTime() - finer[1])) : openOf(length, now);
    return { length, until: until.getTime() };
  });

async function pathBetween(
  feed: Pick<Feed, 'candles'>,
  symbol: MarketSymbol,
  length: CandleLength,
  from: number,
  until: number,
): Promise<MissedPath | undefined> {
  const ms = TIMEFRAME_MS[length];
  if (from >= until) return undefined;
  const limit = Math.ceil((until - from) / ms);
  const answer = await feed.candles({ symbol, timeframe: length, since: new Date(from), limit });
  const candles = (answer?.candles ?? []).filter(({ openAt }) => openAt.getTime() < until);
  const last = candles.at(-1);
  if (!answer || !last) return undefined;
  const readings = candles.flatMap((candle) => pathOf(symbol, ms, candle, answer.source));
  return { readings, to: new Date(last.openAt.getTime() + ms) };
}
