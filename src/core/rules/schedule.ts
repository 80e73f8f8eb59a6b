import { addDays, type Day } from '../market/timeframe.ts';
import { instantOf, UTC, wallTimeAt, type Zone } from '../zone.ts';
import { type Schedule, WEEKDAYS } from './language/expression.ts';

/** The newest instant of a schedule at or before another, by the clocks of a zone. */
export function lastOf(schedule: Schedule, until: Date, zone: Zone = UTC): Date | undefined {
  if (schedule.every === 'once') {
    const at = instantOf(schedule.at, zone);
    return at <= until ? at : undefined;
  }
  return recurring(schedule, until, zone).last;
}

/** The first instant after another; undefined where there is none. */
export function nextOf(schedule: Schedule, after: Date, zone: Zone = UTC): Date | undefined {
  if (schedule.every !== 'once') return recurring(schedule, after, zone).next;
  return lastOf(schedule, after, zone) ? undefined : instantOf(schedule.at, zone);
}

type Recurring = Exclude<Schedule, { every: 'once' }>;

/** A day has not always 24 hours where clocks are changed, so days are counted and not hours. */
function recurring({ every, time }: Recurring, at: Date, zone: Zone): { readonly last: Date; readonly next: Date } {
  const period = every === 'day' ? 1 : WEEKDAYS.length;
  const today: Day = wallTimeAt(zone, at).slice(0, 10);
  const day = addDays(today, -daysSince(every, today));
  const on = (days: number) => instantOf(`${addDays(day, days)}T${time}`, zone);
  return on(0) <= at ? { last: on(0), next: on(period) } : { last: on(-period), next: on(0) };
}

/** How many days ago that weekday was; 0 on the day itself. */
function daysSince(every: Recurring['every'], today: Day): number {
  if (every === 'day') return 0;
  // JavaScript begins its week with Sunday.
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return (weekday + 6 - WEEKDAYS.indexOf(every) + WEEKDAYS.length) % WEEKDAYS.length;
}
