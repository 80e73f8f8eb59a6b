import type { ReplyButton } from '../chat/message.ts';
import type { Mover } from '../core/market/movers.ts';
import type { ToldValue } from '../core/market/reading.ts';
import type { Phrase } from '../core/result.ts';
import type { Side } from '../core/rules/rule.ts';
import type { Aftermath } from '../core/season/aftermath.ts';
import type { Zone } from '../core/zone.ts';
import type { Urgency } from './rule.ts';

/**
 * What fired, as facts and not as text: words are added after the claim, in the chat's language.
 * It lies in the outbox as JSON, so instants are ISO strings and days `2026-11-22`.
 */
export type Alert =
  | PriceAlert
  | SeasonLevelAlert
  | SeasonAlert
  | SeasonNearAlert
  | ConditionAlert
  | MovedAlert
  | ReminderAlert
  | ListingAlert
  | SignalsAlert
  | MoversAlert
  | DigestAlert
  | NoticeAlert;

/** A price reached a level. */
type PriceAlert = {
  readonly kind: 'price';
  readonly rule: number;
  readonly symbol: string;
  readonly side: Side;
  readonly level: number;
  readonly rearm: number;
  readonly price: number;
  /** The exchange's time of the price. */
  readonly at: string;
  readonly source: string;
  /** It was crossed while the bot or its sources were away, at some time since then. */
  readonly silentSince?: string;
} & Rung;

/** What the terms of its rule add to an alert. */
type Rung = {
  /** Its rule rang this once, and is gone. */
  readonly isOnce?: boolean;
  readonly note?: string;
};

/** The season index reached a person's own level. */
type SeasonLevelAlert = {
  readonly kind: 'season-level';
  readonly rule: number;
  readonly index: string;
  readonly side: Side;
  readonly level: number;
  readonly value: number;
  readonly day: string;
} & Rung;

/** The season changed. */
export type SeasonAlert = {
  readonly kind: 'season';
  readonly subscription: number;
  /** By bare crossings of 75 and 25; absent where the steady rule made it. */
  readonly isRaw?: boolean;
  readonly index: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly wins: number;
  readonly counted: number;
  readonly day: string;
  /** First day of the season that ended, and how long it lasted; absent when the bot has not seen it begin. */
  readonly since?: string;
  readonly lastedDays?: number;
  readonly aftermath?: readonly Aftermath[];
};

/** The index came near the next season. */
export type SeasonNearAlert = {
  readonly kind: 'season-near';
  readonly subscription: number;
  readonly index: string;
  readonly season: string;
  readonly toward: string;
  readonly value: number;
  /** So many coins must still change sides. */
  readonly coins: number;
  /** Tickers of the coins that are nearest to doing so, with the points that they lack. */
  readonly nearest: readonly { readonly ticker: string; readonly points: number }[];
  readonly day: string;
};

/** A condition became true. */
export type ConditionAlert = {
  readonly kind: 'condition';
  readonly rule: number;
  /** Absent where it is about the market as a whole. */
  readonly symbol?: string;
  /** The condition in its canonical form. */
  readonly text: string;
  readonly told: readonly ToldValue[];
  /** When it was true: the close of the candle, or the time of the price. */
  readonly at: string;
  /** It was true while the bot was away, so long before now that it must be said. */
  readonly isLate?: boolean;
} & Rung;

/** A price moved by the percentage that its rule asks for. */
type MovedAlert = {
  readonly kind: 'moved';
  readonly rule: number;
  readonly symbol: string;
  readonly from: number;
  readonly price: number;
  /** The prices at which it rings next; none after a last ring. */
  readonly next: readonly number[];
  readonly at: string;
  readonly source: string;
  readonly isLate?: boolean;
} & Rung;

/** The time of a reminder has come. */
export type ReminderAlert = {
  readonly kind: 'reminder';
  readonly rule: number;
  /** `every day at 09:00`. */
  readonly text: string;
  /** By whose clocks; absent: UTC. */
  readonly zone?: Zone;
  /** When it was due. */
  readonly at: string;
  /** Absent where it is about no coin; without the price, none can be believed. */
  readonly symbol?: string;
  readonly price?: number;
  readonly source?: string;
  readonly pricedAt?: string;
  /** Absent: that was the last one, and its rule is gone. */
  readonly nextAt?: string;
  /** It comes so long after its time that it must be said. */
  readonly isLate?: boolean;
} & Rung;

/** A coin began to be traded on an exchange that is read, or is traded on none of them any more. */
type ListingAlert = {
  readonly kind: 'listing';
  readonly rule: number;
  readonly coin: string;
  /** When that was seen. */
  readonly at: string;
  /** Where it is traded; absent where it is no more. */
  readonly market?: { readonly symbol: string; readonly price: number; readonly source: string };
} & Rung;

/** Signals of one candle close, for one subscription. */
export type SignalsAlert = {
  readonly kind: 'signals';
  readonly subscription: number;
  readonly timeframe: string;
  readonly closedAt: string;
  readonly signals: readonly ToldSignal[];
};
export type ToldSignal = {
  readonly kind: string;
  readonly symbol: string;
  readonly close: number;
  readonly values: Readonly<Record<string, number>>;
};

/** A coin and its change of 24 hours, percent. */
export type Change = { readonly coin: string; readonly change: number };

/** The coins of the largest hundred that rose and fell most, once a day. */
export type MoversAlert = {
  readonly kind: 'movers';
  readonly subscription: number;
  /** The chat's day. */
  readonly day: string;
  /** When the newest of the prices was told. */
  readonly at: string;
  /** The most first; none where nothing is known now. */
  readonly gainers: readonly Mover[];
  readonly losers: readonly Mover[];
};

/** Why an alert is kept instead of being told: its rule asks for it, or its chat does. */
export type Kept = 'digest' | 'quiet' | 'mute' | `mute:${string}` | 'budget' | 'stale';

/** Rules that ring much: of how many alerts which share is theirs, and one alert of each. */
export type Noise = {
  readonly total: number;
  readonly percent: number;
  readonly rules: readonly { readonly rule: number; readonly count: number; readonly alert: Alert }[];
};

/** What was kept for a chat goes with this, and how the market stands. */
export type DigestAlert = {
  readonly kind: 'digest';
  /** `away`: what was kept because the chat was not to be disturbed. */
  readonly period: 'daily' | 'weekly' | 'away';
  /** The chat's day. */
  readonly day: string;
  /** Which of what is kept goes with it. */
  readonly holds: readonly Kept[];
  readonly season?: { readonly index: string; readonly value: number; readonly season: string; readonly day: string };
  /** Of the chat's own coins. */
  readonly movers?: readonly Change[];
  /** Those of the largest hundred that moved most, either way. */
  readonly top?: readonly Change[];
  readonly noise?: Noise;
};

/** Something about the bot itself, for its operator or a person. */
type NoticeAlert = {
  readonly kind: 'notice';
  readonly says: readonly Phrase[];
  readonly buttons?: readonly ReplyButton[];
};

/**
 * Lower is sooner. What its owner called critical is the first. Prices, levels and conditions do not wait behind what everybody gets; once a chat has been told the
 * first of them, those behind it are follow-ups, and the first ones of other chats go before. What the operator tells
 * everybody comes behind all of it, and what is for a digest waits until there is one.
 */
export const LANES = { critical: -1, urgent: 0, followUp: 1, feed: 2, broadcast: 3, digest: 4 } as const;

export function laneOf({ kind }: Pick<Alert, 'kind'>, urgency?: Urgency): number {
  if (!OWN.has(kind)) return LANES.feed;
  return urgency === undefined ? LANES.urgent : LANES[urgency];
}

/** What a person set, unlike what everybody gets. */
const OWN: ReadonlySet<Alert['kind']> = new Set([
  'price',
  'season-level',
  'condition',
  'moved',
  'reminder',
  'listing',
] as const);
