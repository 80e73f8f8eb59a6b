import { isMuted, isQuiet } from '../accounts/peace.ts';
import { WEEKDAYS } from '../accounts/quiet-hours.ts';
import type { ChatSettings } from '../accounts/settings.ts';
import type { Kept } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import { DAY_MS } from '../core/market/timeframe.ts';
import { instantOf, UTC, wallTimeAt } from '../core/zone.ts';

/** When a chat that chose no time is told what was kept for its digest. */
export const DIGEST_TIME = '20:00';

/** A chat that may be due a digest, and what is kept for it: how many for each reason, and the oldest of them. */
export type Waiting = {
  readonly chat: ChatId;
  readonly settings: ChatSettings;
  readonly kept: readonly { readonly because: Kept; readonly count: number; readonly firstId: bigint }[];
  /** What else comes here once a day, by the chat's clocks. */
  readonly feeds?: readonly { readonly id: number; readonly at: string; readonly rests: boolean }[];
};

export type DueFeed = {
  readonly chat: ChatId;
  readonly id: number;
  /** The chat's day. */
  readonly day: string;
  /** Once for each chat and each of its days. */
  readonly key: string;
};

export type DueDigest = {
  readonly chat: ChatId;
  readonly period: 'daily' | 'weekly' | 'away';
  /** The chat's day. */
  readonly day: string;
  /** Which of what is kept it tells. */
  readonly holds: readonly Kept[];
  /** Once for each chat and each of its days; what was held back while it was quiet, once for what was. */
  readonly key: string;
};

const ALL: readonly Kept[] = ['digest', 'budget', 'stale', 'quiet', 'mute'];

/**
 * The digests whose time came after `since` and up to `now`, by the chat's own clocks: a time that clocks skip comes as
 * long after the change, one that they show twice comes once. While a chat is muted nothing is due.
 */
export function dueDigests({ chat, settings, kept }: Waiting, since: Date, now: Date): readonly DueDigest[] {
  if (isMuted(settings, undefined, now)) return [];
  const { zone = UTC, digest, weekly } = settings;
  const due: DueDigest[] = [];
  const hasKept = (reasons: readonly Kept[]) => kept.some(({ because }) => reasons.includes(because));
  const daily = digest ?? (hasKept(['digest', 'budget', 'stale']) ? DIGEST_TIME : undefined);
  const days = daysBetween(zone, since, now);
  const comes = comesBetween(zone, since, now);
  const all = [...new Set([...ALL, ...kept.map(({ because }) => because)])];
  // Of those that fell into a downtime the newest tells everything.
  const [weekday = '', weeklyTime = ''] = weekly?.split(' ') ?? [];
  const week = days.findLast((day) => weekday === weekdayOf(day) && comes(day, weeklyTime));
  if (week) due.push({ chat, period: 'weekly', day: week, holds: all, key: `digest:weekly:${chat}:${week}` });
  const today = daily === undefined ? undefined : days.findLast((day) => comes(day, daily));
  if (today) due.push({ chat, period: 'daily', day: today, holds: all, key: `digest:daily:${chat}:${today}` });
  const over = kept.filter(({ because }) => {
    const [reason, coin] = because.split(':');
    return reason === 'quiet' || (reason === 'mute' && !isMuted(settings, coin, now));
  });
  if (due.length === 0 && over.length > 0 && !isQuiet(settings, now)) {
    const [first] = over.map(({ firstId }) => firstId).toSorted((a, b) => Number(a - b));
    const day = wallTimeAt(zone, now).slice(0, 10);
    due.push({
      chat,
      period: 'away',
      day,
      holds: over.map(({ because }) => because),
      key: `digest:away:${chat}:${first}`,
    });
  }
  return due;
}

/** The daily feeds whose time came after `since` and up to `now`, each once a day of the chat, like its digest. */
export function dueFeeds({ chat, settings, feeds = [] }: Waiting, since: Date, now: Date): readonly DueFeed[] {
  const { zone = UTC } = settings;
  const comes = comesBetween(zone, since, now);
  const days = daysBetween(zone, since, now);
  return feeds.flatMap(({ id, at, rests }) => {
    if (rests) return [];
    const day = days.findLast((each) => comes(each, at));
    return day === undefined ? [] : [{ chat, id, day, key: `movers:${chat}:${day}` }];
  });
}

/** When something comes here by the clock next, after an instant; undefined where nothing does. */
export function nextByClock({ settings, feeds = [] }: Waiting, after: Date): Date | undefined {
  const { zone = UTC, digest, weekly } = settings;
  const [weekday = '', weeklyTime = ''] = weekly?.split(' ') ?? [];
  const times = [...(digest === undefined ? [] : [digest]), ...feeds.map(({ at }) => at)];
  const days = daysBetween(zone, after, new Date(after.getTime() + 8 * DAY_MS));
  const instants = days.flatMap((day) => [
    ...times.map((time) => instantOf(`${day}T${time}`, zone)),
    ...(weekday === weekdayOf(day) ? [instantOf(`${day}T${weeklyTime}`, zone)] : []),
  ]);
  const coming = instants.map((at) => at.getTime()).filter((at) => at > after.getTime());
  return coming.length > 0 ? new Date(Math.min(...coming)) : undefined;
}

const comesBetween = (zone: string, since: Date, now: Date) => (day: string, time: string) => {
  const at = instantOf(`${day}T${time}`, zone);
  return at > since && at <= now;
};

const weekdayOf = (day: string): string => WEEKDAYS[new Date(`${day}T12:00Z`).getUTCDay()] ?? '';

/** The days that clocks there show from one instant to another; of a long time, the last nine or so. */
function daysBetween(zone: string, since: Date, now: Date): readonly string[] {
  const days = new Set<string>();
  const from = Math.max(since.getTime(), now.getTime() - 9 * DAY_MS);
  for (let at = from; at < now.getTime(); at += DAY_MS / 4) days.add(wallTimeAt(zone, new Date(at)).slice(0, 10));
  return [...days.add(wallTimeAt(zone, now).slice(0, 10))];
}
