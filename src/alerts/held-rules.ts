import { type AlertBook, createAlertBook } from '../core/rules/book.ts';
import { capacityFor, grownFloats, grownInts } from '../core/rules/grow.ts';
import type { RuleState } from '../core/rules/rule.ts';
import { createHandleIndex } from './handle-index.ts';
import type { HeldMetrics } from './held-metrics.ts';
import type { HeldRule, RuleTerms } from './rule.ts';

/** Instants that an evaluator keeps of a rule, in milliseconds of the market's time. */
type Standing = {
  /** When it joined: a silence before it is none of its own. */
  readonly joined: number;
  /** Since when it stands as it does: what a candle touched before that was not for it. */
  readonly stands: number;
};

/**
 * The rules that an evaluator holds, and the book over them. Each is a handle, its place in columns of numbers: a million
 * objects would be five times the memory, and the collector of garbage would walk them all. A rule is made of its columns
 * when somebody asks for it, which is when it moves.
 */
export interface HeldRules {
  readonly book: AlertBook;
  readonly size: number;
  handleOf(id: number): number | undefined;
  /** Takes in a rule that is not held. Throws on a threshold that is none, and then holds nothing of it. */
  enter(rule: HeldRule, standing: Standing): void;
  /** Its handle is free afterwards. */
  leave(handle: number): void;
  /** What is told of a rule that stands as it did: its terms, and when it rang. */
  retell(handle: number, rule: Pick<HeldRule, 'terms' | 'rangAt'>): void;
  /** Notes that a rule stands in this epoch since then, and that it rang at that time. */
  stand(handle: number, epoch: number, stands: number, rangAt?: Date): void;
  /** Puts a rule back to where it waited before it moved. */
  putBack(handle: number): void;
  /** The rule as it was, or is, in that state. Throws where no rule has the handle. */
  ruleOf(handle: number, state: RuleState): HeldRule;
  standingOf(handle: number): Standing;
  /** Whether it stands as it is told: what comes back of our own moves, and edits of what a rule says. */
  isAsTold(handle: number, rule: HeldRule): boolean;
  /** Makes room for so many in all. */
  reserve(count: number): void;
}

export function createHeldRules(metrics: HeldMetrics): HeldRules {
  const book = createAlertBook();
  let ids: Uint32Array = new Uint32Array(0);
  let epochs: Uint32Array = new Uint32Array(0);
  let rangAts: Float64Array = new Float64Array(0);
  let joined: Float64Array = new Float64Array(0);
  let stands: Float64Array = new Float64Array(0);
  /** Few have any. */
  const terms = new Map<number, RuleTerms>();
  const free: number[] = [];
  let next = 0;
  const index = createHandleIndex((handle) => ids[handle] ?? 0);

  const makeRoom = (count: number): void => {
    const capacity = capacityFor(count, ids.length);
    if (capacity === ids.length) return;
    ids = grownInts(ids, capacity);
    epochs = grownInts(epochs, capacity);
    rangAts = grownFloats(rangAts, capacity, Number.NaN);
    joined = grownFloats(joined, capacity);
    stands = grownFloats(stands, capacity);
  };

  const booked = (handle: number) => {
    const found = book.ruleOf(handle);
    if (!found) throw new Error(`No rule has the handle ${handle}.`);
    return found;
  };

  return {
    book,
    get size() {
      return book.size;
    },
    handleOf: (id) => index.find(id),
    enter(rule, standing) {
      const handle = free.pop() ?? next++;
      const metric = metrics.hold(rule.metric);
      try {
        book.add(handle, metric, rule.threshold, rule.state);
      } catch (fault) {
        free.push(handle);
        metrics.release(metric);
        throw fault;
      }
      makeRoom(handle + 1);
      ids[handle] = rule.id;
      epochs[handle] = rule.epoch;
      joined[handle] = standing.joined;
      stands[handle] = standing.stands;
      rangAts[handle] = rule.rangAt?.getTime() ?? Number.NaN;
      if (rule.terms) terms.set(handle, rule.terms);
      index.add(handle);
    },
    leave(handle) {
      const { metric } = booked(handle);
      index.remove(handle);
      book.remove(handle);
      terms.delete(handle);
      free.push(handle);
      metrics.release(metric);
    },
    retell(handle, rule) {
      rangAts[handle] = rule.rangAt?.getTime() ?? Number.NaN;
      if (rule.terms) terms.set(handle, rule.terms);
      else terms.delete(handle);
    },
    stand(handle, epoch, since, rangAt) {
      epochs[handle] = epoch;
      stands[handle] = since;
      if (rangAt) rangAts[handle] = rangAt.getTime();
    },
    putBack(handle) {
      const { metric, threshold, state } = booked(handle);
      book.remove(handle);
      book.add(handle, metric, threshold, state === 'armed' ? 'quiet' : 'armed');
    },
    ruleOf(handle, state) {
      const { metric, threshold } = booked(handle);
      const rangAt = rangAts[handle] ?? Number.NaN;
      const told = terms.get(handle);
      return {
        id: ids[handle] ?? 0,
        metric: metrics.nameOf(metric),
        threshold,
        state,
        epoch: epochs[handle] ?? 0,
        ...(told ? { terms: told } : {}),
        ...(Number.isNaN(rangAt) ? {} : { rangAt: new Date(rangAt) }),
      };
    },
    standingOf: (handle) => ({ joined: joined[handle] ?? 0, stands: stands[handle] ?? 0 }),
    isAsTold(handle, { metric, threshold, state, epoch }) {
      const held = booked(handle);
      return (
        epochs[handle] === epoch &&
        held.state === state &&
        held.threshold.at === threshold.at &&
        held.threshold.rearm === threshold.rearm &&
        held.threshold.side === threshold.side &&
        metrics.nameOf(held.metric) === metric
      );
    },
    reserve(count) {
      makeRoom(count);
      index.reserve(count);
      book.reserve(count);
    },
  };
}
