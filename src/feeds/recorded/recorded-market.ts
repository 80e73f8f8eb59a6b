import type { Feed } from '../../core/market/market.ts';
import type { RankingFeed } from '../../core/market/ranking.ts';
import type { Day } from '../../core/market/timeframe.ts';
import { ok, type Result } from '../../core/result.ts';
import { type ContradictedChange, createCloses } from './closes.ts';
import { toDay } from './days.ts';
import { createRecordedRankings } from './rankings.ts';
import type { BadRow } from './read-daily.ts';
import { readFolder, toNote } from './read-folder.ts';
import { createRecordedFeed } from './recorded-feed.ts';

export type RecordedMarketOptions = {
  /** Holds `daily.csv` or `daily.csv.gz`, and where known `assets.csv` and `events.csv`. */
  readonly directory: string;
  /** The market's own clock; it belongs somewhere inside `range`. */
  readonly now: () => Date;
  /** Hears the rows read so far while the file is read. */
  readonly onProgress?: (rows: number) => void;
};

export type RecordedMarket = {
  readonly feed: Feed;
  readonly rankings: RankingFeed;
  /** First and last recorded day. Candles and the season index need a past, so a clock starts later than `from`. */
  readonly range: { readonly from: Day; readonly to: Day };
  readonly rows: number;
  /** Rows that could not be used, counted, and the first of them by line. */
  readonly skipped: number;
  readonly badRows: readonly BadRow[];
  /** Changes of units that the rows contradict; closes before them are withheld. */
  readonly contradicted: readonly ContradictedChange[];
};

/**
 * Replays daily closes of the past as a market of `ASSET/USD` symbols. A ticker is the last close at or before
 * now; closes are in the units that hold at the end of the file, so a redenomination is no crash. Candles exist
 * for `1d` only.
 *
 * Problems are those of `readFolder`.
 */
export async function createRecordedMarket(options: RecordedMarketOptions): Promise<Result<RecordedMarket>> {
  const folder = await readFolder(options.directory, options.onProgress);
  if (!folder.ok) return folder;
  const { table, skipped, badRows, assets, unitChanges } = folder.value;
  const notes = new Map(assets.records.map(({ record }) => [record['asset'] ?? '', toNote(record)]));
  const closes = createCloses(table, unitChanges);
  const books = { table, closes, notes, now: options.now };
  return ok({
    feed: createRecordedFeed(books),
    rankings: createRecordedRankings(books),
    range: { from: toDay(table.firstDay), to: toDay(table.lastDay) },
    rows: table.columns.size - table.repeated.length,
    skipped,
    badRows,
    contradicted: closes.contradicted,
  });
}
