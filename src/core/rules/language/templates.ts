import type { Cursor } from './cursor.ts';
import { formatNumber, formatSpan } from './format.ts';
import { Mistake } from './problem.ts';
import { readTimeframe, readWindow } from './read-source.ts';
import { readNumber } from './read-time.ts';

type Template = {
  /** What may be said behind the coin, and what it is if nothing is said. */
  readonly takes: 'timeframe' | 'percent' | 'span';
  readonly fallback: string;
  /** The condition in the language itself. */
  readonly text: (argument: string) => string;
  readonly about: string;
};

/** Whole conditions with a name, typed as `golden cross ETH` or `oversold ETH 4h`. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  'golden cross': {
    takes: 'timeframe',
    fallback: '1d',
    text: (timeframe) => `sma(50, ${timeframe}) crosses above sma(200, ${timeframe})`,
    about: 'the faster average rises above the slower one',
  },
  'death cross': {
    takes: 'timeframe',
    fallback: '1d',
    text: (timeframe) => `sma(50, ${timeframe}) crosses below sma(200, ${timeframe})`,
    about: 'the faster average falls below the slower one',
  },
  oversold: {
    takes: 'timeframe',
    fallback: '4h',
    text: (timeframe) => `rsi(14, ${timeframe}) < 30`,
    about: 'sold faster than is usual',
  },
  overbought: {
    takes: 'timeframe',
    fallback: '4h',
    text: (timeframe) => `rsi(14, ${timeframe}) > 70`,
    about: 'bought faster than is usual',
  },
  breakout: {
    takes: 'timeframe',
    fallback: '1d',
    text: (timeframe) => `high(${timeframe}) >= donchian(20, ${timeframe}).high`,
    about: 'the newest candle is the highest of twenty',
  },
  breakdown: {
    takes: 'timeframe',
    fallback: '1d',
    text: (timeframe) => `low(${timeframe}) <= donchian(20, ${timeframe}).low`,
    about: 'the newest candle is the lowest of twenty',
  },
  'volume spike': {
    takes: 'timeframe',
    fallback: '1h',
    text: (timeframe) => `volume(${timeframe}) > 3 * sma(volume(${timeframe}), 20)`,
    about: 'three times what is usually traded',
  },
  dip: { takes: 'percent', fallback: '10', text: (percent) => `-${percent}% in 24h`, about: 'down within a day' },
  rally: { takes: 'percent', fallback: '10', text: (percent) => `+${percent}% in 24h`, about: 'up within a day' },
  stable: {
    takes: 'span',
    fallback: '7d',
    text: (span) => `flat(${span}) < 2%`,
    about: 'highest and lowest price lie close together',
  },
};

const LONGEST_TEMPLATE = Math.max(...Object.keys(TEMPLATES).map((words) => words.split(' ').length));
/** Also in one word: `goldencross`. */
const WORDS: ReadonlyMap<string, Template> = new Map(
  Object.entries(TEMPLATES).flatMap(([words, template]) => [
    [words, template] as const,
    [words.replaceAll(' ', ''), template] as const,
  ]),
);

/** The template whose words begin at `start` of the text, and where they end. */
export function findTemplate(
  text: string,
  start: number,
): { readonly template: Template; readonly words: string; readonly end: number } | undefined {
  const said = /^[a-z]+(?:\s+[a-z]+)?/i.exec(text.slice(start, start + 40))?.[0] ?? '';
  for (let count = LONGEST_TEMPLATE; count > 0; count--) {
    const part = count > 1 ? said : (said.split(/\s/)[0] ?? '');
    const words = part.toLowerCase().replace(/\s+/g, ' ');
    const template = WORDS.get(words);
    if (template) return { template, words, end: start + part.length };
  }
  return undefined;
}

/** Reads the argument of a template, if there is one, and gives its condition as text. */
export function expandTemplate(cursor: Cursor, { takes, fallback, text }: Template): string {
  return text(readArgument(cursor, takes, fallback));
}

const isOne = (cursor: Cursor, ahead: number): boolean => cursor.is('a', ahead) || cursor.is('an', ahead);

/** Where the argument of a template ends that stands before its coin: `dip -10% ETH`, `stable for a week ETH`. */
export function endOfArgument(text: string, start: number): number | undefined {
  const found = /^\s+(?:for\s+)?(?:[-−+]?\s?\d+(?:\.\d+)?\s?(?:%|percent|[hdw])?|an?\s+(?:hour|day|week))(?=\s)/i.exec(
    text.slice(start, start + 40),
  );
  return found ? start + found[0].length : undefined;
}

function readArgument(cursor: Cursor, takes: Template['takes'], fallback: string): string {
  // `stable for a week` is about the week; behind it, `for 3d` ends the rule.
  if (takes === 'span' && (cursor.peek(1).kind === 'number' || isOne(cursor, 1))) cursor.takes('for');
  const isThere = cursor.peek().kind === 'number' || cursor.is('-') || cursor.is('+') || isOne(cursor, 0);
  if (!isThere) return fallback;
  if (takes === 'timeframe') return readTimeframe(cursor);
  if (takes === 'span') return formatSpan(readWindow(cursor));
  const { at } = cursor.peek();
  const percent = Math.abs(readNumber(cursor));
  cursor.takes('%', 'percent');
  if (percent > 0 && percent < 100) return formatNumber(percent);
  throw new Mistake('problem-rule-percent-size', at);
}
