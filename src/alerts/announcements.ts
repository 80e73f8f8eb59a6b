import type { MarketSymbol } from '../core/market/symbol.ts';
import type { Timeframe } from '../core/market/timeframe.ts';
import type { SeasonEntry } from '../core/season/history.ts';
import type { IndexName } from '../core/season/indexes.ts';
import type { Signal } from '../core/signals/signal.ts';

/** The candles of one timeframe that closed together. */
export type Close = { readonly timeframe: Timeframe; readonly openAt: Date; readonly closedAt: Date };

/**
 * Keeps what happened and enqueues it for everybody who asked for it: one transaction, one statement, however many
 * subscribers. Announcing the same thing twice tells nobody twice.
 */
export interface Announcements {
  /** Keeps a day of the index; its transition, if there is one, goes to the index's subscribers. Returns how many. */
  season(index: IndexName, entry: SeasonEntry, now: Date): Promise<number>;
  /** Keeps the signals of a close; each subscriber gets those of the markets it asked for. Returns how many subscribers. */
  signals(close: Close, signals: readonly Signal[], top: ReadonlySet<MarketSymbol>, now: Date): Promise<number>;
  /** Whether a close has been announced, signals or none. */
  isExamined(close: Close): Promise<boolean>;
}
