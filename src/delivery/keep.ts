import { dayOf, isMuted, isQuiet, mutesAt } from '../accounts/peace.ts';
import type { ChatSettings } from '../accounts/settings.ts';
import { type Alert, type Kept, LANES } from '../alerts/alert.ts';
import { HOUR_MS } from '../core/market/timeframe.ts';
import { coinOf, isRung } from './group.ts';

/** What is told so long after it was true is no news any more. */
const STALE_MS = 12 * HOUR_MS;

/** Messages that a chat was told on one of its days, what is critical left out. */
export type ToldToday = { readonly day: string; readonly messages: number };

type Candidate = {
  readonly alert: Alert;
  readonly lane: number;
  readonly isCritical: boolean;
  readonly createdAt: Date;
};

/**
 * Why an alert is kept for a digest instead of being told, by what its chat chose; undefined: it may leave. `at` is
 * what clocks on walls show. What is critical, and what the bot says about itself, is never kept.
 */
export function keepOf(
  { alert, lane, isCritical, createdAt }: Candidate,
  settings: ChatSettings,
  told: ToldToday | undefined,
  at: Date,
): Kept | undefined {
  if (isCritical || alert.kind === 'notice' || alert.kind === 'digest') return undefined;
  if (lane === LANES.digest) return 'digest';
  const coin = coinAbout(alert);
  if (coin !== undefined && mutesAt(settings, at).some((mute) => mute.coin === coin)) return `mute:${coin}`;
  if (isMuted(settings, undefined, at)) return 'mute';
  if (isQuiet(settings, at)) return 'quiet';
  if (isStale(alert, createdAt)) return 'stale';
  return isSpent(settings, told, at) ? 'budget' : undefined;
}

/**
 * Why what could not be sent yet is kept all the same: its chat sleeps by now, or wants to hear nothing. What may have
 * arrived goes on, because only a repeat says that it is one.
 */
export function sleepOf(
  candidate: Candidate,
  maybeSent: boolean,
  settings: ChatSettings,
  at: Date,
): Extract<Kept, 'quiet' | 'mute'> | undefined {
  const because = maybeSent ? undefined : keepOf(candidate, settings, undefined, at);
  return because === 'quiet' || because === 'mute' ? because : undefined;
}

/** Today's messages are used. */
export const isSpent = (settings: ChatSettings, told: ToldToday | undefined, at: Date): boolean =>
  settings.budget !== undefined && told?.day === dayOf(settings, at) && told.messages >= settings.budget;

/** One message more on the chat's day; nothing is counted where nothing is limited. */
export function count(settings: ChatSettings, told: ToldToday | undefined, at: Date): ToldToday | undefined {
  if (settings.budget === undefined) return told;
  const day = dayOf(settings, at);
  return { day, messages: told?.day === day ? told.messages + 1 : 1 };
}

const coinAbout = (alert: Alert): string | undefined => {
  if ('symbol' in alert && alert.symbol !== undefined) return coinOf(alert.symbol);
  return 'coin' in alert ? alert.coin : undefined;
};

const isStale = (alert: Alert, decidedAt: Date): boolean =>
  isRung(alert) &&
  alert.kind !== 'reminder' &&
  'at' in alert &&
  (('isLate' in alert && alert.isLate === true) || ('silentSince' in alert && alert.silentSince !== undefined)) &&
  decidedAt.getTime() - Date.parse(alert.at) > STALE_MS;
