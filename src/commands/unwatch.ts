import type { Rule } from '../alerts/rule.ts';
import type { Caller } from '../chat/caller.ts';
import { command } from '../chat/command.ts';
import { button, say } from '../chat/message.ts';
import { priceOf, symbolOf } from '../core/market/reading.ts';
import type { Phrase } from '../core/result.ts';
import { ruleName } from './alerts.ts';
import { anyId, plainNumber } from './options.ts';
import type { Services } from './services.ts';

export const unwatch = ({ rules, now }: Services) =>
  command({
    name: 'unwatch',
    access: 'rules',
    options: {
      alert: {
        ...anyId('rule'),
        suggest: async (typed, { chat }) =>
          (await rules.of(chat)).map(ruleName).filter((name) => name.includes(typed.toUpperCase())),
      },
    },
    async run({ alert: { id } }, caller) {
      const rule = await rules.get(id);
      const barred = barredFrom(rule, caller);
      if (barred || !rule) return say(barred ?? 'problem-alert-gone', { id: String(id) });
      await rules.remove(id, now());

      const symbol = symbolOf(rule.metric);
      const { side, at } = rule.threshold;
      const again = { command: 'watch', args: { symbol: symbol ?? '', condition: `${side} ${plainNumber(at)}` } };
      const facts = { what: symbol ?? rule.metric.replace(':', ' '), side, level: at };
      return say('unwatched', facts, symbol && rule.metric === priceOf(symbol) ? [button('button-undo', again)] : []);
    },
  });

/** Why a caller may not touch something that an old button or a guess names; an id of another chat does not exist here. */
export function barredFrom(thing: Pick<Rule, 'chat' | 'owner'> | undefined, caller: Caller): Phrase['id'] | undefined {
  if (!thing || thing.chat !== caller.chat) return 'problem-alert-gone';
  return thing.owner === caller.person || caller.role !== 'member' ? undefined : 'problem-not-yours';
}
