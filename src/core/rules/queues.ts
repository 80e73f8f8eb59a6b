import { grownInts } from './grow.ts';

/** Two queues that stay empty: those of every metric whose rules need none. */
const NONE = 0;

/**
 * Which two queues of levels a metric has, of those whose rules differ: one for rising values, and next to it that for
 * falling ones, whose keys are negated, so that the nearest level has the smallest key in both.
 */
export class Queues {
  /** All that were ever needed at the same time, and the two empty ones. */
  count = NONE + 2;

  private risings: Uint32Array = new Uint32Array(0);
  private readonly spare: number[] = [];

  /** Makes sure that metrics 0 to `count - 1` exist. */
  ensureMetrics(count: number): void {
    if (count > this.risings.length) this.risings = grownInts(this.risings, count);
  }

  has(metric: number): boolean {
    return this.risings[metric] !== NONE;
  }

  rising(metric: number): number {
    return this.risings[metric]!;
  }

  falling(metric: number): number {
    return this.risings[metric]! + 1;
  }

  claim(metric: number): void {
    this.risings[metric] = this.spare.pop() ?? this.count;
    if (this.risings[metric] === this.count) this.count += 2;
  }

  /** They must be empty; another metric may have them. */
  leave(metric: number): void {
    if (this.has(metric)) this.spare.push(this.risings[metric]!);
    this.risings[metric] = NONE;
  }

  get bytes(): number {
    return this.risings.byteLength;
  }
}
