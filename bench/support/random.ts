/** Random numbers in [0, 1) that are the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Normally distributed with mean 0 and deviation 1 (Box and Muller). */
export const gaussian = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Draws 0 to `count` − 1, number n in proportion to 1 / (n + 1): few are chosen by most, and most by few. */
export function zipf(count: number, random: () => number): () => number {
  const cumulated = new Float64Array(count);
  let total = 0;
  for (let symbol = 0; symbol < count; symbol++) {
    total += 1 / (symbol + 1);
    cumulated[symbol] = total;
  }
  return () => {
    const drawn = random() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cumulated[middle]! < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
