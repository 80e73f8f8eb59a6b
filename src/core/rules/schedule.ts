import { DAY_MS, dayOf } from '../market/timeframe.ts';
import { type Schedule, WEEKDAYS } from './language/expression.ts';

/** The newest instant of a schedule at or before another. Times on a wall are read as UTC. */
export function lastOf(schedule: Schedule, until: Date): Date | undefined {
  if (schedule.every === 'once') {
    const at = new Date(`${schedule.at}:00.000Z`);
    return at <= until ? at : undefined;
  }
  const today = Date.parse(`${dayOf(until)}T${schedule.time}:00.000Z`) - daysSince(schedule.every, until) * DAY_MS;
  return new Date(today <= until.getTime() ? today : today - periodOf(schedule.every));
}

/** The first instant after another; undefined where there is none. */
export function nextOf(schedule: Schedule, after: Date): Date | undefined {
  if (schedule.every !== 'once') return new Date((lastOf(schedule, after)?.getTime() ?? 0) + periodOf(schedule.every));
  return lastOf(schedule, after) ? undefined : new Date(`${schedule.at}:00.000Z`);
}

type Recurring = Exclude<Schedule['every'], 'once'>;

const periodOf = (every: Recurring): number => (every === 'day' ? 1 : WEEKDAYS.length) * DAY_MS;

/** How many days ago that weekday was; 0 on the day itself. */
function daysSince(every: Recurring, at: Date): number {
  if (every === 'day') return 0;
  // JavaScript begins its week with Sunday.
  return (at.getUTCDay() + 6 - WEEKDAYS.indexOf(every) + WEEKDAYS.length) % WEEKDAYS.length;
}
