import type { Timeframe } from '../../market/timeframe.ts';
import type { WallTime } from '../../zone.ts';

export const CANDLE_FIELDS = ['open', 'high', 'low', 'close', 'volume'] as const;
export type CandleField = (typeof CANDLE_FIELDS)[number];

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
  /** Percent: against the price so long ago, and the width of that window, (high − low) / low. */
  | { readonly kind: 'change' | 'flat'; readonly spanMs: number }
  /** Percent below the highest price ever seen, 0 to 100. */
  | { readonly kind: 'drawdown' }
  /** A straight line through two points in time, drawn on beyond both; in the unit of its two values. */
  | { readonly kind: 'line'; readonly from: LinePoint; readonly to: LinePoint }
  /** What is told of an asset once a day: US dollars, or the place in the ranking. */
  | { readonly kind: 'market-cap' | 'rank' }
  /** What the whole market has one of: points of an index, or percent. */
  | { readonly kind: 'season'; readonly size: number }
  | { readonly kind: 'dominance' | 'fear-greed' };

/** `at` in milliseconds UTC. */
export type LinePoint = { readonly at: number; readonly value: number };

/** A number. */
export type Value =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'read'; readonly source: Source }
  | { readonly op: 'negate'; readonly of: Value }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Value; readonly right: Value };

/** A claim that is true or not. What cannot be told yet (a warm-up, a missing price) makes it false, whatever it claims. */
export type Condition =
  | Comparison
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] };

export type Comparison =
  | { readonly op: '>' | '>=' | '<' | '<='; readonly left: Value; readonly right: Value }
  /** Strictly beyond now, and not beyond at the evaluation before. `crosses` is either way. */
  | { readonly op: 'crosses-above' | 'crosses-below' | 'crosses'; readonly left: Value; readonly right: Value };

/** What rings by itself and is never part of an expression. */
export type Trigger =
  /**
   * The price is `percent` away from where it stood when the rule was armed. Each ring makes that price the new
   * baseline, from which the next move is measured.
   */
  | { readonly op: 'moved'; readonly direction: 'up' | 'down' | 'either'; readonly percent: number }
  /** The coin begins or ceases to be traded on the exchanges that are read. */
  | { readonly op: 'listed' | 'delisted' }
  /** A reminder, with the price of the symbol if the rule is about one. */
  | { readonly op: 'at'; readonly schedule: Schedule };

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Times on the wall of whoever owns the rule: which instant `09:00` is depends on their time zone. */
export type Schedule =
  | { readonly every: 'once'; readonly at: WallTime }
  | { readonly every: 'day'; readonly time: string }
  | { readonly every: Weekday; readonly time: string };

/** What a rule is about: one symbol as typed, each of a group by itself, or the market as a whole. */
export type About =
  | { readonly kind: 'symbol'; readonly typed: string }
  | { readonly kind: 'any'; readonly group: 'top100' | 'watchlist' }
  | { readonly kind: 'market' };

const VALUES: ReadonlySet<string> = new Set<Value['op']>(['number', 'read', 'negate', '+', '-', '*', '/']);
const TRIGGERS: ReadonlySet<string> = new Set<Trigger['op']>(['moved', 'listed', 'delisted', 'at']);

export const isValue = (part: Value | Condition): part is Value => VALUES.has(part.op);
export const isTrigger = (part: Condition | Trigger): part is Trigger => TRIGGERS.has(part.op);
