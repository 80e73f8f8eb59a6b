import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/core/season/indexes.ts';
import { nextLevels, nextSeason, type SeasonState } from '../../../src/core/season/season.ts';

const LETTERS = { altcoin: 'A', bitcoin: 'B', neutral: '.' } as const;

/** Draws the season after each close, starting neutral. */
function run(values: readonly number[]): string {
  let state: SeasonState = { season: 'neutral', daysOut: 0 };
  return values
    .map((value) => {
      state = nextSeason(state, value);
      return LETTERS[state.season];
    })
    .join('');
}

describe('a season', () => {
  it.each([
    { values: [74, 75, 74], draws: '.AA', because: 'it opens at 75 and holds just below' },
    { values: [74.99], draws: '.', because: 'nearly is not yet' },
    { values: [26, 25, 26], draws: '.BB', because: 'bitcoin season opens at 25' },
    { values: [80, 60, 60, 60, 60], draws: 'AAAAA', because: 'sixty itself is still inside' },
    { values: [80, 59, 59, 59], draws: 'AAA.', because: 'it ends on the third close in a row below 60' },
    { values: [80, 59, 59, 60, 59, 59], draws: 'AAAAAA', because: 'a close inside starts the count again' },
    { values: [20, 41, 41, 41], draws: 'BBB.', because: 'bitcoin season ends above 40 in the same way' },
    { values: [20, 40, 40, 40], draws: 'BBBB', because: 'forty itself is still inside' },
    { values: [80, 59, 25], draws: 'AAB', because: 'the opposite season needs no confirmation' },
    { values: [75, 74, 75, 74, 75], draws: 'AAAAA', because: 'trembling at 75 is one season' },
    { values: [80, 59, 59, 59, 74, 75], draws: 'AAA..A', because: 'after it ended it opens at 75 again' },
  ])('$draws $because', ({ values, draws }) => {
    expect(run(values)).toBe(draws);
  });
});

describe('the way to the next season', () => {
  it.each([
    { wins: 30, counted: 48, more: 6, fewer: 18, because: '36 of 48 are 75 %, 12 are 25 %' },
    { wins: 30, counted: 49, more: 7, fewer: 18, because: 'part of a coin is a coin' },
    { wins: 36, counted: 48, more: 0, fewer: 24, because: 'it is altcoin season already' },
    { wins: 5, counted: 50, more: 33, fewer: 0, because: 'it is bitcoin season already' },
  ])('from $wins of $counted is $more more or $fewer fewer: $because', ({ wins, counted, more, fewer }) => {
    expect(nextLevels({ wins, counted })).toEqual({ moreForAltcoin: more, fewerForBitcoin: fewer });
    expect(nextSeason({ season: 'neutral', daysOut: 0 }, (100 * (wins + more)) / counted).season).toBe('altcoin');
    expect(nextSeason({ season: 'neutral', daysOut: 0 }, (100 * (wins - fewer)) / counted).season).toBe('bitcoin');
  });
});

it('reads the name of an index, and no other word', () => {
  expect([indexOf('top50'), indexOf('top100'), indexOf('top10'), indexOf('toString')]).toEqual([
    'top50',
    'top100',
    undefined,
    undefined,
  ]);
});
