import type { Allowance } from '../accounts/limits.ts';
import { chosenOf, type NewRule, type Rule, type Rules } from '../alerts/rule.ts';
import type { Caller } from '../chat/caller.ts';
import { button, type PersonId, phrase, type Reply, say } from '../chat/message.ts';
import type { Metric } from '../core/market/reading.ts';
import type { Phrase } from '../core/result.ts';
import { usageOf } from '../core/rules/usage.ts';
import { alreadyWatched, findSame } from './same.ts';
import type { Services } from './services.ts';

/** Where a rule comes from: a new one, or one that is changed in place. */
export type Origin = {
  readonly caller: Caller;
  /** The rule that becomes another; without new terms it keeps its own. */
  readonly replaces?: { readonly rule: Rule; readonly keepsTerms: boolean };
};

export type Kept = { readonly rule: Rule; readonly lead: readonly Phrase[] } | { readonly reply: Reply };

type Wanted = Pick<NewRule, 'metric' | 'threshold' | 'terms' | 'state'>;

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
  if (same) return { reply: alreadyWatched(same, value, now()) };

  const allowance = await limits.of(owner);
  const over = await overdrawn(metric, { owner, replaces: replaces?.rule, allowance, rules });
  if (over) return { reply: over };

  if (replaces) {
    const { id } = replaces.rule;
    const become = replaces.keepsTerms ? { ...terms, ...chosenOf(replaces.rule.terms) } : terms;
    const edited = await rules.edit(id, { metric, threshold, state, terms: become });
    if (!edited) return { reply: say('problem-alert-gone', { kind: 'rule', id: String(id) }) };
    return { rule: edited, lead: [phrase('rule-edited', { id: String(id) })] };
  }
  const hasTerms = Object.keys(terms).length > 0;
  const rule = await rules.add(
    { chat, owner, metric, threshold, state, ...(hasTerms ? { terms } : {}) },
    allowance.rules,
    now(),
  );
  if (!rule) return { reply: tooMany('rules', allowance.rules) };
  return { rule, lead: [] };
}

/** What a person is told who has as many rules or subscriptions as they may. */
export const tooMany = (what: 'rules' | 'subscriptions', most: number): Reply =>
  say(`problem-too-many-${what}`, { most });

/** Why a condition is more than its owner may have; undefined while it is not. */
async function overdrawn(
  metric: Metric,
  asked: { owner: PersonId; replaces: Rule | undefined; allowance: Allowance; rules: Rules },
): Promise<Reply | undefined> {
  const { owner, replaces, allowance, rules } = asked;
  const alone = usageOf([metric]);
  if (alone.parts === 0) return undefined;
  const owned = [...(await rules.metricsOf(owner))];
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
