import type { DailyCloses, Ranking, Rankings } from '../../src/core/market/ranking.ts';
import type { Day } from '../../src/core/market/timeframe.ts';
import type { SeasonEntry, SeasonHistory } from '../../src/core/season/history.ts';
import type { IndexName } from '../../src/core/season/indexes.ts';

/** What the season index keeps, in memory. Tests hand in the maps, so that they can look into them and start again. */

/** Entries by index and day; the test may look into them. */
export function createFakeSeasonHistory(entries: Map<IndexName, Map<Day, SeasonEntry>>): SeasonHistory {
  const all = (index: IndexName) => [...(entries.get(index)?.values() ?? [])].sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    async save(index, entry) {
      entries.set(index, (entries.get(index) ?? new Map<Day, SeasonEntry>()).set(entry.day, entry));
    },
    latest: async (index) => all(index).at(-1),
    of: async (index, day) => entries.get(index)?.get(day),
    since: async (index, day) => all(index).filter((entry) => entry.day >= day),
    line: async (index, from) =>
      all(index)
        .filter(({ day }) => day >= from)
        .map(({ day, reading, standing }) => ({
          day,
          ...(reading.kind === 'value' && { value: reading.index }),
          ...(standing && { season: standing.season }),
        })),
    transitions: async (index, before) => all(index).filter(({ day, transition }) => transition && day < before),
  };
}

/** As the database does, the first ranking of a day stays. */
export const createFakeRankings = (kept: Map<Day, Ranking>): Rankings => ({
  firstDay: async () => [...kept.keys()].sort()[0],
  async save(day, ranking) {
    if (!kept.has(day)) kept.set(day, ranking);
  },
  join: async () => undefined,
  of: async (day) => kept.get(day),
  async latest() {
    const day = [...kept.keys()].sort().at(-1);
    const ranking = day === undefined ? undefined : kept.get(day);
    return day !== undefined && ranking ? { day, ranking } : undefined;
  },
});

/** Closes by day and asset, all from one source. */
export const createFakeDailyCloses = ({
  closes,
  births,
}: {
  readonly closes: Map<Day, Map<string, number>>;
  readonly births: Map<string, Day>;
}): DailyCloses => ({
  async save(id, told) {
    for (const { day, close } of told) {
      const ofDay = closes.get(day) ?? new Map<string, number>();
      if (!ofDay.has(id)) closes.set(day, ofDay.set(id, close));
    }
  },
  on: async (days) => new Map(days.map((day) => [day, new Map(closes.get(day))])),
  async sources(days, ids) {
    const count = days.flatMap((day) => ids.filter((id) => closes.get(day)?.has(id))).length;
    return count > 0 ? { test: count } : {};
  },
  series: async (id, from, to) =>
    [...closes.keys()].sort().flatMap((day) => {
      const close = day >= from && day <= to ? closes.get(day)?.get(id) : undefined;
      return close === undefined ? [] : [{ day, close, source: 'test' }];
    }),
  async saveBirth(id, day) {
    if ([...closes].some(([on, ofDay]) => on < day && ofDay.has(id))) return;
    const known = births.get(id);
    births.set(id, known !== undefined && known < day ? known : day);
  },
  births: async () => new Map(births),
});
