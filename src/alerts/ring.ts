import { claimOf, type Reading, symbolOf } from '../core/market/reading.ts';
import type { Alert } from './alert.ts';
import type { Rule } from './rule.ts';

/** What the matcher knows of the time before a reading. */
type Past = {
  /** Start of the silence that a price ended, as far as the rule was there for it. */
  readonly silentSince: Date | undefined;
  /** A claim was already old when it was heard. */
  readonly isLate: boolean;
};

/** What a rule tells that a reading reached; undefined where its terms keep it silent. */
export function ringOf(rule: Rule, reading: Reading, past: Past): Alert | undefined {
  const { isOnce, note } = rule.terms ?? {};
  if (isExpired(rule, reading.at) || isCooling(rule, reading.at)) return undefined;
  return { ...factsOf(rule, reading, past), ...(isOnce ? { isOnce } : {}), ...(note === undefined ? {} : { note }) };
}

const isExpired = ({ terms }: Rule, at: Date): boolean =>
  terms?.expiresAt !== undefined && Date.parse(terms.expiresAt) <= at.getTime();

const isCooling = ({ terms, rangAt }: Rule, at: Date): boolean =>
  rangAt !== undefined && at.getTime() - rangAt.getTime() < (terms?.cooldownMs ?? 0);

function factsOf(rule: Rule, reading: Reading, { silentSince, isLate }: Past): Alert {
  const { side, at: level, rearm } = rule.threshold;
  // What is late is told with the whole time in which it may have happened.
  const at = ((silentSince && reading.within?.to) ?? reading.at).toISOString();
  const claim = claimOf(rule.metric);
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
