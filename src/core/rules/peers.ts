import { capacityFor, grownFloats, grownInts, type HandleList } from './grow.ts';
import type { RuleTable } from './rule-table.ts';

/** Bytes of what is known of a metric: the two levels that all its rules have, their side, and where their list is. */
const RECORD = 32;
const FLOATS = RECORD / 8;
const WORDS = RECORD / 4;
const REARM = 1;
const START = 4;
const COUNT = 5;
const QUIET = 6;
/** The size of the list as a power of two, and above it one bit for the side. */
const SHAPE = 7;
const BELOW = 32;
const SIZES = 32;

/** No list, where one is named. */
const NONE = 0xffff_ffff;

/**
 * The rules of metrics on which every rule has the same threshold, as on a claim that is true or false. They lie side
 * by side, the quiet ones first, so that a value that moves them all moves one number, however many they are.
 *
 * The lists of all metrics share one arena. One that is outgrown, or empty, leaves its room to the next of its size.
 */
export class Peers {
  private readonly rules: RuleTable;
  private floats: Float64Array = new Float64Array(0);
  private words: Uint32Array = new Uint32Array(0);
  private arena: Uint32Array = new Uint32Array(0);
  private used = 0;
  /** By size, the first room that nobody uses; each names the next one in its first place. */
  private readonly free = new Uint32Array(SIZES).fill(NONE);

  constructor(rules: RuleTable) {
    this.rules = rules;
  }

  /** Makes sure that metrics 0 to `count - 1` exist. */
  ensureMetrics(count: number): void {
    if (count * FLOATS <= this.floats.length) return;
    this.floats = grownFloats(this.floats, count * FLOATS);
    this.words = new Uint32Array(this.floats.buffer);
  }

  countOf(metric: number): number {
    return this.words[WORDS * metric + COUNT]!;
  }

  /** The smallest value that moves a rule; Infinity where a rising value moves none. */
  ceilingOf(metric: number): number {
    const isArmed = !this.isBelow(metric);
    return this.hasAny(metric, isArmed) ? this.floats[FLOATS * metric + (isArmed ? 0 : REARM)]! : Infinity;
  }

  /** The largest value that moves a rule; -Infinity where a falling value moves none. */
  floorOf(metric: number): number {
    const isArmed = this.isBelow(metric);
    return this.hasAny(metric, isArmed) ? this.floats[FLOATS * metric + (isArmed ? 0 : REARM)]! : -Infinity;
  }

  /** Whether this rule could lie beside those of its metric. */
  isAlike(handle: number): boolean {
    const metric = this.rules.metricOf(handle);
    const { side, at, rearm } = this.rules.thresholdOf(handle);
    const { floats } = this;
    return (
      floats[FLOATS * metric] === at &&
      floats[FLOATS * metric + REARM] === rearm &&
      this.isBelow(metric) === (side === 'below')
    );
  }

  /** Takes in a rule that is alike, or the first of its metric. */
  add(handle: number): void {
    const { rules, words } = this;
    const metric = rules.metricOf(handle);
    const record = WORDS * metric;
    const count = words[record + COUNT]!;
    if (count === 0) this.found(metric, handle);
    else if (count === sizeOf(words[record + SHAPE]!)) this.outgrow(metric);
    words[record + COUNT] = count + 1;
    this.put(metric, count, handle);
    if (!rules.isQuiet(handle)) return;
    const quiet = words[record + QUIET]!++;
    this.put(metric, count, this.at(metric, quiet));
    this.put(metric, quiet, handle);
  }

  remove(handle: number): void {
    const { words } = this;
    const metric = this.rules.metricOf(handle);
    const record = WORDS * metric;
    let gap = this.rules.placeOf(handle);
    if (gap < words[record + QUIET]!) {
      const last = --words[record + QUIET]!;
      this.put(metric, gap, this.at(metric, last));
      gap = last;
    }
    const count = --words[record + COUNT]!;
    if (gap < count) this.put(metric, gap, this.at(metric, count));
    if (count === 0) this.leave(words[record + START]!, words[record + SHAPE]! & (BELOW - 1));
  }

  isQuiet(handle: number): boolean {
    return this.rules.placeOf(handle) < this.words[WORDS * this.rules.metricOf(handle) + QUIET]!;
  }

  /** Moves the rules that a finite value reaches, up to so many. */
  turn(metric: number, value: number, fired: HandleList, rearmed: HandleList, most: number): void {
    const { words, floats } = this;
    const record = WORDS * metric;
    const at = floats[FLOATS * metric]!;
    const rearm = floats[FLOATS * metric + REARM]!;
    const isBelow = this.isBelow(metric);
    const quiet = words[record + QUIET]!;
    // No value does both, because the levels lie on different sides of it.
    if (isBelow ? value <= at : value >= at) {
      const moved = Math.min(words[record + COUNT]! - quiet, most);
      this.copy(metric, quiet, quiet + moved, fired);
      words[record + QUIET] = quiet + moved;
    } else if (isBelow ? value >= rearm : value <= rearm) {
      const moved = Math.min(quiet, most);
      this.copy(metric, quiet - moved, quiet, rearmed);
      words[record + QUIET] = quiet - moved;
    }
  }

  /** Gives up the list of a metric, and hands over its rules, each standing as it does. */
  dissolve(metric: number, into: HandleList): void {
    const { rules, words } = this;
    const record = WORDS * metric;
    const quiet = words[record + QUIET]!;
    for (let place = 0; place < words[record + COUNT]!; place++) {
      const handle = this.at(metric, place);
      rules.setQuiet(handle, place < quiet);
      into.push(handle);
    }
    words[record + COUNT] = 0;
    this.leave(words[record + START]!, words[record + SHAPE]! & (BELOW - 1));
  }

  get bytes(): number {
    return this.floats.byteLength + this.arena.byteLength + this.free.byteLength;
  }

  private isBelow(metric: number): boolean {
    return this.words[WORDS * metric + SHAPE]! >= BELOW;
  }

  private hasAny(metric: number, isArmed: boolean): boolean {
    const quiet = this.words[WORDS * metric + QUIET]!;
    return isArmed ? this.countOf(metric) > quiet : quiet > 0;
  }

  private at(metric: number, place: number): number {
    return this.arena[this.words[WORDS * metric + START]! + place]!;
  }

  private put(metric: number, place: number, handle: number): void {
    this.arena[this.words[WORDS * metric + START]! + place] = handle;
    this.rules.setPlace(handle, place);
  }

  private copy(metric: number, from: number, to: number, into: HandleList): void {
    const start = this.words[WORDS * metric + START]!;
    into.reserve(to - from);
    for (let place = from; place < to; place++) into.items[into.count++] = this.arena[start + place]!;
  }

  /** Begins the list of a metric with room for one. */
  private found(metric: number, handle: number): void {
    const { side, at, rearm } = this.rules.thresholdOf(handle);
    this.floats[FLOATS * metric] = at;
    this.floats[FLOATS * metric + REARM] = rearm;
    const record = WORDS * metric;
    this.words[record + START] = this.claim(0);
    this.words[record + QUIET] = 0;
    this.words[record + SHAPE] = side === 'below' ? BELOW : 0;
  }

  /** Moves a list to where it has twice the room. */
  private outgrow(metric: number): void {
    const record = WORDS * metric;
    const shape = this.words[record + SHAPE]!;
    const [from, count] = [this.words[record + START]!, sizeOf(shape)];
    const to = this.claim((shape & (BELOW - 1)) + 1);
    this.arena.copyWithin(to, from, from + count);
    this.leave(from, shape & (BELOW - 1));
    this.words[record + START] = to;
    this.words[record + SHAPE] = shape + 1;
  }

  /** Room for `2 ** size` rules. */
  private claim(size: number): number {
    const found = this.free[size]!;
    if (found !== NONE) {
      this.free[size] = this.arena[found]!;
      return found;
    }
    const start = this.used;
    this.used += 2 ** size;
    if (this.used > this.arena.length) this.arena = grownInts(this.arena, capacityFor(this.used, this.arena.length));
    return start;
  }

  private leave(start: number, size: number): void {
    this.arena[start] = this.free[size]!;
    this.free[size] = start;
  }
}

/** How many rules a list of this shape has room for. */
const sizeOf = (shape: number): number => 2 ** (shape & (BELOW - 1));
