import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feed } from '../../core/market/market.ts';
import type { RankingFeed } from '../../core/market/ranking.ts';
import type { Day } from '../../core/market/timeframe.ts';
import { ok, problem, type Result } from '../../core/result.ts';
import { type ContradictedChange, createCloses, toUnitChange } from './closes.ts';
import { readRecords } from './csv.ts';
import { toDay } from './days.ts';
import { createRecordedRankings } from './rankings.ts';
import { type BadRow, readDaily } from './read-daily.ts';
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
 * Problems: `problem-recorded-directory` (directory), `problem-recorded-missing` (directory),
 * `problem-recorded-unreadable` (path, reason), and those of `readDaily`.
 */
export async function createRecordedMarket(options: RecordedMarketOptions): Promise<Result<RecordedMarket>> {
  const { directory, now, onProgress } = options;
  if (!(await isThere(directory))?.isDirectory()) return problem('problem-recorded-directory', { directory });
  const path = await firstThere([join(directory, 'daily.csv'), join(directory, 'daily.csv.gz')]);
  if (!path) return problem('problem-recorded-missing', { directory });

  let reading = path;
  try {
    const daily = await readDaily(path, onProgress);
    if (!daily.ok) return daily;
    const { table, skipped, badRows } = daily.value;

    reading = join(directory, 'events.csv');
    const events = await recordsOf(reading);
    reading = join(directory, 'assets.csv');
    const notes = new Map((await recordsOf(reading)).map((record) => [record['asset'] ?? '', toNote(record)]));

    const closes = createCloses(
      table,
      events.flatMap((record) => toUnitChange(record) ?? []),
    );
    const books = { table, closes, notes, now };
    return ok({
      feed: createRecordedFeed(books),
      rankings: createRecordedRankings(books),
      range: { from: toDay(table.firstDay), to: toDay(table.lastDay) },
      rows: table.columns.size - table.repeated.length,
      skipped,
      badRows,
      contradicted: closes.contradicted,
    });
  } catch (error) {
    return problem('problem-recorded-unreadable', { path: reading, reason: (error as Error).message });
  }
}

const toNote = ({ name = '', class: kind = '', sector = '' }: Readonly<Record<string, string>>) => ({
  name,
  tags: [kind === 'coin' ? '' : kind, sector].filter((tag) => tag !== '').map((tag) => tag.toLowerCase()),
});

const recordsOf = async (path: string) => ((await isThere(path)) ? readRecords(path) : []);

async function firstThere(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isThere(path)) return path;
  return undefined;
}

async function isThere(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return undefined;
    throw error;
  }
}
