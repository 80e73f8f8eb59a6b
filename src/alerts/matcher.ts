import type { Metric, Reading } from '../core/market/reading.ts';
import { type AlertBook, type BookedRule, createAlertBook } from '../core/rules/book.ts';
import type { RuleState } from '../core/rules/rule.ts';
import type { Alert } from './alert.ts';
import { ringOf } from './ring.ts';
import type { Rule, RuleChange } from './rule.ts';

/** One thing that a reading did to a rule. A rule may become quiet without an alert, as its terms say. */
export type Move = {
  /** As it was before. */
  readonly rule: Rule;
  readonly becomes: RuleState;
  /** The market's time. */
  readonly at: Date;
  readonly alert?: Alert;
};

/** Where the matcher learns of rules and leaves what fired. */
export interface RuleLedger {
  /** Every change since a number drawn earlier, and the newest number. From 0: every live rule. */
  changes(since: bigint): Promise<{ readonly changes: readonly RuleChange[]; readonly upTo: bigint }>;
  /** When each metric was last compared with its rules; absent for those that never were. */
  watermarks(metrics: readonly Metric[]): Promise<ReadonlyMap<Metric, Date>>;
  /**
   * Stores moves and the readings that caused them in one transaction. A rule that changed meanwhile keeps its new
   * state and tells nothing; one that was to ring once is removed by its ring. Moves count as changes. Returns how
   * many alerts were enqueued.
   */
  commit(moves: readonly Move[], readings: readonly Reading[], now: Date): Promise<number>;
}

export type Matcher = {
  /** Takes over what people changed since the last call. */
  follow(now: Date): Promise<void>;
  /** Compares readings with every rule and commits what fired. Throws when it could not be stored; nothing is lost then. */
  match(readings: readonly Reading[], now: Date): Promise<number>;
  readonly size: number;
};

export type MatcherOptions = {
  /** After a silence this long, nobody knows when in it a level was crossed, and the alert says so. Default two minutes. */
  readonly silenceMs?: number;
  /** The market's own clock. Without it, the newest reading tells the time by which a claim is late. */
  readonly marketNow?: () => Date;
};

/**
 * A claim that was true so long before it is heard is told as LATE. Candles close behind their time and are waited for,
 * so this is far more than any close takes; no claim knows of a silence, because most are only asked at a close.
 */
const LATE_MS = 10 * 60_000;

/** How often the watermarks of quiet metrics are stored. */
const WATERMARK_EVERY_MS = 60_000;

/**
 * Holds the alert book over the stored rules. The book moves first and the database follows; what could not be stored
 * stays in `unstored` and goes first the next time, so a short outage of the database neither loses nor reorders anything.
 * What was stored comes back through `follow`, so that evaluators in several processes never drift apart.
 */
export function createMatcher(ledger: RuleLedger, { silenceMs = 120_000, marketNow }: MatcherOptions = {}): Matcher {
  const book: AlertBook = createAlertBook();
  const metrics = new Map<Metric, number>();
  const uses: number[] = [];
  const comparedAt: (Date | undefined)[] = [];
  const handles = new Map<number, number>();
  const rules: (Rule | undefined)[] = [];
  /** By handle, the market's time when the rule joined: a silence before it is none of its own. */
  const joinedAt: number[] = [];
  const free: number[] = [];
  /** The newest reading of each metric whose watermark is not stored yet. */
  const unmarked = new Map<Metric, Reading>();
  let unstored: Move[] = [];
  let marketAt = Number.NEGATIVE_INFINITY;
  let upTo = 0n;
  let watermarkAt = Number.NEGATIVE_INFINITY;
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time: a change never lands between the book's move and its commit. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  const metricOf = (metric: Metric): number => {
    const known = metrics.get(metric);
    if (known !== undefined) return known;
    metrics.set(metric, metrics.size);
    uses.push(0);
    return metrics.size - 1;
  };

  /** Takes a rule out of the book and returns when it had joined, if it was there and watched the same as it will. */
  const drop = (id: number, next?: Metric): number | undefined => {
    const handle = handles.get(id);
    const rule = handle === undefined ? undefined : rules[handle];
    if (handle === undefined || rule === undefined) return undefined;
    book.remove(handle);
    rules[handle] = undefined;
    handles.delete(id);
    free.push(handle);
    const metric = metricOf(rule.metric);
    uses[metric] = (uses[metric] ?? 0) - 1;
    return rule.metric === next ? joinedAt[handle] : undefined;
  };

  const enter = (rule: Rule, joined: number): BookedRule => {
    const handle = free.pop() ?? rules.length;
    const metric = metricOf(rule.metric);
    rules[handle] = rule;
    joinedAt[handle] = joined;
    handles.set(rule.id, handle);
    uses[metric] = (uses[metric] ?? 0) + 1;
    return { handle, metric, threshold: rule.threshold, state: rule.state };
  };

  const apply = (changes: readonly RuleChange[]) => {
    const entered = changes.flatMap(({ id, rule }) => {
      const joined = drop(id, rule?.metric) ?? marketAt;
      return rule ? [enter(rule, joined)] : [];
    });
    // Sorting a whole book once takes a fraction of inserting its rules one by one.
    if (book.size === 0) book.load(entered);
    else for (const { handle, metric, threshold, state } of entered) book.add(handle, metric, threshold, state);
    // A crash before the first watermark would hide from a new rule how long the bot was away.
    if (entered.length > 0) watermarkAt = Number.NEGATIVE_INFINITY;
  };

  /** The start of the silence that a reading ended, as far as this rule was there for it. */
  const silenceBefore = (handle: number, { at }: Reading, before: Date | undefined): Date | undefined => {
    if (!before) return undefined;
    const since = Math.max(before.getTime(), joinedAt[handle] ?? 0);
    return at.getTime() - since > silenceMs ? new Date(since) : undefined;
  };

  const sweep = (readings: readonly Reading[]): Move[] => {
    const moves: Move[] = [];
    for (const { at } of readings) marketAt = Math.max(marketAt, at.getTime());
    const lateBefore = Math.max(marketAt, marketNow?.().getTime() ?? marketAt) - LATE_MS;
    for (const reading of readings) {
      const { at } = reading;
      const metric = metrics.get(reading.metric);
      if (metric === undefined || !uses[metric]) continue;
      const before = comparedAt[metric];
      comparedAt[metric] = at;
      unmarked.set(reading.metric, reading);
      const { fired, firedCount, rearmed, rearmedCount } = book.tick(metric, reading.value);
      for (let i = 0; i < firedCount; i++) {
        const handle = fired[i] ?? -1;
        const rule = rules[handle];
        if (!rule) continue;
        const silentSince = silenceBefore(handle, reading, before);
        const alert = ringOf(rule, reading, { silentSince, isLate: at.getTime() < lateBefore });
        moves.push({ rule, becomes: 'quiet', at, ...(alert ? { alert } : {}) });
        if (alert && rule.terms?.isOnce) drop(rule.id);
        else rules[handle] = { ...rule, state: 'quiet', epoch: rule.epoch + 1, ...(alert ? { rangAt: at } : {}) };
      }
      for (let i = 0; i < rearmedCount; i++) {
        const handle = rearmed[i] ?? -1;
        const rule = rules[handle];
        if (!rule) continue;
        moves.push({ rule, becomes: 'armed', at });
        rules[handle] = { ...rule, state: 'armed' };
      }
    }
    return moves;
  };

  /** Stores what moved with the readings that moved it, and every minute how far everything else was compared. */
  const store = async (now: Date): Promise<number> => {
    const isMinuteOver = now.getTime() - watermarkAt >= WATERMARK_EVERY_MS;
    const moved = new Set(unstored.map(({ rule }) => rule.metric));
    const readings = [...unmarked.values()].filter(({ metric }) => isMinuteOver || moved.has(metric));
    if (unstored.length === 0 && readings.length === 0) return 0;
    const count = await ledger.commit(unstored, readings, now);
    unstored = [];
    for (const { metric } of readings) unmarked.delete(metric);
    if (isMinuteOver) watermarkAt = now.getTime();
    return count;
  };

  return {
    follow: (now) =>
      inTurn(async () => {
        // What the book did must be stored before the database is believed again about the same rules.
        await store(now);
        const news = await ledger.changes(upTo);
        const met = new Set(
          news.changes.flatMap(({ rule }) => (rule && !metrics.has(rule.metric) ? [rule.metric] : [])),
        );
        const watermarks = await ledger.watermarks([...met]);
        // Nothing is awaited from here on: a change is taken over whole, or asked for again.
        apply(news.changes);
        for (const [metric, at] of watermarks) comparedAt[metricOf(metric)] ??= at;
        upTo = news.upTo;
      }),

    match: (readings, now) =>
      inTurn(async () => {
        unstored = [...unstored, ...sweep(readings)];
        return store(now);
      }),

    get size() {
      return handles.size;
    },
  };
}
