import { describe, expect, it } from 'vitest';
import type { SeasonEntry } from '../../src/core/season/history.ts';
import { crossCheckJob } from '../../src/jobs/cross-check.ts';

const never = new AbortController().signal;

/** Our value and theirs of a day; either may be missing, and theirs may be out of reach. */
function stage({ ours, theirs }: { ours?: number | 'withheld'; theirs?: number | Error }) {
  const told: string[] = [];
  const silent: string[] = [];
  const asked: string[] = [];
  const values = { ours, theirs };
  const job = crossCheckJob({
    published: {
      source: 'coinmarketcap',
      async of(day) {
        asked.push(day);
        if (values.theirs instanceof Error) throw values.theirs;
        return values.theirs;
      },
    },
    history: {
      async of(index, day) {
        if (index !== 'top100' || values.ours === undefined) return undefined;
        const reading = values.ours === 'withheld' ? { kind: 'withheld' } : { kind: 'value', index: values.ours };
        return { day, reading } as SeasonEntry;
      },
    },
    onDisagreement: async ({ source, day, ours, theirs }) => void told.push(`${day}: ${ours}, ${source} ${theirs}`),
    onSilence: (source, reason) => silent.push(`${source}: ${reason}`),
  });
  return { run: (at = '2026-03-02T09:00:00Z') => job.run(new Date(at), never), values, told, silent, asked };
}

describe('the cross-check', () => {
  it.each([
    { ours: 40, theirs: 40, isTold: false, because: 'both are equal' },
    { ours: 40, theirs: 45, isTold: false, because: 'five points are within what both count differently' },
    { ours: 40.01, theirs: 35, isTold: true, because: 'ours is more than five points above' },
    { ours: 34.99, theirs: 40, isTold: true, because: 'ours is more than five points below' },
  ])('tells: $isTold, as $because', async ({ ours, theirs, isTold }) => {
    const { run, told } = stage({ ours, theirs });
    await run();
    expect(told).toEqual(isTold ? [`2026-03-01: ${ours}, coinmarketcap ${theirs}`] : []);
  });

  it('is done once for each day', async () => {
    const { run, told, asked } = stage({ ours: 10, theirs: 50 });
    for (const at of ['2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z', '2026-03-03T01:00:00Z']) await run(at);
    expect(told.map((line) => line.slice(0, 10))).toEqual(['2026-03-01', '2026-03-02']);
    expect(asked).toEqual(['2026-03-01', '2026-03-02']);
  });

  it.each([{ ours: undefined }, { ours: 'withheld' }] as const)('waits for our own value: $ours', async ({ ours }) => {
    const { run, told, asked, values } = stage({ theirs: 50, ...(ours ? { ours } : {}) });
    await run();
    expect(asked).toEqual([]);
    values.ours = 10;
    await run();
    expect(told).toHaveLength(1);
  });

  it('is no error when nobody answers, and is done when somebody does', async () => {
    const { run, told, silent, values } = stage({ ours: 10, theirs: new Error('HTTP 403') });
    await run();
    expect(silent).toEqual(['coinmarketcap: HTTP 403']);
    values.theirs = undefined;
    await run();
    expect(told).toEqual([]);
    values.theirs = 50;
    await run();
    expect(told).toEqual(['2026-03-01: 10, coinmarketcap 50']);
  });
});
