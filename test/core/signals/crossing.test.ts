import { expect, it } from 'vitest';
import { crossedDown, crossedUp, type Side, sideOf } from '../../../src/core/signals/crossing.ts';

it.each([
  { values: [31, 30.5, 29], draws: '..v', because: 'it was above and is below' },
  { values: [29, 29.5, 31], draws: '..^', because: 'it was below and is above' },
  { values: [31, 30, 29], draws: '..v', because: 'touching and going on is one crossing, told when it goes on' },
  { values: [31, 30, 30, 29, 28], draws: '...v.', because: 'resting on the line changes nothing' },
  { values: [31, 30, 31], draws: '...', because: 'touching and turning back crosses nothing' },
  { values: [29, 30, 29], draws: '...', because: 'touching from below and falling back crosses nothing' },
  { values: [31, 29, 30, 29, 31], draws: '.v..^', because: 'each crossing is followed by the opposite one' },
  { values: [30, 30, 29], draws: '...', because: 'what began on the line came from no side' },
  { values: [29, 28, 27], draws: '...', because: 'what began below did not cross' },
  { values: [Number.NaN, 29, 31], draws: '..^', because: 'no number is on no side' },
  { values: [31, 30 - 1e-14, 31], draws: '...', because: 'the dust of rounding is a touch' },
  { values: [31, 30 - 1e-8, 31], draws: '.v^', because: 'a hair beyond the line is beyond' },
])('$values draws $draws, because $because', ({ values, draws }) => {
  let side: Side;
  const drawn = values.map((value) => {
    const before = side;
    side = sideOf(value, 30, 100, before);
    if (crossedUp(before, side)) return '^';
    return crossedDown(before, side) ? 'v' : '.';
  });
  expect(drawn.join('')).toBe(draws);
});
