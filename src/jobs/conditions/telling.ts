import type { Claims, Turned } from '../../alerts/claims.ts';
import type { RuleLedger } from '../../alerts/ledger.ts';
import type { Matcher } from '../../alerts/matcher.ts';
import { anyOf, type Metric } from '../../core/market/reading.ts';
import { type Asked, NOTHING } from './asking.ts';
import { readsOnlyPrice } from './claim-reader.ts';
import type { Known } from './known.ts';
import { readsLive } from './state.ts';

export type TellingPorts = {
  readonly matcher: Matcher;
  readonly claims: Claims;
  readonly ledger: Pick<RuleLedger, 'watermarks'>;
  /** Real time; alerts are due by it. */
  now(): Date;
  marketNow(): Date;
  onEnqueued(count: number): void;
  /** A claim that cannot be watched; told until it has been heard. */
  onBroken(metric: Metric, reason: string): Promise<void>;
};

export type ConditionTelling = {
  /** What is waited for from now on. The first that is told were there before the start: their rules know how they stood. */
  hear(asked: Asked): Promise<void>;
  isFromStart(name: Metric): boolean;
  broken(metric: Metric, reason: string): void;
  /** Hands on what became known. What could not be stored is kept, and goes first the next time. */
  tell(known: readonly Known[]): Promise<void>;
};

/** As with a rule's own claim: what was true so long before it is told is LATE. */
const LATE_MS = 10 * 60_000;

export function createTelling(ports: TellingPorts): ConditionTelling {
  const { matcher, now } = ports;
  let asked: Asked = NOTHING;
  let fromStart: ReadonlySet<string> | undefined;
  /** When each claim was compared last before the start: what is older has been told. */
  let comparedAt: ReadonlyMap<Metric, Date> = new Map();
  let untold: readonly Turned[] = [];
  /** When each claim that reads live prices turned last, as far as it was told: a close is told after its time. */
  const turnedAt = new Map<Metric, number>();
  const unheard = new Map<Metric, string>();

  const isFromStart = (name: Metric): boolean => fromStart?.has(name) === true;

  /** A rule that is true when it is made waits; one that was there before may have missed the turn. */
  const isForRules = ({ told: { awaited, isTrue, isFirst }, at, within }: Known): boolean =>
    (!isTrue || !isFirst || isFromStart(awaited.name) || readsOnlyPrice(awaited)) &&
    // What lies within a candle is told again, and each rule knows since when it stands as it does.
    (within !== undefined || at >= (comparedAt.get(awaited.name) ?? at));

  function toTurned(known: Known): readonly Turned[] {
    const { told: turned, at, isForGroups, closesAt } = known;
    const { awaited, isTrue, isFirst, told } = turned;
    const { name, symbol, text } = awaited;
    const isWanted = asked.groups.has(anyOf('top100', text)) || asked.groups.has(anyOf('watchlist', text));
    if (!isWanted || symbol === undefined) return [];
    const isFound = isFirst || !isForGroups;
    const isLate = at.getTime() < ports.marketNow().getTime() - LATE_MS;
    const facts = { symbol, text, told, isTop: asked.top.has(symbol), ...(isLate ? { isLate } : {}) };
    // What is told by a candle has its close in common, whoever tells it.
    if (!readsLive(awaited) || awaited.isTouch) {
      return isTrue && !isFound ? [{ ...facts, at, ...(closesAt ? { closesAt } : {}) }] : [];
    }
    const live = isFound ? 'found' : 'seen';
    const turnedTo = { at: inOrder(name, at), live } as const;
    return [isTrue ? { ...facts, ...turnedTo } : { symbol, text, ...turnedTo }];
  }

  /** The instant of a turn, later than that of the turn before: a close that is read after a price may be older than it. */
  function inOrder(name: Metric, at: Date): Date {
    const ms = Math.max(at.getTime(), (turnedAt.get(name) ?? Number.NEGATIVE_INFINITY) + 1);
    turnedAt.set(name, ms);
    return new Date(ms);
  }

  async function tellRules(known: readonly Known[]): Promise<void> {
    const readings = known.filter(isForRules).map(({ told: { awaited, isTrue, told }, at, source, within }) => ({
      metric: awaited.name,
      value: isTrue ? 1 : 0,
      at,
      source,
      told,
      ...(within ? { within } : {}),
    }));
    if (readings.length === 0) return;
    // While the database is away, the rules that are known still hear everything.
    await Promise.allSettled([matcher.follow(now())]);
    ports.onEnqueued(await matcher.match(readings, now()));
  }

  async function tellGroups(): Promise<void> {
    const turned = untold;
    if (turned.length === 0) return;
    untold = [];
    try {
      ports.onEnqueued(await ports.claims.tell(turned, now()));
    } catch (error) {
      untold = [...turned, ...untold];
      throw error;
    }
  }

  return {
    async hear(heard) {
      if (!fromStart) {
        const names = heard.awaited.map(({ name }) => name);
        comparedAt = await ports.ledger.watermarks(names);
        fromStart = new Set(names);
      }
      asked = heard;
      const names = new Set(heard.awaited.map(({ name }) => name));
      for (const name of turnedAt.keys()) if (!names.has(name)) turnedAt.delete(name);
    },
    isFromStart,
    broken: (metric, reason) => void unheard.set(metric, reason),
    async tell(known) {
      untold = [...untold, ...known.flatMap(toTurned)];
      await tellRules(known);
      await tellGroups();
      for (const [metric, reason] of unheard) {
        await ports.onBroken(metric, reason);
        unheard.delete(metric);
      }
    },
  };
}
