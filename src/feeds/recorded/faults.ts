import { isUnitChange, toUnitChange } from './closes.ts';
import type { CsvRecord } from './csv.ts';
import type { RowFault } from './read-daily.ts';
import type { RecordedFolder, SmallFile } from './read-folder.ts';

/** What is wrong in a file, and where. */
export type FileFault = { readonly path: string; readonly line: number } & (
  | { readonly fault: RowFault | 'class' | 'unit change' }
  | { readonly fault: 'columns'; readonly missing: readonly string[] }
);

const CLASSES: readonly string[] = ['coin', 'stablecoin', 'wrapped', 'staked', 'asset-backed'];

/** Everything that a number must not be computed from, in the order of the files. */
export const findFaults = ({ path, badRows, assets, events }: RecordedFolder): readonly FileFault[] => [
  ...badRows.map((row) => ({ path, ...row })),
  ...faultsIn(assets, ['asset', 'class'], ({ class: kind = '' }) => (CLASSES.includes(kind) ? undefined : 'class')),
  ...faultsIn(events, ['date', 'asset', 'kind', 'from_asset', 'factor_new_units_per_old'], (record) =>
    isUnitChange(record) && !toUnitChange(record) ? 'unit change' : undefined,
  ),
];

function faultsIn(
  { path, records }: SmallFile,
  needed: readonly string[],
  judge: (record: CsvRecord) => 'class' | 'unit change' | undefined,
): readonly FileFault[] {
  const [first] = records;
  const missing = first ? needed.filter((name) => !(name in first.record)) : [];
  if (missing.length > 0) return [{ path, line: 1, fault: 'columns', missing }];
  return records.flatMap(({ line, record, isWhole }) => {
    const fault = isWhole ? judge(record) : 'cells';
    return fault ? [{ path, line, fault }] : [];
  });
}
