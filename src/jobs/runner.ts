import { setTimeout as pause } from 'node:timers/promises';
import type { Timing } from './due.ts';
import { due } from './due.ts';

export type Job = {
  readonly name: string;
  readonly timing: Timing;
  /** Remembered over restarts, so that a late start catches up and a close is examined once. */
  readonly isKept?: true;
  /** Waits while the job of this name runs or is about to, because it uses what that one brings. */
  readonly after?: string;
  /**
   * `slot` is when it was due. A job that throws is told of and runs again at its next slot, or sooner when it is kept.
   * Long work asks `stopping` between its steps.
   */
  run(slot: Date, stopping: AbortSignal): Promise<void>;
};

/** Which slot each job last finished. */
export interface JobRuns {
  all(): Promise<ReadonlyMap<string, Date>>;
  save(name: string, slot: Date): Promise<void>;
}

export type JobPorts = {
  readonly runs: JobRuns;
  /** The market's clock: candles close by it, and a simulated market may be faster than we are. */
  now(): Date;
  onError(job: string, error: unknown): void;
  onRun?(job: string): void;
  /** How long `stop` waits for what runs. Default 5,000 ms. */
  readonly leaveAfterMs?: number;
};

export type JobRunner = {
  /** Starts every job that is due and not running. Resolves when those it started have ended. */
  wake(): Promise<void>;
  /** Runs one job before the schedule begins, if it is due. */
  first(name: string): Promise<void>;
  /**
   * Starts nothing more, and lets what runs finish. What takes too long is left: a kept job that did not finish runs
   * again at the next start.
   */
  stop(): Promise<void>;
};

/** A kept job that failed is tried again this much later, then after twice as long, and so on up to an hour. */
const RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 3_600_000;

type Failure = { readonly slot: number; readonly at: number; readonly times: number };

/** Runs the schedule: no job overlaps itself, and one that fails stops no other. */
export async function createJobRunner(jobs: readonly Job[], ports: JobPorts): Promise<JobRunner> {
  const last = new Map(await ports.runs.all());
  const running = new Map<string, Promise<void>>();
  const failures = new Map<string, Failure>();
  const stopping = new AbortController();

  async function run(job: Job, slot: Date): Promise<void> {
    try {
      await job.run(slot, stopping.signal);
      if (job.isKept) await ports.runs.save(job.name, slot);
      last.set(job.name, slot);
      failures.delete(job.name);
      // What failed for want of this may try again at once.
      for (const { name, after } of jobs) if (after === job.name) failures.delete(name);
      ports.onRun?.(job.name);
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (job.isKept) remember(job.name, slot.getTime());
      else last.set(job.name, slot);
      ports.onError(job.name, error);
    }
  }

  function remember(name: string, slot: number): void {
    const before = failures.get(name);
    const times = before?.slot === slot ? before.times + 1 : 1;
    failures.set(name, { slot, at: ports.now().getTime(), times });
  }

  /** A new slot is always tried at once; so is everything after the clock was set back. */
  function isResting(name: string, slot: Date, now: Date): boolean {
    const failure = failures.get(name);
    if (failure?.slot !== slot.getTime()) return false;
    const since = now.getTime() - failure.at;
    return since >= 0 && since < Math.min(RETRY_MS * 2 ** (failure.times - 1), LONGEST_RETRY_MS);
  }

  function slotOf({ name, timing }: Job, now: Date): Date | undefined {
    const slot = due(timing, last.get(name), now);
    return slot && !isResting(name, slot, now) ? slot : undefined;
  }

  function isAwaited(name: string | undefined, now: Date): boolean {
    const job = jobs.find((each) => each.name === name);
    return job !== undefined && (running.has(job.name) || slotOf(job, now) !== undefined);
  }

  function start(job: Job): Promise<void> | undefined {
    const now = ports.now();
    if (stopping.signal.aborted || running.has(job.name) || isAwaited(job.after, now)) return undefined;
    const slot = slotOf(job, now);
    if (!slot) return undefined;
    const done = run(job, slot).finally(() => running.delete(job.name));
    running.set(job.name, done);
    return done;
  }

  return {
    async wake() {
      await Promise.all(jobs.map(start));
    },
    async first(name) {
      const job = jobs.find((each) => each.name === name);
      if (job) await start(job);
    },
    async stop() {
      stopping.abort();
      const enough = new AbortController();
      const patience = pause(ports.leaveAfterMs ?? 5_000, undefined, { signal: enough.signal });
      await Promise.race([Promise.all(running.values()), patience]);
      patience.catch(() => undefined);
      enough.abort();
    },
  };
}
