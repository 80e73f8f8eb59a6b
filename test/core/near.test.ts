import { expect, it } from 'vitest';
import { nearest } from '../../src/core/near.ts';

it.each([
  { typed: 'wacth', near: 'watch', because: 'two slips' },
  { typed: 'alert', near: 'alerts', because: 'a letter is missing' },
  { typed: 'alertsss', near: 'alerts', because: 'two letters are too many' },
  { typed: 'wxyzh', near: undefined, because: 'three slips are another word' },
  { typed: 'xp', near: undefined, because: 'one slip is half of a short word' },
  { typed: 'watch', near: 'watch', because: 'it is the word' },
  { typed: '', near: undefined, because: 'nothing is near nothing' },
])('$typed: $because', ({ typed, near }) => {
  expect(nearest(['watch', 'alerts', 'up'], typed)).toBe(near);
});
