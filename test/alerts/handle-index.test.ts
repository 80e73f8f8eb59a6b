import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/support/random.ts';
import { createHandleIndex } from '../../src/alerts/handle-index.ts';

describe('an index of handles', () => {
  it.each([1, 2, 3, 4])('agrees with a map over a random life, seed %d', (seed) => {
    const random = createRandom(seed);
    const ids: number[] = [];
    const index = createHandleIndex((handle) => ids[handle] ?? 0);
    const map = new Map<number, number>();
    // Few ids, so that they are found, missed, taken out and come back; huge ones, because a sequence counts far.
    const anId = () => Math.floor(random() * 4_000) * (seed % 2 ? 1 : 500_000);
    for (let step = 0; step < 40_000; step++) {
      const id = anId();
      const handle = map.get(id);
      expect(index.find(id)).toBe(handle);
      if (handle !== undefined && random() < 0.6) {
        index.remove(handle);
        map.delete(id);
      } else if (handle === undefined) {
        const next = ids.push(id) - 1;
        index.add(next);
        map.set(id, next);
      }
    }
    for (const [id, handle] of map) expect(index.find(id)).toBe(handle);
    expect(map.size).toBeGreaterThan(500);
  });

  it('finds everything again after it made room', () => {
    const index = createHandleIndex((handle) => 7 * handle);
    for (let handle = 0; handle < 3_000; handle++) index.add(handle);
    index.reserve(100_000);
    for (let handle = 0; handle < 3_000; handle++) expect(index.find(7 * handle)).toBe(handle);
    expect(index.find(1)).toBeUndefined();
  });
});
