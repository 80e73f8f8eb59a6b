import type { Rule, RuleTerms } from '../../alerts/rule.ts';
import { isOptionWord } from '../../core/rules/language/options.ts';
import { readRule } from '../../core/rules/language/read-rule.ts';
import { type PlanContext, planRule } from '../../core/rules/plan.ts';
import { type Fits, type Mistaken, mistaken } from './mistake.ts';
import { aboutOf, conditionText } from './rule-text.ts';

const CHOSEN: ReadonlySet<string> = new Set(['isOnce', 'cooldownMs', 'expiresAt', 'urgency', 'note']);

/**
 * What `once`, `note "sell"` or `rearm 3900` alone makes of a rule: what is watched and whether it holds stay as they
 * are, and so do the options of which nothing is said. Undefined where the text says more, or something else.
 */
export function optionsOnly(
  rule: Rule,
  text: string,
  context: PlanContext,
): Pick<Rule, 'threshold' | 'terms'> | undefined {
  const { metric, threshold } = rule;
  const known = { about: aboutOf(rule), now: context.now };
  const whole = conditionText(rule);
  const [asked, before] = [readRule(`${whole} ${text}`, known), readRule(whole, known)];
  if (!asked.ok || !before.ok || readRule(text, known).ok) return undefined;
  if (JSON.stringify(asked.value.condition) !== JSON.stringify(before.value.condition)) return undefined;
  const planned = planRule(asked.value, context);
  // `close` makes another rule of a level: one of candles.
  if (!planned.ok || (planned.value.kind !== 'moved' && planned.value.metric !== metric)) return undefined;

  const said = chosen(planned.value.terms);
  const { rearm } = asked.value.options;
  return {
    threshold: rearm === undefined ? threshold : { ...threshold, rearm },
    terms: { ...kept(rule.terms, said, text), ...said },
  };
}

/** What is wrong with options alone: `until 2020-01-01`. Undefined where the text begins with something else. */
export function optionMistake(rule: Rule, text: string, now: Date, fits: Fits): Mistaken | undefined {
  const [word = ''] = /^\p{L}+/u.exec(text.trim().toLowerCase()) ?? [];
  if (!isOptionWord(word) || text !== text.trim()) return undefined;
  const about = { about: aboutOf(rule), now };
  const whole = `${conditionText(rule)} `;
  const asked = readRule(`${whole}${text}`, about);
  if (asked.ok || readRule(text, about).ok || asked.problem.column <= whole.length) return undefined;
  const { near, facts, ...rest } = asked.problem;
  const column = asked.problem.column - whole.length;
  const offer = near?.startsWith(whole) ? near.slice(whole.length) : undefined;
  const problem = { ...rest, column, facts: { ...facts, column, near: offer ?? 'none' } };
  return mistaken(text, offer === undefined ? problem : { ...problem, near: offer }, fits);
}

const chosen = (terms: RuleTerms): RuleTerms =>
  Object.fromEntries(Object.entries(terms).filter(([name]) => CHOSEN.has(name)));

/** `normal` takes what was chosen away; ringing once and at most every so often exclude each other. */
function kept(terms: RuleTerms = {}, said: RuleTerms, text: string): RuleTerms {
  const isDropped = (name: string) =>
    /\bnormal\b/i.test(text)
      ? CHOSEN.has(name)
      : (name === 'isOnce' && said.cooldownMs !== undefined) || (name === 'cooldownMs' && said.isOnce === true);
  return Object.fromEntries(Object.entries(terms).filter(([name]) => !isDropped(name)));
}
