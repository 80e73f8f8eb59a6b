import type { Rule } from '../../alerts/rule.ts';
import { ruleFacts } from '../../alerts/rule-facts.ts';
import { type Caller, zoneOf } from '../../chat/caller.ts';
import { command } from '../../chat/command.ts';
import { phrase, say } from '../../chat/message.ts';
import type { Market } from '../../core/market/market.ts';
import { subjectOf, symbolOf } from '../../core/market/reading.ts';
import type { Phrase } from '../../core/result.ts';
import type { Zone } from '../../core/zone.ts';
import { listedId } from '../ids.ts';
import { type Offer, offer } from '../lines.ts';
import { nameOf, plainNumber } from '../options.ts';
import type { Services } from '../services.ts';
import { ruleName, ruleText } from './rule-text.ts';

export const unwatch = ({ market, rules, now }: Services) =>
  command({
    name: 'unwatch',
    access: 'rules',
    options: { alert: listedId('rule', async (chat) => (await rules.of(chat)).map(ruleName)) },
    async run({ alert: id }, caller) {
      const rule = await rules.get(id);
      const barred = barredFrom(rule, caller);
      if (barred || !rule) return say(barred ?? 'problem-alert-gone', { kind: 'rule', id: String(id) });
      await rules.remove(id, now());

      const { says, buttons } = again(rule, market, zoneOf(caller));
      return { says: [phrase('unwatched', ruleFacts(rule)), ...says], buttons };
    },
  });

/** The command that sets the same rule once more. */
function again(rule: Rule, market: Market, zone: Zone): Offer {
  const { metric, threshold, terms } = rule;
  const symbol = symbolOf(metric);
  const level = plainNumber(threshold.at);
  if (subjectOf(metric) || terms) return offer('undo', { command: 'alert', args: { rule: ruleText(rule, zone) } });
  if (!symbol) {
    const args = { level, when: threshold.side, index: metric.slice('season:'.length) };
    return offer('undo', { command: 'threshold', args });
  }
  const ticker = market.ticker(symbol);
  const name = ticker ? nameOf(market, ticker) : symbol;
  return offer('undo', { command: 'watch', args: { symbol: name, condition: `${threshold.side} ${level}` } });
}

/** Why a caller may not touch something that an old button or a guess names; an id of another chat does not exist here. */
export function barredFrom(thing: Pick<Rule, 'chat' | 'owner'> | undefined, caller: Caller): Phrase['id'] | undefined {
  if (!thing || thing.chat !== caller.chat) return 'problem-alert-gone';
  return thing.owner === caller.person || caller.role !== 'member' ? undefined : 'problem-not-yours';
}
