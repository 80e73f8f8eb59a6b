import type { Timeframe } from '../../market/timeframe.ts';

/** Where a number of a rule comes from. */
export type Source =
  /** The newest price of the symbol, between closes too. */
  | { readonly kind: 'price' }
  /** A field of the newest closed candle. */
  | { readonly kind: 'candle'; readonly field: CandleField; readonly timeframe: Timeframe }
  /** An output of a registered indicator over closed candles; parameters in the registry's order, none left out. */
  | {
      readonly kind: 'indicator';
      readonly name: string;
      readonly params: readonly number[];
      readonly output: string;
      readonly timeframe: Timeframe;
      /** What it is computed over where that is not the indicator's own: `sma(volume(1h), 20)`. */
      readonly over?: CandleField;
    }
  /** Percent: against the price so long ago, against the highest ever seen, and the width of a window (high − low) / low. */
  | { readonly kind: 'change' | 'flat'; readonly spanMs: number }
  | { readonly kind: 'drawdown' }
  /** What is told of an asset once a day: US dollars, or the place in the ranking. */
  | { readonly kind: 'market-cap' | 'rank' }
  /** What the whole market has one of: points of an index, or percent. */
  | { readonly kind: 'season'; readonly size: number }
  | { readonly kind: 'dominance' | 'fear-greed' };

export type CandleField = 'open' | 'high' | 'low' | 'close' | 'volume';

/** A number. */
export type Value =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'read'; readonly source: Source }
  | { readonly op: 'negate'; readonly of: Value }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Value; readonly right: Value };

/** A claim that is true or not. What cannot be told yet (a warm-up, a missing price) makes it false, whatever it claims. */
export type Condition =
  | { readonly op: '>' | '>=' | '<' | '<='; readonly left: Value; readonly right: Value }
  /** Strictly beyond now, and not beyond at the evaluation before. `crosses` is either way. */
  | { readonly op: 'crosses-above' | 'crosses-below' | 'crosses'; readonly left: Value; readonly right: Value }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] };

/** What a rule is about: one symbol as typed, each of a group by itself, or the market as a whole. */
export type About =
  | { readonly kind: 'symbol'; readonly typed: string }
  | { readonly kind: 'any'; readonly group: 'top100' | 'watchlist' }
  | { readonly kind: 'market' };
