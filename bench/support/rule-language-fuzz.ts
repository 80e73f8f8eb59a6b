import { Meter } from '../../src/core/rules/language/problem.ts';
import { formatRule, readRule } from '../../src/core/rules/language/read-rule.ts';
import { createRandom } from './random.ts';

/** What became of the texts. `faults` are exceptions, broken promises of a problem, and rules that are not read back. */
export type LanguageFuzz = {
  readonly texts: number;
  readonly rules: number;
  readonly refused: number;
  readonly mostSteps: number;
  readonly problems: ReadonlySet<string>;
  readonly faults: readonly string[];
};

const WORDS = [
  ...['rsi', 'ema', 'sma', 'macd', 'bb', 'volume', 'close', 'price', 'change', 'flat', 'line', 'season', 'dominance'],
  ...['(', ')', ',', '.', ':', '<', '>', '>=', '<=', '=', '+', '-', '*', '/', '%', '±', '..', '…', '&&', '!', '$', '"'],
  ...['and', 'or', 'not', 'crosses', 'above', 'below', 'within', 'between', 'of', 'in', 'any', 'top100', 'watchlist'],
  ...[
    'once',
    'every',
    'day',
    'monday',
    'at',
    'on',
    'until',
    'for',
    'rearm',
    'note',
    'close',
    'touch',
    'cooldown',
    'digest',
  ],
  ...[
    'ETH',
    'BTC/USDT',
    '$RSI',
    '1INCH',
    '币安人生',
    'golden cross',
    'oversold',
    'dip',
    'listed',
    'hist',
    'upper',
    'ath',
  ],
  ...[
    '14',
    '4h',
    '1d',
    '15m',
    '30',
    '0',
    '4,000',
    '4,5',
    '4k',
    '.5',
    '1e999',
    '9'.repeat(40),
    '2026-12-24',
    '09:00',
    '99:99',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\u202e',
    '\u200b',
    '\ud800',
    '💥',
    '👩‍🚀',
    '\u0000',
    '`',
    '${',
    ';',
    'é',
  ],
] as const;

/** Rules that are right, to be broken a little: what is nearly right reaches deepest. */
const RIGHT = [
  'ETH rsi(14, 4h) < 30 and close(1d) > ema(200, 1d)',
  'any top100: volume(1h) > 3 * sma(volume(1h), 20) or change(24h) > 20% once note "look"',
  'SOL 120..150 cooldown 4h until 2026-12-31 critical',
  'ETH price crosses above line(2026-01-01 40000, 2026-06-01 60000) for 7d',
  'ETH not (close(4h) < bb(20, 2, 4h).lower or within 1% of 4000) digest',
  'BTC every monday at 09:00',
  'golden cross ETH 4h once',
] as const;

const MOST_STEPS = 1_000_000;
const MOST_FAULTS = 20;

/** Reads random texts: soups of words, rules with some characters changed, deep brackets, and very long ones. */
export function fuzzLanguage({ seed, texts }: { seed: number; texts: number }): LanguageFuzz {
  const random = createRandom(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length - 1)] as T;

  const soup = (words: number) => {
    let text = '';
    for (let i = 0; i < words; i++) text += pick(WORDS) + (random() < 0.6 ? ' ' : '');
    return text;
  };
  const broken = () => {
    let text: string = pick(RIGHT);
    for (let i = upTo(3); i > 0; i--) {
      const at = upTo(text.length);
      text = text.slice(0, at) + (random() < 0.5 ? pick(WORDS) : '') + text.slice(at + upTo(4));
    }
    return text;
  };
  const deep = () =>
    `ETH ${pick(['(', 'not ', '-', '((', 'rsi(', 'not ('] as const).repeat(1 + upTo(120))}${soup(upTo(8))}`;
  const text = (i: number): string => {
    if (i % 1_000 === 0) return soup(10_000);
    const kind = random();
    return kind < 0.5 ? broken() : kind < 0.95 ? soup(1 + upTo(40)) : deep();
  };

  const problems = new Set<string>();
  const faults: string[] = [];
  let [rules, mostSteps] = [0, 0];
  for (let i = 0; i < texts; i++) {
    const typed = text(i);
    const meter = new Meter();
    const fault = faultOf(typed, meter, (id) => problems.add(id));
    if (fault === undefined) rules += 1;
    else if (fault !== REFUSED && faults.length < MOST_FAULTS)
      faults.push(`${JSON.stringify(typed.slice(0, 500))}: ${fault}`);
    mostSteps = Math.max(mostSteps, meter.steps);
  }
  return { texts, rules, refused: texts - rules, mostSteps, problems, faults };
}

const REFUSED = 'refused';

/** Nothing for a rule that survives the way there and back; `REFUSED` for a problem that keeps its promises. */
function faultOf(typed: string, meter: Meter, saw: (id: string) => void): string | undefined {
  try {
    const read = readRule(typed, {}, meter);
    if (meter.steps > MOST_STEPS) return `${meter.steps} steps`;
    if (!read.ok) {
      const { id, column, near } = read.problem;
      saw(id);
      if (!(column >= 1 && column <= typed.length + 1)) return `column ${column}`;
      if (near !== undefined && !readRule(near).ok) return `does not read what it offers: ${near}`;
      return REFUSED;
    }
    const written = formatRule(read.value);
    const again = readRule(written);
    if (!again.ok) return `not read back: ${written}: ${again.problem.id}`;
    return JSON.stringify(again.value) === JSON.stringify(read.value) ? undefined : `read back differently: ${written}`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
