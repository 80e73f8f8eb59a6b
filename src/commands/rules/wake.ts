import { command } from '../../chat/command.ts';
import { say } from '../../chat/message.ts';
import { anyId } from '../ids.ts';
import type { Services } from '../services.ts';
import { isAsleep } from './rule-line.ts';
import { barredFrom } from './unwatch.ts';

/** Ends a sleep early; reached by buttons, as the sleep was. */
export const wake = ({ rules, subscriptions, now }: Services) =>
  command({
    name: 'wake',
    access: 'rules',
    isHidden: true,
    options: { alert: anyId },
    async run({ alert: { kind, id } }, caller) {
      const facts = { kind, id: kind === 'rule' ? String(id) : `s${id}` };
      const thing = await (kind === 'rule' ? rules.get(id) : subscriptions.get(id));
      const barred = barredFrom(thing, caller);
      if (barred || !thing) return say(barred ?? 'problem-alert-gone', facts);
      // Something awake is left alone: a rule whose sleep ends now still rests until the next look at what is over.
      if (!isAsleep(thing, now())) return say('woken-already', facts);
      await (kind === 'rule' ? rules : subscriptions).snooze(id, now());
      return say('woken', facts);
    },
  });
