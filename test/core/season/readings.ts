import type { Day } from '../../../src/core/market/timeframe.ts';
import type { SeasonReading } from '../../../src/core/season/season-index.ts';

/** A value of an index of a hundred coins, or a withheld day where there is none. */
export function readingOf(day: Day, index: number | undefined): SeasonReading {
  const proof = { day, members: [], excluded: [] };
  return index === undefined
    ? { kind: 'withheld', because: 'too-few-prices', have: 1, need: 45, missing: [], ...proof }
    : { kind: 'value', index, wins: index, counted: 100, bitcoinReturnPercent: 0, ...proof };
}
