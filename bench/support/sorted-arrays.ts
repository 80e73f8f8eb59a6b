import type { Crowd } from './crowd.ts';

type Entry = { readonly id: number; readonly at: number };

/** Rules as careful bots keep them: for each symbol and side an array of objects, sorted by level, found by halving. */
export function createSortedArrays(crowd: Crowd, symbols: number) {
  const arrays = Array.from({ length: 2 * symbols }, (): Entry[] => []);
  const arrayOf = (symbol: number, isBelow: boolean): Entry[] => arrays[2 * symbol + Number(isBelow)] ?? [];
  for (const [id, at] of crowd.at.entries()) arrayOf(crowd.symbolOf[id]!, crowd.isBelow[id] === 1).push({ id, at });
  for (const array of arrays) array.sort((a, b) => a.at - b.at || a.id - b.id);

  /** Where this rule is, or would be. */
  const placeOf = (array: readonly Entry[], { id, at }: Entry): number => {
    let low = 0;
    let high = array.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = array[middle]!;
      if (entry.at < at || (entry.at === at && entry.id < id)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    add(entry: Entry, symbol: number, isBelow: boolean): void {
      const array = arrayOf(symbol, isBelow);
      array.splice(placeOf(array, entry), 0, entry);
    },
    remove(entry: Entry, symbol: number, isBelow: boolean): void {
      const array = arrayOf(symbol, isBelow);
      array.splice(placeOf(array, entry), 1);
    },
    has(entry: Entry, symbol: number, isBelow: boolean): boolean {
      const array = arrayOf(symbol, isBelow);
      return array[placeOf(array, entry)]?.id === entry.id;
    },
    get size(): number {
      return arrays.reduce((sum, { length }) => sum + length, 0);
    },
  };
}
