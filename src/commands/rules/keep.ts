import type { Allowance } from '../../accounts/limits.ts';
import { chosenOf, type NewRule, type Rule, type RuleTerms } from '../../alerts/rule.ts';
import { type Caller, zoneOf } from '../../chat/caller.ts';
import { button, type PersonId, phrase, type Reply, say } from '../../chat/message.ts';
import type { Metric } from '../../core/market/reading.ts';
import type { Phrase } from '../../core/result.ts';
import { usageOf } from '../../core/rules/usage.ts';
import type { Services } from '../services.ts';
import { alreadyWatched, findSame } from './same.ts';

/** Where a rule comes from: a new one, or one that is changed in place. */
export type Origin = {
  readonly caller: Caller;
  /** The rule that becomes another; without new terms it keeps its own. */
  readonly replaces?: { readonly rule: Rule; readonly keepsTerms: boolean };
};

export type Kept = { readonly rule: Rule; readonly lead: readonly Phrase[] } | { readonly reply: Reply };

type Wanted = Pick<NewRule, 'metric' | 'threshold' | 'terms' | 'state'>;

/** The terms that a rule will have: where none are said, those of the rule that it replaces. */
export const keptTerms = (terms: RuleTerms, { replaces }: Pick<Origin, 'replaces'>): RuleTerms =>
  replaces?.keepsTerms ? { ...terms, ...chosenOf(replaces.rule.terms) } : terms;

/** Stores a rule, once for each chat. `value` is that of its metric now, for a rule that is there already. */
export async function keepRule(
  wanted: Wanted,
  value: number | undefined,
  { caller, replaces }: Origin,
  { rules, limits, now }: Services,
): Promise<Kept> {
  const { chat, person: owner } = caller;
  const { metric, threshold, terms = {}, state = 'armed' } = wanted;
  const others = (await rules.of(chat)).filter(({ id }) => id !== replaces?.rule.id);
  const same = findSame(others, { metric, threshold, terms });
  if (same)
    return { reply: alreadyWatched(same, { metric, threshold, terms }, value, { now: now(), zone: zoneOf(caller) }) };

  const allowance = await limits.of(owner);
  const isCounted = usageOf([metric]).parts > 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const seen = isCounted ? { owner, metrics: await rules.metricsOf(owner) } : undefined;
    const over = seen && overdrawn(metric, { owned: seen.metrics, owner, replaces: replaces?.rule, allowance });
    if (over) return { reply: over };

    if (replaces) {
      const { id } = replaces.rule;
      const edited = await rules.edit(id, { metric, threshold, state, terms: keptTerms(terms, { replaces }) }, seen);
      if (edited) return { rule: edited, lead: [phrase('rule-edited', { id: String(id) })] };
      if (!(await rules.get(id))) return { reply: say('problem-alert-gone', { kind: 'rule', id: String(id) }) };
    } else {
      const hasTerms = Object.keys(terms).length > 0;
      const wish = { chat, owner, metric, threshold, state, ...(hasTerms ? { terms } : {}) };
      const rule = await rules.add(wish, allowance.rules, now(), seen);
      if (rule) return { rule, lead: [] };
      if (!seen || seen.metrics.length >= allowance.rules) return { reply: tooMany('rules', allowance.rules) };
    }
  }
  throw new Error(`The rules of ${owner} changed ${MOST_TRIES} times while one was kept`);
}

/** A person who changes rules in several places at once is let go first, so often. */
const MOST_TRIES = 10;

/** What a person is told who has as many rules or subscriptions as they may. */
export const tooMany = (what: 'rules' | 'subscriptions', most: number): Reply =>
  say(`problem-too-many-${what}`, { most });

/** Why a condition is more than its owner may have; undefined while it is not. */
function overdrawn(
  metric: Metric,
  asked: { owned: readonly Metric[]; owner: PersonId; replaces: Rule | undefined; allowance: Allowance },
): Reply | undefined {
  const { owner, replaces, allowance } = asked;
  const owned = [...asked.owned];
  if (replaces?.owner === owner) owned.splice(owned.indexOf(replaces.metric), 1);
  const [used, together] = [usageOf(owned), usageOf([...owned, metric])];
  const what = (['parts', 'series'] as const).find((each) => together[each] > allowance[each]);
  // What makes a rule smaller is never refused, however small a limit has become meanwhile.
  if (!what || together[what] <= usageOf([...owned, ...(replaces ? [replaces.metric] : [])])[what]) return undefined;
  return say(`problem-too-many-${what}`, {
    used: used[what],
    most: allowance[what],
    more: together[what] - used[what],
  });
}

export const stopButton = ({ id }: Rule) => button('button-stop', { command: 'unwatch', args: { alert: String(id) } });
