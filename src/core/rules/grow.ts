/**
 * Growth by a quarter keeps the unused share small (a million rules are some 40 MB) and still copies each element
 * only about four times on the way to any size.
 */
const GROWTH = 1.25;
const SMALLEST = 64;

/** A capacity of at least `needed`, with room for more. */
export const capacityFor = (needed: number, current: number): number =>
  needed <= current ? current : Math.max(needed, Math.ceil(current * GROWTH), SMALLEST);

/** A copy with the given length, the new part holding `blank`. */
export function grownFloats(from: Float64Array, length: number, blank = 0): Float64Array {
  const to = new Float64Array(length);
  to.set(from);
  return blank === 0 ? to : to.fill(blank, from.length);
}

export function grownInts(from: Uint32Array, length: number): Uint32Array {
  const to = new Uint32Array(length);
  to.set(from);
  return to;
}

export function grownBytes(from: Uint8Array, length: number): Uint8Array {
  const to = new Uint8Array(length);
  to.set(from);
  return to;
}

/** A list of rule handles that is emptied and filled again without allocating. Only the first `count` items count. */
export class HandleList {
  items: Uint32Array = new Uint32Array(SMALLEST);
  count = 0;

  push(handle: number): void {
    if (this.count === this.items.length) this.reserve(1);
    this.items[this.count++] = handle;
  }

  /** Makes room for this many more. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed > this.items.length) this.items = grownInts(this.items, Math.max(needed, 2 * this.items.length));
  }
}
