import type { Caller } from '../../chat/caller.ts';
import type { Read } from '../../chat/command.ts';
import type { Market, Ticker } from '../../core/market/market.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import { type About, isTrigger } from '../../core/rules/language/expression.ts';
import { findTicker } from '../../core/rules/language/read-about.ts';
import { formatRule, type RuleText, readRule } from '../../core/rules/language/read-rule.ts';
import { fitsButton } from '../lines.ts';
import { marketTicker } from '../options.ts';
import { type Fits, mistaken } from './mistake.ts';

/** A rule as it was asked for, and the market that was found for its coin. */
export type Asked = {
  readonly rule: RuleText;
  readonly symbol: MarketSymbol | undefined;
  /** Undefined for a market whose price is not known now, and for rules about no coin. */
  readonly ticker: Ticker | undefined;
};

export const fitsAs =
  (command: string, ...before: readonly string[]): Fits =>
  (text) =>
    fitsButton({ command, args: { ...Object.fromEntries(before.entries()), rule: text } });

/** Reads a whole rule and finds its coin. Mistakes are shown in their place, with the nearest text that works. */
export async function readAsked(
  text: string,
  { market, now, caller, fits }: { market: Market; now: Date; caller: Caller; fits: Fits },
): Promise<Read<Asked>> {
  const read = readRule(text, { now });
  if (!read.ok) {
    const mistake = mistaken(text, read.problem, fits);
    return isOnlyCoin(text) ? { ...mistake, offers: FIRST_RULES.map((rule) => `${text.trim()} ${rule}`) } : mistake;
  }
  return findCoin(read.value, { market, caller, fits });
}

/** What a person may want to know of a coin who has only named it. */
const FIRST_RULES = ['-5% in 1h', 'rsi(14, 4h) < 30', 'golden cross', 'volume(1h) > 3 * sma(volume(1h), 20)'];

const isOnlyCoin = (text: string): boolean => findTicker(text, 0)?.end === text.length;

/** Two coins under one ticker are asked about; each button then holds the whole rule. */
async function findCoin(
  rule: RuleText,
  { market, caller, fits }: { market: Market; caller: Caller; fits: Fits },
): Promise<Read<Asked>> {
  const { about, condition } = rule;
  // A coin that is not traded yet is looked for by nobody.
  const isUnlisted = isTrigger(condition) && (condition.op === 'listed' || condition.op === 'delisted');
  if (about.kind !== 'symbol' || isUnlisted) return { ok: true, value: { rule, symbol: undefined, ticker: undefined } };
  const found = await marketTicker(market).parse(about.typed, caller);
  if (found.ok) return { ok: true, value: { rule, symbol: found.value.symbol, ticker: found.value } };
  if (!('offers' in found)) return found;
  const texts = found.offers.map((typed) => formatRule({ ...rule, about: { kind: 'symbol', typed } }));
  return { ...found, offers: texts.filter(fits) };
}

/** Reads the text of a rule whose coin is known already, unless it names another one. */
export async function readAbout(
  text: string,
  known: { readonly about: About; readonly symbol: MarketSymbol | undefined },
  ports: { market: Market; now: Date; caller: Caller; fits: Fits },
): Promise<Read<Asked>> {
  const read = readRule(text, { about: known.about, now: ports.now });
  if (read.ok) {
    const { symbol } = known;
    const ticker = symbol && ports.market.ticker(symbol);
    return { ok: true, value: { rule: read.value, symbol, ticker } };
  }
  const whole = readRule(text, { now: ports.now });
  if (whole.ok) return findCoin(whole.value, ports);
  // Of two readings, the one that got further is what was meant.
  return mistaken(text, whole.problem.column > read.problem.column ? whole.problem : read.problem, ports.fits);
}
