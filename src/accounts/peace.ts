import { DAY_MS, MINUTE_MS } from '../core/market/timeframe.ts';
import { UTC, wallTimeAt } from '../core/zone.ts';
import { type Mute, spanOf } from './quiet-hours.ts';
import type { ChatSettings } from './settings.ts';

/**
 * Whether the chat sleeps at an instant. The clocks on its walls decide, so where they are put forward within the quiet
 * hours a night is an hour shorter, and where they are put back an hour longer.
 */
export function isQuiet({ quiet, zone = UTC }: ChatSettings, at: Date): boolean {
  const [from, to] = spanOf(quiet ?? '') ?? [];
  if (from === undefined || to === undefined) return false;
  const time = wallTimeAt(zone, at).slice(11);
  return from < to ? time >= from && time < to : time >= from || time < to;
}

/** The mutes that still hold, those of the whole chat first. */
export const mutesAt = ({ mutes = [] }: ChatSettings, at: Date): readonly Mute[] =>
  mutes
    .filter(({ until }) => Date.parse(until) > at.getTime())
    .toSorted((a, b) => (a.coin ?? '').localeCompare(b.coin ?? ''));

export const isMuted = (settings: ChatSettings, coin: string | undefined, at: Date): boolean =>
  mutesAt(settings, at).some((mute) => mute.coin === undefined || mute.coin === coin);

/** The day that a chat's clocks show. */
export const dayOf = ({ zone = UTC }: ChatSettings, at: Date): string => wallTimeAt(zone, at).slice(0, 10);

/** Nobody is silent, or asks to be left alone, for longer than a year at once. */
export const LONGEST_MS = 365 * DAY_MS;

/** A length of time as people type it, `30m`, `2h`, `1d`, `1w`; undefined for anything else, and beyond a year. */
export function readLength(typed: string): number | undefined {
  const [, count = '', unit = ''] = /^(\d{1,4})\s*(m|min|h|d|w)$/i.exec(typed.trim()) ?? [];
  const ms = { m: MINUTE_MS, min: MINUTE_MS, h: 60 * MINUTE_MS, d: DAY_MS, w: 7 * DAY_MS }[unit.toLowerCase()] ?? 0;
  const length = Number(count) * ms;
  return length > 0 && length <= LONGEST_MS ? length : undefined;
}
