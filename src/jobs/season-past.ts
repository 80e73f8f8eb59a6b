import type { RankingFeed, Rankings } from '../core/market/ranking.ts';
import { addDays, type Day } from '../core/market/timeframe.ts';
import type { SeasonEntry, SeasonHistory } from '../core/season/history.ts';
import { INDEX_NAMES, type IndexName } from '../core/season/indexes.ts';
import { openSeasonDay, type SeasonDayPorts } from './season-day.ts';

/** How far a market that knows its own past is followed back at the first start. */
const PAST_DAYS = 300;

/**
 * A market that can tell its past gives the index a history, silently: nobody is told of old transitions. Where it
 * was interrupted it goes on.
 */
export async function fillPast(
  ports: SeasonDayPorts & {
    readonly history: SeasonHistory;
    readonly rankings: Rankings;
    readonly rankingFeed: RankingFeed;
    onProgress(have: number, need: number): void;
  },
  until: Day,
  stopping: AbortSignal,
): Promise<void> {
  const { history, rankings, rankingFeed } = ports;
  const latest = new Map<IndexName, SeasonEntry | undefined>();
  for (const index of INDEX_NAMES) latest.set(index, await history.latest(index));
  const known = [...latest.values()].map((entry) => entry?.day ?? '').sort()[0];
  const from = known ? addDays(known, 1) : addDays(until, -PAST_DAYS);
  if (from > until) return;
  const past = await rankingFeed.past(from, until);
  // Said before the first day is counted: until the newest close is reached, what is kept last is of long ago.
  if (known && past.length > 0) ports.onProgress(0, past.length);
  for (const [i, { day, ranking }] of past.entries()) {
    const [opened] = await Promise.all([
      openSeasonDay(ports, { day, ranking, until }, stopping),
      // An index by the ranks of the window's start asks for it later.
      rankings.save(day, ranking),
    ]);
    await Promise.all(
      INDEX_NAMES.map(async (index) => {
        const before = latest.get(index);
        // One index may have come a day further than the other.
        if (before && before.day >= day) return;
        const entry = await opened.entry(index, before);
        await history.save(index, entry);
        latest.set(index, entry);
      }),
    );
    ports.onProgress(i + 1, past.length);
  }
}
