import type { DayNumber } from './days.ts';

/** One row as it was read. Absent numbers are NaN; a rank of 0 means unranked. */
export type DailyRow = {
  readonly line: number;
  readonly day: DayNumber;
  readonly asset: string;
  readonly close: number;
  readonly marketCap: number;
  readonly volume: number;
  readonly rank: number;
};

/** Rows in columns, about 40 bytes each; ten years of a few hundred assets fit beside everything else. */
export type Columns = {
  readonly size: number;
  /** Names by number, and the other way round. */
  readonly assets: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly line: Int32Array;
  readonly day: Int32Array;
  /** Number of the asset. */
  readonly asset: Int32Array;
  readonly rank: Int32Array;
  readonly close: Float64Array;
  readonly marketCap: Float64Array;
  readonly volume: Float64Array;
};

/** Columns that grow by doubling, so that a file is read once and never held as text. */
export function createColumns(room = 4096) {
  const assets: string[] = [];
  const numberOf = new Map<string, number>();
  let size = 0;
  let line = new Int32Array(room);
  let day = new Int32Array(room);
  let asset = new Int32Array(room);
  let rank = new Int32Array(room);
  let close = new Float64Array(room);
  let marketCap = new Float64Array(room);
  let volume = new Float64Array(room);

  function numbered(name: string): number {
    const known = numberOf.get(name);
    if (known !== undefined) return known;
    numberOf.set(name, assets.length);
    return assets.push(name) - 1;
  }

  function grow(): void {
    [line, day, asset, rank] = [doubled(line), doubled(day), doubled(asset), doubled(rank)];
    [close, marketCap, volume] = [doubled(close), doubled(marketCap), doubled(volume)];
  }

  return {
    add(row: DailyRow): void {
      if (size === line.length) grow();
      line[size] = row.line;
      day[size] = row.day;
      asset[size] = numbered(row.asset);
      rank[size] = row.rank;
      close[size] = row.close;
      marketCap[size] = row.marketCap;
      volume[size] = row.volume;
      size++;
    },

    size: () => size,

    /** The columns as they are now; adding more needs another call. */
    read: (): Columns => ({ size, assets, numberOf, line, day, asset, rank, close, marketCap, volume }),
  };
}

function doubled<A extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>>(column: A): A {
  const larger = new (column.constructor as new (length: number) => A)(column.length * 2);
  larger.set(column);
  return larger;
}
