import { createHash } from 'node:crypto';
import type { DailyCloses, Ranking } from '../core/market/ranking.ts';
import { addDays, type Day } from '../core/market/timeframe.ts';
import { type Before, entryOf, type Lateness } from '../core/season/entry.ts';
import type { SeasonEntry, SeasonHistory } from '../core/season/history.ts';
import { INDEXES, type IndexName } from '../core/season/indexes.ts';
import { keptAftermath } from '../core/season/kept-aftermath.ts';
import { assetsOf, countWindow, type KeptWindow, universeOf } from '../core/season/kept-window.ts';
import { totalsOf } from '../core/season/market-totals.ts';
import type { SeasonReading } from '../core/season/season-index.ts';
import type { Bases } from './season-bases.ts';

export type SeasonDayPorts = {
  readonly bases: Bases;
  readonly dailyCloses: DailyCloses;
  readonly history: Pick<SeasonHistory, 'transitions'>;
  /** The program's own version, kept beside what it counted. */
  readonly version: string;
};

/** A day with everything that it is counted from, so that each index can be. */
export type SeasonDay = {
  /** The day of an index as it is kept, after the one before it. */
  entry(index: IndexName, before: Before | undefined, lateness?: Lateness): Promise<SeasonEntry>;
};

const SHAPES = Object.values(INDEXES);
const LARGEST = Math.max(...SHAPES.map(({ size }) => size));

/** Finds what the coins of a ranking cost, once for all indexes. `until` is how far a fetch may run ahead. */
export async function openSeasonDay(
  { bases, dailyCloses, history, version }: SeasonDayPorts,
  { day, ranking, until = day }: { readonly day: Day; readonly ranking: Ranking; readonly until?: Day },
  stopping: AbortSignal,
): Promise<SeasonDay> {
  const needed = (kept: KeptWindow) => assetsOf(universeOf(ranking, LARGEST, kept));
  const windows = new Map<number, KeptWindow>();
  for (const { windowDays } of SHAPES) {
    if (windows.has(windowDays)) continue;
    windows.set(windowDays, await bases.of({ day, windowDays, until }, needed, stopping));
  }
  const totals = totalsOf(ranking);

  /** Where the prices came from that were compared. */
  function sourcesOf({ members, excluded }: SeasonReading, windowDays: number) {
    const compared = members.filter((member) => 'returnPercent' in member);
    const bitcoin = excluded.find((each) => each.as === 'benchmark');
    const ids = [...(bitcoin ? [bitcoin] : []), ...compared].map(({ id }) => id);
    return dailyCloses.sources([addDays(day, -windowDays), day], ids);
  }

  return {
    async entry(index, before, lateness) {
      const shape = INDEXES[index];
      const { reading, inputs } = countWindow(shape, ranking, windows.get(shape.windowDays)!);
      const facts = {
        reading,
        ...(totals && { totals }),
        rankingSource: ranking.source,
        priceSources: await sourcesOf(reading, shape.windowDays),
        inputs: { hash: createHash('sha256').update(inputs).digest('hex'), version },
      };
      const entry = entryOf(index, before, facts, lateness);
      if (!entry.transition) return entry;
      const earlier = await history.transitions(index, day);
      const aftermath = await keptAftermath(earlier, entry.transition.to, dailyCloses, day);
      return aftermath.length > 0 ? { ...entry, aftermath } : entry;
    },
  };
}
