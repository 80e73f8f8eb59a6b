import { describe, expect, it } from 'vitest';
import { HandleList } from '../../../src/core/rules/grow.ts';
import { Levels } from '../../../src/core/rules/levels.ts';

const COUNT = 10_000;
/** Visits every handle below COUNT once, far from in order: 7,919 and COUNT share no divisor. */
const scattered = Array.from({ length: COUNT }, (_, i) => (i * 7_919) % COUNT);

const filled = (): Levels => {
  const levels = new Levels();
  levels.ensureQueues(2);
  for (const handle of scattered) levels.insert(0, handle >> 1, handle);
  return levels;
};
const takeAll = (levels: Levels, queue: number): number[] => {
  const taken = new HandleList();
  levels.takeReached(queue, Infinity, taken);
  return [...taken.items.subarray(0, taken.count)];
};

describe('a queue of levels', () => {
  it('gives them back from the nearest on, equal ones by handle', () => {
    expect(takeAll(filled(), 0)).toEqual(Array.from({ length: COUNT }, (_, i) => i));
  });

  it('takes only what is reached, equality included', () => {
    const levels = filled();
    const taken = new HandleList();
    levels.takeReached(0, 100, taken);
    expect(taken.count).toBe(202);
    expect(levels.nearest(0)).toBe(101);
    levels.takeReached(0, 100, taken);
    expect(taken.count).toBe(202);
  });

  it('is the same whether it was loaded at once or filled one by one', () => {
    const levels = new Levels();
    levels.ensureQueues(1);
    levels.load(
      Uint32Array.from(scattered),
      () => 0,
      (handle) => handle >> 1,
    );
    expect(levels.remove(0, 5, 10)).toBe(true);
    levels.insert(0, 5, 10);
    expect(takeAll(levels, 0)).toEqual(takeAll(filled(), 0));
  });

  it('knows a level only by key and handle together', () => {
    const levels = filled();
    expect(levels.remove(0, 5, 12)).toBe(false);
    expect(levels.remove(0, 6, 12)).toBe(true);
    expect(levels.remove(0, 6, 12)).toBe(false);
    expect(levels.remove(1, 6, 12)).toBe(false);
  });

  it('gives back its chunks when its levels are taken or removed', () => {
    const levels = filled();
    for (const handle of scattered) levels.remove(0, handle >> 1, handle);
    expect(levels.chunks).toBe(0);
    expect(levels.nearest(0)).toBe(Infinity);
    for (const handle of scattered) levels.insert(1, handle, handle);
    takeAll(levels, 1);
    expect(levels.chunks).toBe(0);
  });

  it('joins chunks that removals left sparse', () => {
    const levels = filled();
    for (const handle of scattered) if (handle % 100 !== 0) levels.remove(0, handle >> 1, handle);
    // A hundred levels are left, one in each of some hundred chunks if nothing joined them.
    expect(levels.chunks).toBeLessThan(13);
    expect(takeAll(levels, 0)).toHaveLength(100);
  });
});
