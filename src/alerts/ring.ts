import { claimOf, type Metric, type Reading, subjectOf, symbolOf, whenOf } from '../core/market/reading.ts';
import type { MarketSymbol } from '../core/market/symbol.ts';
import { boundsOf, type Moved, movedText } from '../core/rules/moved.ts';
import type { Alert } from './alert.ts';
import type { HeldRule } from './rule.ts';

/** What the matcher knows of the time before a reading. */
type Past = {
  /** Start of the silence that a price ended, as far as the rule was there for it. */
  readonly silentSince: Date | undefined;
  /** A claim was already old when it was heard. */
  readonly isLate: boolean;
};

/** What a rule tells that a reading reached; undefined where its terms keep it silent. */
export function ringOf(rule: HeldRule, reading: Reading, past: Past): Alert | undefined {
  const { isOnce, note } = rule.terms ?? {};
  if (isSilenced(rule, reading.at)) return undefined;
  return { ...factsOf(rule, reading, past), ...(isOnce ? { isOnce } : {}), ...(note === undefined ? {} : { note }) };
}

/** What a rule about a move waits for next: the same move from the price that rang. Undefined for every other rule. */
export type Start = { readonly metric: Metric; readonly moved: Moved };

/** A move within a cooldown is not told, and is a new start all the same: the price may never come back to the old one. */
export function startAfter({ metric, terms }: HeldRule, reading: Reading): Start | undefined {
  const from = terms?.moved && priceTold(reading);
  if (!terms?.moved || from === undefined) return undefined;
  const moved = { ...terms.moved, from, since: reading.at.toISOString() };
  return { metric: whenOf(claimOf(metric)?.about as MarketSymbol, movedText(moved)), moved };
}

/** The price was there before it started from where it does, so that is no move. */
export const isBeforeStart = ({ terms }: HeldRule, { at }: Reading): boolean =>
  terms?.moved !== undefined && at.getTime() <= Date.parse(terms.moved.since);

const priceTold = ({ told = [] }: Reading): number | undefined =>
  told.find(({ text, value }) => text === 'price' && value > 0)?.value;

/** Whether its terms keep a rule silent at an instant. */
export const isSilenced = (rule: HeldRule, at: Date): boolean => isExpired(rule, at) || isCooling(rule, at);

const isExpired = ({ terms }: HeldRule, at: Date): boolean =>
  terms?.expiresAt !== undefined && Date.parse(terms.expiresAt) <= at.getTime();

const isCooling = ({ terms, rangAt }: HeldRule, at: Date): boolean =>
  rangAt !== undefined && at.getTime() - rangAt.getTime() < (terms?.cooldownMs ?? 0);

function factsOf(rule: HeldRule, reading: Reading, { silentSince, isLate }: Past): Alert {
  const { side, at: level, rearm } = rule.threshold;
  const claim = claimOf(rule.metric);
  // A price that is late is told with the whole time in which it may have happened; of claims nobody hears all the time.
  const at = ((silentSince && !claim && reading.within?.to) || reading.at).toISOString();
  if (rule.metric.startsWith('coin:')) {
    const coin = subjectOf(rule.metric)?.about ?? '';
    const [where] = reading.told ?? [];
    const market = where && { symbol: where.text, price: where.value, source: reading.source };
    return { kind: 'listing', rule: rule.id, coin, at, ...(market ? { market } : {}) };
  }
  const start = startAfter(rule, reading);
  if (claim && rule.terms?.moved && start) {
    const { lower, upper } = boundsOf(start.moved);
    return {
      kind: 'moved',
      rule: rule.id,
      symbol: claim.about,
      from: rule.terms.moved.from,
      price: start.moved.from,
      next: rule.terms.isOnce ? [] : [lower, upper].filter((level) => level !== undefined),
      at,
      source: reading.source,
      ...(isLate ? { isLate } : {}),
    };
  }
  if (claim) {
    return {
      kind: 'condition',
      rule: rule.id,
      ...(claim.about === 'market' ? {} : { symbol: claim.about }),
      text: claim.text,
      told: reading.told ?? [],
      at,
      ...(isLate ? { isLate } : {}),
    };
  }
  const symbol = symbolOf(rule.metric);
  if (symbol === undefined) {
    const index = rule.metric.slice('season:'.length);
    return { kind: 'season-level', rule: rule.id, index, side, level, value: reading.value, day: at.slice(0, 10) };
  }
  return {
    kind: 'price',
    rule: rule.id,
    symbol,
    side,
    level,
    rearm,
    price: reading.value,
    at,
    source: reading.source,
    ...(silentSince ? { silentSince: silentSince.toISOString() } : {}),
  };
}
