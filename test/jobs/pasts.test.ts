import { expect, it } from 'vitest';
import { addDays, type Day } from '../../src/core/market/timeframe.ts';
import { createPasts } from '../../src/jobs/pasts.ts';
import { createFakeDailyCloses } from '../support/fake-past.ts';
import { nothingKept } from './season-stage.ts';

const COIN = { id: 'test:x', ticker: 'X', name: 'X', rank: 5, priceUsd: 1, marketCapUsd: 1 };
const TO = '2026-06-01';

type Told = { readonly begins: Day; readonly lacks?: Day; readonly planEnds?: Day; readonly hasPlans?: boolean };

/** What is known of a coin's birth after its past was asked for. */
async function birthAfter(from: Day, { begins, lacks, planEnds = '', hasPlans = true }: Told) {
  const kept = nothingKept();
  const asked: Day[] = [];
  const closes = {
    async closes(_: unknown, since: Day, to: Day) {
      asked.push(since);
      const days = Array.from({ length: 400 }, (_, i) => addDays(since, i)).filter((day) => day <= to);
      return days
        .filter((day) => day >= begins && day >= planEnds && day !== lacks)
        .map((day) => ({ day, close: 1, source: 'test' }));
    },
  };
  const pasts = createPasts({ closes, dailyCloses: createFakeDailyCloses(kept), hasPlans, now: () => new Date(0) });
  await pasts.fetch(COIN, from, TO);
  return { birth: kept.births.get(COIN.id), askedFrom: asked[0] };
}

const quarter = addDays(TO, -90);
const year = addDays(TO, -365);

it.each([
  {
    from: quarter,
    told: { begins: '2020-01-01', lacks: quarter },
    birth: undefined,
    because: 'the days before show that only one is lacking',
  },
  { from: quarter, told: { begins: addDays(quarter, 1) }, birth: addDays(quarter, 1), because: 'nothing is before it' },
  { from: quarter, told: { begins: '2026-05-01' }, birth: '2026-05-01', because: 'it began within the window' },
  { from: quarter, told: { begins: addDays(quarter, -3) }, birth: undefined, because: 'it began before the window' },
  { from: year, told: { begins: '2020-01-01', planEnds: addDays(year, 2) }, birth: undefined, because: 'plans end' },
  { from: year, told: { begins: '2026-05-01' }, birth: '2026-05-01', because: 'no plan ends there' },
  {
    from: addDays(TO, -355),
    told: { begins: '2020-01-01', lacks: addDays(TO, -355) },
    birth: undefined,
    because: 'the days before lie where plans end, and one may be lacking',
  },
  {
    from: quarter,
    told: { begins: addDays(quarter, 1), hasPlans: false },
    birth: addDays(quarter, 1),
    because: 'a market of our own lacks nothing',
  },
])('a coin is born on $birth, asked for from $from: $because', async ({ from, told, birth }) => {
  expect((await birthAfter(from, told)).birth).toBe(birth);
});

it.each([
  { from: quarter, asked: addDays(quarter, -7), because: 'the week before shows whether the coin is older' },
  { from: year, asked: year, because: 'a plan may refuse what lies further back' },
  { from: TO, asked: TO, because: 'one day tells nothing of an age' },
])('from $from it is asked from $asked: $because', async ({ from, asked }) => {
  expect((await birthAfter(from, { begins: '2020-01-01' })).askedFrom).toBe(asked);
});
