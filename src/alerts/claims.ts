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
};

/**
 * The claims that rules wait for. Rules about a symbol or the market are levels of their claim and ring through the
 * matcher; rules about a group are told here, each of every symbol that it holds.
 */
export interface Claims {
  /** What live rules wait for, `when:` and `any:` alike, each once and in no particular order. */
  claims(): Promise<readonly Metric[]>;
  /**
   * Enqueues an alert for every live group rule and each symbol that it holds: one transaction, one statement. Telling
   * the same turn twice tells nobody twice. A rule that is to ring once tells the first and is gone. Returns how many.
   */
  tell(turned: readonly TurnedTrue[], now: Date): Promise<number>;
}
