/**
 * A span of every day by the chat's clocks, `23:00-07:00`; it may go over midnight. `off`: none, also where a group has
 * some around a topic.
 */
export type QuietHours = string;

/** Nothing, or nothing about one coin, is told until then; what is critical still is. */
export type Mute = {
  /** `DOGE`; absent: the whole chat. */
  readonly coin?: string;
  /** ISO. */
  readonly until: string;
};

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const HOURS = new RegExp(`^(${TIME})-(${TIME})$`);
const CLOCK_TIME = new RegExp(`^${TIME}$`);
const WEEKLY = new RegExp(`^(?:${WEEKDAYS.join('|')}) ${TIME}$`);

/** From and to; undefined where it is no span. */
export function spanOf(hours: string): readonly [from: string, to: string] | undefined {
  const [, from, to] = HOURS.exec(hours) ?? [];
  return from === undefined || to === undefined || from === to ? undefined : [from, to];
}

export const QUIET_OFF = 'off';

export const isQuietHours = (value: unknown): value is QuietHours =>
  typeof value === 'string' && (value === QUIET_OFF || spanOf(value) !== undefined);

/** `08:00`, or `off`: no digest every day, also where something is kept for one. */
export const isDailyTime = (value: unknown): value is string => typeof value === 'string' && CLOCK_TIME.test(value);

/** `sun 18:00`. */
export const isWeeklyTime = (value: unknown): value is string => typeof value === 'string' && WEEKLY.test(value);

export const isBudget = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1_000;

export const isMutes = (value: unknown): value is readonly Mute[] =>
  Array.isArray(value) &&
  value.every(
    ({ coin, until }) =>
      (coin === undefined || typeof coin === 'string') && typeof until === 'string' && !Number.isNaN(Date.parse(until)),
  );

/** A time of day as people type it, `8`, `8:30`, `08.30`, `11pm`, as `08:30`; undefined for anything else. */
export function readTime(typed: string): string | undefined {
  const [, hour = '', minute = '00', half] = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?$/i.exec(typed.trim()) ?? [];
  if (hour === '' || (half !== undefined && (Number(hour) < 1 || Number(hour) > 12))) return undefined;
  const shift = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const time = `${String(shift).padStart(2, '0')}:${minute}`;
  return CLOCK_TIME.test(time) ? time : undefined;
}
