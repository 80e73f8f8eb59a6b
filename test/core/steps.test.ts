import { expect, it } from 'vitest';
import { atOnce, givingWay, inTurns, type Steps } from '../../src/core/steps.ts';

/** Steps of so many milliseconds each. */
function* work(steps: readonly number[], take: (ms: number) => void): Steps<string> {
  for (const ms of steps) {
    take(ms);
    yield;
  }
  return 'done';
}

it.each([
  { steps: [4, 4, 4, 4, 4, 4], turns: 2, because: 'a turn is given whenever ten milliseconds are used up' },
  { steps: [1, 1, 1], turns: 0, because: 'what is short holds up nobody' },
  { steps: [50, 1, 50], turns: 2, because: 'a long step is followed by a turn' },
])('$steps gives $turns turns: $because', async ({ steps, turns }) => {
  let ms = 0;
  let given = 0;
  const letOthers = givingWay({
    elapsedMs: () => ms,
    giveWay: async () => {
      // What the others take is not counted as ours.
      ms += 1_000;
      given += 1;
    },
  });
  const take = (taken: number) => {
    ms += taken;
  };
  expect(await inTurns(work(steps, take), letOthers)).toBe('done');
  expect(given).toBe(turns);
  expect(atOnce(work(steps, take))).toBe('done');
});
