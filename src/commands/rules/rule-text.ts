import type { Rule, RuleTerms } from '../../alerts/rule.ts';
import { claimOf, subjectOf, symbolOf } from '../../core/market/reading.ts';
import type { Facts } from '../../core/result.ts';
import type { About } from '../../core/rules/language/expression.ts';
import { formatNumber, formatSpan, formatTrigger } from '../../core/rules/language/format.ts';
import { formatTicker } from '../../core/rules/language/read-about.ts';
import { defaultRearm } from '../../core/rules/rule.ts';
import { wallTimeAt, type Zone } from '../../core/zone.ts';

/** What a rule is about, as the rule language names it. */
export function aboutOf({ metric }: Pick<Rule, 'metric'>): About {
  const symbol = symbolOf(metric) ?? subjectOf(metric)?.about;
  if (symbol === undefined || symbol === 'market') return { kind: 'market' };
  return symbol === 'top100' || symbol === 'watchlist'
    ? { kind: 'any', group: symbol }
    : { kind: 'symbol', typed: symbol };
}

/** A rule's condition as it can be typed after its coin, without its terms. */
export function conditionText({ metric, threshold: { side, at }, terms }: Rule): string {
  if (terms?.moved) return formatTrigger({ op: 'moved', ...terms.moved });
  const subject = subjectOf(metric);
  if (subject) return subject.text;
  const level = formatNumber(at);
  if (symbolOf(metric)) return `${side} ${level}`;
  return `season(${metric.replace(/\D/g, '')}) ${side === 'above' ? '>=' : '<='} ${level}`;
}

/** A whole rule as `/alert` takes it in a chat whose clocks are there. */
export function ruleText(rule: Rule, zone: Zone): string {
  const about = aboutOf(rule);
  const whose = { symbol: 'typed' in about ? `${formatTicker(about.typed)} ` : '', any: '', market: '' }[about.kind];
  const group = about.kind === 'any' ? `any ${about.group}: ` : '';
  return `${whose}${group}${conditionText(rule)} ${optionText(rule, zone)}`.trimEnd();
}

/** The options of a rule, as they are typed behind its condition. */
export const optionText = (rule: Rule, zone: Zone): string =>
  [...rearmWords(rule), ...termWords(rule.terms, zone)].join(' ');

/** Where a level is armed again, if that is not where it usually would be. */
function rearmWords({ metric, threshold: { side, at, rearm } }: Rule): readonly string[] {
  const isLevel = symbolOf(metric) !== undefined;
  return isLevel && rearm !== defaultRearm(side, at) ? [`rearm ${formatNumber(rearm)}`] : [];
}

/** What was chosen for a rule, as it is typed behind it in a chat whose clocks are there. */
export function termWords(
  { isOnce, cooldownMs, expiresAt, urgency, note }: RuleTerms = {},
  zone: Zone,
): readonly string[] {
  return [
    ...(isOnce ? ['once'] : []),
    ...(cooldownMs ? [`cooldown ${formatSpan(cooldownMs)}`] : []),
    ...(expiresAt ? [`until ${wallTimeAt(zone, new Date(expiresAt)).replace('T', ' ')}`] : []),
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

/** More would not fit a button, whose line begins with a command. */
const LONGEST_NAME = 50;

/** How a rule is named where it is offered: `17 ETH/USDT above 4000`, short enough for a button. */
export function ruleName(rule: Rule): string {
  const { id, metric, threshold } = rule;
  const subject = subjectOf(metric);
  const symbol = symbolOf(metric);
  const name = subject
    ? [id, ...(subject.about === 'market' && !claimOf(metric) ? [] : [subject.about]), conditionText(rule)].join(' ')
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
