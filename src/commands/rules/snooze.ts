import { command } from '../../chat/command.ts';
import { button, say } from '../../chat/message.ts';
import { oneOf } from '../../chat/options.ts';
import { HOUR_MS } from '../../core/market/timeframe.ts';
import { anyId } from '../ids.ts';
import type { Services } from '../services.ts';
import { barredFrom } from './unwatch.ts';

const LENGTH_MS = { '1h': HOUR_MS, '8h': 8 * HOUR_MS, '1d': 24 * HOUR_MS } as const;

/** Puts an alert or a subscription to sleep; reached by the buttons of every alert. */
export const snooze = ({ rules, subscriptions, now }: Services) =>
  command({
    name: 'snooze',
    access: 'rules',
    isHidden: true,
    options: { alert: anyId, for: oneOf(['1h', '8h', '1d']) },
    async run({ alert: { kind, id }, for: length }, caller) {
      const facts = { kind, id: kind === 'rule' ? String(id) : `s${id}` };
      const thing = await (kind === 'rule' ? rules.get(id) : subscriptions.get(id));
      const barred = barredFrom(thing, caller);
      if (barred) return say(barred, facts);
      const until = new Date(now().getTime() + LENGTH_MS[length]);
      await (kind === 'rule' ? rules : subscriptions).snooze(id, until);
      return say('snoozed', { ...facts, hours: LENGTH_MS[length] / HOUR_MS, until: until.toISOString() }, [
        button('button-wake', { command: 'wake', args: { alert: facts.id } }),
      ]);
    },
  });
