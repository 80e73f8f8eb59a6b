import { capacityFor } from './grow.ts';
import type { RuleState, Threshold } from './rule.ts';

/** Bytes of one rule: its two levels, its metric, its flags and its place. */
const RECORD = 24;
const FLOATS = RECORD / 8;
const WORDS = RECORD / 4;
const METRIC = 4;
const FLAGS = 5;

const TAKEN = 1;
const BELOW = 2;
const QUIET = 4;
/** The bits above the flags: the place among the rules that share a list. */
const PLACE = 3;
const ALL_FLAGS = TAKEN | BELOW | QUIET;

/**
 * What the book knows of each rule, by handle. The parts of a rule lie side by side, because a rule that fires is
 * rarely in the processor's cache, and waiting for memory four times instead of once would be most of its cost.
 */
export class RuleTable {
  private floats: Float64Array = new Float64Array(0);
  private words: Uint32Array = new Uint32Array(0);

  has(handle: number): boolean {
    return ((this.words[WORDS * handle + FLAGS] ?? 0) & TAKEN) !== 0;
  }

  write(handle: number, metric: number, { side, at, rearm }: Threshold, state: RuleState): void {
    this.reserve(handle + 1);
    this.floats[FLOATS * handle] = at;
    this.floats[FLOATS * handle + 1] = rearm;
    this.words[WORDS * handle + METRIC] = metric;
    this.words[WORDS * handle + FLAGS] = TAKEN | (side === 'below' ? BELOW : 0) | (state === 'quiet' ? QUIET : 0);
  }

  erase(handle: number): void {
    this.words[WORDS * handle + FLAGS] = 0;
  }

  /** From armed to quiet, or from quiet to armed. */
  turn(handle: number): void {
    this.words[WORDS * handle + FLAGS]! ^= QUIET;
  }

  setQuiet(handle: number, isQuiet: boolean): void {
    if (this.isQuiet(handle) !== isQuiet) this.turn(handle);
  }

  /** Its place in the list that it shares with its peers. */
  setPlace(handle: number, place: number): void {
    const word = WORDS * handle + FLAGS;
    this.words[word] = (this.words[word]! & ALL_FLAGS) | (place << PLACE);
  }

  placeOf(handle: number): number {
    return this.words[WORDS * handle + FLAGS]! >>> PLACE;
  }

  metricOf(handle: number): number {
    return this.words[WORDS * handle + METRIC]!;
  }

  thresholdOf(handle: number): Threshold {
    return {
      side: (this.words[WORDS * handle + FLAGS]! & BELOW) !== 0 ? 'below' : 'above',
      at: this.floats[FLOATS * handle]!,
      rearm: this.floats[FLOATS * handle + 1]!,
    };
  }

  /** Of a rule that lies beside its peers, what it was when it came there: `Peers` knows how it stands. */
  isQuiet(handle: number): boolean {
    return (this.words[WORDS * handle + FLAGS]! & QUIET) !== 0;
  }

  /** Armed rules `above` wait for a rise, quiet ones for a fall; rules `below` the other way round. */
  waitsForRise(handle: number): boolean {
    const flags = this.words[WORDS * handle + FLAGS]!;
    return ((flags & BELOW) === 0) === ((flags & QUIET) === 0);
  }

  /** The level the rule waits for now. */
  levelOf(handle: number): number {
    return this.floats[FLOATS * handle + (this.isQuiet(handle) ? 1 : 0)]!;
  }

  get bytes(): number {
    return this.floats.byteLength;
  }

  /** Makes room for handles 0 to `count - 1`. */
  reserve(count: number): void {
    const old = this.floats.length / FLOATS;
    const capacity = capacityFor(count, old);
    if (capacity === old) return;
    const floats = new Float64Array(capacity * FLOATS);
    floats.set(this.floats);
    this.floats = floats;
    this.words = new Uint32Array(floats.buffer);
  }
}
