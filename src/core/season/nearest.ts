import type { Ahead } from './approach.ts';
import type { SeasonValue } from './season-index.ts';

/** A member, and by how many percentage points of return Bitcoin is ahead of it or behind it. Two decimals. */
export type NearMember = { readonly id: string; readonly ticker: string; readonly points: number };

/**
 * The members that are nearest to changing sides, nearest first, larger ones before smaller ones: for altcoin season
 * those that trail Bitcoin by the least, for bitcoin season those that lead by the least.
 */
export function nearestMembers(
  { members, bitcoinReturnPercent }: Pick<SeasonValue, 'members' | 'bitcoinReturnPercent'>,
  toward: Ahead,
  count: number,
): readonly NearMember[] {
  const side = toward === 'altcoin' ? 'trails' : 'beats';
  return members
    .flatMap((member) => {
      if (!('returnPercent' in member) || member.verdict !== side) return [];
      const points = Math.round(100 * Math.abs(member.returnPercent - bitcoinReturnPercent)) / 100;
      return [{ id: member.id, ticker: member.ticker, rank: member.rank, points }];
    })
    .sort((a, b) => a.points - b.points || a.rank - b.rank)
    .slice(0, count)
    .map(({ id, ticker, points }) => ({ id, ticker, points }));
}
