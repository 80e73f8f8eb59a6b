import type { UnitChange } from './closes.ts';
import type { DailyTable } from './daily-table.ts';
import type { DayNumber } from './days.ts';

/** A close that is a thousand times the one before it, or a thousandth of it. */
export type Jump = {
  readonly day: DayNumber;
  readonly asset: string;
  readonly line: number;
  /** The close over the one before it. */
  readonly times: number;
};

const UNBELIEVABLE = 1_000;
/** After a longer absence anything may have happened. */
const NEIGHBOURS_WITHIN_DAYS = 7;

/**
 * Finds closes that cannot be in the units of the ones before them, oldest first. No coin does that in a few days;
 * a slip of the decimal point and a change of units that nobody wrote down do.
 */
export function findJumps(table: DailyTable, changes: readonly UnitChange[]): readonly Jump[] {
  const { assets, asset: owners, close: closes, line: lines } = table.columns;
  const lastClose = new Float64Array(assets.length);
  const lastDay = new Int32Array(assets.length).fill(-(2 ** 31));
  const jumps: Jump[] = [];
  for (let day = table.firstDay; day <= table.lastDay; day++) {
    for (const row of table.rowsOn(day)) {
      const owner = owners[row]!;
      const asset = assets[owner]!;
      const close = closes[row]!;
      const times = close / lastClose[owner]!;
      const isNeighbour = day - lastDay[owner]! <= NEIGHBOURS_WITHIN_DAYS;
      if (isNeighbour && isUnbelievable(times) && isUnbelievable(times * factorOf(asset, lastDay[owner]!, day))) {
        jumps.push({ day, asset, line: lines[row]!, times });
      }
      lastClose[owner] = close;
      lastDay[owner] = day;
    }
  }
  return jumps;

  function factorOf(asset: string, after: DayNumber, until: DayNumber): number {
    return changes
      .filter((change) => change.asset === asset && change.from === asset && change.day > after && change.day <= until)
      .reduce((factor, change) => factor * change.factor, 1);
  }
}

const isUnbelievable = (times: number): boolean => times >= UNBELIEVABLE || times <= 1 / UNBELIEVABLE;
