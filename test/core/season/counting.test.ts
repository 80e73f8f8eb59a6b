import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/core/market/ranking.ts';
import { addDays, type Day, dayStart } from '../../../src/core/market/timeframe.ts';
import { type CountingSources, countDay } from '../../../src/core/season/counting.ts';
import type { IndexShape } from '../../../src/core/season/indexes.ts';
import { keptCloses, keptRankings, pricesOf, rankingOf } from './kept.ts';

const DAY = '2026-11-21';
const FROM = addDays(DAY, -30);
const END: IndexShape = { size: 10, windowDays: 30, ranks: 'end' };
const START: IndexShape = { ...END, ranks: 'start' };

const kept = (...days: readonly Day[]) => keptRankings(new Map(days.map((day) => [day, rankingOf(day)])));

/** Two of ten coins rose. */
const closes = keptCloses({ [FROM]: pricesOf(), [DAY]: pricesOf({ C0: 120, C1: 110 }) });

const count = (shape: IndexShape, sources: Partial<CountingSources> = {}) =>
  countDay(shape, DAY, { rankings: kept(FROM, DAY), dailyCloses: closes, ...sources });

describe('a day is counted in any way', () => {
  it.each([
    { shape: END, because: 'the ranking of its last day is kept' },
    { shape: START, because: 'the ranking of its first day is kept' },
  ])('by the ranks of the $shape.ranks where $because', async ({ shape }) => {
    expect(await count(shape)).toMatchObject({
      kind: 'counted',
      rankingSource: 'test',
      reading: { kind: 'value', day: DAY, index: 20, wins: 2, counted: 10 },
    });
  });

  it('with the members of the day that is meant', async () => {
    const swapped: Ranking = {
      ...rankingOf(FROM),
      assets: rankingOf(FROM).assets.map((asset) => (asset.id === 'C0' ? { ...asset, rank: 99 } : asset)),
    };
    const rankings = keptRankings(new Map([[FROM, swapped]]));
    expect(await count({ ...START, size: 9 }, { rankings })).toMatchObject({
      reading: { wins: 1, counted: 9 },
    });
  });

  it.each([
    { shape: END, ranked: DAY, takenAt: addDays(DAY, 3) },
    { shape: START, ranked: FROM, takenAt: DAY },
  ])('unless the ranking of the $shape.ranks is stale', async ({ shape, ranked, takenAt }) => {
    const rankings = keptRankings(new Map([[ranked, { ...rankingOf(ranked), takenAt: dayStart(takenAt) }]]));
    expect(await count(shape, { rankings })).toMatchObject({ reading: { kind: 'withheld', because: 'stale-ranking' } });
  });

  it('holding the prices of a ranking against the closes of its own day', async () => {
    const doubled = keptCloses({ [FROM]: pricesOf(), [DAY]: pricesOf({ C0: 300 }) });
    const verdictOf = async (shape: IndexShape) => {
      const counted = await count(shape, { dailyCloses: doubled });
      return counted.kind === 'counted' && counted.reading.members[0]?.verdict;
    };
    expect([await verdictOf(END), await verdictOf(START)]).toEqual(['doubtful', 'beats']);
  });
});

describe('without its ranking a day', () => {
  const tomorrow = addDays(DAY, 1);
  it.each([
    {
      shape: START,
      days: [addDays(FROM, 4), DAY],
      told: { kind: 'not-yet', from: addDays(DAY, 4) },
      because: 'the first ranking is younger than the window',
    },
    { shape: END, days: [tomorrow], told: { kind: 'not-yet', from: tomorrow }, because: 'rankings begin after it' },
    { shape: START, days: [addDays(FROM, -1), DAY], told: { kind: 'no-ranking' }, because: 'that one day was missed' },
    { shape: END, days: [], told: { kind: 'no-ranking' }, because: 'none is kept at all' },
  ] as const)('says $told.kind when $because', async ({ shape, days, told }) => {
    expect(await count(shape, { rankings: kept(...days) })).toEqual(told);
  });

  it('is counted where the market tells its own past', async () => {
    const past = async (day: Day) => (day === FROM ? rankingOf(day) : undefined);
    expect(await count(START, { rankings: kept(DAY), past })).toMatchObject({ reading: { index: 20 } });
    expect(await count(END, { rankings: kept(), past })).toEqual({ kind: 'no-ranking' });
  });
});
