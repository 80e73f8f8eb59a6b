import { DAY_MS } from '../../core/market/timeframe.ts';

/** A newcomer trades for most of a year, is delisted, and returns much later than any index looks back. */
const LISTED_DAYS = 300;
const CYCLE_DAYS = 720;

/**
 * When the `n`-th of `count` newcomers was listed, or undefined while it is not. Their cycles are staggered
 * evenly, so at every instant some coins are younger than the 90 days of the season index.
 */
export function listedSince(n: number, count: number, atMs: number): number | undefined {
  const offset = Math.floor((n * CYCLE_DAYS) / count) * DAY_MS;
  const cycle = CYCLE_DAYS * DAY_MS;
  const listedAt = Math.floor((atMs - offset) / cycle) * cycle + offset;
  return atMs < listedAt + LISTED_DAYS * DAY_MS ? listedAt : undefined;
}
