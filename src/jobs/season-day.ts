import { createHash } from 'node:crypto';
import type { DailyCloses, RankedAsset, Ranking } from '../core/market/ranking.ts';
import { addDays, type Day } from '../core/market/timeframe.ts';
import { universe } from '../core/market/universe.ts';
import { doubtsOf } from '../core/season/doubts.ts';
import { type Before, entryOf } from '../core/season/entry.ts';
import type { SeasonEntry, SeasonHistory } from '../core/season/history.ts';
import { INDEXES, type IndexName } from '../core/season/indexes.ts';
import { inputsText } from '../core/season/inputs.ts';
import { keptAftermath } from '../core/season/kept-aftermath.ts';
import { totalsOf } from '../core/season/market-totals.ts';
import { type SeasonReading, seasonIndexOf } from '../core/season/season-index.ts';
import { windowOf } from '../core/season/window.ts';
import type { BasePrices, Bases } from './season-bases.ts';

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
  entry(index: IndexName, before: Before | undefined): Promise<SeasonEntry>;
};

const LARGEST = Math.max(...Object.values(INDEXES).map(({ size }) => size));
const WINDOWS = [...new Set(Object.values(INDEXES).map(({ windowDays }) => windowDays))];

/** Finds what the coins of a ranking cost, once for all indexes. `until` is how far a fetch may run ahead. */
export async function openSeasonDay(
  { bases, dailyCloses, history, version }: SeasonDayPorts,
  { day, ranking, until = day }: { readonly day: Day; readonly ranking: Ranking; readonly until?: Day },
  stopping: AbortSignal,
): Promise<SeasonDay> {
  const assets = assetsOf(ranking);
  const prices = new Map<number, BasePrices>();
  for (const windowDays of WINDOWS) {
    const window = { from: addDays(day, -windowDays), day, until };
    prices.set(windowDays, await bases.of(window, assets, stopping));
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
    async entry(index, before) {
      const shape = INDEXES[index];
      const { size, windowDays } = shape;
      const found = prices.get(windowDays) ?? NO_PRICES;
      const chosen = universe(ranking, size);
      const doubts = doubtsOf(ranking, day, found.closesNow);
      const window = { ...windowOf({ day, windowDays, ...found }, chosen), size, doubts };
      const reading = seasonIndexOf(chosen, window);
      const hash = createHash('sha256')
        .update(inputsText(shape, chosen, window))
        .digest('hex');
      const entry = entryOf(index, before, {
        reading,
        ...(totals && { totals }),
        rankingSource: ranking.source,
        priceSources: await sourcesOf(reading, windowDays),
        inputs: { hash, version },
      });
      if (!entry.transition) return entry;
      const earlier = await history.transitions(index, day);
      const aftermath = await keptAftermath(earlier, entry.transition.to, dailyCloses, day);
      return aftermath.length > 0 ? { ...entry, aftermath } : entry;
    },
  };
}

const NO_PRICES: BasePrices = { closesNow: new Map(), closesThen: new Map(), births: new Map() };

/** Bitcoin and everything that any index may count. */
function assetsOf(ranking: Ranking): readonly RankedAsset[] {
  const { bitcoin, members } = universe(ranking, LARGEST);
  return [...(bitcoin ? [bitcoin] : []), ...members];
}
