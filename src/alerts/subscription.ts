import type { ChatId, PersonId } from '../chat/message.ts';
import type { Timeframe } from '../core/market/timeframe.ts';

/**
 * What a chat can be told besides its rules: `season` is every change of season by the steady rule, `season-raw` every
 * bare crossing of 75 and 25, `season-near` an index that comes near the next season, `signals` those of some markets,
 * `movers` the coins that rose and fell most, once a day.
 */
export const SEASON_TOPICS = ['season', 'season-raw', 'season-near'] as const;
export type SeasonTopic = (typeof SEASON_TOPICS)[number];
export const TOPICS = [...SEASON_TOPICS, 'signals', 'movers'] as const;
export type Topic = (typeof TOPICS)[number];

/** What a chat is told besides its rules: about an index, signals of some markets, or the movers of the day. */
export type Subscription = {
  readonly id: number;
  readonly chat: ChatId;
  readonly owner: PersonId;
  readonly snoozedUntil?: Date;
  /** Its owner left the group, so it rests. */
  readonly isOrphaned?: true;
} & Subject;

export type Subject =
  | { readonly topic: SeasonTopic /** `top50` */; readonly scope: string }
  | {
      readonly topic: 'signals' /** `top100`, `watched`, or symbols with commas between them: `BTC/USDT,ETH/USDT` */;
      readonly scope: string;
      readonly timeframe: Timeframe;
    }
  | {
      readonly topic: 'movers';
      readonly scope: typeof MOVERS_SCOPE;
      /** By the chat's clocks, `09:00`. */
      readonly at: string;
    };

/** Among which coins the movers are looked for. */
export const MOVERS_SCOPE = 'top100';

/** The symbols of a subscription to signals; none where it is about a group of coins. */
export const symbolsOf = (scope: string): readonly string[] => (scope.includes('/') ? scope.split(',') : []);

export interface Subscriptions {
  /**
   * Tells whether it is new, or comes at another time; the same subject twice in a chat stays one. Undefined when the
   * person already has `most` subscriptions.
   */
  add(
    subscription: { chat: ChatId; owner: PersonId; subject: Subject },
    most: number,
    now: Date,
  ): Promise<{ id: number; isNew: boolean } | undefined>;
  of(chat: ChatId): Promise<readonly Subscription[]>;
  get(id: number): Promise<Subscription | undefined>;
  /** It becomes another one, in place; false where the chat is told that already, or it is gone. */
  change(id: number, subject: Subject): Promise<boolean>;
  remove(id: number): Promise<void>;
  snooze(id: number, until: Date): Promise<void>;
  /** Symbols that any chat wants the signals of on this timeframe, and those of its rules, which it may watch on any. */
  symbols(timeframe: Timeframe): Promise<readonly string[]>;
}
