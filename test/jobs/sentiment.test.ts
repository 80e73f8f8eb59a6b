import { describe, expect, it } from 'vitest';
import type { SentimentDay } from '../../src/core/market/sentiment.ts';
import { addDays } from '../../src/core/market/timeframe.ts';
import { sentimentJob } from '../../src/jobs/sentiment.ts';

const SLOT = new Date('2026-06-02T00:00:00Z');

/** A feed that has told everything up to a day, and what was kept before. */
function stage({ toldUntil = '2026-06-01', kept = [] }: { toldUntil?: string; kept?: readonly string[] }) {
  const toldOn = (day: string): SentimentDay => ({ day, value: 40, source: 'test' });
  const stored = new Map(kept.map((day) => [day, toldOn(day)]));
  const asked: string[] = [];
  const job = sentimentJob({
    feed: {
      source: 'test',
      async days(from, to) {
        asked.push(`${from} to ${to}`);
        const days: SentimentDay[] = [];
        for (let day = from; day <= to && day <= toldUntil; day = addDays(day, 1)) days.push(toldOn(day));
        return days;
      },
    },
    sentiments: {
      async save(days) {
        for (const each of days) stored.set(each.day, each);
      },
      of: async (day) => stored.get(day),
      last: async (limit) => [...stored.values()].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-limit),
    },
  });
  return { run: () => job.run(SLOT, new AbortController().signal), asked, stored };
}

describe('the Fear & Greed job', () => {
  it('keeps a year at the first start', async () => {
    const { run, asked, stored } = stage({});
    await run();
    expect(asked).toEqual(['2025-06-02 to 2026-06-01']);
    expect(stored.size).toBe(365);
  });

  it.each([
    { kept: ['2026-05-31'], asks: ['2026-06-01 to 2026-06-01'], because: 'a day has closed' },
    { kept: ['2026-05-20'], asks: ['2026-05-21 to 2026-06-01'], because: 'it was away' },
    { kept: ['2024-01-01'], asks: ['2025-06-02 to 2026-06-01'], because: 'it was away for years' },
    { kept: ['2026-06-01'], asks: [], because: 'the day is kept already' },
  ])('asks for $asks when $because', async ({ kept, asks }) => {
    const { run, asked } = stage({ kept });
    await run();
    expect(asked).toEqual(asks);
  });

  it('keeps what is told and fails while the day itself is not, so that it is asked again', async () => {
    const { run, stored } = stage({ toldUntil: '2026-05-31', kept: ['2026-05-29'] });
    await expect(run()).rejects.toThrow('test has not told 2026-06-01 yet');
    expect([...stored.keys()]).toEqual(['2026-05-29', '2026-05-30', '2026-05-31']);
  });
});
