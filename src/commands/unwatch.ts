import type { Rule } from '../alerts/rule.ts';
import type { Caller } from '../chat/caller.ts';
import { command } from '../chat/command.ts';
import { button, type Invocation, say } from '../chat/message.ts';
import type { Market } from '../core/market/market.ts';
import { symbolOf } from '../core/market/reading.ts';
import type { Phrase } from '../core/result.ts';
import { ruleFacts, ruleName } from './alerts.ts';
import { listedId } from './ids.ts';
import { nameOf, plainNumber } from './options.ts';
import type { Services } from './services.ts';

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

      return say('unwatched', ruleFacts(rule), [button('button-undo', again(rule, market))]);
    },
  });

/** The command that sets the same rule once more. */
function again({ metric, threshold: { side, at } }: Rule, market: Market): Invocation {
  const symbol = symbolOf(metric);
  const level = plainNumber(at);
  if (!symbol) return { command: 'threshold', args: { level, when: side, index: metric.slice('season:'.length) } };
  const ticker = market.ticker(symbol);
  return {
    command: 'watch',
    args: { symbol: ticker ? nameOf(market, ticker) : symbol, condition: `${side} ${level}` },
  };
}

/** Why a caller may not touch something that an old button or a guess names; an id of another chat does not exist here. */
export function barredFrom(thing: Pick<Rule, 'chat' | 'owner'> | undefined, caller: Caller): Phrase['id'] | undefined {
  if (!thing || thing.chat !== caller.chat) return 'problem-alert-gone';
  return thing.owner === caller.person || caller.role !== 'member' ? undefined : 'problem-not-yours';
}
