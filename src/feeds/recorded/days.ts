import { DAY_MS, type Day, dayOf } from '../../core/market/timeframe.ts';

/** A day as a whole number since the epoch, small enough for a column of a million rows. */
export type DayNumber = number;

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

/** Undefined for what is no day of the calendar, such as 2021-02-30. */
export function toDayNumber(text: string): DayNumber | undefined {
  if (!WRITTEN.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && dayOf(new Date(ms)) === text ? ms / DAY_MS : undefined;
}

export const toDay = (number: DayNumber): Day => dayOf(new Date(number * DAY_MS));

/** The moment a day's close is known: its last millisecond, so that the close is dated by the day it closes. */
export const closeOf = (number: DayNumber): Date => new Date((number + 1) * DAY_MS - 1);

/** The newest day that is closed at `now`. */
export const lastClosedDay = (now: Date): DayNumber => Math.floor(now.getTime() / DAY_MS) - 1;
