import type { DailyTable, Row } from './daily-table.ts';
import { type DayNumber, toDayNumber } from './days.ts';

/** A change of units, as `events.csv` tells it: one old unit became `factor` new ones on `day`. */
export type UnitChange = {
  readonly day: DayNumber;
  readonly asset: string;
  /** The asset whose units were given up; another name than `asset` where a coin moved to a new token. */
  readonly from: string;
  readonly factor: number;
};

/** A change that the rows themselves contradict: the supply grew by another factor than the file says. */
export type ContradictedChange = UnitChange & { readonly supplyGrew: number };

/** Closes of every asset in its newest units, continued through the token it came from. */
export type Closes = {
  /** The newest close on the day or before it, and the row that tells it. */
  until(
    asset: string,
    day: DayNumber,
  ): { readonly day: DayNumber; readonly close: number; readonly row: Row } | undefined;
  readonly contradicted: readonly ContradictedChange[];
};

/** Kinds of events that change units; collapses, listings and lost pegs are prices like any other. */
const UNIT_CHANGES: readonly string[] = ['redenomination', 'migration', 'split'];

/** How far a supply may have grown by itself around a change before the change is not believed. */
const AGREES_WITHIN = 3;

/** Whether the record tells of a change of units, well or badly written: by its kind, or by a factor. */
export const isUnitChange = ({ kind = '', factor_new_units_per_old = '' }: Readonly<Record<string, string>>): boolean =>
  UNIT_CHANGES.includes(kind) || factor_new_units_per_old !== '';

export function toUnitChange(record: Readonly<Record<string, string>>): UnitChange | undefined {
  const { date = '', asset = '', kind = '', from_asset = '', factor_new_units_per_old = '' } = record;
  const day = toDayNumber(date);
  const factor = Number(factor_new_units_per_old);
  if (!UNIT_CHANGES.includes(kind) || day === undefined || !(factor > 0 && Number.isFinite(factor))) return undefined;
  return { day, asset, from: from_asset || asset, factor };
}

/**
 * A change whose factor the rows contradict is not applied and the closes before it are withheld: a wrong factor
 * would turn into a return of thousands of percent.
 */
export function createCloses(table: DailyTable, changes: readonly UnitChange[]): Closes {
  const { numberOf, day: days, close: closes } = table.columns;
  const newestFirst = [...changes].sort((a, b) => b.day - a.day);
  const contradicted: ContradictedChange[] = [];
  const doubted = new Set<UnitChange>();
  for (const change of newestFirst) {
    const supplyGrew = growthOfSupply(table, change);
    if (supplyGrew === undefined || agrees(supplyGrew, change.factor)) continue;
    contradicted.push({ ...change, supplyGrew });
    doubted.add(change);
  }

  const rowUntil = (asset: string, day: DayNumber): Row | undefined => {
    const number = numberOf.get(asset);
    return number === undefined ? undefined : table.rowUntil(number, day);
  };
  const until: Closes['until'] = (asset, day) => {
    const changed = newestFirst.filter((change) => change.asset === asset);
    const row = rowUntil(asset, day);
    if (row !== undefined) {
      const of = days[row]!;
      const later = changed.filter((change) => change.from === asset && change.day > of);
      if (later.some((change) => doubted.has(change))) return undefined;
      return { day: of, close: later.reduce((close, { factor }) => close / factor, closes[row]!), row };
    }
    const migration = changed.find((change) => change.from !== asset && !doubted.has(change));
    // The old token is often traded long after the move; only its days before it belong to this asset.
    const before = migration && until(migration.from, Math.min(day, migration.day - 1));
    return before && { ...before, close: before.close / migration.factor };
  };

  return { until, contradicted };
}

/** Market capitalisation over price is the supply; its growth over the change is what the factor claims. */
function growthOfSupply(table: DailyTable, { day, asset, from }: UnitChange): number | undefined {
  const { numberOf, day: days, marketCap, close } = table.columns;
  const [oldNumber, newNumber] = [numberOf.get(from), numberOf.get(asset)];
  const before = oldNumber === undefined ? undefined : table.rowUntil(oldNumber, day - 1);
  if (before === undefined || newNumber === undefined) return undefined;
  const after = table.rowUntil(newNumber, day);
  if (after === undefined || days[after] !== day) return undefined;
  const supplyIn = (row: Row) => marketCap[row]! / close[row]!;
  const grew = supplyIn(after) / supplyIn(before);
  return Number.isFinite(grew) && grew > 0 ? grew : undefined;
}

const agrees = (one: number, other: number): boolean => Math.abs(Math.log(one / other)) <= Math.log(AGREES_WITHIN);
