import { type Metric, type Reading, symbolOf } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { type AlertBook, type BookedRule, createAlertBook } from '../core/rules/book.ts';
import { earliestOf } from '../core/rules/path.ts';
import type { RuleLedger } from './ledger.ts';
import { isBeforeStart, ringOf, type Start, startAfter } from './ring.ts';
import type { Rule, RuleChange } from './rule.ts';
import { createUnstored } from './unstored.ts';

/** How far the rules of one price were compared, and the nearest levels that any of them waits for, armed or quiet. */
export type Watched = {
  readonly symbol: MarketSymbol;
  /** Absent where no price was ever compared. */
  readonly comparedAt?: Date;
  readonly above?: number;
  readonly below?: number;
};

export type Matcher = {
  /** Takes over what people changed since the last call. */
  follow(now: Date): Promise<void>;
  /** Compares readings with every rule and commits what fired. Throws when it could not be stored; nothing is lost then. */
  match(readings: readonly Reading[], now: Date): Promise<number>;
  /** The prices that rules wait for. */
  prices(): readonly Watched[];
  /** A time without a price that is longer may have hidden a crossing. */
  readonly silenceMs: number;
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

/** Moves after which everybody else has a turn: a crash of the market moves half of all rules at once. */
const MOVES_A_TURN = 1_000;

/**
 * Holds the alert book over the stored rules. The book moves first and the database follows; what could not be stored
 * stays unstored and goes first the next time, so a short outage of the database neither loses nor reorders anything.
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
  /** By handle, since when the rule stands as it does: what a candle touched before that was not for it. */
  const standsSince: number[] = [];
  const free: number[] = [];
  /** By metric, the close of the newest candle that was walked: walked again, it would be told again. */
  const walkedTo: number[] = [];
  const unstored = createUnstored(ledger);
  let marketAt = Number.NEGATIVE_INFINITY;
  let upTo = 0n;
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

  /** The newest instant that is known of. */
  const newest = () => Math.max(marketAt, marketNow?.().getTime() ?? marketAt);

  /** Of a market that is met while we run, the time before is none of its rules' own. */
  const silenceStart = (watermark: Date): Date =>
    upTo > 0n ? new Date(Math.max(watermark.getTime(), newest())) : watermark;

  const drop = (id: number): void => {
    const handle = handles.get(id);
    const rule = handle === undefined ? undefined : rules[handle];
    if (handle === undefined || rule === undefined) return;
    book.remove(handle);
    rules[handle] = undefined;
    handles.delete(id);
    free.push(handle);
    const metric = metricOf(rule.metric);
    uses[metric] = (uses[metric] ?? 0) - 1;
  };

  /**
   * Since when a rule stands as it does. One that never moved stands since it was made; of another that was read at the
   * start nobody knows when it moved last, only that its market was compared since, or at least until it rang.
   */
  const standing = (rule: Rule, before: Rule | undefined, wasStanding: number): number => {
    if (before && isAsBefore(before, rule)) return wasStanding;
    if (upTo > 0n) return newest();
    if (rule.epoch === 0) return rule.createdAtMs ?? Number.NEGATIVE_INFINITY;
    const instants = [comparedAt[metricOf(rule.metric)], rule.rangAt].map((at) => at?.getTime());
    return Math.max(...instants.map((ms) => ms ?? Number.NEGATIVE_INFINITY));
  };

  const enter = (rule: Rule, joined: number, stands: number): BookedRule => {
    const handle = free.pop() ?? rules.length;
    const metric = metricOf(rule.metric);
    rules[handle] = rule;
    joinedAt[handle] = joined;
    standsSince[handle] = stands;
    handles.set(rule.id, handle);
    uses[metric] = (uses[metric] ?? 0) + 1;
    return { handle, metric, threshold: rule.threshold, state: rule.state };
  };

  const apply = (changes: readonly RuleChange[]) => {
    const entered = changes.flatMap(({ id, rule }) => {
      const held = handles.get(id) ?? -1;
      const before = rules[held];
      const joined = (before?.metric === rule?.metric ? joinedAt[held] : undefined) ?? marketAt;
      const stands = rule ? standing(rule, before, standsSince[held] ?? 0) : 0;
      drop(id);
      return rule ? [enter(rule, joined, stands)] : [];
    });
    // Sorting a whole book once takes a fraction of inserting its rules one by one.
    if (book.size === 0) book.load(entered);
    else for (const { handle, metric, threshold, state } of entered) book.add(handle, metric, threshold, state);
    // A crash before the first watermark would hide from a new rule how long the bot was away.
    if (entered.length > 0) unstored.markSoon();
  };

  /** The start of the silence that a reading ended, or of the old candle that tells it, as far as this rule was there. */
  const silenceBefore = (handle: number, { at, within }: Reading, before: Date | undefined): Date | undefined => {
    const joined = joinedAt[handle] ?? 0;
    const since = before && Math.max(before.getTime(), joined);
    if (since !== undefined && at.getTime() - since > silenceMs) return new Date(since);
    const isOld = within !== undefined && newest() - within.to.getTime() > silenceMs;
    return isOld ? new Date(Math.max(within.from.getTime(), joined)) : undefined;
  };

  /** Puts a rule back where it waited: what moved it may have been true before the rule stood as it does. */
  const putBack = (handle: number, metric: number, { threshold, state }: Rule) => {
    book.remove(handle);
    book.add(handle, metric, threshold, state);
  };

  /** Notes how far a metric was compared; false for a candle that was walked already. */
  const isNews = (metric: number, reading: Reading): boolean => {
    const at = reading.at.getTime();
    const { within } = reading;
    if (within && within.to.getTime() <= (walkedTo[metric] ?? Number.NEGATIVE_INFINITY)) return false;
    if (within && at === within.to.getTime()) walkedTo[metric] = at;
    // A candle is walked after prices that came later have been compared.
    if (within && at <= (comparedAt[metric]?.getTime() ?? Number.NEGATIVE_INFINITY)) return true;
    comparedAt[metric] = reading.at;
    unstored.compared(reading);
    return true;
  };

  /** A move begins anew: nothing that is told of the prices before concerns it any more. */
  const restart = (rule: Rule, { metric, moved }: Start, rangAt: Date | undefined): void => {
    const terms = { ...rule.terms, moved };
    const next: Rule = { ...rule, metric, terms, state: 'armed', epoch: rule.epoch + 1, ...(rangAt ? { rangAt } : {}) };
    drop(rule.id);
    const { handle, metric: index, threshold, state } = enter(next, newest(), newest());
    book.add(handle, index, threshold, state);
  };

  const sweep = async (readings: readonly Reading[]): Promise<void> => {
    for (const { at } of readings) marketAt = Math.max(marketAt, at.getTime());
    const lateBefore = newest() - LATE_MS;
    let handled = 0;
    for (const reading of readings) {
      const { at } = reading;
      const metric = metrics.get(reading.metric);
      if (metric === undefined || !uses[metric]) continue;
      const before = comparedAt[metric];
      if (!isNews(metric, reading)) continue;
      const earliest = earliestOf(reading);
      const { fired, firedCount, rearmed, rearmedCount } = book.tick(metric, reading.value);
      for (let i = 0; i < firedCount; i++) {
        if (++handled % MOVES_A_TURN === 0) await letOthers();
        const handle = fired[i] ?? -1;
        const rule = rules[handle];
        if (!rule) continue;
        if ((reading.within && (standsSince[handle] ?? 0) > earliest) || isBeforeStart(rule, reading)) {
          putBack(handle, metric, rule);
          continue;
        }
        standsSince[handle] = earliest;
        const silentSince = silenceBefore(handle, reading, before);
        const alert = ringOf(rule, reading, { silentSince, isLate: at.getTime() < lateBefore });
        const isOver = alert && rule.terms?.isOnce;
        const start = isOver ? undefined : startAfter(rule, reading);
        unstored.moved({ rule, becomes: 'quiet', at, ...(alert ? { alert } : {}), ...(start ? { start } : {}) });
        if (isOver) drop(rule.id);
        else if (start) restart(rule, start, alert ? at : rule.rangAt);
        else rules[handle] = { ...rule, state: 'quiet', epoch: rule.epoch + 1, ...(alert ? { rangAt: at } : {}) };
      }
      for (let i = 0; i < rearmedCount; i++) {
        if (++handled % MOVES_A_TURN === 0) await letOthers();
        const handle = rearmed[i] ?? -1;
        const rule = rules[handle];
        if (!rule) continue;
        if (reading.within && (standsSince[handle] ?? 0) > earliest) {
          putBack(handle, metric, rule);
          continue;
        }
        standsSince[handle] = earliest;
        unstored.moved({ rule, becomes: 'armed', at });
        rules[handle] = { ...rule, state: 'armed' };
      }
    }
  };

  return {
    follow: (now) =>
      inTurn(async () => {
        // What the book did must be stored before the database is believed again about the same rules.
        await unstored.store(now);
        const news = await ledger.changes(upTo);
        const met = new Set(
          news.changes.flatMap(({ rule }) => (rule && !metrics.has(rule.metric) ? [rule.metric] : [])),
        );
        const watermarks = await ledger.watermarks([...met]);
        // Nothing is awaited from here on: a change is taken over whole, or asked for again.
        for (const [metric, at] of watermarks) comparedAt[metricOf(metric)] ??= silenceStart(at);
        apply(news.changes);
        upTo = news.upTo;
      }),

    match: (readings, now) =>
      inTurn(async () => {
        await sweep(readings);
        return unstored.store(now);
      }),

    prices: () =>
      [...metrics].flatMap(([metric, index]) => {
        const symbol = uses[index] ? symbolOf(metric) : undefined;
        const at = comparedAt[index];
        return symbol ? [{ symbol, ...book.nearest(index), ...(at ? { comparedAt: at } : {}) }] : [];
      }),

    silenceMs,

    get size() {
      return handles.size;
    },
  };
}

const letOthers = (): Promise<void> => new Promise((goOn) => setImmediate(goOn));

/** What comes back of our own moves, and edits of what a rule tells. */
const isAsBefore = (before: Rule, { metric, threshold, state, epoch }: Rule): boolean =>
  before.metric === metric &&
  before.state === state &&
  before.epoch === epoch &&
  before.threshold.side === threshold.side &&
  before.threshold.at === threshold.at &&
  before.threshold.rearm === threshold.rearm;
