import type { Timing } from './due.ts';
import { due } from './due.ts';

export type Job = {
  readonly name: string;
  readonly timing: Timing;
  /** Remembered over restarts, so that a late start catches up and a close is examined once. */
  readonly isKept?: true;
  /** `slot` is when it was due. A job that throws is told of and runs again at its next slot, or sooner when it is kept. */
  run(slot: Date): Promise<void>;
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
};

export type JobRunner = {
  /** Starts every job that is due and not running. Resolves when those it started have ended. */
  wake(): Promise<void>;
  /** Runs one job before the schedule begins, if it is due. */
  first(name: string): Promise<void>;
  /** Lets what runs finish and starts nothing more. */
  stop(): Promise<void>;
  /** Jobs that run now, for the person who waits. */
  running(): readonly string[];
};

/** A kept job that failed is tried again this much later: soon, but without hammering a source that is down. */
const RETRY_MS = 60_000;

/** Runs the schedule: no job overlaps itself, and none waits for another. */
export async function createJobRunner(jobs: readonly Job[], ports: JobPorts): Promise<JobRunner> {
  const last = new Map(await ports.runs.all());
  const running = new Map<string, Promise<void>>();
  const retryAt = new Map<string, number>();
  let isStopped = false;

  async function run(job: Job, slot: Date): Promise<void> {
    const before = last.get(job.name);
    last.set(job.name, slot);
    try {
      await job.run(slot);
      if (job.isKept) await ports.runs.save(job.name, slot);
      ports.onRun?.(job.name);
    } catch (error) {
      ports.onError(job.name, error);
      if (!job.isKept) return;
      retryAt.set(job.name, ports.now().getTime() + RETRY_MS);
      if (before) last.set(job.name, before);
      else last.delete(job.name);
    }
  }

  function start(job: Job): Promise<void> | undefined {
    const now = ports.now();
    if (running.has(job.name) || now.getTime() < (retryAt.get(job.name) ?? 0)) return undefined;
    const slot = due(job.timing, last.get(job.name), now);
    if (!slot) return undefined;
    const done = run(job, slot).finally(() => running.delete(job.name));
    running.set(job.name, done);
    return done;
  }

  return {
    async wake() {
      if (isStopped) return;
      await Promise.all(jobs.map(start));
    },
    async first(name) {
      const job = jobs.find((each) => each.name === name);
      if (job) await start(job);
    },
    async stop() {
      isStopped = true;
      await Promise.all(running.values());
    },
    running: () => [...running.keys()],
  };
}
