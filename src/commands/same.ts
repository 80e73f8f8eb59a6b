import type { Rule } from '../alerts/rule.ts';
import { button, phrase, type Reply } from '../chat/message.ts';
import type { Metric } from '../core/market/reading.ts';
import type { Threshold } from '../core/rules/rule.ts';
import { ruleLine } from './rule-line.ts';

/** The rule of a chat that would ring together with a new one: whoever set it, the chat would be told twice. */
export const findSame = (rules: readonly Rule[], metric: Metric, { side, at }: Threshold): Rule | undefined =>
  rules.find((rule) => rule.metric === metric && rule.threshold.side === side && rule.threshold.at === at);

/** What is answered instead of adding a rule twice: how the first one stands. */
export const alreadyWatched = (rule: Rule, value: number | undefined, now: Date): Reply => ({
  says: [phrase('already-watched'), ruleLine(rule, value, now)],
  buttons: [button('button-stop', { command: 'unwatch', args: { alert: String(rule.id) } })],
});
