import type { SeasonEntry } from '../../src/core/season/history.ts';
import type { Season } from '../../src/core/season/season.ts';
import type { MemberReturn, SeasonReading } from '../../src/core/season/season-index.ts';

const DAY = '2026-11-21';

const young: MemberReturn = { id: 'new-coin', ticker: 'NEW', name: 'New', rank: 40, verdict: 'too-young' };

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
  const reading: SeasonReading = {
    kind: 'value',
    day: DAY,
    index: wins * 2,
    wins,
    counted: 50,
    bitcoinReturnPercent: 4.2,
    members: [young],
    excluded: [
      { id: 'btc-bitcoin', ticker: 'BTC', name: 'Bitcoin', rank: 1, as: 'benchmark' },
      { id: 'usdt-tether', ticker: 'USDT', name: 'Tether', rank: 3, as: 'stablecoin', because: 'listed' },
    ],
  };
  return {
    day: DAY,
    reading,
    standing: { season, daysOut: 0, ...(since ? { since } : {}) },
    rankingSource: 'coinpaprika',
  };
}

export function withheld(
  because: 'no-bitcoin-price' | 'short-ranking' | 'too-few-prices',
  have: number,
  need: number,
): SeasonEntry {
  const reading: SeasonReading = {
    kind: 'withheld',
    because,
    have,
    need,
    missing: [],
    day: DAY,
    members: [],
    excluded: [],
  };
  return { day: DAY, reading, rankingSource: 'coinpaprika' };
}
