import { chosenOf, type NewRule, type Rule } from '../alerts/rule.ts';
import type { Caller } from '../chat/caller.ts';
import { button, phrase, type Reply, say } from '../chat/message.ts';
import type { Phrase } from '../core/result.ts';
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
    limits.rulesPerPerson,
    now(),
  );
  if (!rule) return { reply: say('problem-too-many-rules', { most: limits.rulesPerPerson }) };
  return { rule, lead: [] };
}

export const stopButton = ({ id }: Rule) => button('button-stop', { command: 'unwatch', args: { alert: String(id) } });
