import type { NewRule, Rule } from '../../alerts/rule.ts';
import { button, phrase, type Reply } from '../../chat/message.ts';
import { claimOf } from '../../core/market/reading.ts';
import { ruleLine } from './rule-line.ts';

/** The rule of a chat that would ring together with a new one: whoever set it, the chat would be told twice. */
export const findSame = (rules: readonly Rule[], wanted: Wanted): Rule | undefined =>
  rules.find((rule) => keyOf(rule) === keyOf(wanted));

type Wanted = Pick<NewRule, 'metric' | 'threshold' | 'terms'>;

/** A move is the same from wherever it started. */
const keyOf = ({ metric, threshold: { side, at }, terms: { moved } = {} }: Wanted): string =>
  moved ? `${claimOf(metric)?.about} ${moved.direction} ${moved.percent}` : `${metric} ${side} ${at}`;

/** What is answered instead of adding a rule twice: how the first one stands. */
export const alreadyWatched = (rule: Rule, value: number | undefined, now: Date): Reply => ({
  says: [phrase('already-watched'), ruleLine(rule, value, now)],
  buttons: [button('button-stop', { command: 'unwatch', args: { alert: String(rule.id) } })],
});
