import type { MarketSymbol } from '../market/symbol.ts';
import type { Timeframe } from '../market/timeframe.ts';

/**
 * Every kind of signal and the way the market moved to raise it; what to make of that is the reader's business
 * (an oversold market has fallen, and may be cheap for it).
 */
export const SIGNAL_KINDS = {
  'rsi-oversold': 'down',
  'rsi-overbought': 'up',
  'macd-bullish': 'up',
  'macd-bearish': 'down',
  'golden-cross': 'up',
  'death-cross': 'down',
  'bollinger-up': 'up',
  'bollinger-down': 'down',
  'donchian-up': 'up',
  'donchian-down': 'down',
  'volume-spike': 'none',
} as const satisfies Record<string, 'up' | 'down' | 'none'>;

export type SignalKind = keyof typeof SIGNAL_KINDS;

/** Something that happened between the close before and this one. Prices in the quote currency. */
export type Signal = {
  readonly kind: SignalKind;
  readonly symbol: MarketSymbol;
  readonly timeframe: Timeframe;
  readonly openAt: Date;
  readonly closedAt: Date;
  readonly close: number;
  /** The numbers that decided, by name: `{ rsi, rsiBefore }`, `{ upper, lower }`, `{ volume, mean, ratio }`. */
  readonly values: Readonly<Record<string, number>>;
};

/** A kind that was not decided, because only `have` of the `need` candles are there. */
export type Withheld = { readonly kind: SignalKind; readonly have: number; readonly need: number };
