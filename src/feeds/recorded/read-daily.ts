import { ok, problem, type Result } from '../../core/result.ts';
import { createColumns } from './columns.ts';
import { cellsOf, linesOf, namesIn, readText } from './csv.ts';
import { createDailyTable, type DailyTable } from './daily-table.ts';
import { type DayNumber, toDayNumber } from './days.ts';

/** Why a row cannot be used. It is left out; the rest of the file still counts. */
export type RowFault = 'cells' | 'date' | 'asset' | 'close' | 'market cap' | 'volume' | 'rank' | 'repeated';
export type BadRow = { readonly line: number; readonly fault: RowFault };

export type DailyFile = {
  readonly table: DailyTable;
  /** The names of its columns. */
  readonly header: readonly string[];
  readonly skipped: number;
  /** The first of the skipped rows, by their line in the file (the header is line 1). */
  readonly badRows: readonly BadRow[];
};

const REQUIRED = ['date', 'asset', 'close_usd'] as const;
const SHOWN_BAD_ROWS = 20;
/** Bitcoin's first block; a day before it is a slip of the pen. */
const FIRST_POSSIBLE = toDayNumber('2009-01-03')!;
const LAST_POSSIBLE = toDayNumber('2099-12-31')!;

/**
 * Reads `daily.csv` or `daily.csv.gz` as a stream: `date,asset,close_usd` and, where known, `market_cap_usd`,
 * `volume_usd` and `rank`, in any order of columns and rows. `onProgress` hears the rows read so far.
 * Problems: `problem-recorded-columns` (facts path, missing) and `problem-recorded-empty` (path, skipped).
 */
export async function readDaily(path: string, onProgress?: (rows: number) => void): Promise<Result<DailyFile>> {
  const columns = createColumns();
  const badRows: BadRow[] = [];
  let skipped = 0;
  const skip = (badRow: BadRow) => {
    skipped++;
    if (badRows.length < SHOWN_BAD_ROWS) badRows.push(badRow);
  };
  let readRow: ReturnType<typeof rowReader> | undefined;
  let header: readonly string[] = [];
  let line = 0;

  for await (const batch of linesOf(readText(path))) {
    for (const text of batch) {
      line++;
      if (!readRow) {
        header = namesIn(text);
        const missing = REQUIRED.filter((name) => !header.includes(name));
        if (missing.length > 0) return problem('problem-recorded-columns', { path, missing: missing.join(', ') });
        readRow = rowReader(header);
        continue;
      }
      if (text === '') continue;
      const row = readRow(text, line);
      if (typeof row === 'string') skip({ line, fault: row });
      else columns.add(row);
    }
    onProgress?.(columns.size());
  }

  if (columns.size() === 0) return problem('problem-recorded-empty', { path, skipped });
  const table = createDailyTable(columns.read());
  for (const row of table.repeated) skip({ line: table.columns.line[row]!, fault: 'repeated' });
  return ok({ table, header, skipped, badRows });
}

function rowReader(header: readonly string[]) {
  const at = (name: string) => header.indexOf(name);
  const [date, asset, close, cap, volume, rank] = [
    at('date'),
    at('asset'),
    at('close_usd'),
    at('market_cap_usd'),
    at('volume_usd'),
    at('rank'),
  ];
  // Hundreds of rows in a row share a date, and reading one is the dearest part of a row.
  let lastWritten = '';
  let lastDay: DayNumber | undefined;

  return (text: string, line: number) => {
    const cells = cellsOf(text);
    if (cells.length !== header.length) return 'cells';
    const written = cells[date]!;
    if (written !== lastWritten) [lastWritten, lastDay] = [written, toDayNumber(written)];
    const row = {
      line,
      day: lastDay ?? Number.NaN,
      asset: cells[asset]!,
      close: numberIn(cells[close]),
      marketCap: numberIn(cells[cap]),
      volume: numberIn(cells[volume]),
      rank: cells[rank] ? Number(cells[rank]) : 0,
    };
    if (!(row.day >= FIRST_POSSIBLE && row.day <= LAST_POSSIBLE)) return 'date';
    if (row.asset === '') return 'asset';
    if (!(row.close > 0 && Number.isFinite(row.close))) return 'close';
    if (cells[cap] && !(row.marketCap >= 0 && Number.isFinite(row.marketCap))) return 'market cap';
    if (cells[volume] && !(row.volume >= 0 && Number.isFinite(row.volume))) return 'volume';
    if (!Number.isInteger(row.rank) || row.rank < 0 || (cells[rank] && row.rank === 0)) return 'rank';
    return row;
  };
}

/** NaN for an empty or absent cell, which `Number` would call 0. */
const numberIn = (cell: string | undefined): number => (cell ? Number(cell) : Number.NaN);
