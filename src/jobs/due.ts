import { TIMEFRAME_MS, type Timeframe } from '../core/market/timeframe.ts';

/** When a job runs: every so often, or a while after each candle of a timeframe has closed. */
export type Timing =
  | { readonly everyMs: number }
  /** `delayMs` gives the exchanges time to publish the candle. */
  | { readonly after: Timeframe; readonly delayMs: number };

/**
 * The slot that a job should run for now, or undefined when it has run for it. A slot is the instant at which the job
 * was due. A job that comes late runs once, for the newest slot; a clock that steps ahead therefore fires no burst. A
 * clock that steps back repeats no candle close; what runs every so often goes on at once.
 */
export function due(timing: Timing, last: Date | undefined, now: Date): Date | undefined {
  const isClose = 'after' in timing;
  const period = isClose ? TIMEFRAME_MS[timing.after] : timing.everyMs;
  const delay = isClose ? timing.delayMs : 0;
  const slot = Math.floor((now.getTime() - delay) / period) * period;
  if (last === undefined) return new Date(slot);
  const isNew = isClose ? slot > last.getTime() : slot !== last.getTime();
  return isNew ? new Date(slot) : undefined;
}
