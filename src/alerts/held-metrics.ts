import { type Metric, symbolOf } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';

/**
 * The metrics that rules wait for, each a number and how far it was compared. A number is free again when the last rule
 * has left, because moves of a price make a new metric with every ring.
 */
export interface HeldMetrics {
  /** Undefined where no rule waits for it. */
  numberOf(metric: Metric): number | undefined;
  nameOf(number: number): Metric;
  /** Counts one more rule on it. */
  hold(metric: Metric): number;
  /** Counts one less. */
  release(number: number): void;
  /** Up to when it was compared; absent where it never was. */
  comparedAt(number: number): Date | undefined;
  setComparedAt(number: number, at: Date): void;
  /** The close of the newest candle that was walked: walked again, it would be told again. */
  walkedTo(number: number): number;
  setWalkedTo(number: number, at: number): void;
  /** Those that are prices. */
  prices(): Iterable<readonly [number, MarketSymbol]>;
}

export function createHeldMetrics(): HeldMetrics {
  const numbers = new Map<Metric, number>();
  const names: Metric[] = [];
  const uses: number[] = [];
  const comparedAt: (Date | undefined)[] = [];
  const walkedTo: number[] = [];
  const symbols = new Map<number, MarketSymbol>();
  const free: number[] = [];

  const meet = (metric: Metric): number => {
    const number = free.pop() ?? names.length;
    numbers.set(metric, number);
    names[number] = metric;
    uses[number] = 0;
    comparedAt[number] = undefined;
    walkedTo[number] = Number.NEGATIVE_INFINITY;
    const symbol = symbolOf(metric);
    if (symbol) symbols.set(number, symbol);
    return number;
  };

  return {
    numberOf: (metric) => numbers.get(metric),
    nameOf(number) {
      const name = names[number];
      if (name === undefined) throw new Error(`No metric has the number ${number}.`);
      return name;
    },
    hold(metric) {
      const number = numbers.get(metric) ?? meet(metric);
      uses[number] = (uses[number] ?? 0) + 1;
      return number;
    },
    release(number) {
      const left = (uses[number] ?? 0) - 1;
      uses[number] = left;
      const name = names[number];
      if (left > 0 || name === undefined) return;
      numbers.delete(name);
      symbols.delete(number);
      free.push(number);
    },
    comparedAt: (number) => comparedAt[number],
    setComparedAt(number, at) {
      comparedAt[number] = at;
    },
    walkedTo: (number) => walkedTo[number] ?? Number.NEGATIVE_INFINITY,
    setWalkedTo(number, at) {
      walkedTo[number] = at;
    },
    prices: () => symbols,
  };
}
