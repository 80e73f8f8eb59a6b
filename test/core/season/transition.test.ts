import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/market/timeframe.ts';
import { advance, type Standing, type Transition } from '../../../src/core/season/transition.ts';
import { readingOf } from './readings.ts';

const DAY_ONE = '2026-01-01';

/** A reading per day; `undefined` is a withheld day, `'gap'` a day that was never computed. */
function run(values: readonly (number | undefined | 'gap')[]) {
  let standing: Standing | undefined;
  const told: Transition[] = [];
  values.forEach((value, i) => {
    if (value === 'gap') return;
    const step = advance('top50', standing, readingOf(addDays(DAY_ONE, i), value));
    standing = step.standing;
    if (step.transition) told.push(step.transition);
  });
  return { standing, told };
}

const draw = ({ day, from, to }: Transition) => `${day} ${from} > ${to}`;

describe('a transition', () => {
  it.each([
    { values: [80], told: [], because: 'the season before the first value is unknown' },
    { values: [undefined, undefined, 10], told: [], because: 'withheld days before it do not count as values' },
    { values: [50, 75], told: ['2026-01-02 neutral > altcoin'], because: 'from the second value on it is told' },
    { values: [80, 81, 79], told: [], because: 'a season that goes on is no news' },
    {
      values: [50, 75, 59, 59, 59],
      told: ['2026-01-02 neutral > altcoin', '2026-01-05 altcoin > neutral'],
      because: 'the end is told on its third close',
    },
    { values: [80, 59, 59, undefined], told: [], because: 'a withheld day confirms nothing' },
    { values: [80, 59, 59, 'gap', 'gap'], told: [], because: 'a day that is missing confirms nothing' },
    {
      values: [80, 59, undefined, 59, 'gap', 59],
      told: ['2026-01-06 altcoin > neutral'],
      because: 'three known closes in a row confirm, whatever lay between them',
    },
    {
      values: [80, 59, 20],
      told: ['2026-01-03 altcoin > bitcoin'],
      because: 'one season may follow the other at once',
    },
  ] as const)('$told for $values: $because', ({ values, told }) => {
    expect(run(values).told.map(draw)).toEqual(told);
  });

  it('tells its value, and how long the season before it lasted', () => {
    expect(run([50, 76, 59, 59, 58]).told).toEqual([
      { index: 'top50', day: '2026-01-02', from: 'neutral', to: 'altcoin', value: 76 },
      {
        index: 'top50',
        day: '2026-01-05',
        from: 'altcoin',
        to: 'neutral',
        value: 58,
        since: '2026-01-02',
        lastedDays: 3,
      },
    ]);
  });

  it('does not say how long a season lasted whose beginning nobody saw', () => {
    expect(run([80, 10]).told).toEqual([
      { index: 'top50', day: '2026-01-02', from: 'altcoin', to: 'bitcoin', value: 10 },
    ]);
  });
});

describe('where an index stands', () => {
  it.each([
    { values: [], standing: undefined, because: 'nothing was computed' },
    { values: [undefined], standing: undefined, because: 'a withheld day says nothing' },
    { values: [80], standing: { season: 'altcoin', daysOut: 0 }, because: 'the first value sets it' },
    { values: [65], standing: { season: 'neutral', daysOut: 0 }, because: 'between the bands it starts neutral' },
    {
      values: [80, 59, undefined],
      standing: { season: 'altcoin', daysOut: 1 },
      because: 'withheld leaves it untouched',
    },
    {
      values: [50, 80, 59, 70],
      standing: { season: 'altcoin', daysOut: 0, since: '2026-01-02' },
      because: 'the first day stays',
    },
  ])('is $standing when $because', ({ values, standing }) => {
    expect(run(values).standing).toEqual(standing);
  });
});
