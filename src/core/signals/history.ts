import type { MarketSymbol } from '../market/symbol.ts';
import type { Signal } from './signal.ts';

/** Signals that were found, newest first. */
export interface SignalHistory {
  latest(limit: number, symbol?: MarketSymbol): Promise<readonly Signal[]>;
}
