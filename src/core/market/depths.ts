import type { MarketSymbol } from './symbol.ts';

/** So many times the trade of another makes a market deeper. */
const STEP = 4;
/** A market keeps its depth until it is this many steps away from it. */
const KEEPS = 0.75;

/** A thousandth of a dollar in 24 hours. */
const UNKNOWN = -5;

/** Traded in 24 hours, in whole steps. */
export const depthOf = (dollars: number): number =>
  dollars > 0 ? Math.max(Math.round(stepsOf(dollars)), UNKNOWN) : UNKNOWN;

const stepsOf = (dollars: number): number => Math.log(dollars) / Math.log(STEP);

/**
 * How deep each market is. What is traded changes with every trade; a name that people type must mean the same market
 * today and tomorrow, so a depth stays until it is clearly another, and one that is not told stays as it was.
 */
export function createDepths() {
  const depths = new Map<MarketSymbol, number>();
  return {
    note(symbol: MarketSymbol, dollars: number): void {
      if (!(dollars > 0)) return;
      const known = depths.get(symbol);
      if (known === undefined || Math.abs(stepsOf(dollars) - known) > KEEPS) depths.set(symbol, depthOf(dollars));
    },
    of: (symbol: MarketSymbol): number => depths.get(symbol) ?? UNKNOWN,
  };
}
