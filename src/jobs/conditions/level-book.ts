import { createAlertBook } from '../../core/rules/book.ts';
import type { Threshold } from '../../core/rules/rule.ts';
import type { Drawn } from '../../core/rules/touch/draw.ts';

/** Where claims turn, in an alert book of their own: which are reached by a price, and how far the others are. */
export type LevelBook<Claim> = {
  metricOf(chart: string): number;
  /** As seen from a price. */
  add(metric: number, claims: readonly Claim[], price: number): void;
  remove(claims: readonly Claim[]): void;
  /** The claims whose answer may have changed since the price before. */
  reached(metric: number, price: number): readonly Claim[];
  nearest(metric: number): { readonly above?: number; readonly below?: number };
};

export function createLevelBook<Claim extends { readonly drawn: Drawn }>(): LevelBook<Claim> {
  const book = createAlertBook();
  const metrics = new Map<string, number>();
  const claims: (Claim | undefined)[] = [];
  const handles = new Map<Claim, readonly number[]>();
  const free: number[] = [];

  return {
    metricOf(chart) {
      const metric = metrics.get(chart) ?? metrics.size;
      metrics.set(chart, metric);
      return metric;
    },

    add(metric, all, price) {
      for (const claim of all) {
        const entered = claim.drawn.turns.map((turn) => {
          const handle = free.pop() ?? claims.length;
          claims[handle] = claim;
          const threshold = thresholdOf(turn);
          book.add(handle, metric, threshold, price >= threshold.at ? 'quiet' : 'armed');
          return handle;
        });
        handles.set(claim, entered);
      }
    },

    remove(all) {
      for (const claim of all) {
        for (const handle of handles.get(claim) ?? []) {
          book.remove(handle);
          claims[handle] = undefined;
          free.push(handle);
        }
        handles.delete(claim);
      }
    },

    reached(metric, price) {
      const { fired, firedCount, rearmed, rearmedCount } = book.tick(metric, price);
      if (firedCount + rearmedCount === 0) return [];
      const moved = [...fired.subarray(0, firedCount), ...rearmed.subarray(0, rearmedCount)];
      return [...new Set(moved.flatMap((handle) => claims[handle] ?? []))];
    },

    nearest: (metric) => book.nearest(metric),
  };
}

/** The two neighbouring prices between which a comparison turns: a price is on one side or on the other. */
function thresholdOf({ price, isTrue, isTrueAtIt }: Drawn['turns'][number]): Threshold {
  const isAtIt = (isTrue === 'above') === isTrueAtIt;
  const [at, rearm] = isAtIt ? [price, price * (1 - Number.EPSILON)] : [price * (1 + Number.EPSILON), price];
  return { side: 'above', at, rearm };
}
