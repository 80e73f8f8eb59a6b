import type { Caller } from '../chat/caller.ts';
import { THEMES, type Theme } from '../chat/picture.ts';
import { DATE_STYLES, type DateStyle, NUMBER_STYLES, type NumberStyle, type Reader } from '../chat/reader.ts';
import { isZone, UTC, type Zone } from '../core/zone.ts';
import {
  isBudget,
  isDailyTime,
  isMutes,
  isQuietHours,
  isWeeklyTime,
  type Mute,
  type QuietHours,
} from './quiet-hours.ts';

/** What the people of a chat chose. What is absent is as it is by default. */
export type ChatSettings = {
  /** In groups: who may change what the chat is told. By default admins. */
  readonly rules?: 'admins' | 'everybody';
  /** By default the language that the platform tells. */
  readonly language?: string;
  /** By default UTC. */
  readonly zone?: Zone;
  /** What prices are shown in besides, `EUR`. By default nothing. */
  readonly currency?: string;
  /** By default as the language writes them. */
  readonly numbers?: NumberStyle;
  readonly dates?: DateStyle;
  /** Whether alerts come with pictures. By default on. */
  readonly pictures?: 'on' | 'off';
  /** By default dark. */
  readonly theme?: Theme;
  /** When nothing but what is critical is told, by the chat's clocks. By default never. */
  readonly quiet?: QuietHours;
  /** Messages a day, what is critical left out; the rest is kept for a digest. By default as many as ring. */
  readonly budget?: number;
  /** When the daily digest comes, `08:00`. By default only where something is kept for one. */
  readonly digest?: string;
  /** `sun 18:00`. By default there is none. */
  readonly weekly?: string;
  /** What is not told for a while. Those that are over may still be here. */
  readonly mutes?: readonly Mute[];
};

/** Settings to store; undefined brings the default back. */
export type SettingsChange = { readonly [K in keyof ChatSettings]?: ChatSettings[K] | undefined };

type Reads = { readonly [K in keyof ChatSettings]-?: (value: unknown) => value is NonNullable<ChatSettings[K]> };

const among =
  <const C extends readonly string[]>(choices: C) =>
  (value: unknown): value is C[number] =>
    choices.some((each) => each === value);

const matching =
  (pattern: RegExp) =>
  (value: unknown): value is string =>
    typeof value === 'string' && pattern.test(value);

/** What each setting must look like to be believed. */
const READS: Reads = {
  rules: among(['admins', 'everybody']),
  language: matching(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i),
  zone: (value): value is Zone => typeof value === 'string' && isZone(value),
  currency: matching(/^[A-Z]{2,10}$/),
  numbers: among(NUMBER_STYLES),
  dates: among(DATE_STYLES),
  pictures: among(['on', 'off']),
  theme: among(THEMES),
  quiet: isQuietHours,
  budget: isBudget,
  digest: isDailyTime,
  weekly: isWeeklyTime,
  mutes: isMutes,
};

const isName = (name: string): name is keyof ChatSettings => Object.hasOwn(READS, name);

/** Reads what was stored. What an older or a newer version left there, and is not understood, is as if it were absent. */
export function readSettings(stored: unknown): ChatSettings {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([name, value]) => isName(name) && READS[name](value)));
}

/** What a topic takes over from the group around it. What it is told, and when, it chooses itself. */
const OF_GROUP = ['language', 'zone', 'currency', 'numbers', 'dates', 'pictures', 'theme', 'quiet'] as const;

/** What holds in a chat: what was stored for it, and for a topic what was stored for its group where it has none of its own. */
export function settingsIn(own: unknown, group?: unknown): ChatSettings {
  const around = readSettings(group);
  const taken = OF_GROUP.filter((name) => around[name] !== undefined).map((name) => [name, around[name]]);
  return { ...Object.fromEntries(taken), ...readSettings(own) };
}

/**
 * Whose language an answer is in that its chat chose none for: that of the chat, which a group keeps whoever speaks,
 * or that of a person whom nobody else sees it beside.
 */
export const localeFor = (
  caller: Pick<Caller, 'locale' | 'isAside'>,
  account: { readonly locale: string } | undefined,
): string => (caller.isAside || !account ? caller.locale : account.locale);

/** How a chat reads, by what it chose and by what its platform tells. */
export const readerOf = (
  locale: string,
  { language, zone, currency, numbers, dates, pictures, theme }: ChatSettings,
): Reader => ({
  locale: language ?? locale,
  zone: zone ?? UTC,
  ...(currency ? { currency } : {}),
  ...(numbers ? { numbers } : {}),
  ...(dates ? { dates } : {}),
  ...(theme ? { theme } : {}),
  ...(pictures === 'off' ? { isWordsOnly: true } : {}),
});
