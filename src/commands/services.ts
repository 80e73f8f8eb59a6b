import type { Admissions } from '../accounts/admissions.ts';
import type { Census } from '../accounts/census.ts';
import type { Chats } from '../accounts/chats.ts';
import type { Handovers } from '../accounts/handovers.ts';
import type { Limits } from '../accounts/limits.ts';
import type { Links } from '../accounts/links.ts';
import type { Memory } from '../accounts/memory.ts';
import type { Broadcasts } from '../alerts/broadcasts.ts';
import type { Rules } from '../alerts/rule.ts';
import type { Subscriptions } from '../alerts/subscription.ts';
import type { Watchlists } from '../alerts/watchlist.ts';
import type { Caller } from '../chat/caller.ts';
import type { Drafts } from '../chat/draft.ts';
import type { ChatId } from '../chat/message.ts';
import type { Right } from '../chat/right.ts';
import type { Market } from '../core/market/market.ts';
import type { RankedPast, Ranking } from '../core/market/ranking.ts';
import type { KnownSentiment } from '../core/market/sentiment.ts';
import type { KnownPast } from '../core/rules/known-past.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import type { SignalHistory } from '../core/signals/history.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Receipts } from '../delivery/receipts.ts';
import type { Seen } from '../processes/fleet.ts';
import type { Holder } from '../processes/roster.ts';

/** Everything commands may reach. No command can see Prisma, ccxt, or a chat client. */
export type Services = {
  readonly market: Market;
  readonly chats: Chats;
  readonly rules: Rules;
  /** What buttons stand for that are too long for them. */
  readonly drafts: Drafts;
  readonly subscriptions: Subscriptions;
  readonly watchlists: Watchlists;
  /** What is kept of people, as far as it can be forgotten. */
  readonly memory: Memory;
  /** Who is the same person on another platform. */
  readonly links: Links;
  /** What rests because its owner left a group. */
  readonly handovers: Handovers;
  readonly season: SeasonBoard;
  readonly signals: SignalHistory;
  /** What rang, and what became of it. */
  readonly receipts: Receipts;
  /** Candles for the preview of a rule, as far as they can be had at once. */
  readonly past: KnownPast;
  /** The largest coins, as they were ranked last; undefined before anybody has told. */
  ranking(): Promise<Ranking | undefined>;
  /** The Fear & Greed index. */
  sentiment(): Promise<KnownSentiment>;
  /** A coin's place and size in the rankings that are kept, from a day on, oldest first. */
  readonly ranked: RankedPast;
  readonly limits: Limits;
  /** What only whoever runs the bot looks at or does. */
  readonly operating: Operating;
  /** Sends a first message to the caller's chat; false when it did not arrive. */
  reaches(caller: Caller): Promise<boolean>;
  /** What the bot may not do in the caller's chat, as far as its platform tells. */
  lacks(caller: Caller): Promise<readonly Right[]>;
  /** Sends a test alert on the way of all alerts. */
  ring(chat: ChatId): Promise<void>;
  now(): Date;
};

export type Operating = {
  census(): Promise<Census>;
  /** What waits, by lane. */
  backlog: Outbox['backlog'];
  /** The processes that live, and what each of them does alone. */
  processes(): Promise<readonly Seen[]>;
  holders(): Promise<readonly Holder[]>;
  readonly broadcasts: Broadcasts;
  readonly admissions: Admissions;
  /** Who may use the bot by its configuration; undefined lets everybody. */
  readonly allowed: ReadonlySet<string> | undefined;
};
