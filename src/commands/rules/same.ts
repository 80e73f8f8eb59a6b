import type { NewRule, Rule } from '../../alerts/rule.ts';
import { button, phrase, type Reply } from '../../chat/message.ts';
import { claimOf } from '../../core/market/reading.ts';
import type { Zone } from '../../core/zone.ts';
import { fitsButton } from '../lines.ts';
import { ruleLine } from './rule-line.ts';
import { optionText } from './rule-text.ts';

/** The rule of a chat that would ring together with a new one: whoever set it, the chat would be told twice. */
export const findSame = (rules: readonly Rule[], wanted: Wanted): Rule | undefined =>
  rules.find((rule) => keyOf(rule) === keyOf(wanted));

type Wanted = Pick<NewRule, 'metric' | 'threshold' | 'terms'>;

/** A move is the same from wherever it started. */
const keyOf = ({ metric, threshold: { side, at }, terms: { moved } = {} }: Wanted): string =>
  moved ? `${claimOf(metric)?.about} ${moved.direction} ${moved.percent}` : `${metric} ${side} ${at}`;

/** What is answered instead of adding a rule twice: how the first one stands. */
export function alreadyWatched(rule: Rule, wanted: Wanted, value: number | undefined, { now, zone }: Seen): Reply {
  const alert = String(rule.id);
  const options = optionText({ ...rule, ...wanted }, zone);
  // Options that were asked for and are others: they are a change of the rule that is there.
  const does = { command: 'edit', args: { alert, rule: options } };
  const isOther = options !== '' && options !== optionText(rule, zone) && fitsButton(does);
  return {
    says: [phrase('already-watched'), ruleLine(rule, value, now)],
    buttons: [
      button('button-stop', { command: 'unwatch', args: { alert } }),
      ...(isOther ? [button('button-offer', does, { offer: `/edit ${alert} ${options}` })] : []),
    ],
  };
}

type Seen = { readonly now: Date; readonly zone: Zone };
