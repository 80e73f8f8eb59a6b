import { describe, expect, it } from 'vitest';
import {
  defaultRearm,
  distancePercent,
  isThreshold,
  type RuleState,
  step,
  type Threshold,
} from '../../../src/core/rules/rule.ts';

const above100: Threshold = { side: 'above', at: 100, rearm: 98 };
const below100: Threshold = { side: 'below', at: 100, rearm: 102 };

/** One character per value: `!` fires, `+` is armed again, `.` nothing. */
const run = (threshold: Threshold, values: readonly number[], start: RuleState = 'armed'): string => {
  let state = start;
  return values
    .map((value) => {
      const next = step(threshold, state, value);
      const isRearmed = state === 'quiet' && next.state === 'armed';
      state = next.state;
      return next.fires ? '!' : isRearmed ? '+' : '.';
    })
    .join('');
};

describe('a threshold', () => {
  it.each([
    { values: [99, 100, 101, 102], draws: '.!..', because: 'it fires once while the value stays beyond' },
    { values: [100, 99, 100, 99, 100], draws: '!....', because: 'trembling at the line is one alert' },
    { values: [100, 98, 100], draws: '!+!', because: 'coming back to the re-arm level arms it again' },
    { values: [100, 50, 200, 98.001, 200], draws: '!+!..', because: 'short of the re-arm level it stays quiet' },
    { values: [99.999, 250], draws: '.!', because: 'a jump over the level reaches it' },
    { values: [Number.NaN, Infinity, -Infinity, 100], draws: '...!', because: 'what is no number says nothing' },
  ])('above draws $draws: $because', ({ values, draws }) => {
    expect(run(above100, values)).toBe(draws);
    const mirrored = values.map((value) => 200 - value);
    expect(run(below100, mirrored)).toBe(draws);
  });

  it('fires on the first value when its level is passed already', () => {
    expect(run(above100, [150, 150])).toBe('!.');
  });

  it('is armed, and no more, by the value that brings a quiet rule back', () => {
    expect(run(above100, [90, 120], 'quiet')).toBe('+!');
  });
});

describe('the default re-arm level', () => {
  it.each([
    { side: 'above', at: 4000, distance: undefined, rearm: 3920 },
    { side: 'below', at: 4000, distance: undefined, rearm: 4080 },
    { side: 'above', at: 75, distance: 5, rearm: 70 },
    { side: 'below', at: 25, distance: 5, rearm: 30 },
  ] as const)('of $side $at at distance $distance is $rearm', ({ side, at, distance, rearm }) => {
    expect(defaultRearm(side, at, distance)).toBe(rearm);
  });

  it.each([0, Number.MIN_VALUE, 1e-12, 0.1, 3, 1e12, -5])('is on the other side of %d', (at) => {
    for (const side of ['above', 'below'] as const) {
      expect(isThreshold({ side, at, rearm: defaultRearm(side, at) })).toBe(true);
    }
  });
});

it.each<Threshold>([
  { side: 'above', at: 100, rearm: 100 },
  { side: 'above', at: 100, rearm: 101 },
  { side: 'below', at: 100, rearm: 99 },
  { side: 'above', at: Number.NaN, rearm: 1 },
  { side: 'above', at: 1, rearm: -Infinity },
])('refuses $side $at with re-arm $rearm', (threshold) => {
  expect(isThreshold(threshold)).toBe(false);
});

it.each([
  { value: 80, percent: 25 },
  { value: 125, percent: -20 },
  { value: 100, percent: 0 },
])('is $percent % away from $value', ({ value, percent }) => {
  expect(distancePercent(above100, value)).toBe(percent);
});
