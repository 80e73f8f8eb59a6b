import type { Counted } from '../../../src/core/season/board.ts';
import type { SeasonEntry } from '../../../src/core/season/history.ts';
import type { Season } from '../../../src/core/season/season.ts';
import type { MemberReturn, SeasonReading, SeasonValue } from '../../../src/core/season/season-index.ts';

export const DAY = '2026-11-21';

/** Returns in percent around Bitcoin's: the first `wins` beat it, the nearest of both sides by little. */
const BITCOIN = 4.2;

const young: MemberReturn = { id: 'new-coin', ticker: 'NEW', name: 'New', rank: 99, verdict: 'too-young' };

/** Ranks as in a real ranking: Bitcoin first, Tether third. */
const rankOf = (i: number): number => (i === 0 ? 2 : i + 3);

const member = (i: number, wins: number): MemberReturn => ({
  id: `c${i}-coin`,
  ticker: `C${i}`,
  name: `Coin ${i}`,
  rank: rankOf(i),
  ...(i < wins
    ? { verdict: 'beats', returnPercent: round(BITCOIN + 0.5 * (wins - i)) }
    : { verdict: 'trails', returnPercent: round(BITCOIN - 0.8 * (i - wins + 1)) }),
});

const round = (value: number): number => Math.round(100 * value) / 100;

/** A value of fifty coins, so many of which beat Bitcoin, and one that is too young. */
export const reading = (wins: number, counted = 50): SeasonValue => ({
  kind: 'value',
  day: DAY,
  index: round((100 * wins) / counted),
  wins,
  counted,
  bitcoinReturnPercent: BITCOIN,
  members: [...Array.from({ length: counted }, (_, i) => member(i, wins)), young],
  excluded: [
    { id: 'btc-bitcoin', ticker: 'BTC', name: 'Bitcoin', rank: 1, as: 'benchmark' },
    { id: 'usdt-tether', ticker: 'USDT', name: 'Tether', rank: 3, as: 'stablecoin', because: 'listed' },
  ],
});

/** A day of the index with this many winners among fifty coins. */
export function value({
  wins,
  season = 'neutral',
  since,
}: {
  wins: number;
  season?: Season;
  since?: string;
}): SeasonEntry {
  return {
    day: DAY,
    reading: reading(wins),
    standing: { season, daysOut: 0, ...(since ? { since } : {}) },
    rankingSource: 'coinpaprika',
  };
}

export const countedAs = (wins: number): Counted => ({
  kind: 'counted',
  reading: reading(wins),
  rankingSource: 'coinpaprika',
});

type Withheld = Extract<SeasonReading, { kind: 'withheld' }>;

export function withheld(because: Withheld['because'], have: number, need: number): SeasonEntry {
  const none: Withheld = { kind: 'withheld', because, have, need, missing: [], day: DAY, members: [], excluded: [] };
  return { day: DAY, reading: none, rankingSource: 'coinpaprika' };
}
