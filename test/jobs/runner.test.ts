import { describe, expect, it } from 'vitest';
import { createJobRunner, type Job, type JobRuns } from '../../src/jobs/runner.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A virtual clock, jobs, and what became of them. */
async function runner(
  jobs: readonly Job[],
  { runs = memory(), start = '2026-03-01T12:00:10Z' }: { runs?: JobRuns; start?: string } = {},
) {
  let now = new Date(start).getTime();
  const errors: string[] = [];
  const finished: string[] = [];
  const made = await createJobRunner(jobs, {
    runs,
    now: () => new Date(now),
    onError: (job, error) => errors.push(`${job}: ${(error as Error).message}`),
    onRun: (job) => finished.push(job),
    leaveAfterMs: 20,
  });
  return {
    ...made,
    errors,
    finished,
    async pass(ms: number) {
      now += ms;
      await made.wake();
    },
  };
}

function memory(): JobRuns & { readonly slots: Map<string, Date> } {
  const slots = new Map<string, Date>();
  return { slots, all: async () => new Map(slots), save: async (name, slot) => void slots.set(name, slot) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A job that ends when it is told to. */
function slow(name: string) {
  const ends: (() => void)[] = [];
  let runs = 0;
  const job: Job = {
    name,
    timing: { everyMs: SECOND },
    run() {
      runs += 1;
      return new Promise((resolve) => void ends.push(resolve));
    },
  };
  return { job, end: () => ends.shift()?.(), runs: () => runs };
}

/** A job that fails so many times before it succeeds, and remembers the slots it was run for. */
function failing(name: string, times: number, more: Partial<Job> = {}) {
  const slots: string[] = [];
  const job: Job = {
    name,
    timing: { after: '1h', delayMs: 0 },
    ...more,
    async run(slot) {
      slots.push(slot.toISOString().slice(11, 16));
      if (slots.length <= times) throw new Error('no answer');
    },
  };
  return { job, slots };
}

describe('the job runner', () => {
  it('never runs a job beside itself, and runs the others meanwhile', async () => {
    const long = slow('long');
    const short = failing('short', 0, { timing: { everyMs: SECOND } });
    const { pass, finished } = await runner([long.job, short.job]);
    const first = pass(0);
    await settled();
    await pass(SECOND);
    expect(long.runs()).toBe(1);
    expect(finished).toEqual(['short', 'short']);
    long.end();
    await first;
    const third = pass(SECOND);
    expect(long.runs()).toBe(2);
    long.end();
    await third;
  });

  it('goes on with the others when one fails, and tells of it', async () => {
    const bad = failing('bad', 9, { timing: { everyMs: SECOND } });
    const good = failing('good', 0, { timing: { everyMs: SECOND } });
    const { pass, errors, finished } = await runner([bad.job, good.job]);
    await pass(0);
    await pass(SECOND);
    expect(finished).toEqual(['good', 'good']);
    expect(errors).toEqual(['bad: no answer', 'bad: no answer']);
  });

  it('tries a kept job again for the same close, after rests that grow', async () => {
    const job = failing('kept', 3, { isKept: true });
    const { pass, errors, finished } = await runner([job.job], { start: '2026-03-01T12:00:00Z' });
    await pass(0);
    await pass(59 * SECOND);
    expect(job.slots).toEqual(['12:00']);
    await pass(SECOND);
    await pass(MINUTE);
    expect(job.slots).toEqual(['12:00', '12:00']);
    await pass(MINUTE);
    await pass(4 * MINUTE);
    expect(job.slots).toEqual(['12:00', '12:00', '12:00', '12:00']);
    expect(errors.length).toBe(3);
    expect(finished).toEqual(['kept']);
    await pass(MINUTE);
    expect(job.slots.length).toBe(4);
  });

  it('rests an hour at most', async () => {
    const job = failing('kept', Number.POSITIVE_INFINITY, { isKept: true, timing: { after: '1d', delayMs: 0 } });
    const { pass } = await runner([job.job], { start: '2026-03-01T00:00:00Z' });
    for (let minute = 0; minute < 23 * 60; minute++) await pass(MINUTE);
    expect(job.slots.length).toBeGreaterThanOrEqual(6 + 20);
    expect(job.slots.length).toBeLessThan(6 + 24);
  });

  it('tries the next close at once, whatever became of the one before', async () => {
    const job = failing('kept', 8, { isKept: true });
    const { pass } = await runner([job.job], { start: '2026-03-01T12:00:00Z' });
    for (let minute = 0; minute < 60; minute++) await pass(MINUTE);
    expect(job.slots.at(-1)).toBe('13:00');
  });

  it('is not silenced when the clock is set back after a failure', async () => {
    const job = failing('kept', 1, { isKept: true });
    const { pass } = await runner([job.job], { start: '2026-03-01T12:30:00Z' });
    await pass(0);
    await pass(-20 * MINUTE);
    expect(job.slots).toEqual(['12:00', '12:00']);
  });

  it('remembers over a restart which closes are done', async () => {
    const runs = memory();
    const before = failing('kept', 0, { isKept: true });
    await (await runner([before.job], { runs })).pass(0);
    expect(runs.slots.get('kept')?.toISOString()).toBe('2026-03-01T12:00:00.000Z');

    const again = failing('kept', 0, { isKept: true });
    const later = await runner([again.job], { runs, start: '2026-03-01T12:40:00Z' });
    await later.pass(0);
    expect(again.slots).toEqual([]);
    await later.pass(5 * HOUR);
    expect(again.slots).toEqual(['17:00']);
  });

  it('runs a close again that could not be remembered', async () => {
    let isDown = true;
    const runs: JobRuns = {
      all: async () => new Map(),
      async save() {
        if (isDown) throw new Error('no database');
      },
    };
    const job = failing('kept', 0, { isKept: true });
    const { pass, errors } = await runner([job.job], { runs });
    await pass(0);
    isDown = false;
    await pass(MINUTE);
    expect(errors).toEqual(['kept: no database']);
    expect(job.slots).toEqual(['12:00', '12:00']);
  });

  it('lets a job wait for the one whose work it uses, and tries at once what failed for want of it', async () => {
    const order: string[] = [];
    const source = failing('source', 1, { isKept: true });
    const use: Job = {
      name: 'use',
      timing: { after: '1h', delayMs: 0 },
      isKept: true,
      after: 'source',
      async run() {
        order.push(`use after ${source.slots.length}`);
        if (source.slots.length < 2) throw new Error('nothing to use');
      },
    };
    const { pass, finished } = await runner([source.job, use], { start: '2026-03-01T12:00:00Z' });
    await pass(0);
    expect(order).toEqual([]);
    // The source rests after its failure; nothing is awaited from it now.
    await pass(SECOND);
    expect(order).toEqual(['use after 1']);
    await pass(59 * SECOND);
    await pass(SECOND);
    expect(finished).toEqual(['source', 'use']);
  });

  it('lets what runs finish when it stops, and starts nothing more', async () => {
    const long = slow('long');
    const { pass, stop, finished } = await runner([long.job]);
    const woken = pass(0);
    const stopped = stop();
    long.end();
    await stopped;
    await woken;
    expect(finished).toEqual(['long']);
    await pass(MINUTE);
    expect(long.runs()).toBe(1);
  });

  it('does not wait for ever when it stops: the job hears of it, and is not called a failure', async () => {
    let heard: AbortSignal | undefined;
    const runs = memory();
    const deaf: Job = {
      name: 'deaf',
      timing: { after: '1d', delayMs: 0 },
      isKept: true,
      run(_, stopping) {
        heard = stopping;
        return new Promise((_resolve, reject) =>
          stopping.addEventListener('abort', () => setTimeout(() => reject(new Error('left')), 60)),
        );
      },
    };
    const { pass, stop, errors } = await runner([deaf], { runs });
    const woken = pass(0);
    await stop();
    expect(heard?.aborted).toBe(true);
    await woken;
    expect(errors).toEqual([]);
    expect(runs.slots.size).toBe(0);
  });
});
