const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Where clocks are read: an IANA name such as `Europe/Berlin`, `UTC`, or a fixed offset such as `UTC+05:45`. */
export type Zone = string;

export const UTC: Zone = 'UTC';

/** A time on a wall, to the minute and of no zone yet: `2026-12-24T09:00`. */
export type WallTime = string;

const OFFSET = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?$/i;
/** Clocks are at most twelve hours behind and fourteen before UTC. */
const LEAST = -12 * 60;
const MOST = 14 * 60;

/** Reads `UTC+5:45`, `+0545`, `-3`, `GMT+14` as a zone; undefined for anything else, and for offsets that no clock has. */
export function readOffset(typed: string): Zone | undefined {
  if (/^(?:utc|gmt|z)$/i.test(typed.trim())) return UTC;
  const [, sign, hours = '', minutes = '0'] = OFFSET.exec(typed.trim()) ?? [];
  if (sign === undefined) return undefined;
  const offset = (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  if (offset < LEAST || offset > MOST) return undefined;
  return offset === 0 ? UTC : `UTC${formatOffset(offset)}`;
}

/** `+05:45`, `−03:00` with a plain minus sign, as it is typed. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

export const isZone = (text: string): boolean => fixedOffset(text) !== undefined || clockOf(text) !== undefined;

/** How many minutes clocks there are before UTC at an instant. A zone that nobody knows is read as UTC. */
export function offsetMinutes(zone: Zone, at: Date): number {
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const name = clockOf(zone)
    ?.formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = '0', minutes = '0'] = /^GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** What a clock there shows at an instant. */
export const wallTimeAt = (zone: Zone, at: Date): WallTime =>
  new Date(at.getTime() + offsetMinutes(zone, at) * MINUTE_MS).toISOString().slice(0, 16);

/** Whether a calendar has this day: there is no 30 February. */
export const isWallTime = (wall: WallTime): boolean =>
  !Number.isNaN(Date.parse(`${wall}Z`)) && new Date(`${wall}Z`).toISOString().startsWith(wall);

/**
 * When a clock there shows this time. Where clocks are put back it comes twice, and the first is meant; where they are
 * put forward it never comes, and it is as long after the change as it would have been.
 */
export function instantOf(wall: WallTime, zone: Zone): Date {
  const asUtc = new Date(`${wall}:00Z`).getTime();
  const [before, after] = [-DAY_MS, DAY_MS].map(
    (ms) => new Date(asUtc - offsetMinutes(zone, new Date(asUtc + ms)) * MINUTE_MS),
  ) as [Date, Date];
  const inOrder = before <= after ? [before, after] : [after, before];
  return inOrder.find((at) => wallTimeAt(zone, at) === wall) ?? before;
}

function fixedOffset(zone: Zone): number | undefined {
  if (zone === UTC) return 0;
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return sign === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Making a clock takes a hundred times as long as reading it. */
const CLOCKS = new Map<Zone, Intl.DateTimeFormat>();
const MOST_CLOCKS = 1_000;

function clockOf(zone: Zone): Intl.DateTimeFormat | undefined {
  const known = CLOCKS.get(zone);
  if (known) return known;
  // Offsets of newer engines are not those of older ones, and are written in our own way.
  if (!/^[a-z]/i.test(zone)) return undefined;
  try {
    const made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    if (CLOCKS.size < MOST_CLOCKS) CLOCKS.set(zone, made);
    return made;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
