import { comparable } from '../market/comparable.ts';
import type { DailyCloses } from '../market/ranking.ts';
import { addDays, type Day } from '../market/timeframe.ts';
import { bitcoinIds } from '../market/universe.ts';
import { type Aftermath, aftermathOf, toPastTransition } from './aftermath.ts';
import type { SeasonEntry } from './history.ts';
import { readWindow } from './kept-window.ts';
import type { Season } from './season.ts';
import type { DayCloses } from './season-index.ts';

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
  const bitcoins = new Set(past.map(({ bitcoin }) => bitcoin));
  return aftermathOf(
    past,
    async (day, days) => {
      const kept = await readWindow(dailyCloses, addDays(day, days), days);
      const { closesThen, closesNow } = comparable(kept, assets, kept.paths);
      const hear = (compared: DayCloses, all: DayCloses): DayCloses => ({
        get: (id) => compared.get(id) ?? (bitcoins.has(id) ? ofBitcoin(id, all) : undefined),
      });
      return { closesThen: hear(closesThen, kept.closesThen), closesNow: hear(closesNow, kept.closesNow) };
    },
    until,
  );
}

/** Another provider may have been asked since, under whose id it was kept. */
const ofBitcoin = (id: string, closes: DayCloses): number | undefined =>
  bitcoinIds(id)
    .map((each) => closes.get(each))
    .find((close) => close !== undefined);
