import { addDays, DAY_MS, type Day, dayStart } from '../../core/market/timeframe.ts';

/** When a day closes, milliseconds UTC. */
export const closeOf = (day: Day): number => dayStart(day).getTime() + DAY_MS;

/** The days between two, both included, that have closed by now. */
export function closedDays(from: Day, to: Day, now: Date, oldest: Day = from): readonly Day[] {
  const days: Day[] = [];
  for (let day = from < oldest ? oldest : from; day <= to && closeOf(day) <= now.getTime(); day = addDays(day, 1))
    days.push(day);
  return days;
}
