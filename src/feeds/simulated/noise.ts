import { DAY_MS } from '../../core/market/timeframe.ts';

/** A number between −1 and 1 that belongs to one cell of one octave. */
export type Lattice = (octave: number, cell: number) => number;

/**
 * Wavelengths of a market's waves, longest first, each a third of the one before: from months down to half a
 * minute, so that minutes, hours and days all move. Their number is the whole cost of a price.
 */
export const WAVES_MS: readonly number[] = Array.from({ length: 13 }, (_, octave) => (200 * DAY_MS) / 3 ** octave);

/** Scrambles two integers into 32 bits (the finalizer of MurmurHash3, public domain). */
function scramble(key: number, value: number): number {
  let hash = Math.imul(key ^ value, 0x9e3779b1) ^ (key >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A whole number out of a text, so that every name has noise of its own (FNV-1a, public domain). */
export function keyOf(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return scramble(hash, seed);
}

/** Between 0 and 1, from a key and an index. */
export const share = (key: number, index: number): number => scramble(key, index) / 2 ** 32;

export const latticeOf =
  (key: number): Lattice =>
  (octave, cell) =>
    share(key ^ Math.imul(octave + 1, 0x27d4eb2f), cell) * 2 - 1;

/**
 * Value noise over several octaves: a smooth, endless curve that is a pure function of time.
 *
 * `roughness` is the Hurst exponent: at 0.5 the curve spreads like a price, with the square root of time; below
 * it wanders back sooner. A step over one day has a standard deviation near 1 at every roughness (measured, and
 * held by a test). The cells last used are remembered only for speed: walking forward touches the lattice once
 * per cell instead of twice per wave and price. `count` leaves the shortest waves out.
 */
export function createNoise(lattice: Lattice, roughness = 0.5, count = WAVES_MS.length): (atMs: number) => number {
  // Without a shift of its own every octave would stand still at the same instants.
  const shifts = Float64Array.from(WAVES_MS, (wave, octave) => lattice(octave, -1) * wave);
  const heights = Float64Array.from(WAVES_MS, (wave) => (wave / DAY_MS) ** roughness);
  const cells = new Float64Array(count).fill(Number.NaN);
  const lefts = new Float64Array(count);
  const rights = new Float64Array(count);

  return (atMs) => {
    let sum = 0;
    for (let octave = 0; octave < count; octave++) {
      const position = (atMs + shifts[octave]!) / WAVES_MS[octave]!;
      const cell = Math.floor(position);
      if (cell !== cells[octave]) {
        lefts[octave] = cell - 1 === cells[octave] ? rights[octave]! : lattice(octave, cell);
        rights[octave] = lattice(octave, cell + 1);
        cells[octave] = cell;
      }
      const x = position - cell;
      const left = lefts[octave]!;
      sum += heights[octave]! * (left + (rights[octave]! - left) * x * x * (3 - 2 * x));
    }
    return sum;
  };
}
