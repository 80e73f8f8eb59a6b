import { comparable } from '../market/comparable.ts';
import type { DailyCloses } from '../market/ranking.ts';
import type { Day } from '../market/timeframe.ts';
import { type Aftermath, aftermathOf, type ClosesOf, toPastTransition } from './aftermath.ts';
import type { SeasonEntry } from './history.ts';
import type { Season } from './season.ts';

/**
 * What followed those of the kept transitions that were into this season, by the kept closes. `until` is the last day
 * that has closed.
 */
export function keptAftermath(
  transitions: readonly Pick<SeasonEntry, 'reading' | 'transition'>[],
  to: Season,
  dailyCloses: Pick<DailyCloses, 'of'>,
  until: Day,
): Promise<readonly Aftermath[]> {
  const same = transitions.filter(({ transition }) => transition?.to === to).map(({ reading }) => reading);
  const assets = same.flatMap(({ members }) => members);
  const closesOf: ClosesOf = async (day, asOf) => {
    const closes = await dailyCloses.of(day);
    return day === asOf ? closes : comparable(closes, await dailyCloses.of(asOf), day, asOf, assets);
  };
  const past = same.flatMap((reading) => toPastTransition(reading) ?? []);
  return aftermathOf(past, closesOf, until);
}
