import type { Rule } from '../../alerts/rule.ts';
import { ruleFacts } from '../../alerts/rule-facts.ts';
import { phrase } from '../../chat/message.ts';
import type { Market } from '../../core/market/market.ts';
import { claimOf, subjectOf, symbolOf } from '../../core/market/reading.ts';
import type { MarketSymbol } from '../../core/market/symbol.ts';
import type { Phrase } from '../../core/result.ts';
import { boundsOf, type Moved } from '../../core/rules/moved.ts';
import { distancePercent } from '../../core/rules/rule.ts';
import type { SeasonBoard } from '../../core/season/board.ts';
import { indexOf } from '../../core/season/indexes.ts';
import { termFacts } from './rule-text.ts';

/** What the metric of a rule is now; undefined where it is not known, and for a claim, which is no number. Of a move, its price. */
export async function currentValue(
  { metric, terms }: Rule,
  { market, season }: { market: Market; season: SeasonBoard },
): Promise<number | undefined> {
  const symbol = symbolOf(metric) ?? (terms?.moved && (claimOf(metric)?.about as MarketSymbol));
  if (symbol) return market.ticker(symbol)?.price;
  const index = indexOf(metric.slice('season:'.length));
  const reading = index ? (await season.latest(index))?.reading : undefined;
  return reading?.kind === 'value' ? reading.index : undefined;
}

export const isAsleep = ({ snoozedUntil }: Pick<Rule, 'snoozedUntil'>, now: Date): boolean =>
  snoozedUntil !== undefined && snoozedUntil > now;

/** How near a rule is to ringing, smallest first. Behind what can be measured come claims, and last what cannot ring now. */
export function nearness(rule: Rule, value: number | undefined, now: Date): number {
  if (rule.state === 'quiet' || rule.goneSince || isAsleep(rule, now)) return Number.MAX_VALUE;
  if (rule.terms?.moved && value !== undefined) return distanceOfMove(rule.terms.moved, value);
  if (subjectOf(rule.metric)) return Number.MAX_VALUE / 4;
  return value === undefined ? Number.MAX_VALUE / 2 : Math.abs(distanceOf(rule, value));
}

/** Percent of the price, but points of the index, which may well be 0. */
const distanceOf = ({ metric, threshold }: Rule, value: number): number =>
  symbolOf(metric) ? distancePercent(threshold, value) : threshold.at - value;

/** Percent of the price to the nearer end. */
function distanceOfMove(moved: Moved, price: number): number {
  const { lower = 0, upper = Number.POSITIVE_INFINITY } = boundsOf(moved);
  return (Math.max(0, Math.min(price - lower, upper - price)) / price) * 100;
}

/** How a rule stands at a value of its metric: how far it has to go, or why it cannot ring. */
export function ruleLine(rule: Rule, value: number | undefined, now: Date): Phrase {
  const { threshold, state, snoozedUntil, goneSince, metric } = rule;
  const facts = { ...termFacts(rule.terms), ...ruleFacts(rule) };
  if (snoozedUntil && isAsleep(rule, now))
    return phrase('alerts-snoozed', { ...facts, until: snoozedUntil.toISOString() });
  if (goneSince) return phrase('alerts-gone', { ...facts, since: goneSince.toISOString() });
  if (facts['kind'] === 'listing') return phrase('alerts-group', facts);
  const { moved, reminds } = rule.terms ?? {};
  if (reminds) return phrase('alerts-reminder', { ...facts, next: reminds.nextAt });
  if (moved && value !== undefined)
    return phrase('alerts-moved', { ...facts, value, change: (value / moved.from - 1) * 100 });
  if (moved) return phrase('alerts-blind', facts);
  // It was told while it became true, and is armed again by becoming false: its state is its truth.
  const claim = claimOf(metric);
  if (claim?.about === 'top100' || claim?.about === 'watchlist') return phrase('alerts-group', facts);
  if (claim) return phrase(state === 'quiet' ? 'alerts-claim-true' : 'alerts-claim-false', facts);
  if (value === undefined) return phrase('alerts-blind', facts);
  if (state === 'quiet') return phrase('alerts-quiet', { ...facts, value, rearm: threshold.rearm });
  return phrase('alerts-armed', { ...facts, value, distance: distanceOf(rule, value) });
}
