import type { Option, Read } from '../chat/command.ts';
import { phrase } from '../chat/message.ts';
import type { Market, Ticker } from '../core/market/market.ts';
import { partsOf, readTypedSymbol, type TypedSymbol } from '../core/market/symbol.ts';
import { ok } from '../core/result.ts';
import { type Condition, readCondition } from '../core/rules/condition.ts';
import { type RuleText, readRule } from '../core/rules/language/read-rule.ts';
import { saidOtherwise } from '../core/rules/language/say-otherwise.ts';
import { LONGEST_RULE, mistaken } from './rules/mistake.ts';

const MOST_OFFERS = 8;
const MOST_SUGGESTIONS = 25;

/** A market by what people type; its newest ticker comes along. Two coins under one ticker are asked about, never guessed. */
export const marketTicker = (market: Market): Option<Ticker> => ({
  required: true,
  ask: () => (isBlind(market) ? [phrase('problem-no-prices')] : undefined),
  suggest: (typed) => market.search(typed.replace(/^\$/, ''), MOST_SUGGESTIONS),
  parse(typed): Read<Ticker> {
    const read = readTypedSymbol(typed);
    if (!read.ok) return read;
    const found = lookUp(market, read.value);
    const coins = read.value.exchange ? found.slice(0, 1) : coinsAmong(found);
    const [only, ...others] = coins;
    if (!only) return unknownMarket(market, typed, read.value.base);
    if (others.length === 0) return ok(only);
    return {
      ok: false,
      problem: phrase('problem-two-coins', { typed: read.value.base }),
      details: coins.map(({ symbol, price, source }) => phrase('coin', { symbol, price, source })),
      offers: coins.map((coin) => nameOf(market, coin)),
    };
  },
});

/** Markets that fit, deepest first. `ETHUSDT`, as exchanges write it, is split where that names a market. */
function lookUp(market: Market, typed: TypedSymbol): readonly Ticker[] {
  const found = market.find(typed);
  if (found.length > 0 || typed.quote !== undefined) return found;
  const { base: joined } = typed;
  const splits = Array.from({ length: joined.length - 1 }, (_, i) => i + 1);
  return (
    splits
      .map((at) => market.find({ ...typed, base: joined.slice(0, at), quote: joined.slice(at) }))
      .find(({ length }) => length > 0) ?? []
  );
}

/** The deepest market of each coin: the one that holds the ticker, and strangers by the exchange that lists them. */
function coinsAmong(found: readonly Ticker[]): readonly Ticker[] {
  const exchangeOf = ({ symbol }: Ticker) => partsOf(symbol).exchange;
  return found.filter((each, i) => found.findIndex((other) => exchangeOf(other) === exchangeOf(each)) === i);
}

/** What a button calls a market: with its exchange where another coin has the same name, so that nobody is asked twice. */
export function nameOf(market: Market, { symbol, source }: Pick<Ticker, 'symbol' | 'source'>): string {
  const { base, quote, exchange } = partsOf(symbol);
  const isAlone = coinsAmong(market.find({ base, quote })).length <= 1;
  return exchange !== undefined || isAlone ? symbol : `${symbol}@${source}`;
}

const isBlind = (market: Market) => market.search('', 1).length === 0;

function unknownMarket(market: Market, typed: string, base: string): Read<Ticker> {
  const offers = [base, base.slice(0, 3), base.slice(0, 2), base.slice(0, 1)].reduce<readonly string[]>(
    (found, start) => (found.length > 0 ? found : market.search(start, MOST_OFFERS)),
    [],
  );
  return {
    ok: false,
    problem: phrase(isBlind(market) ? 'problem-no-prices' : 'problem-coin-unknown', { typed }),
    offers,
  };
}

/** A level of the price, or whatever else the rule language can say of a coin. */
type Wish =
  | ({ readonly kind: 'level' } & Condition)
  /** The coin in it stands for whichever was named before. */
  | { readonly kind: 'rule'; readonly rule: RuleText };

/** `above 4000`, `-5% 1h`; the buttons and suggestions lie around the price of the symbol that was chosen before. */
export const condition = (market: Market, now: () => Date): Option<Wish> => ({
  required: true,
  isRest: true,
  longest: LONGEST_RULE,
  suggest(typed, _caller, { symbol = '' }) {
    const ticker = deepest(market, symbol);
    const levels = ticker ? roundLevels(ticker.price) : [];
    return levels.filter((level) => level.includes(typed.trim().toLowerCase()));
  },
  ask({ symbol: typed = '' }) {
    const ticker = deepest(market, typed);
    if (!ticker) return [phrase('problem-no-prices')];
    const { symbol, price, source } = ticker;
    const line = `/watch ${typed} ${roundLevels(price)[0]}`;
    return [phrase('ask-watch-condition', { symbol, price, source, line })];
  },
  parse: (typed) => readWish(typed, now()),
});

const ANY_COIN = { kind: 'symbol', typed: 'BTC' } as const;

function readWish(typed: string, now: Date): Read<Wish> {
  const level = readCondition(typed);
  if (level.ok) return { ok: true, value: { kind: 'level', ...level.value } };
  if (isOnlyLevel(typed)) return { ok: false, problem: level.problem, offers: levelsLike(typed, now) };
  const read = readRule(typed, { about: ANY_COIN, now });
  if (read.ok) return { ok: true, value: { kind: 'rule', rule: read.value } };
  const { column, near } = read.problem;
  return column === 1 && near === undefined ? level : mistaken(typed, read.problem, () => true);
}

/** `100 000` is none, but may be meant as one. */
const levelsLike = (typed: string, now: Date): readonly string[] =>
  saidOtherwise(typed)
    .filter((each) => readCondition(each).ok || readRule(each, { about: ANY_COIN, now }).ok)
    .slice(0, 1);

const SIDE_OR_DOLLARS = /\b(?:above|below|over|under|usd[tc]?)\b/gi;

/** Nothing in it belongs to the rule language, or a number stands there of which nobody can say from which side it is meant. */
const isOnlyLevel = (typed: string): boolean =>
  /^[$\d.,]+[kmbt]?\s+(?:and|or)\b/i.test(typed) ||
  !/[(%±]|\.\.|\d\s?[-–—]\s?\$?\d|[a-z]{2,}/i.test(typed.replace(SIDE_OR_DOLLARS, ''));

function deepest(market: Market, typed: string): Ticker | undefined {
  const read = readTypedSymbol(typed);
  return read.ok ? lookUp(market, read.value)[0] : undefined;
}

const STEPS = [1.02, 1.05, 1.1, 0.98, 0.95, 0.9];

/** Levels a person would name, some percent away: two leading digits and a half. */
function roundLevels(price: number): readonly string[] {
  const grain = 10 ** Math.floor(Math.log10(price)) / 200;
  return STEPS.map((step) => {
    const level = Number((Math.round((price * step) / grain) * grain).toPrecision(6));
    return `${step > 1 ? 'above' : 'below'} ${plainNumber(level)}`;
  });
}

/** Never `1e-7`: what a button carries must be what a person can type. */
export const plainNumber = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 15, maximumFractionDigits: 20 });
