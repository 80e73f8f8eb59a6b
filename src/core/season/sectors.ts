import type { AssetName } from '../market/known-asset.ts';
import { listedSector } from '../market/sectors.ts';
import type { MemberReturn } from './season-index.ts';

/** One sector's own season: how many of its members beat Bitcoin. */
export type SectorSeason = {
  /** `defi`. */
  readonly sector: string;
  /** 0 to 100, two decimals. */
  readonly index: number;
  readonly wins: number;
  readonly counted: number;
};

/** Below so many counted members one coin moves a sector by more than 20 points, which is no season. */
export const LEAST_SECTOR_MEMBERS = 5;

/**
 * The share of each sector's members that beat Bitcoin, highest first, the larger sector first where they are equal.
 * Members without a return are not counted, as in the index itself.
 */
export function sectorsOf(
  members: readonly MemberReturn[],
  sectorOf: (asset: AssetName) => string | undefined = listedSector,
): readonly SectorSeason[] {
  const seasons = new Map<string, { wins: number; counted: number }>();
  for (const member of members) {
    const beats = member.verdict === 'beats';
    if (!beats && member.verdict !== 'trails') continue;
    const sector = sectorOf(member);
    if (sector === undefined) continue;
    const { wins, counted } = seasons.get(sector) ?? { wins: 0, counted: 0 };
    seasons.set(sector, { wins: wins + (beats ? 1 : 0), counted: counted + 1 });
  }
  return [...seasons]
    .filter(([, { counted }]) => counted >= LEAST_SECTOR_MEMBERS)
    .map(([sector, { wins, counted }]) => ({
      sector,
      index: Math.round((10_000 * wins) / counted) / 100,
      wins,
      counted,
    }))
    .sort((a, b) => b.index - a.index || b.counted - a.counted || a.sector.localeCompare(b.sector));
}
