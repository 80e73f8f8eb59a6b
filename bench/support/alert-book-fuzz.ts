import { type BookedRule, createAlertBook, type Moves } from '../../src/core/rules/book.ts';
import { type RuleState, step, type Threshold } from '../../src/core/rules/rule.ts';
import { createRandom } from './random.ts';

/** What a run compared; `mismatch` tells the first difference, and the run ends there. */
export type FuzzReport = {
  readonly operations: number;
  readonly fires: number;
  readonly rearms: number;
  /** Values that stood exactly on a level of a rule that moved. */
  readonly equalities: number;
  readonly mismatch?: string;
};

const METRICS = 6;
/** From this metric on, hardly any rule has another threshold than the first. */
const CLAIMS = 4;
/** Levels and values are whole numbers up to this, so that equality is the rule and not the exception. */
const HIGHEST = 60;
const FAULTS = [Number.NaN, Infinity, -Infinity];

type Moved = { readonly fired: readonly number[]; readonly rearmed: readonly number[] };

/** The arrays of a tick are used again by the next. */
const copied = ({ fired, firedCount, rearmed, rearmedCount }: Moves): Moved => ({
  fired: [...fired.subarray(0, firedCount)],
  rearmed: [...rearmed.subarray(0, rearmedCount)],
});

type Loop = Map<number, { metric: number; threshold: Threshold; state: RuleState }>;

/**
 * Plays the same random life to the alert book and to the loop that asks every rule by itself, and compares after
 * each operation: the rules that fired, those that were armed again, every state at times, the nearest levels.
 */
export function fuzzAlertBook({ seed, operations }: { seed: number; operations: number }): FuzzReport {
  const random = createRandom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const book = createAlertBook();
  const loop: Loop = new Map();
  const free: number[] = [];
  const values = Array.from({ length: METRICS }, () => upTo(HIGHEST));
  let [newest, fires, rearms, equalities] = [0, 0, 0, 0];
  // Each life has another appetite, so that books stay small, grow to many chunks, or rise and fall.
  const target = 2 ** (3 + upTo(8));

  const randomThreshold = (): Threshold => {
    const side = random() < 0.5 ? 'above' : 'below';
    const at = upTo(HIGHEST);
    const away = 1 + upTo(5);
    return { side, at, rearm: side === 'above' ? at - away : at + away };
  };
  const shared = Array.from({ length: METRICS }, randomThreshold);
  const randomRule = (): BookedRule => {
    const metric = upTo(METRICS - 1);
    const isShared = metric >= CLAIMS && random() > 1 / (2 * target);
    const threshold = isShared ? shared[metric]! : randomThreshold();
    const handle = free.pop() ?? newest++;
    return { handle, metric, threshold, state: random() < 0.7 ? 'armed' : 'quiet' };
  };
  const remember = ({ handle, ...rule }: BookedRule) => loop.set(handle, rule);

  const add = () => {
    const rule = randomRule();
    book.add(rule.handle, rule.metric, rule.threshold, rule.state);
    remember(rule);
  };
  const load = () => {
    const rules = Array.from({ length: upTo(target / 4) }, randomRule);
    book.load(rules);
    rules.forEach(remember);
  };
  const remove = (handle: number) => {
    const isKnown = loop.delete(handle);
    if (isKnown) free.push(handle);
    return book.remove(handle) === isKnown ? undefined : `remove ${handle}: not ${isKnown}`;
  };

  const wander = (metric: number): number => {
    const kind = random();
    if (kind < 0.03) return FAULTS[upTo(FAULTS.length - 1)] as number;
    // Mostly small steps, as prices go, and now and then a crash.
    const next = kind < 0.1 ? upTo(HIGHEST + 8) - 4 : (values[metric] ?? 0) + upTo(6) - 3;
    values[metric] = next;
    return next;
  };

  /** The loop's answer to new values, by metric; what has no new value is absent. */
  const askLoop = (news: ReadonlyMap<number, number>): { fired: number[]; rearmed: number[] } => {
    const fired: number[] = [];
    const rearmed: number[] = [];
    for (const [handle, rule] of loop) {
      const value = news.get(rule.metric);
      if (value === undefined) continue;
      const { state, fires } = step(rule.threshold, rule.state, value);
      if (fires) fired.push(handle);
      else if (state !== rule.state) rearmed.push(handle);
      if (state !== rule.state && (value === rule.threshold.at || value === rule.threshold.rearm)) equalities++;
      rule.state = state;
    }
    fires += fired.length;
    rearms += rearmed.length;
    return { fired, rearmed };
  };
  const compare = (news: ReadonlyMap<number, number>, ...parts: readonly Moved[]): string | undefined => {
    const expected = askLoop(news);
    const fired = listed(parts.flatMap((part) => part.fired));
    const rearmed = listed(parts.flatMap((part) => part.rearmed));
    if (fired === listed(expected.fired) && rearmed === listed(expected.rearmed)) return undefined;
    return `values ${[...news]}: fired ${fired} not ${listed(expected.fired)}, armed ${rearmed} not ${listed(expected.rearmed)}`;
  };
  const tick = () => {
    const metric = upTo(METRICS);
    const value = wander(metric);
    return compare(new Map([[metric, value]]), copied(book.tick(metric, value)));
  };
  const tickInParts = () => {
    const metric = upTo(METRICS);
    const value = wander(metric);
    const most = 1 + upTo(random() < 0.5 ? 2 : target);
    const parts: Moved[] = [];
    for (let hasMore = true; hasMore; ) {
      const moves = book.tick(metric, value, most);
      const count = moves.firedCount + moves.rearmedCount;
      if (count > most) return `a part of ${count} where ${most} were to move`;
      // Whoever stops too early or never moves would go round for ever.
      if (moves.hasMore && count < most) return `a part of ${count} of ${most}, and more to come`;
      hasMore = moves.hasMore;
      parts.push(copied(moves));
    }
    return compare(new Map([[metric, value]]), ...parts);
  };
  const tickAll = () => {
    const row = Float64Array.from({ length: upTo(METRICS + 2) }, (_, metric) =>
      random() < 0.3 ? Number.NaN : wander(metric),
    );
    return compare(new Map(row.entries()), copied(book.tickAll(row)));
  };

  const operate = (): string | undefined => {
    const kind = random();
    const isFull = loop.size > target;
    if (kind < (isFull ? 0.1 : 0.4)) return add() as undefined;
    if (kind < 0.402 && !isFull) return load() as undefined;
    if (kind < (isFull ? 0.5 : 0.55)) return remove(upTo(newest));
    return kind < 0.75 ? tick() : kind < 0.9 ? tickInParts() : tickAll();
  };

  for (let done = 1; done <= operations; done++) {
    const mismatch = operate() ?? (done % 64 === 0 ? compareWhole() : undefined);
    if (mismatch)
      return { operations: done, fires, rearms, equalities, mismatch: `seed ${seed}, step ${done}: ${mismatch}` };
  }
  return { operations, fires, rearms, equalities };

  function compareWhole(): string | undefined {
    if (book.size !== loop.size) return `size ${book.size} not ${loop.size}`;
    for (const [handle, { state }] of loop) {
      if (book.stateOf(handle) !== state) return `rule ${handle} is ${book.stateOf(handle)} not ${state}`;
    }
    for (let metric = 0; metric < METRICS; metric++) {
      const levels = [...loop.values()].filter((rule) => rule.metric === metric).map(waitingLevel);
      const above = Math.min(...levels.filter(({ rises }) => rises).map(({ level }) => level));
      const below = Math.max(...levels.filter(({ rises }) => !rises).map(({ level }) => level));
      const nearest = book.nearest(metric);
      if ((nearest.above ?? Infinity) !== above) return `nearest above is ${nearest.above} not ${above}`;
      if ((nearest.below ?? -Infinity) !== below) return `nearest below is ${nearest.below} not ${below}`;
    }
    return undefined;
  }
}

/** The level a rule waits for, and whether a rising value reaches it. */
const waitingLevel = ({ threshold: { side, at, rearm }, state }: { threshold: Threshold; state: RuleState }) => ({
  level: state === 'armed' ? at : rearm,
  rises: (side === 'above') === (state === 'armed'),
});

const listed = (handles: Iterable<number>): string => [...handles].sort((a, b) => a - b).join();
