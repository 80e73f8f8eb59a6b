import { DAY_MS } from '../../core/market/timeframe.ts';
import { share } from './noise.ts';

/** Typical time from the tide's low to its high. Single legs last from about a month to about four. */
const LEG_MS = 80 * DAY_MS;
const JITTER = 0.3;
/** How far, in logarithms of price, altcoins stand above or below Bitcoin at the turn of the tide. */
const LOWEST_TURN = 0.1;
const HIGHEST_TURN = 0.2;

/**
 * The tide of altcoins against Bitcoin: turns alternate between high and low, at irregular times and heights,
 * so that seasons come and go within a year whatever the seed, and stay for weeks to months.
 */
export function createTide(key: number): (atMs: number) => number {
  const shift = share(key, -1) * 2 * LEG_MS;
  const turnAt = (leg: number) => (leg + JITTER * (share(key, 2 * leg) * 2 - 1)) * LEG_MS;
  const heightAt = (leg: number) =>
    (leg % 2 === 0 ? 1 : -1) * (LOWEST_TURN + (HIGHEST_TURN - LOWEST_TURN) * share(key, 2 * leg + 1));

  return (atMs) => {
    const at = atMs + shift;
    const nearest = Math.round(at / LEG_MS);
    const leg = turnAt(nearest) <= at ? nearest : nearest - 1;
    const [from, to] = [turnAt(leg), turnAt(leg + 1)];
    const x = (at - from) / (to - from);
    return heightAt(leg) + (heightAt(leg + 1) - heightAt(leg)) * x * x * (3 - 2 * x);
  };
}
