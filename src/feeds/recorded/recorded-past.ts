import type { AssetName } from '../../core/market/known-asset.ts';
import { listedSector } from '../../core/market/sectors.ts';
import type { Day } from '../../core/market/timeframe.ts';
import { ok, problem, type Result } from '../../core/result.ts';
import { createReplayMarket, type ReplayMarket } from '../../core/season/replay-market.ts';
import { carryBroken } from './carry.ts';
import { type ContradictedChange, createCloses } from './closes.ts';
import { toDay } from './days.ts';
import { type FileFault, findFaults } from './faults.ts';
import { findJumps, type Jump } from './jumps.ts';
import { type RecordedFolder, readFolder, type SmallFile, toNote } from './read-folder.ts';

/** A recorded past as the season index asks for it, with everything that was found wrong or was made up for. */
export type RecordedPast = {
  readonly market: ReplayMarket;
  readonly range: { readonly from: Day; readonly to: Day };
  readonly path: string;
  /** What makes the files unfit to compute from, first come first. */
  readonly faults: readonly FileFault[];
  /** Days without a snapshot, which carry the assets of the day before at prices between those of their neighbours. */
  readonly carried: readonly Day[];
  /** Prices that cannot be compared with the ones before them. */
  readonly jumps: readonly Jump[];
  /** Changes of units that the rows contradict. A replay does what the file says, and says so. */
  readonly contradicted: readonly ContradictedChange[];
  /** The last day has far fewer assets than the one before it, as where a file was cut. */
  readonly lastDayIsCut: boolean;
  /** Files that are not there and need not be. */
  readonly absent: readonly string[];
  /** Assets that `assets.csv` does not name, so that their class is told by our own lists, tickers and prices. */
  readonly unclassed: readonly string[];
  /** What `assets.csv` says; our own list where it has no column for it. */
  readonly sectorOf: (asset: AssetName) => string | undefined;
};

const NEEDED = ['market_cap_usd'];
/** The last day of a whole file has nearly as many assets as the day before. */
const CUT_BELOW = 0.8;

/**
 * Reads a recorded market for a replay of the season index, which ranks by the market capitalisations of each day.
 * Problems are those of `readFolder`.
 */
export async function readRecordedPast(
  directory: string,
  onProgress?: (rows: number) => void,
): Promise<Result<RecordedPast>> {
  const read = await readFolder(directory, onProgress);
  if (!read.ok) return read;
  const folder = read.value;
  const missing = NEEDED.filter((name) => !folder.header.includes(name));
  if (missing.length > 0) {
    return problem('problem-recorded-columns', { path: folder.path, missing: missing.join(', ') });
  }

  const { table, assets, events } = folder;
  const classed = new Set(assets.records.map(({ record }) => record['asset']));
  const { contradicted } = createCloses(table, folder.unitChanges);
  const jumps = findJumps(table, folder.unitChanges);
  const { market, carried } = toMarket(folder, jumps);
  const [from, to] = [toDay(table.firstDay), toDay(table.lastDay)];
  const [before, last] = [market.rankedCount(toDay(table.lastDay - 1)), market.rankedCount(to)];
  return ok({
    market,
    range: { from, to },
    path: folder.path,
    faults: findFaults(folder),
    carried,
    jumps,
    contradicted,
    lastDayIsCut: last > 0 && last < CUT_BELOW * before,
    absent: [assets, events].filter((file) => !file.isThere).map(({ path }) => path),
    sectorOf: sectorsIn(assets),
    unclassed: assets.isThere ? table.columns.assets.filter((asset) => !classed.has(asset)) : [],
  });
}

function sectorsIn({ records }: SmallFile): RecordedPast['sectorOf'] {
  const hasColumn = records.some(({ record }) => 'sector' in record);
  if (!hasColumn) return listedSector;
  const sectors = new Map(records.map(({ record }) => [record['asset'], record['sector']]));
  return ({ id }) => sectors.get(id) || undefined;
}

function toMarket({ table, assets: notes, unitChanges }: RecordedFolder, jumps: readonly Jump[]) {
  const { columns, firstDay, lastDay } = table;
  const { assets, numberOf, asset: owners, close, marketCap } = columns;
  const noteOf = new Map(notes.records.map(({ record }) => [record['asset'] ?? '', toNote(record)]));

  const market = createReplayMarket({
    source: 'recorded',
    assets: assets.map((id) => ({
      id,
      ticker: id,
      name: noteOf.get(id)?.name ?? '',
      tags: noteOf.get(id)?.tags ?? [],
    })),
    unitChanges: unitChanges.flatMap(({ day, asset, from, factor }) => {
      const [to, old] = [numberOf.get(asset), numberOf.get(from)];
      return to === undefined || old === undefined ? [] : [{ day: toDay(day), asset: to, from: old, factor }];
    }),
    breaks: jumps.flatMap(({ day, asset }) => {
      const number = numberOf.get(asset);
      return number === undefined ? [] : [{ day: toDay(day), asset: number }];
    }),
  });

  const days = Array.from({ length: lastDay - firstDay + 1 }, (_, i) => {
    const rows = table.rowsOn(firstDay + i);
    const closes = new Float64Array(assets.length).fill(Number.NaN);
    for (const row of rows) closes[owners[row]!] = close[row]!;
    const ranked = rows.filter((row) => marketCap[row]! > 0);
    return {
      closes,
      ranked: Int32Array.from(ranked, (row) => owners[row]!),
      marketCaps: Float64Array.from(ranked, (row) => marketCap[row]!),
    };
  });
  const carried = carryBroken(days);
  for (const [i, columns] of days.entries()) market.add(toDay(firstDay + i), columns);
  return { market, carried: carried.map((i) => toDay(firstDay + i)) };
}
