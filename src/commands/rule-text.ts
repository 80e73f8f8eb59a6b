import type { Rule, RuleTerms } from '../alerts/rule.ts';
import { claimOf, symbolOf } from '../core/market/reading.ts';
import type { Facts } from '../core/result.ts';
import type { About } from '../core/rules/language/expression.ts';
import { formatNumber, formatSpan, formatTrigger } from '../core/rules/language/format.ts';
import type { Moved } from '../core/rules/moved.ts';

/** What a rule is about, as the rule language names it. */
export function aboutOf({ metric }: Pick<Rule, 'metric'>): About {
  const symbol = symbolOf(metric) ?? claimOf(metric)?.about;
  if (symbol === undefined || symbol === 'market') return { kind: 'market' };
  return symbol === 'top100' || symbol === 'watchlist'
    ? { kind: 'any', group: symbol }
    : { kind: 'symbol', typed: symbol };
}

/** A rule's condition as it can be typed after its coin, without its terms. */
export function conditionText({ metric, threshold: { side, at }, terms }: Rule): string {
  if (terms?.moved) return formatTrigger({ op: 'moved', ...terms.moved });
  const claim = claimOf(metric);
  if (claim) return claim.text;
  const level = formatNumber(at);
  if (symbolOf(metric)) return `${side} ${level}`;
  return `season(${metric.replace(/\D/g, '')}) ${side === 'above' ? '>=' : '<='} ${level}`;
}

/** A whole rule as `/alert` takes it. */
export function ruleText(rule: Rule): string {
  const about = aboutOf(rule);
  const whose = { symbol: 'typed' in about ? `${about.typed} ` : '', any: '', market: '' }[about.kind];
  const group = about.kind === 'any' ? `any ${about.group}: ` : '';
  return [`${whose}${group}${conditionText(rule)}`, ...termWords(rule.terms)].join(' ');
}

function termWords({ isOnce, cooldownMs, expiresAt, urgency, note }: RuleTerms = {}): readonly string[] {
  return [
    ...(isOnce ? ['once'] : []),
    ...(cooldownMs ? [`cooldown ${formatSpan(cooldownMs)}`] : []),
    ...(expiresAt ? [`until ${expiresAt.slice(0, 16).replace('T', ' ')}`] : []),
    ...(urgency ? [urgency] : []),
    ...(note === undefined ? [] : [`note "${note}"`]),
  ];
}

/** What the words `rule-terms` need. */
export const termFacts = ({ isOnce, cooldownMs = 0, expiresAt, urgency, note }: RuleTerms = {}): Facts => ({
  once: isOnce ? 'yes' : 'no',
  cooldown: cooldownMs > 0 ? formatSpan(cooldownMs) : 'none',
  expires: expiresAt ?? 'never',
  urgency: urgency ?? 'normal',
  noted: note === undefined ? 'no' : 'yes',
  note: note ?? '',
});

/** What the words `rule-name` need. */
export function ruleFacts({ id, metric, threshold: { side, at }, terms }: Rule): Facts {
  const claim = claimOf(metric);
  if (claim && terms?.moved) return { id: String(id), kind: 'moved', what: claim.about, ...moveFacts(terms.moved) };
  if (claim) return { id: String(id), kind: 'condition', about: claim.about, text: claim.text };
  const symbol = symbolOf(metric);
  const what = symbol ?? metric.slice('season:'.length);
  return { id: String(id), kind: symbol ? 'price' : 'season', what, side, level: at };
}

const moveFacts = ({ percent, direction, from }: Moved): Facts => ({ percent, direction, base: from });

/** More would not fit a button, whose line begins with a command. */
const LONGEST_NAME = 50;

/** How a rule is named where it is offered: `17 ETH/USDT above 4000`, short enough for a button. */
export function ruleName(rule: Rule): string {
  const { id, metric, threshold } = rule;
  const claim = claimOf(metric);
  const symbol = symbolOf(metric);
  const name = claim
    ? `${id} ${claim.about} ${conditionText(rule)}`
    : symbol
      ? `${id} ${symbol} ${conditionText(rule)}`
      : `${id} ${metric.replace(':', ' ')} ${threshold.side} ${formatNumber(threshold.at)}`;
  return shortened(name);
}

function shortened(name: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  if (bytes(name) <= LONGEST_NAME) return name;
  const letters = [...name];
  while (bytes(letters.join('')) > LONGEST_NAME - 3) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
