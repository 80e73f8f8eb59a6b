import { MAX_DIGITS, readPositive } from '../../number.ts';
import { type Meter, Mistake, shown } from './problem.ts';
import { KEYWORDS, NAMES } from './vocabulary.ts';

export type Token = {
  readonly kind: 'name' | 'number' | 'date' | 'time' | 'quoted' | 'sign' | 'end';
  /** Names in small letters and signs in one spelling, so that `≥` is `>=` and `RSI` is `rsi`. */
  readonly text: string;
  /** Where it begins and ends in the text. */
  readonly at: number;
  readonly end: number;
  /** Of a number: its value, unless its letters are a unit of time or of nothing at all. */
  readonly value?: number;
  /** Of a number: how long it is, in ms, where its letters can be a unit of time. `15m` is both this and 15 million. */
  readonly spanMs?: number;
};

const MOST_CHARACTERS = 500;
const MOST_TOKENS = 256;

const MINUTE = 60_000;
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({ m: 1, h: 60, d: 1_440, w: 10_080 }).flatMap(([letter, minutes]) => {
    const word = { m: 'minute', h: 'hour', d: 'day', w: 'week' }[letter] ?? letter;
    const short = { m: 'min', h: 'hr', d: 'dy', w: 'wk' }[letter] ?? letter;
    return [letter, short, `${short}s`, word, `${word}s`].map((unit): [string, number] => [unit, minutes * MINUTE]);
  }),
);

/** Milliseconds in a unit of time: `h`, `hr`, `hour`, `hours`. */
export const unitMs = (unit: string): number | undefined => UNITS.get(unit);

/** Signs as people and their keyboards write them, longest first. */
const SIGNS: readonly (readonly [typed: string, text: string, kind?: 'name'])[] = [
  ['+/-', '±'],
  ['...', '..'],
  ['..', '..'],
  ['…', '..'],
  ['+-', '±'],
  ['±', '±'],
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['&&', 'and', 'name'],
  ['||', 'or', 'name'],
  ['==', '='],
  ['!', 'not', 'name'],
  ['−', '-'],
  ['–', '-'],
  ['—', '-'],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ...[...'+-*/<>=()%.,:&$'].map((sign): readonly [string, string] => [sign, sign]),
];

/** What cannot be seen is skipped like a space: it comes along when people copy. */
const SPACE = /[\s\p{Cf}]+/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const DATE = /\d{4}-\d{2}-\d{2}(?!\d)/y;
const TIME = /T?\d{1,2}:\d{2}(?!\d)/y;
const CLOCK = /\d{1,2}(?:am|pm)(?![a-z\d])/iy;
/** Commas part thousands only outside of a call, whose arguments they part. */
const NUMBER = /\$?(?:\d{1,3}(?:,\d{3})+(?!\d)|[\d_]+)?(?:\.\d+)?/y;
const NUMBER_IN_CALL = /\$?[\d_]*(?:\.\d+)?/y;
const DOUBTFUL_COMMA = /,\d+/y;
const LETTERS = /[a-z]+/iy;
const QUOTED = /["“”„«]([^"“”»]*)["“”»]|'([^']*)'|‘([^’]*)’/y;
const QUOTE = /["“”„«'‘]/;

/** The words and signs of `text` from `start` on, with an `end` behind them. Each kind is tried once at each place. */
export function readTokens(text: string, start: number, meter: Meter): readonly Token[] {
  if (text.length > MOST_CHARACTERS)
    throw new Mistake('problem-rule-too-long', MOST_CHARACTERS, { most: MOST_CHARACTERS });
  const tokens: Token[] = [];
  /** For each open bracket, whether it holds the arguments of a call. */
  const brackets: boolean[] = [];
  let at = start;

  while (at < text.length) {
    const space = match(SPACE, text, at);
    meter.count(1 + (space?.[0].length ?? 0));
    if (space) {
      at += space[0].length;
      continue;
    }
    if (tokens.length >= MOST_TOKENS) throw new Mistake('problem-rule-too-many-words', at, { most: MOST_TOKENS });
    const token = readToken(text, at, brackets.at(-1) ?? false);
    if (token.text === '(') brackets.push(opensCall(tokens.at(-1), at));
    if (token.text === ')') brackets.pop();
    meter.count(token.end - at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', text: '', at: text.length, end: text.length });
  return tokens;
}

/** `rsi(14,4h)` and `rsi (14,4h)` are calls; `and (4,000 < price)` is not. */
const opensCall = (before: Token | undefined, at: number): boolean =>
  before?.kind === 'name' && (before.end === at || NAMES.has(before.text)) && !KEYWORDS.has(before.text);

function readToken(text: string, at: number, isInCall: boolean): Token {
  const token = (kind: Token['kind'], typed: string, means: string = typed): Token => ({
    kind,
    text: means,
    at,
    end: at + typed.length,
  });
  const date = match(DATE, text, at);
  if (date) return token('date', date[0]);
  const time = match(TIME, text, at) ?? match(CLOCK, text, at);
  if (time) return token('time', time[0], time[0].toLowerCase());
  const name = match(NAME, text, at);
  if (name) return token('name', name[0], name[0].toLowerCase());
  const quoted = match(QUOTED, text, at);
  if (quoted) return token('quoted', quoted[0], quoted[1] ?? quoted[2] ?? quoted[3] ?? '');
  const number = match(isInCall ? NUMBER_IN_CALL : NUMBER, text, at);
  if (number && /\d/.test(number[0])) return readNumber(text, at, number[0], isInCall);
  for (const [typed, means, kind] of SIGNS) {
    if (text.startsWith(typed, at)) return token(kind ?? 'sign', typed, means);
  }
  if (QUOTE.test(text.charAt(at)))
    throw new Mistake('problem-rule-quote', at, {}, [{ from: text.length, to: text.length, text: '"' }]);
  throw new Mistake('problem-rule-character', at, { typed: nameOf(text.codePointAt(at) ?? 0) });
}

function readNumber(text: string, at: number, digits: string, isInCall: boolean): Token {
  const comma = match(DOUBTFUL_COMMA, text, at + digits.length);
  if (comma && !isInCall) {
    const place = at + digits.length;
    const mended = `${digits.replace('.', '')}.${comma[0].slice(1)}`;
    throw new Mistake('problem-rule-number-comma', at, { typed: shown(digits + comma[0]) }, [
      { from: at, to: place + comma[0].length, text: mended },
    ]);
  }
  const letters = match(LETTERS, text, at + digits.length)?.[0] ?? '';
  const end = at + digits.length + letters.length;
  const typed = digits + letters;
  const bare = digits.replaceAll(/[$_,]/g, '');
  const minutes = unitMs(letters.toLowerCase());
  const spanMs = minutes === undefined ? {} : { spanMs: Number(bare) * minutes };
  const isPower = /^[kmbt]?$/i.test(letters);
  if (!isPower && minutes === undefined)
    throw new Mistake(
      'problem-rule-unit',
      at + digits.length,
      { typed: shown(typed) },
      mendedUnit(letters, text[end]).map((unit) => ({ from: at + digits.length, to: end, text: unit })),
    );
  if (!isPower) return { kind: 'number', text: typed, at, end, ...spanMs };
  // Zero is a level like any other here; `readPositive` is for prices.
  if (/^[0.]+$/.test(bare)) return { kind: 'number', text: typed, at, end, value: 0, ...spanMs };
  const read = readPositive(typed);
  if (!read.ok) throw new Mistake('problem-rule-number-long', at, { digits: MAX_DIGITS });
  return { kind: 'number', text: typed, at, end, value: read.value, ...spanMs };
}

const LONG_POWERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    k: ['thousand', 'tsd', 'grand'],
    M: ['mn', 'mm', 'mil', 'mio', 'mln', 'mill', 'million', 'millions'],
    B: ['bn', 'bln', 'mrd', 'bil', 'billion', 'billions'],
    T: ['tn', 'trn', 'tln', 'trillion', 'trillions'],
  }).flatMap(([power, words]) => words.map((word) => [word, power] as const)),
);

/** What a number should have ended in: the power that was meant, else nothing. An exponent is no slip of the finger. */
function mendedUnit(letters: string, next = ''): readonly string[] {
  if (/\d/.test(next)) return [];
  return [LONG_POWERS.get(letters.toLowerCase()) ?? ''];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A character that can be shown by itself, else its number. */
const nameOf = (code: number): string =>
  /[\p{C}\p{M}]/u.test(String.fromCodePoint(code))
    ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    : String.fromCodePoint(code);
