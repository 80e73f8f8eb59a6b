import { comparable } from '../market/comparable.ts';
import { addDays, type Day } from '../market/timeframe.ts';
import type { Universe } from '../market/universe.ts';
import type { DayCloses, SeasonWindow } from './season-index.ts';

/** What is kept of the two days that a window compares, each in the units of its own day. */
type KeptWindow = {
  readonly day: Day;
  readonly windowDays: number;
  readonly closesNow: DayCloses;
  readonly closesThen: DayCloses;
  /** By asset id, the first day of those whose birth is known. */
  readonly births: ReadonlyMap<string, Day>;
};

/**
 * The two days as the index compares them, in the units of the later one. A coin that was born within the window is
 * too young for it, unless it took over the past of another one.
 */
export function windowOf(
  { day, windowDays, closesNow, closesThen: keptThen, births }: KeptWindow,
  { bitcoin, members }: Universe,
): Omit<SeasonWindow, 'size'> {
  const from = addDays(day, -windowDays);
  const assets = bitcoin ? [bitcoin, ...members] : members;
  const closesThen = comparable(keptThen, closesNow, from, day, assets);
  const isYoung = (id: string) => (births.get(id) ?? from) > from && closesThen.get(id) === undefined;
  return { day, windowDays, closesNow, closesThen, youngerThan: { has: isYoung } };
}
