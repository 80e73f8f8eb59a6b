import { anyOf, atOf, coinOf, type Metric, priceOf, seasonOf, whenOf } from '../market/reading.ts';
import { type MarketSymbol, readTypedSymbol } from '../market/symbol.ts';
import { TIMEFRAMES } from '../market/timeframe.ts';
import type { Phrase } from '../result.ts';
import { instantOf, UTC, type Zone } from '../zone.ts';
import { canonical } from './language/canonical.ts';
import type { Condition, Schedule, Source, Trigger, Value } from './language/expression.ts';
import { isTrigger } from './language/expression.ts';
import { formatCondition, formatTrigger, formatValue } from './language/format.ts';
import { defaultJudgedOn, isTouch, type RuleOptions } from './language/options.ts';
import type { RuleText } from './language/read-rule.ts';
import { type Moved, movedText } from './moved.ts';
import { candlesFor } from './readings/series.ts';
import { sourcesOf } from './readings/sources.ts';
import { defaultRearm, type Side, type Threshold } from './rule.ts';
import { lastOf, nextOf } from './schedule.ts';
import { followsPrice, stillSources } from './touch/way.ts';

/** What a parsed rule becomes: a level of a number that is measured anyway, or a claim that is 1 while it holds. */
export type Plan =
  | {
      readonly kind: 'level';
      readonly metric: Metric;
      /** Undefined: from wherever the value stands. */
      readonly side: Side | undefined;
      readonly at: number;
      /** Undefined: as far away as is usual for the metric. */
      readonly rearm: number | undefined;
      readonly terms: Terms;
    }
  | {
      /** Claims of the price, drawn anew with each ring. */
      readonly kind: 'moved';
      readonly metric: Metric;
      readonly terms: Terms & { readonly moved: Moved };
    }
  | {
      /** By the clock. */
      readonly kind: 'reminder';
      readonly metric: Metric;
      readonly text: string;
      readonly terms: Terms & {
        readonly reminds: { readonly schedule: Schedule; readonly nextAt: string; readonly zone?: Zone };
      };
    }
  | {
      /** Whether a coin is traded at all. */
      readonly kind: 'listing';
      readonly metric: Metric;
      readonly coin: string;
      readonly is: 'listed' | 'delisted';
      readonly terms: Terms;
    }
  | {
      readonly kind: 'claim';
      readonly metric: Metric;
      /** As the rule is written back, behind its coin. */
      readonly text: string;
      readonly condition: Condition;
      /** Judged at every price of the running candles, and not only when they close. */
      readonly isTouch: boolean;
      readonly terms: Terms;
    };

/** How a rule rings, where it is not as usual. */
type Terms = {
  readonly isOnce?: true;
  readonly cooldownMs?: number;
  /** ISO. */
  readonly expiresAt?: string;
  readonly urgency?: 'critical' | 'digest';
  readonly note?: string;
};

/** Or why it cannot be watched yet, and conditions for the same coin that can. */
export type Planned =
  | { readonly ok: true; readonly value: Plan }
  | { readonly ok: false; readonly problem: Phrase; readonly instead: readonly string[] };

/** Becomes true when it rises to 1, and is armed again when it falls to 0. */
export const CLAIM: Threshold = { side: 'above', at: 1, rearm: 0 };

/** No feed tells more candles of one timeframe in one answer. */
export const MOST_CANDLES = 1_000;

export type PlanContext = {
  /** The market that was found for the rule's coin, and its price where one is known. */
  readonly symbol: MarketSymbol | undefined;
  readonly price: number | undefined;
  /** When the price was that, by the market's time. */
  readonly pricedAt?: Date;
  readonly now: Date;
  /** Where times on a wall are read; UTC where nobody chose a zone. */
  readonly zone?: Zone;
};

export function planRule({ about, condition, options }: RuleText, context: PlanContext): Planned {
  const terms = termsOf(options, context);
  if (terms.expiresAt !== undefined && Date.parse(terms.expiresAt) <= context.now.getTime())
    return refused('plan-over', { expires: terms.expiresAt });
  if (isTrigger(condition)) return planTrigger(condition, { about, options, terms }, context);

  const judged = judgedOn(condition, options);
  if (!isCondition(judged)) return judged;
  const level = options.judgedOn === 'touch' ? levelOf(judged, context.symbol) : undefined;
  if (level) return { ok: true, value: { kind: 'level', ...level, rearm: options.rearm, terms } };

  const refusal = refuseSources(judged);
  if (refusal) return refusal;
  const isTouched = isTouch({ condition: judged, options });
  const text = `${formatCondition(judged)}${isTouched ? ' touch' : ''}`;
  const metric = about.kind === 'any' ? anyOf(about.group, text) : whenOf(context.symbol, text);
  return { ok: true, value: { kind: 'claim', metric, text, condition: judged, isTouch: isTouched, terms } };
}

const refused = (id: string, facts: Phrase['facts'] = {}, instead: readonly string[] = []): Planned => ({
  ok: false,
  problem: { id, facts },
  instead,
});

const named = (source: Source): string => formatValue({ op: 'read', source });

const isCondition = (part: Condition | Planned): part is Condition => 'op' in part;

function termsOf({ isOnce, cooldownMs, expires, urgency, note }: RuleOptions, { now, zone = UTC }: PlanContext): Terms {
  const at = expires && ('at' in expires ? instantOf(expires.at, zone).toISOString() : after(now, expires.afterMs));
  return {
    ...(isOnce ? { isOnce } : {}),
    ...(cooldownMs > 0 ? { cooldownMs } : {}),
    ...(at === undefined ? {} : { expiresAt: at }),
    ...(urgency === 'normal' ? {} : { urgency }),
    ...(note === undefined ? {} : { note }),
  };
}

const after = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();

/** One comparison of the price or of a kept index with a number is a level; equality belongs to it. */
function levelOf(condition: Condition, symbol: MarketSymbol | undefined) {
  if (!('left' in condition)) return undefined;
  const { op, left, right } = condition;
  const [value, number] = right.op === 'number' ? [left, right] : [right, left];
  if (number.op !== 'number' || value.op !== 'read') return undefined;
  const side: Side | undefined = op === 'crosses' ? undefined : number === right ? 'above' : 'below';
  const { source } = value;
  if (source.kind === 'price' && symbol && number.value > 0) return { metric: priceOf(symbol), side, at: number.value };
  if (source.kind === 'season' && (source.size === 50 || source.size === 100))
    return { metric: seasonOf(`top${source.size}`), side, at: number.value };
  return undefined;
}

/** Points the index must come back before the same level rings again, and the ends of the index. */
const REARM_POINTS = 5;
const INDEX = { least: 0, most: 100 };

/** The levels of a rule whose author named only where it rings. */
export function thresholdOf(metric: Metric, side: Side, at: number, rearm: number | undefined): Threshold {
  if (rearm !== undefined) return { side, at, rearm };
  if (!metric.startsWith('season:')) return { side, at, rearm: defaultRearm(side, at) };
  const usual = defaultRearm(side, at, REARM_POINTS);
  const reachable = Math.min(Math.max(usual, INDEX.least), INDEX.most);
  // Nothing lies beyond `below 100`, but a re-arm level may not equal its level.
  return { side, at, rearm: reachable === at ? usual : reachable };
}

const LIVE: ReadonlySet<Source['kind']> = new Set(['price', 'change', 'flat', 'drawdown']);
/** What moves with time between two closes, and so has no price that is drawn once per candle. */
const ROLLING: ReadonlySet<Source['kind']> = new Set(['change', 'flat', 'drawdown', 'line']);

/** What a word about touches and closes makes of the condition, where it says something else than is usual for it. */
function judgedOn(condition: Condition, options: RuleOptions): Condition | Planned {
  const usual = defaultJudgedOn(condition);
  if (options.judgedOn === usual) return condition;
  const text = formatCondition(condition);
  if (options.judgedOn === 'touch') return judgedOnTouch(condition, text);
  const closed = withSources(condition, (source) =>
    source.kind === 'price' ? { kind: 'candle', field: 'close', timeframe: '1h' } : source,
  );
  const live = sourcesOf(closed).find(({ kind }) => LIVE.has(kind));
  return live ? refused('plan-close', { source: named(live) }, [text]) : closed;
}

/** The price of a running candle is what it will close at, unless something else happens; so `price` and `close` are one. */
function judgedOnTouch(condition: Condition, text: string): Condition | Planned {
  const sources = sourcesOf(condition);
  const live = sources.find(({ kind }) => ROLLING.has(kind));
  if (live) return refused('plan-touch-live', { source: named(live) }, [text]);
  const timeframes = new Set(sources.flatMap((source) => ('timeframe' in source ? [source.timeframe] : [])));
  const isOnlyClose = sources.every((source) => source.kind !== 'candle' || source.field === 'close');
  if (isOnlyClose && sources.every(({ kind }) => kind !== 'indicator'))
    return canonical(withSources(condition, (source) => (source.kind === 'candle' ? { kind: 'price' } : source)));
  const timeframe = TIMEFRAMES.find((each) => timeframes.has(each)) ?? '1h';
  const running = canonical(
    withSources(condition, (source) =>
      source.kind === 'price' ? { kind: 'candle', field: 'close', timeframe } : source,
    ),
  );
  if (followsPrice(running)) return running;
  return refused('plan-touch', { sources: stillSources(running).map(named).join(', ') }, [text]);
}

/** Undefined where every source can be read. */
function refuseSources(condition: Condition): Planned | undefined {
  const sources = sourcesOf(condition);
  const long = sources.find((source) => candlesFor(source) > MOST_CANDLES);
  if (!long) return undefined;
  const shorter = shortened(long);
  const same = JSON.stringify(long);
  const instead = shorter
    ? [formatCondition(withSources(condition, (source) => (JSON.stringify(source) === same ? shorter : source)))]
    : [];
  return refused('plan-too-long', { source: named(long), need: candlesFor(long), most: MOST_CANDLES }, instead);
}

/** The same indicator over the longest period for which there is past enough. */
function shortened(source: Source): Source | undefined {
  if (source.kind !== 'indicator') return undefined;
  const [period = 0, ...rest] = source.params;
  for (let shorter = period - 1; shorter > 1; shorter--) {
    const candidate: Source = { ...source, params: [shorter, ...rest] };
    if (candlesFor(candidate) <= MOST_CANDLES) return candidate;
  }
  return undefined;
}

type Asked = Pick<RuleText, 'about' | 'options'> & { readonly terms: Terms };

function planTrigger(
  trigger: Trigger,
  asked: Asked,
  { symbol, price, now, pricedAt = now, zone = UTC }: PlanContext,
): Planned {
  const { about, options, terms } = asked;
  const text = formatTrigger(trigger);
  if (trigger.op === 'at') {
    const { schedule } = trigger;
    const nextAt = nextOf(schedule, now, zone)?.toISOString();
    if (nextAt === undefined)
      return refused('plan-over', { expires: lastOf(schedule, now, zone)?.toISOString() ?? '' });
    const reminds = { schedule, nextAt, ...(zone === UTC ? {} : { zone }) };
    return { ok: true, value: { kind: 'reminder', metric: atOf(symbol, text), text, terms: { ...terms, reminds } } };
  }
  if (trigger.op !== 'moved') {
    const coin = about.kind === 'symbol' ? readTypedSymbol(about.typed) : undefined;
    if (!coin) return refused('plan-listing-group');
    if (!coin.ok) return { ok: false, problem: coin.problem, instead: [] };
    const { base } = coin.value;
    return {
      ok: true,
      value: { kind: 'listing', metric: coinOf(base, trigger.op), coin: base, is: trigger.op, terms },
    };
  }
  if (about.kind === 'any') return refused('plan-moved-group', {}, [`${text} in 24h`]);
  if (options.judgedOn === 'close') return refused('plan-close', { source: 'price' }, [text]);
  if (symbol === undefined || price === undefined) return refused('problem-no-prices');
  const { direction, percent } = trigger;
  const moved: Moved = { direction, percent, from: price, since: pricedAt.toISOString() };
  return {
    ok: true,
    value: { kind: 'moved', metric: whenOf(symbol, movedText(moved)), terms: { ...terms, moved } },
  };
}

/** The condition with other sources in the same places. */
function withSources(condition: Condition, to: (source: Source) => Source): Condition {
  if ('left' in condition)
    return { ...condition, left: valueWith(condition.left, to), right: valueWith(condition.right, to) };
  if (condition.op === 'not') return { op: 'not', of: withSources(condition.of, to) };
  return { op: condition.op, of: condition.of.map((each) => withSources(each, to)) };
}

function valueWith(value: Value, to: (source: Source) => Source): Value {
  if (value.op === 'number') return value;
  if (value.op === 'read') return { op: 'read', source: to(value.source) };
  if (value.op === 'negate') return { op: 'negate', of: valueWith(value.of, to) };
  return { ...value, left: valueWith(value.left, to), right: valueWith(value.right, to) };
}
