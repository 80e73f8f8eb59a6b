import { describe, expect, it } from 'vitest';
import { nearestMembers } from '../../../src/core/season/nearest.ts';
import type { MemberReturn } from '../../../src/core/season/season-index.ts';

const named = (id: string, rank: number) => ({ id, ticker: id.toUpperCase(), name: id, rank });
const member = (id: string, rank: number, verdict: 'beats' | 'trails', returnPercent: number): MemberReturn => ({
  ...named(id, rank),
  verdict,
  returnPercent,
});

/** Bitcoin rose by 10.1 %. */
const value = {
  bitcoinReturnPercent: 10.1,
  members: [
    member('far', 2, 'trails', -40),
    member('even', 3, 'trails', 10.1),
    member('close', 4, 'trails', 9.8),
    member('twin', 5, 'trails', 9.8),
    member('ahead', 6, 'beats', 300),
    member('barely', 7, 'beats', 10.2),
    { ...named('young', 8), verdict: 'too-young' },
    { ...named('unknown', 9), verdict: 'no-price' },
  ] as const,
};

describe('the members that are nearest to changing sides', () => {
  it.each([
    {
      toward: 'altcoin',
      count: 9,
      near: ['even 0', 'close 0.3', 'twin 0.3', 'far 50.1'],
      because: 'those that trail may overtake Bitcoin, and of two the larger comes first',
    },
    { toward: 'altcoin', count: 2, near: ['even 0', 'close 0.3'], because: 'no more are named than asked for' },
    {
      toward: 'bitcoin',
      count: 9,
      near: ['barely 0.1', 'ahead 289.9'],
      because: 'those that lead may fall behind it',
    },
    { toward: 'bitcoin', count: 0, near: [], because: 'nobody asked for any' },
  ] as const)('are $near toward $toward season: $because', ({ toward, count, near }) => {
    expect(nearestMembers(value, toward, count).map(({ id, points }) => `${id} ${points}`)).toEqual(near);
  });

  it('go by id and ticker', () => {
    expect(nearestMembers(value, 'bitcoin', 1)).toEqual([{ id: 'barely', ticker: 'BARELY', points: 0.1 }]);
  });
});
