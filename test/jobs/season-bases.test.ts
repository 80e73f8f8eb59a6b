import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { addDays } from '../../src/core/market/timeframe.ts';
import { createPasts } from '../../src/jobs/pasts.ts';
import { createBases } from '../../src/jobs/season-bases.ts';
import { createFakeDailyCloses } from '../support/fake-past.ts';
import { nothingKept, rankingOf } from './season-stage.ts';

const DAY = '2026-06-01';

it.each([
  { hasPlans: true, most: 1, because: 'providers are asked one after the other' },
  { hasPlans: false, most: 32, because: 'a market of our own need not be spared' },
])('asks for at most $most pasts at once: $because', async ({ hasPlans, most }) => {
  let open = 0;
  let mostOpen = 0;
  const closes = {
    async closes() {
      mostOpen = Math.max(mostOpen, ++open);
      await nextTurn();
      open--;
      return [addDays(DAY, -90), DAY].map((day) => ({ day, close: 100, source: 'test' }));
    },
  };
  const dailyCloses = createFakeDailyCloses(nothingKept());
  const pasts = createPasts({ closes, dailyCloses, hasPlans, now: () => new Date(0) });
  const seen: number[] = [];
  const bases = createBases(pasts, dailyCloses, (have) => seen.push(have));
  const { assets } = rankingOf();

  const kept = await bases.of({ day: DAY, windowDays: 90 }, () => assets, new AbortController().signal);
  expect(mostOpen).toBe(most);
  expect(kept.closesThen.size).toBe(assets.length);
  expect(kept.from).toBe(addDays(DAY, -90));
  expect(seen).toEqual(Array.from({ length: Math.ceil(assets.length / most) }, (_, i) => i * most));
});
