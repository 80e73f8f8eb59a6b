import { capacityFor, grownFloats, HandleList } from './grow.ts';
import { Levels } from './levels.ts';
import { Peers } from './peers.ts';
import { Queues } from './queues.ts';
import { isThreshold, type RuleState, type Threshold } from './rule.ts';
import { RuleTable } from './rule-table.ts';

/**
 * A rule as the book knows it. Both numbers are small integers of the caller's choosing, best counted from 0 because
 * memory follows the largest: `handle` names the rule and is free again after `remove`, `metric` what it watches.
 */
export type BookedRule = {
  readonly handle: number;
  readonly metric: number;
  readonly threshold: Threshold;
  readonly state: RuleState;
};

/**
 * What a tick did: the handles of the rules that fired and of those that were armed again. Only the first
 * `firedCount` and `rearmedCount` items count, and only until the next tick, because the arrays are used again.
 */
export type Moves = {
  readonly fired: Uint32Array;
  readonly firedCount: number;
  readonly rearmed: Uint32Array;
  readonly rearmedCount: number;
  /** The value reaches more rules than were to move: the same tick again moves the next ones. */
  readonly hasMore: boolean;
};

/** The nearest level of any rule, armed or quiet, in each direction. */
type NearestLevels = { readonly above?: number; readonly below?: number };

/**
 * Every price rule there is, found by the values that reach them, as an exchange finds orders.
 *
 * A rule waits in exactly one place: for its level while armed, for its re-arm level while quiet, in the queue of its
 * metric that a rising or a falling value reaches first. The nearest level of each queue is at hand, so a value that
 * reaches nothing costs two comparisons, however many rules there are; otherwise only the rules that move are touched.
 * As long as all rules of a metric have the same threshold, they need no queues and wait side by side.
 *
 * Rules and values come independently. Adding never fires: a rule whose level the value has passed already fires on
 * the next tick, and a quiet one that is past its re-arm level is armed by it without a word. A book that was filled
 * from the database after a crash therefore goes on exactly where the other one stopped.
 */
export interface AlertBook {
  /** Throws when the handle is taken, or the re-arm level is on the wrong side. */
  add(handle: number, metric: number, threshold: Threshold, state: RuleState): void;
  /** Adds many rules, sorting each queue once. Throws as `add` does, and then adds none. */
  load(rules: Iterable<BookedRule>): void;
  /** Makes room for so many rules in all, at once and not by and by. */
  reserve(count: number): void;
  /** False when the handle is not in the book. */
  remove(handle: number): boolean;
  /**
   * What a new value of one metric does; by the definition in `step`. A value that is no number does nothing. At most
   * so many rules move at once: nothing that moved is reached by the same value again, so ticks with it go on where the
   * last one stopped, and together move the same rules in the same order as one.
   */
  tick(metric: number, value: number, most?: number): Moves;
  /** The same for many metrics at once: values by metric, NaN where there is nothing new. */
  tickAll(values: Float64Array): Moves;
  /** Undefined when the handle is not in the book. */
  stateOf(handle: number): RuleState | undefined;
  /** What the book knows of a rule, made anew for whoever asks; undefined when the handle is not in the book. */
  ruleOf(handle: number): BookedRule | undefined;
  nearest(metric: number): NearestLevels;
  readonly size: number;
  /** Memory held, whether in use or spare. It never shrinks. */
  readonly bytes: number;
}

export const createAlertBook = (): AlertBook => new Book();

const isIndex = (number: number): boolean => Number.isInteger(number) && number >= 0;

class Book implements AlertBook {
  size = 0;

  private readonly rules = new RuleTable();
  /** Where a rule waits: beside its peers while the metric has but one threshold, among the levels otherwise. */
  private readonly peers = new Peers(this.rules);
  private readonly levels = new Levels();
  private readonly queues = new Queues();
  /** By metric, the nearest level of each queue: a value strictly between them moves nothing. */
  private ceilings: Float64Array = new Float64Array(0);
  private floors: Float64Array = new Float64Array(0);
  private metricCount = 0;

  private readonly waiting = new HandleList();
  private readonly reached = new HandleList();
  private readonly fired = new HandleList();
  private readonly rearmed = new HandleList();
  private readonly moves = {
    fired: this.fired.items,
    firedCount: 0,
    rearmed: this.rearmed.items,
    rearmedCount: 0,
    hasMore: false,
  };

  constructor() {
    this.levels.ensureQueues(this.queues.count);
  }

  add(handle: number, metric: number, threshold: Threshold, state: RuleState): void {
    const { waiting } = this;
    this.enter(handle, metric, threshold, state);
    waiting.count = 0;
    this.admit(handle, waiting);
    for (let i = 0; i < waiting.count; i++) this.queueUp(waiting.items[i]!);
    this.refresh(metric);
  }

  load(rules: Iterable<BookedRule>): void {
    const waiting = new HandleList();
    for (const handle of this.enterAll(rules)) this.admit(handle, waiting);
    this.levels.load(
      waiting.items.subarray(0, waiting.count),
      (handle) => this.queueOf(handle),
      (handle) => this.keyOf(handle),
    );
    for (let metric = 0; metric < this.metricCount; metric++) this.refresh(metric);
  }

  reserve(count: number): void {
    this.rules.reserve(count);
    this.levels.reserve(count - this.size, 0);
  }

  remove(handle: number): boolean {
    if (!this.rules.has(handle)) return false;
    const metric = this.rules.metricOf(handle);
    if (this.hasPeers(metric)) this.peers.remove(handle);
    else this.levels.remove(this.queueOf(handle), this.keyOf(handle), handle);
    this.rules.erase(handle);
    this.size--;
    this.refresh(metric);
    if (!this.hasRules(metric)) this.queues.leave(metric);
    return true;
  }

  tick(metric: number, value: number, most = Infinity): Moves {
    this.fired.count = 0;
    this.rearmed.count = 0;
    if (this.isReached(metric, value)) this.reach(metric, value, most);
    return this.told(most < Infinity && this.isReached(metric, value) && Number.isFinite(value));
  }

  tickAll(values: Float64Array): Moves {
    const { ceilings, floors } = this;
    this.fired.count = 0;
    this.rearmed.count = 0;
    const count = Math.min(values.length, this.metricCount);
    for (let metric = 0; metric < count; metric++) {
      const value = values[metric]!;
      if (value >= ceilings[metric]! || value <= floors[metric]!) this.reach(metric, value, Infinity);
    }
    return this.told(false);
  }

  stateOf(handle: number): RuleState | undefined {
    if (!this.rules.has(handle)) return undefined;
    const { peers, rules } = this;
    const isQuiet = this.hasPeers(rules.metricOf(handle)) ? peers.isQuiet(handle) : rules.isQuiet(handle);
    return isQuiet ? 'quiet' : 'armed';
  }

  ruleOf(handle: number): BookedRule | undefined {
    const state = this.stateOf(handle);
    if (state === undefined) return undefined;
    return { handle, metric: this.rules.metricOf(handle), threshold: this.rules.thresholdOf(handle), state };
  }

  nearest(metric: number): NearestLevels {
    const above = this.ceilings[metric] ?? Infinity;
    const below = this.floors[metric] ?? -Infinity;
    return { ...(above < Infinity ? { above } : {}), ...(below > -Infinity ? { below } : {}) };
  }

  get bytes(): number {
    const { rules, peers, levels, queues, ceilings, floors, waiting, reached, fired, rearmed } = this;
    const arrays = [ceilings, floors, waiting.items, reached.items, fired.items, rearmed.items];
    const parts = rules.bytes + peers.bytes + queues.bytes + levels.bytes;
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, parts);
  }

  private isReached(metric: number, value: number): boolean {
    return value >= this.ceilings[metric]! || value <= this.floors[metric]!;
  }

  /** Moves the rules that this value reaches, up to so many. */
  private reach(metric: number, value: number, most: number): void {
    // An infinite value would reach everything, and comes only of a fault in the source.
    if (!Number.isFinite(value)) return;
    if (this.hasPeers(metric)) this.peers.turn(metric, value, this.fired, this.rearmed, most);
    else this.turnReached(metric, value, most);
    this.refresh(metric);
  }

  private turnReached(metric: number, value: number, most: number): void {
    const { queues, levels, reached } = this;
    reached.count = 0;
    // A rule moves to a level strictly beyond the value, because its two levels lie on different sides of what moved it;
    // so nothing is reached twice, and whoever stops half way can go on.
    levels.takeReached(queues.rising(metric), value, reached, most);
    levels.takeReached(queues.falling(metric), -value, reached, most);
    for (let i = 0; i < reached.count; i++) this.turn(reached.items[i]!);
  }

  /** An armed rule fires and turns quiet, a quiet one turns armed; it then waits in the other queue of its metric. */
  private turn(handle: number): void {
    if (this.rules.isQuiet(handle)) this.rearmed.push(handle);
    else this.fired.push(handle);
    this.rules.turn(handle);
    this.queueUp(handle);
  }

  private queueOf(handle: number): number {
    const metric = this.rules.metricOf(handle);
    return this.rules.waitsForRise(handle) ? this.queues.rising(metric) : this.queues.falling(metric);
  }

  private keyOf(handle: number): number {
    const level = this.rules.levelOf(handle);
    return this.rules.waitsForRise(handle) ? level : -level;
  }

  private hasPeers(metric: number): boolean {
    return this.peers.countOf(metric) > 0;
  }

  private hasRules(metric: number): boolean {
    return this.ceilings[metric]! < Infinity || this.floors[metric]! > -Infinity;
  }

  /** Lets a rule lie beside its peers. If they are none, all of the metric go into `waiting`, and into queues from now on. */
  private admit(handle: number, waiting: HandleList): void {
    const { peers, queues } = this;
    const metric = this.rules.metricOf(handle);
    if (!queues.has(metric)) {
      if (!this.hasPeers(metric) || peers.isAlike(handle)) {
        peers.add(handle);
        return;
      }
      queues.claim(metric);
      this.levels.ensureQueues(queues.count);
      peers.dissolve(metric, waiting);
    }
    waiting.push(handle);
  }

  private queueUp(handle: number): void {
    this.levels.insert(this.queueOf(handle), this.keyOf(handle), handle);
  }

  private refresh(metric: number): void {
    const { peers, queues, levels } = this;
    const isShared = this.hasPeers(metric);
    this.ceilings[metric] = isShared ? peers.ceilingOf(metric) : levels.nearest(queues.rising(metric));
    this.floors[metric] = isShared ? peers.floorOf(metric) : -levels.nearest(queues.falling(metric));
  }

  private told(hasMore: boolean): Moves {
    const { moves, fired, rearmed } = this;
    moves.fired = fired.items;
    moves.firedCount = fired.count;
    moves.rearmed = rearmed.items;
    moves.rearmedCount = rearmed.count;
    moves.hasMore = hasMore;
    return moves;
  }

  /** Writes down all rules, or none. */
  private enterAll(rules: Iterable<BookedRule>): Uint32Array {
    const entered = new HandleList();
    try {
      for (const { handle, metric, threshold, state } of rules) {
        this.enter(handle, metric, threshold, state);
        entered.push(handle);
      }
    } catch (fault) {
      for (const handle of entered.items.subarray(0, entered.count)) this.rules.erase(handle);
      this.size -= entered.count;
      throw fault;
    }
    return entered.items.subarray(0, entered.count);
  }

  /** Writes down a rule, not yet where it waits. */
  private enter(handle: number, metric: number, threshold: Threshold, state: RuleState): void {
    if (!isIndex(handle) || !isIndex(metric)) throw new Error(`Rule ${handle} on metric ${metric}: not both indexes.`);
    if (this.rules.has(handle)) throw new Error(`Rule ${handle} is in the book already.`);
    if (!isThreshold(threshold)) throw new Error(`Rule ${handle}: a level is on the wrong side, or no number.`);
    this.ensureMetric(metric);
    this.rules.write(handle, metric, threshold, state);
    this.size++;
  }

  private ensureMetric(metric: number): void {
    if (metric < this.metricCount) return;
    this.metricCount = metric + 1;
    const capacity = capacityFor(this.metricCount, this.ceilings.length);
    if (capacity > this.ceilings.length) {
      this.ceilings = grownFloats(this.ceilings, capacity, Infinity);
      this.floors = grownFloats(this.floors, capacity, -Infinity);
      this.queues.ensureMetrics(capacity);
      this.peers.ensureMetrics(capacity);
    }
  }
}
