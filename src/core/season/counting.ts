import type { DailyCloses, Ranking, Rankings } from '../market/ranking.ts';
import { addDays, type Day } from '../market/timeframe.ts';
import type { Counted } from './board.ts';
import type { IndexShape } from './indexes.ts';
import { countWindow, readWindow } from './kept-window.ts';

/** What an index of any shape is counted from. */
export type CountingSources = {
  readonly rankings: Pick<Rankings, 'of' | 'firstDay'>;
  readonly dailyCloses: Pick<DailyCloses, 'on' | 'series' | 'births'>;
  /** The ranking of a day that was not kept, of a market that can tell its own past. */
  past?(day: Day): Promise<Ranking | undefined>;
};

/**
 * Counts a closed day in any way from what is kept. Nothing is fetched for it: members whose prices were never asked
 * for are missing, and too many of them withhold the value.
 */
export async function countDay(shape: IndexShape, day: Day, sources: CountingSources): Promise<Counted> {
  const { rankings, dailyCloses, past } = sources;
  const { windowDays, ranks } = shape;
  const ranksDay = ranks === 'start' ? addDays(day, -windowDays) : day;
  const ranking = (await rankings.of(ranksDay)) ?? (await past?.(ranksDay));
  if (ranking) {
    const { reading } = countWindow(shape, ranking, await readWindow(dailyCloses, day, windowDays));
    return { kind: 'counted', reading, rankingSource: ranking.source };
  }

  const firstDay = await rankings.firstDay();
  // A day that was missed after the first one will never have a ranking, however long we wait.
  return firstDay !== undefined && firstDay > ranksDay
    ? { kind: 'not-yet', from: ranks === 'start' ? addDays(firstDay, windowDays) : firstDay }
    : { kind: 'no-ranking' };
}
