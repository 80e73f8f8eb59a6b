import type { Candle } from './candle.ts';
import type { MarketSymbol, TypedSymbol } from './symbol.ts';
import type { CandleLength, Day, Timeframe } from './timeframe.ts';

/** Where the prices come from. Simulated and recorded prices are never shown without saying so. */
export type MarketKind = 'live' | 'simulated' | 'recorded';

/** The latest price of a symbol. `at` is the exchange's time of the price, not ours. */
export type Ticker = {
  readonly symbol: MarketSymbol;
  /** In the quote currency, above zero. */
  readonly price: number;
  readonly at: Date;
  /** The exchange that said so, `binance`. */
  readonly source: string;
  /** Traded in 24 hours, in the quote currency; absent where the exchange does not tell. */
  readonly quoteVolume?: number;
  /** Change over 24 hours, percent. */
  readonly changePercent?: number;
};

/**
 * What became of asking one source for its prices; its candles are judged one market at a time. A source that stopped
 * is not asked again until the next start.
 */
export type SourceState = {
  readonly source: string;
  readonly state: 'fine' | 'failing' | 'stopped';
  /** Plain words for the operator, such as `HTTP 451: not offered in this country`. */
  readonly reason?: string;
  readonly since: Date;
  /** So many markets had a price in its newest answer; absent where that is not known. */
  readonly markets?: number;
  /** Its prices come by themselves as they change, where somebody waits for them. */
  readonly isPushing?: boolean;
};

/** Candles of one market that a source gave and that were not used; another source was asked instead. */
export type CandleDoubt = { readonly source: string; readonly symbol: MarketSymbol; readonly reason: string };

/**
 * A price that jumped beyond what other exchanges show, and is withheld until that is settled, which takes a minute at
 * most. `alone`: no other exchange has traded the coin since. `contradicted`: `by` has, at about the old price.
 */
export type PriceDoubt = {
  readonly symbol: MarketSymbol;
  readonly source: string;
  readonly price: number;
  /** The last price that was believed. */
  readonly believed: number;
  readonly since: Date;
  readonly because: 'alone' | 'contradicted';
  readonly by?: string | undefined;
};

/**
 * Whether a source pushes the prices that somebody waits for; where it does not, they are asked for all the same, and
 * `reason` says why. Without a reason nobody waits for any.
 */
export type PushState = {
  readonly source: string;
  readonly isPushing: boolean;
  readonly reason?: string;
};

/** Prices that sources push between two refreshes. */
export interface Pushes {
  /**
   * The tickers that are new and believable since the last time, pushed or answered. `wanted` names the markets that are
   * to be pushed, most important first. Called about once a second; it waits for nothing and never throws for what a
   * network can do.
   */
  next(wanted: readonly MarketSymbol[]): readonly Ticker[];
}

/** What the market can be asked by anybody: the newest believable prices, already checked and joined. */
export interface Market {
  readonly kind: MarketKind;
  /** Newest ticker of a symbol, or undefined when there is none that can be believed. */
  ticker(symbol: MarketSymbol): Ticker | undefined;
  /** Markets that fit what was typed, deepest first. Several coins under one ticker all appear. */
  find(typed: TypedSymbol): readonly Ticker[];
  /** Symbols whose base starts with what was typed, deepest first; for autocomplete. */
  search(typed: string, limit: number): readonly MarketSymbol[];
  /** Prices that are withheld now; absent where nobody could contradict. */
  doubts?(): readonly PriceDoubt[];
  /** What each source is doing; the operator is told once of every change. */
  sources(): readonly SourceState[];
}

/** The market as the jobs drive it: `refresh` asks the sources, everything else reads what is known. */
export interface Feed extends Market {
  /** Asks every source that is needed and returns the tickers that are new and believable. Never throws for what a network can do. */
  refresh(): Promise<readonly Ticker[]>;
  /**
   * Closed candles, oldest first, opened at or after `since` (or the newest `limit` when absent).
   * Returns fewer than asked where the exchange keeps fewer. Undefined when no source could be believed.
   */
  candles(request: CandleRequest): Promise<CandleAnswer | undefined>;
  /** Only where sources can push. */
  readonly pushes?: Pushes;
  close(): Promise<void>;
}

export type CandleRequest = {
  readonly symbol: MarketSymbol;
  readonly timeframe: CandleLength;
  readonly since?: Date;
  readonly limit: number;
};

type CandleAnswer = { readonly candles: readonly Candle[]; readonly source: string };

/** Candles kept for warm-up. */
export interface Candles {
  /** The newest `limit` candles, oldest first. */
  last(symbol: MarketSymbol, timeframe: Timeframe, limit: number): Promise<readonly Candle[]>;
  /** Adds candles; one that is there already is replaced, so that a history fetched anew comes from one exchange. */
  add(symbol: MarketSymbol, timeframe: Timeframe, candles: readonly Candle[]): Promise<void>;
}

/** One daily close of an asset in US dollars. */
export type DailyClose = { readonly day: Day; readonly close: number; readonly source: string };
