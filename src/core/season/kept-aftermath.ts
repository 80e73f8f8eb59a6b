import { comparable } from '../market/comparable.ts';
import type { DailyCloses } from '../market/ranking.ts';
import { addDays, type Day } from '../market/timeframe.ts';
import { type Aftermath, aftermathOf, toPastTransition } from './aftermath.ts';
import type { SeasonEntry } from './history.ts';
import { readWindow } from './kept-window.ts';
import type { Season } from './season.ts';

/**
 * What followed those of the kept transitions that were into this season, by the kept closes. `until` is the last day
 * that has closed.
 */
export function keptAftermath(
  transitions: readonly Pick<SeasonEntry, 'reading' | 'transition'>[],
  to: Season,
  dailyCloses: Pick<DailyCloses, 'on' | 'series' | 'births'>,
  until: Day,
): Promise<readonly Aftermath[]> {
  const same = transitions.filter(({ transition }) => transition?.to === to).map(({ reading }) => reading);
  const assets = same.flatMap(({ members, excluded }) => [...excluded, ...members]);
  const past = same.flatMap((reading) => toPastTransition(reading) ?? []);
  return aftermathOf(
    past,
    async (day, days) => {
      const kept = await readWindow(dailyCloses, addDays(day, days), days);
      return comparable(kept, assets, kept.paths);
    },
    until,
  );
}
