import type { Metric, Reading } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';

/** A claim that became true of one symbol, as those are told who asked for any symbol of a group. */
export type TurnedTrue = {
  readonly symbol: MarketSymbol;
  /** The condition in its canonical form. */
  readonly text: string;
  /** The close that made it true, or the time of the price. */
  readonly at: Date;
  readonly told: NonNullable<Reading['told']>;
  /** The symbol's coin is one of the hundred largest. */
  readonly isTop: boolean;
  readonly isLate?: boolean;
  /** The same symbol and text are told once with the same instant; absent, that is `at`. */
  readonly closesAt?: Date;
  /** Absent for what is told by closes alone: every process sees the same ones, so the close tells the turn. */
  readonly live?: LiveTurn;
};

/** A claim that reads live prices and ceased to be true of a symbol. */
type TurnedUntrue = Pick<TurnedTrue, 'symbol' | 'text' | 'at'> & { readonly live: LiveTurn };

/**
 * Processes that read live prices see a claim turn at different instants, and one that has just started knows only how it
 * stands. So how it stands is stored, and a turn is one only if that changes it. `seen`: it turned before somebody's
 * eyes. `found`: it stands so after a start, which tells what turned since it was stored last, and nothing where nothing was stored.
 */
type LiveTurn = 'seen' | 'found';

export type Turned = TurnedTrue | TurnedUntrue;

export const isTrueTurn = (turned: Turned): turned is TurnedTrue => 'told' in turned;

/**
 * The claims that rules wait for. Rules about a symbol or the market are levels of their claim and ring through the
 * matcher; rules about a group are told here, each of every symbol that it holds.
 */
export interface Claims {
  /** What live rules wait for, `when:` and `any:` alike, each once and in no particular order. */
  claims(): Promise<readonly Metric[]>;
  /**
   * Enqueues an alert for every live group rule and each symbol that it holds: one transaction, one statement. Telling
   * the same turn twice tells nobody twice, also from several processes. A rule that is to ring once tells the first and is gone. Returns how many.
   */
  tell(turned: readonly Turned[], now: Date): Promise<number>;
}
