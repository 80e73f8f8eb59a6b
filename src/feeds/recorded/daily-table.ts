import type { Columns } from './columns.ts';
import type { DayNumber } from './days.ts';

/** The place of a row in the columns. */
export type Row = number;

/** A finished table: rows of a day, and the days of an asset, without a scan. Assets go by their number. */
export type DailyTable = {
  readonly columns: Columns;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
  rowsOn(day: DayNumber): readonly Row[];
  /** The asset's newest row on the day or before it. */
  rowUntil(asset: number, day: DayNumber): Row | undefined;
  /** Rows that told a day of an asset a second time; the first one counts. */
  readonly repeated: readonly Row[];
};

/** Sorts rows by day, then by asset, in two passes of counting. The columns must have at least one row. */
export function createDailyTable(columns: Columns): DailyTable {
  const { day: days, asset: owners, size } = columns;
  let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < size; row++) {
    firstDay = Math.min(firstDay, days[row]!);
    lastDay = Math.max(lastDay, days[row]!);
  }
  const asRead = new Int32Array(size);
  for (let row = 0; row < size; row++) asRead[row] = row;
  const byDay = sorted(asRead, (row) => days[row]! - firstDay, lastDay - firstDay + 1);
  const byAsset = sorted(byDay.rows, (row) => owners[row]!, columns.assets.length);

  const repeated = new Set<Row>();
  for (let i = 1; i < size; i++) {
    const [before, row] = [byAsset.rows[i - 1]!, byAsset.rows[i]!];
    if (owners[before] === owners[row] && days[before] === days[row]) repeated.add(row);
  }

  return {
    columns,
    firstDay,
    lastDay,
    repeated: [...repeated],

    rowsOn(day) {
      if (day < firstDay || day > lastDay) return [];
      const rows = byDay.rows.subarray(byDay.starts[day - firstDay], byDay.starts[day - firstDay + 1]);
      return Array.from(rows).filter((row) => !repeated.has(row));
    },

    rowUntil(asset, day) {
      const start = byAsset.starts[asset]!;
      let [low, high] = [start, byAsset.starts[asset + 1]!];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (days[byAsset.rows[middle]!]! <= day) low = middle + 1;
        else high = middle;
      }
      // Of rows that repeat a day, the first one read lies first.
      let found = low - 1;
      while (found > start && repeated.has(byAsset.rows[found]!)) found--;
      return found < start ? undefined : byAsset.rows[found];
    },
  };
}

/** Rows ordered by a small whole key; those of one key keep their order and lie from `starts[key]` to the next. */
function sorted(rows: Int32Array, keyOf: (row: Row) => number, keys: number) {
  const starts = new Int32Array(keys + 1);
  for (const row of rows) starts[keyOf(row) + 1]!++;
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const ordered = new Int32Array(rows.length);
  for (const row of rows) ordered[next[keyOf(row)]!++] = row;
  return { rows: ordered, starts };
}
