import type { DailyClose } from '../../core/market/market.ts';
import type { RankedAsset, Ranking, RankingFeed } from '../../core/market/ranking.ts';
import type { Closes } from './closes.ts';
import type { DailyTable, Row } from './daily-table.ts';
import { closeOf, type DayNumber, lastClosedDay, toDay, toDayNumber } from './days.ts';

const SOURCE = 'recorded';

/** What `assets.csv` tells of an asset. */
type AssetNote = { readonly name: string; readonly tags: readonly string[] };

export type RecordedBooks = {
  readonly table: DailyTable;
  readonly closes: Closes;
  readonly notes: ReadonlyMap<string, AssetNote>;
  readonly now: () => Date;
};

/** Rankings as they were written down, day by day. An asset's id is its name in the file. */
export function createRecordedRankings({ table, closes, notes, now }: RecordedBooks): RankingFeed {
  const { assets, numberOf, day: days, asset: owners, rank: ranks, close, marketCap } = table.columns;

  const toRanked = (row: Row): RankedAsset | undefined => {
    const id = assets[owners[row]!]!;
    const priceUsd = closes.until(id, days[row]!)?.close ?? close[row]!;
    const note = notes.get(id);
    const marketCapUsd = marketCap[row]!;
    if (ranks[row] === 0 || !(marketCapUsd > 0)) return undefined;
    return {
      id,
      ticker: id,
      name: note?.name || id,
      rank: ranks[row]!,
      priceUsd,
      marketCapUsd,
      ...(note && note.tags.length > 0 ? { tags: note.tags } : {}),
    };
  };
  const rankingOf = (day: DayNumber): Ranking | undefined => {
    const ranked = table.rowsOn(day).flatMap((row) => toRanked(row) ?? []);
    if (ranked.length === 0) return undefined;
    return { takenAt: closeOf(day), source: SOURCE, assets: ranked.sort((a, b) => a.rank - b.rank) };
  };
  const clamped = (from: string, to: string): readonly DayNumber[] => {
    const first = Math.max(toDayNumber(from) ?? Number.POSITIVE_INFINITY, table.firstDay);
    const last = Math.min(toDayNumber(to) ?? Number.NEGATIVE_INFINITY, table.lastDay, lastClosedDay(now()));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  };

  return {
    async ranking(limit) {
      const day = lastClosedDay(now());
      const found = rankingOf(day);
      if (!found) return { failures: [{ source: SOURCE, reason: `nothing is recorded of ${toDay(day)}` }] };
      return { ranking: { ...found, assets: found.assets.slice(0, Math.max(0, limit)) }, failures: [] };
    },

    async past(from, to) {
      return clamped(from, to).flatMap((day) => {
        const ranking = rankingOf(day);
        return ranking ? [{ day: toDay(day), ranking }] : [];
      });
    },

    async history(assetId, from, to) {
      if (!numberOf.has(assetId)) return undefined;
      return clamped(from, to).flatMap((day): DailyClose[] => {
        const found = closes.until(assetId, day);
        return found?.day === day ? [{ day: toDay(day), close: found.close, source: SOURCE }] : [];
      });
    },
  };
}
