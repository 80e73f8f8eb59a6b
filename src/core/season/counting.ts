import type { DailyCloses, Ranking, Rankings } from '../market/ranking.ts';
import { addDays, type Day } from '../market/timeframe.ts';
import { universe } from '../market/universe.ts';
import type { Counted } from './board.ts';
import { doubtsOf } from './doubts.ts';
import type { IndexShape } from './indexes.ts';
import { type SeasonReading, seasonIndexOf } from './season-index.ts';
import { windowOf } from './window.ts';

/** What an index of any shape is counted from. */
export type CountingSources = {
  readonly rankings: Pick<Rankings, 'of' | 'firstDay'>;
  readonly dailyCloses: Pick<DailyCloses, 'of' | 'births'>;
  /** The ranking of a day that was not kept, of a market that can tell its own past. */
  past?(day: Day): Promise<Ranking | undefined>;
};

/**
 * Counts a closed day in any way from what is kept. Nothing is fetched for it: members whose prices were never asked
 * for are missing, and too many of them withhold the value.
 */
export async function countDay(shape: IndexShape, day: Day, sources: CountingSources): Promise<Counted> {
  const { rankings, past } = sources;
  const ranksDay = shape.ranks === 'start' ? addDays(day, -shape.windowDays) : day;
  const ranking = (await rankings.of(ranksDay)) ?? (await past?.(ranksDay));
  if (ranking)
    return { kind: 'counted', reading: await read(shape, day, ranking, sources), rankingSource: ranking.source };

  const firstDay = await rankings.firstDay();
  // A day that was missed after the first one will never have a ranking, however long we wait.
  return firstDay !== undefined && firstDay > ranksDay
    ? { kind: 'not-yet', from: shape.ranks === 'start' ? addDays(firstDay, shape.windowDays) : firstDay }
    : { kind: 'no-ranking' };
}

async function read(shape: IndexShape, day: Day, ranking: Ranking, sources: CountingSources): Promise<SeasonReading> {
  const { size, windowDays, ranks } = shape;
  const from = addDays(day, -windowDays);
  const [closesNow, closesThen, births] = await Promise.all([
    sources.dailyCloses.of(day),
    sources.dailyCloses.of(from),
    sources.dailyCloses.births(),
  ]);
  const chosen = universe(ranking, size);
  const window = windowOf({ day, windowDays, closesNow, closesThen, births }, chosen);
  const doubts = ranks === 'start' ? doubtsOf(ranking, from, closesThen) : doubtsOf(ranking, day, closesNow);
  return seasonIndexOf(chosen, { ...window, size, doubts });
}
