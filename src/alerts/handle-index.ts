/** Finds the handle of a rule by its id. */
export type HandleIndex = {
  /** Undefined when no handle has this id. */
  find(id: number): number | undefined;
  /** The handle's id must be at hand already, and no other handle may have it. */
  add(handle: number): void;
  /** The handle's id must still be at hand. */
  remove(handle: number): void;
  /** Makes room for so many in all, at once and not by and by. */
  reserve(count: number): void;
};

const SMALLEST = 1_024;
/** 2 to the power of 32, divided by the golden ratio: spreads ids that follow each other far apart. */
const SPREAD = 0x9e3779b1;
const EMPTY = 0;

/**
 * A table of numbers, because a map of a million ids takes five times as much and a tenth of a second when it grows. It
 * holds handles alone, one more than each so that nothing is zero, and looks up their ids where they lie anyway. What
 * collides lies in the next free place; a removal moves the others up, so that no search finds a hole.
 */
export function createHandleIndex(idOf: (handle: number) => number): HandleIndex {
  let places = new Uint32Array(SMALLEST);
  let count = 0;

  const homeOf = (id: number): number => (Math.imul(id, SPREAD) >>> 0) & (places.length - 1);
  const after = (place: number): number => (place + 1) & (places.length - 1);

  const insert = (handle: number): void => {
    let place = homeOf(idOf(handle));
    while (places[place] !== EMPTY) place = after(place);
    places[place] = handle + 1;
  };

  /** Two thirds full is when collisions begin to cost. */
  const growFor = (wanted: number): void => {
    if (wanted * 3 <= places.length * 2) return;
    const before = places;
    let length = before.length;
    while (wanted * 3 > length * 2) length *= 2;
    places = new Uint32Array(length);
    for (const held of before) if (held !== EMPTY) insert(held - 1);
  };

  const placeOf = (id: number): number => {
    let place = homeOf(id);
    while (places[place] !== EMPTY && idOf((places[place] ?? 0) - 1) !== id) place = after(place);
    return place;
  };

  return {
    find(id) {
      const held = places[placeOf(id)] ?? EMPTY;
      return held === EMPTY ? undefined : held - 1;
    },
    add(handle) {
      growFor(count + 1);
      insert(handle);
      count += 1;
    },
    remove(handle) {
      let hole = placeOf(idOf(handle));
      if (places[hole] === EMPTY) return;
      count -= 1;
      for (let place = after(hole); places[place] !== EMPTY; place = after(place)) {
        const home = homeOf(idOf((places[place] ?? 0) - 1));
        // Whoever lives between the hole and its place would not be found behind the hole, and the others would.
        const isBeyond = hole <= place ? hole < home && home <= place : hole < home || home <= place;
        if (isBeyond) continue;
        places[hole] = places[place] ?? EMPTY;
        hole = place;
      }
      places[hole] = EMPTY;
    },
    reserve: growFor,
  };
}
