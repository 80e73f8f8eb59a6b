import type { Metric, Reading } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { earliestOf } from '../core/rules/path.ts';
import { createHeldMetrics } from './held-metrics.ts';
import { createHeldRules } from './held-rules.ts';
import type { ChangePage, RuleLedger } from './ledger.ts';
import { isBeforeStart, ringOf, type Start, startAfter } from './ring.ts';
import type { HeldRule, RuleChange } from './rule.ts';
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
  /** So many rules of a start have been taken over; not called where all of them come in one page. */
  readonly onLoad?: (done: number, total: number) => void;
};

/**
 * A claim that was true so long before it is heard is told as LATE. Candles close behind their time and are waited for,
 * so this is far more than any close takes; no claim knows of a silence, because most are only asked at a close.
 */
const LATE_MS = 10 * 60_000;

/** Moves after which everybody else has a turn: a crash of the market moves half of all rules at once. */
const MOVES_A_TURN = 250;
/** The same for rules that are taken over. */
const CHANGES_A_TURN = 1_000;

/**
 * Holds the alert book over the stored rules. The book moves first and the database follows; what could not be stored
 * stays unstored and goes first the next time, so a short outage of the database neither loses nor reorders anything.
 * What was stored comes back through `follow`, so that evaluators in several processes never drift apart.
 */
export function createMatcher(
  ledger: RuleLedger,
  { silenceMs = 120_000, marketNow, onLoad }: MatcherOptions = {},
): Matcher {
  const metrics = createHeldMetrics();
  const rules = createHeldRules(metrics);
  const { book } = rules;
  const unstored = createUnstored(ledger);
  let marketAt = Number.NEGATIVE_INFINITY;
  let upTo = 0n;
  /** Every rule that was there when it started has been taken over. */
  let isStarted = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** One at a time: a change never lands between the book's move and its commit. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };

  /** The newest instant that is known of. */
  const newest = () => Math.max(marketAt, marketNow?.().getTime() ?? marketAt);

  /** Of a market that is met while we run, the time before is none of its rules' own. */
  const silenceStart = (watermark: Date): Date =>
    isStarted ? new Date(Math.max(watermark.getTime(), newest())) : watermark;

  /**
   * Since when a rule stands as it is told. One that never moved stands since it was made; of another that was read at
   * the start nobody knows when it moved last, only that its market was compared since, or at least until it rang.
   */
  const standsSince = (rule: HeldRule, metric: number): number => {
    if (isStarted) return newest();
    if (rule.epoch === 0) return rule.createdAtMs ?? Number.NEGATIVE_INFINITY;
    const instants = [metrics.comparedAt(metric), rule.rangAt].map((at) => at?.getTime());
    return Math.max(...instants.map((ms) => ms ?? Number.NEGATIVE_INFINITY));
  };

  /** Takes over one change. */
  const take = ({ id, rule }: RuleChange): void => {
    const held = rules.handleOf(id);
    if (held !== undefined && rule && rules.isAsTold(held, rule)) {
      rules.retell(held, rule);
      return;
    }
    if (!rule) {
      if (held !== undefined) rules.leave(held);
      return;
    }
    // Held while it leaves and enters, so that nothing is forgotten of a metric that this rule alone waits for.
    const metric = metrics.hold(rule.metric);
    const isSameMetric = held !== undefined && book.ruleOf(held)?.metric === metric;
    const joined = isSameMetric ? rules.standingOf(held).joined : marketAt;
    if (held !== undefined) rules.leave(held);
    rules.enter(rule, { joined, stands: standsSince(rule, metric) });
    metrics.release(metric);
    // A crash before the first watermark would hide from a new rule how long the bot was away.
    unstored.markSoon();
  };

  /** Takes over a page of changes: each one whole, or all of them are asked for again. */
  const takePage = async ({ changes }: Pick<ChangePage, 'changes'>): Promise<number> => {
    const taken: RuleChange[] = [];
    const met = new Set<Metric>();
    for (const change of changes) {
      taken.push(change);
      if (change.rule && metrics.numberOf(change.rule.metric) === undefined) met.add(change.rule.metric);
      if (taken.length % CHANGES_A_TURN === 0) await letOthers();
    }
    const watermarks = await ledger.watermarks([...met]);
    const held = [...watermarks].map(([metric, at]) => {
      const number = metrics.hold(metric);
      if (metrics.comparedAt(number) === undefined) metrics.setComparedAt(number, silenceStart(at));
      return number;
    });
    try {
      for (const [i, change] of taken.entries()) {
        take(change);
        if ((i + 1) % CHANGES_A_TURN === 0) await letOthers();
      }
    } finally {
      for (const number of held) metrics.release(number);
    }
    return taken.length;
  };

  /** Takes over every page. While one is taken over, the database is at work on the next. */
  const takeAll = async (): Promise<void> => {
    let done = 0;
    let page = await ledger.changes(upTo);
    const total = isStarted ? 0 : (page.next?.total ?? 0);
    if (total > 0) rules.reserve(total);
    for (;;) {
      const coming = page.next && ledger.changes(page.upTo, page.next);
      // It is heard of below; until then a failure would count as one that nobody hears of.
      coming?.catch(() => undefined);
      done += await takePage(page);
      upTo = page.upTo;
      if (total > 0) onLoad?.(Math.min(done, total), total);
      if (!coming) break;
      page = await coming;
    }
    isStarted = true;
  };

  /** The start of the silence that a reading ended, or of the old candle that tells it, as far as this rule was there. */
  const silenceBefore = (handle: number, { at, within }: Reading, before: Date | undefined): Date | undefined => {
    const { joined } = rules.standingOf(handle);
    const since = before && Math.max(before.getTime(), joined);
    if (since !== undefined && at.getTime() - since > silenceMs) return new Date(since);
    const isOld = within !== undefined && newest() - within.to.getTime() > silenceMs;
    return isOld ? new Date(Math.max(within.from.getTime(), joined)) : undefined;
  };

  /** False for a candle that was walked already. */
  const isNews = (metric: number, { at, within }: Reading): boolean => {
    if (within === undefined) return true;
    if (within.to.getTime() <= metrics.walkedTo(metric)) return false;
    if (at.getTime() === within.to.getTime()) metrics.setWalkedTo(metric, at.getTime());
    return true;
  };

  /** Notes how far a metric is compared; false where that is no further, because a candle is walked after later prices. */
  const goOn = (metric: number, { at, within }: Reading): boolean => {
    if (within && at.getTime() <= (metrics.comparedAt(metric)?.getTime() ?? Number.NEGATIVE_INFINITY)) return false;
    metrics.setComparedAt(metric, at);
    return true;
  };

  /** A move begins anew: nothing that is told of the prices before concerns it any more. */
  const restart = (handle: number, rule: HeldRule, { metric, moved }: Start, rangAt: Date | undefined): void => {
    const terms = { ...rule.terms, moved };
    const next: HeldRule = { ...rule, metric, terms, state: 'armed', epoch: rule.epoch + 1 };
    rules.leave(handle);
    rules.enter(rangAt ? { ...next, rangAt } : next, { joined: newest(), stands: newest() });
  };

  /**
   * A candle may have been there before the rule stood as it does, a price before a move began, and one that an
   * evaluator held while another took over may be older than the ring that it would be the end of: none moved it.
   */
  const isBefore = (handle: number, rule: HeldRule, reading: Reading): boolean =>
    (reading.within !== undefined && rules.standingOf(handle).stands > earliestOf(reading)) ||
    (rule.state === 'armed' ? isBeforeStart(rule, reading) : rule.rangAt !== undefined && reading.at < rule.rangAt);

  /** What a reading does that reached an armed rule; `before` is when its metric was compared last. */
  const fire = (handle: number, rule: HeldRule, reading: Reading, before: Date | undefined, lateBefore: number) => {
    const { at } = reading;
    const past = { silentSince: silenceBefore(handle, reading, before), isLate: at.getTime() < lateBefore };
    const alert = ringOf(rule, reading, past);
    const isOver = alert && rule.terms?.isOnce;
    const start = isOver ? undefined : startAfter(rule, reading);
    unstored.moved({ rule, becomes: 'quiet', at, ...(alert ? { alert } : {}), ...(start ? { start } : {}) });
    if (isOver) rules.leave(handle);
    else if (start) restart(handle, rule, start, alert ? at : rule.rangAt);
    else rules.stand(handle, rule.epoch + 1, earliestOf(reading), alert ? at : undefined);
  };

  const sweep = async (readings: readonly Reading[], now: Date): Promise<number> => {
    for (const { at } of readings) marketAt = Math.max(marketAt, at.getTime());
    const lateBefore = newest() - LATE_MS;
    let handled = 0;
    let enqueued = 0;
    for (const reading of readings) {
      const metric = metrics.numberOf(reading.metric);
      if (metric === undefined) continue;
      const before = metrics.comparedAt(metric);
      if (!isNews(metric, reading)) continue;
      const isFurther = goOn(metric, reading);
      // Put back at once, they would be reached again by the next part.
      const unmoved: number[] = [];
      for (let hasMore = true; hasMore; ) {
        const { fired, firedCount, rearmed, rearmedCount, ...moves } = book.tick(metric, reading.value, MOVES_A_TURN);
        hasMore = moves.hasMore;
        for (const handle of fired.subarray(0, firedCount)) {
          const rule = rules.ruleOf(handle, 'armed');
          if (isBefore(handle, rule, reading)) unmoved.push(handle);
          else fire(handle, rule, reading, before, lateBefore);
        }
        for (const handle of rearmed.subarray(0, rearmedCount)) {
          const rule = rules.ruleOf(handle, 'quiet');
          if (isBefore(handle, rule, reading)) {
            unmoved.push(handle);
            continue;
          }
          unstored.moved({ rule, becomes: 'armed', at: reading.at });
          rules.stand(handle, rule.epoch, earliestOf(reading));
        }
        handled += firedCount + rearmedCount;
        if (handled < MOVES_A_TURN) continue;
        handled = 0;
        await letOthers();
        enqueued += await unstored.storeFull(now);
      }
      for (const handle of unmoved) rules.putBack(handle);
      // Not before: a part that is stored meanwhile must not say that all of it was compared.
      if (isFurther) unstored.compared(reading);
    }
    return enqueued;
  };

  return {
    follow: (now) =>
      inTurn(async () => {
        // What the book did must be stored before the database is believed again about the same rules.
        await unstored.store(now);
        await takeAll();
      }),

    match: (readings, now) =>
      inTurn(async () => {
        const enqueued = await sweep(readings, now);
        return enqueued + (await unstored.store(now));
      }),

    prices: () =>
      Array.from(metrics.prices(), ([metric, symbol]) => {
        const at = metrics.comparedAt(metric);
        return { symbol, ...book.nearest(metric), ...(at ? { comparedAt: at } : {}) };
      }),

    silenceMs,

    get size() {
      return rules.size;
    },
  };
}

const letOthers = (): Promise<void> => new Promise((goOn) => setImmediate(goOn));
