import type { RankedAsset, Ranking } from '../market/ranking.ts';
import { DAY_MS, type Day, dayStart, HOUR_MS } from '../market/timeframe.ts';
import { isBitcoin } from '../market/universe.ts';
import type { DayCloses, Doubts } from './season-index.ts';

/** A ranking belongs to the day that closed last when it was taken; so far it may lie outside. */
const STALE_TOLERANCE_MS = HOUR_MS;

/**
 * How far a price in the ranking may be from the close, and for how long after the close that says anything: no coin
 * moves by a quarter in three hours without being in doubt, and Bitcoin, which every member is measured against, does
 * not move by 2 % in half an hour on any ordinary day.
 */
const MEMBER = { mostApart: 1.25, withinMs: 3 * HOUR_MS } as const;
const BITCOIN = { mostApart: 1.02, withinMs: HOUR_MS / 2 } as const;

/**
 * Holds a ranking against the closes of its own day, which come from elsewhere. `closes` are in the units of that
 * day. The answer is about the day whose ranking gives the members: for an index by the ranks of the window's start
 * that is the window's first day.
 */
export function doubtsOf(ranking: Ranking, day: Day, closes: DayCloses): Doubts {
  const sinceCloseMs = ranking.takenAt.getTime() - (dayStart(day).getTime() + DAY_MS);
  const disputed = new Set<string>();
  for (const asset of ranking.assets) {
    const { mostApart, withinMs } = isBitcoin(asset) ? BITCOIN : MEMBER;
    if (Math.abs(sinceCloseMs) > withinMs) continue;
    const apart = apartOf(asset, closes.get(asset.id));
    if (apart !== undefined && apart > mostApart) disputed.add(asset.id);
  }
  // Written so that a time that is none is stale as well.
  const isFresh = sinceCloseMs >= -STALE_TOLERANCE_MS && sinceCloseMs <= DAY_MS + STALE_TOLERANCE_MS;
  return { isStale: !isFresh, disputed };
}

/** The larger of both prices as a multiple of the smaller; undefined where one is missing, which is no contradiction. */
function apartOf({ priceUsd }: RankedAsset, close = Number.NaN): number | undefined {
  return priceUsd > 0 && close > 0 ? Math.max(priceUsd / close, close / priceUsd) : undefined;
}
