import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, problem, type Result } from '../../core/result.ts';
import { toUnitChange, type UnitChange } from './closes.ts';
import { type CsvRecord, type NumberedRecord, readNumberedRecords } from './csv.ts';
import type { DailyTable } from './daily-table.ts';
import { type BadRow, readDaily } from './read-daily.ts';

/** A file of the folder that is small enough to be kept as it was written. */
export type SmallFile = {
  readonly path: string;
  readonly isThere: boolean;
  readonly records: readonly NumberedRecord[];
};

export type RecordedFolder = {
  readonly path: string;
  readonly header: readonly string[];
  readonly table: DailyTable;
  /** Rows that could not be used, counted, and the first of them by line. */
  readonly skipped: number;
  readonly badRows: readonly BadRow[];
  readonly assets: SmallFile;
  readonly events: SmallFile;
  readonly unitChanges: readonly UnitChange[];
};

/**
 * Reads a recorded market: `daily.csv` or `daily.csv.gz`, and where they are there `assets.csv` and `events.csv`.
 *
 * Problems: `problem-recorded-directory` (directory), `problem-recorded-missing` (directory),
 * `problem-recorded-unreadable` (path, reason), and those of `readDaily`.
 */
export async function readFolder(
  directory: string,
  onProgress?: (rows: number) => void,
): Promise<Result<RecordedFolder>> {
  if (!(await isThere(directory))?.isDirectory()) return problem('problem-recorded-directory', { directory });
  const path = await firstThere([join(directory, 'daily.csv'), join(directory, 'daily.csv.gz')]);
  if (!path) return problem('problem-recorded-missing', { directory });

  let reading = path;
  const readSmall = async (name: string): Promise<SmallFile> => {
    reading = join(directory, name);
    const isHere = (await isThere(reading)) !== undefined;
    return { path: reading, isThere: isHere, records: isHere ? await readNumberedRecords(reading) : [] };
  };
  try {
    const daily = await readDaily(path, onProgress);
    if (!daily.ok) return daily;
    const events = await readSmall('events.csv');
    const assets = await readSmall('assets.csv');
    const unitChanges = events.records.flatMap(({ record }) => toUnitChange(record) ?? []);
    return ok({ path, ...daily.value, assets, events, unitChanges });
  } catch (error) {
    return problem('problem-recorded-unreadable', { path: reading, reason: (error as Error).message });
  }
}

/** What `assets.csv` tells of an asset: its name, and its class and sector as tags. A coin is what needs no class. */
export const toNote = ({ name = '', class: kind = '', sector = '' }: CsvRecord) => ({
  name,
  tags: [kind === 'coin' ? '' : kind, sector].filter((tag) => tag !== '').map((tag) => tag.toLowerCase()),
});

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
