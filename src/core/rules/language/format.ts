import { DAY_MS, HOUR_MS } from '../../market/timeframe.ts';
import { type Comparison, type Condition, isValue, type Source, type Trigger, type Value } from './expression.ts';
import { indicatorNamed, mainOutput } from './vocabulary.ts';

/** As in the parser: what binds less is put into brackets inside what binds more. */
const POWER = { or: 1, and: 2, not: 3, compare: 4, sum: 5, product: 6, sign: 7, whole: 8 } as const;

const powerOf = (part: Value | Condition): number => {
  if (part.op === 'number') return part.value < 0 ? POWER.sign : POWER.whole;
  if (part.op === 'read') return POWER.whole;
  if (part.op === 'negate') return POWER.sign;
  if (part.op === '*' || part.op === '/') return POWER.product;
  if (isValue(part)) return POWER.sum;
  return part.op === 'or' || part.op === 'and' || part.op === 'not' ? POWER[part.op] : POWER.compare;
};

/** A condition as a person reads it, and as `readRule` reads it back. */
export function formatCondition(condition: Condition): string {
  switch (condition.op) {
    case 'not':
      return `not ${bracketed(condition.of, POWER.compare)}`;
    case 'and':
    case 'or':
      return condition.of.map((each) => bracketed(each, POWER[condition.op] + 1)).join(` ${condition.op} `);
    default:
      return formatComparison(condition);
  }
}

const MIRRORED = {
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
  'crosses-above': 'crosses-below',
  'crosses-below': 'crosses-above',
  crosses: 'crosses',
} as const;

function formatComparison({ op, left, right }: Comparison): string {
  const isTurned = weightOf(left) > weightOf(right);
  const [first, second] = isTurned ? [right, left] : [left, right];
  const sign = second.op === 'number' && isPercent(first) ? '%' : '';
  return `${formatValue(first)} ${(isTurned ? MIRRORED[op] : op).replace('-', ' ')} ${formatValue(second)}${sign}`;
}

/** What is simpler is named first: `close(1d) < ema(200, 1d)`, `sma(50) crosses below sma(200)`, `rsi < 30`. */
function weightOf(value: Value): number {
  if (value.op === 'number') return Number.POSITIVE_INFINITY;
  if (value.op !== 'read') return 10_000;
  const { source } = value;
  if (source.kind === 'price') return 0;
  return source.kind === 'indicator' ? 10 + (source.params[0] ?? 0) : 1;
}

const isPercent = (value: Value): boolean =>
  value.op === 'read' && ['change', 'flat', 'drawdown'].includes(value.source.kind);

export function formatValue(value: Value): string {
  switch (value.op) {
    case 'number':
      return formatNumber(value.value);
    case 'read':
      return formatSource(value.source);
    case 'negate':
      return `-${bracketed(value.of, POWER.sign)}`;
    default: {
      const power = powerOf(value);
      return `${bracketed(value.left, power)} ${value.op} ${bracketed(value.right, power + 1)}`;
    }
  }
}

function bracketed(part: Value | Condition, least: number): string {
  const text = isValue(part) ? formatValue(part) : formatCondition(part);
  return powerOf(part) < least ? `(${text})` : text;
}

export function formatSource(source: Source): string {
  switch (source.kind) {
    case 'candle':
      return `${source.field}(${source.timeframe})`;
    case 'indicator':
      return formatIndicator(source);
    case 'change':
    case 'flat':
      return `${source.kind}(${formatSpan(source.spanMs)})`;
    case 'drawdown':
      return 'drawdown(ath)';
    case 'line':
      return `line(${[source.from, source.to].map(({ at, value }) => `${formatInstant(at)} ${formatNumber(value)}`).join(', ')})`;
    case 'season':
      return `season(${source.size})`;
    case 'market-cap':
      return 'marketcap';
    case 'fear-greed':
      return 'feargreed';
    default:
      return source.kind;
  }
}

function formatIndicator({ name, params, output, timeframe, over }: Source & { readonly kind: 'indicator' }): string {
  const known = indicatorNamed.get(name);
  const args = over ? [`${over}(${timeframe})`, ...params.map(formatNumber)] : [...params.map(formatNumber), timeframe];
  const suffix = known && mainOutput(name, known) === output ? '' : `.${output}`;
  return `${name}(${args.join(', ')})${suffix}`;
}

const TRIGGER_SIGNS = { up: '+', down: '-', either: '±' } as const;

export function formatTrigger(trigger: Trigger): string {
  switch (trigger.op) {
    case 'moved':
      return `${TRIGGER_SIGNS[trigger.direction]}${formatNumber(trigger.percent)}%`;
    case 'at': {
      const { schedule } = trigger;
      return schedule.every === 'once'
        ? `on ${schedule.at.replace('T', ' ')}`
        : `every ${schedule.every} at ${schedule.time}`;
    }
    default:
      return trigger.op;
  }
}

const MILLION = 1e6;
const BILLION = 1e9;

/** Digits and a point, or `20M`, never an exponent: `1e-7` is no number that a trader types. */
export function formatNumber(value: number): string {
  if (value >= MILLION && value % (MILLION / 10) === 0)
    return value % (BILLION / 10) === 0 ? `${value / BILLION}B` : `${value / MILLION}M`;
  const [digits = '', exponent] = String(value === 0 ? 0 : value).split('e-');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`;
}

/** `30d`, `24h`, `15m`: a single day is rather 24 hours. */
export function formatSpan(ms: number): string {
  if (ms % DAY_MS === 0 && ms > DAY_MS) return `${ms / DAY_MS}d`;
  return ms % HOUR_MS === 0 ? `${ms / HOUR_MS}h` : `${ms / 60_000}m`;
}

const formatInstant = (at: number): string =>
  new Date(at).toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
