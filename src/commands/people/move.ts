import { platformNameOf, platformOf, privateChatOf } from '../../accounts/chats.ts';
import { ruleFacts } from '../../alerts/rule-facts.ts';
import type { Caller } from '../../chat/caller.ts';
import { command } from '../../chat/command.ts';
import { button, phrase, type Reply, say } from '../../chat/message.ts';
import { ok } from '../../core/result.ts';
import { ownRule } from '../rules/own-rule.ts';
import { findSame } from '../rules/same.ts';
import type { Services } from '../services.ts';

const BOTH = 'both';

/** Chooses on which of a person's linked platforms an alert rings. */
export const move = (services: Services) =>
  command({
    name: 'move',
    access: 'rules',
    options: { alert: ownRule(services.rules), to: { required: false, parse: (typed) => ok(typed.toLowerCase()) } },
    async run({ alert, to }, caller): Promise<Reply> {
      const { rules, links, limits, now } = services;
      if (caller.kind !== 'private') return say('link-in-private');
      const others = await links.others(caller.person);
      if (others.length === 0) return say('move-alone');
      const rule = await rules.get(alert);
      const mine = [caller.person, ...others];
      if (!rule || !mine.some((person) => privateChatOf(person) === rule.chat))
        return say('problem-alert-gone', { kind: 'rule', id: String(alert) });

      const places = mine.filter((person) => privateChatOf(person) !== rule.chat);
      const place = places.find((person) => platformOf(person) === to) ?? (to === BOTH ? places[0] : undefined);
      const chat = place && privateChatOf(place);
      if (!place || !chat) return which(String(alert), places);
      const name = ruleFacts(rule);
      const platform = platformNameOf(chat);
      const same = findSame(await rules.of(chat), rule);
      if (same) return say('move-same', { platform, copy: String(same.id) });
      if (to !== BOTH) {
        await rules.move(alert, { chat, owner: place });
        return { says: [phrase('moved-to', { ...name, platform })] };
      }
      const { metric, threshold, terms, state } = rule;
      const copy = { chat, owner: place, metric, threshold, state, ...(terms ? { terms } : {}) };
      const { rules: most } = await limits.of(caller.person);
      const added = await rules.add(copy, most, now());
      if (!added) return say('problem-too-many-rules', { most });
      return { says: [phrase('copied-to', { ...name, platform, copy: String(added.id) })] };
    },
  });

const which = (alert: string, places: readonly Caller['person'][]): Reply => ({
  says: [phrase('move-which', { id: alert })],
  buttons: [...places.map(platformOf), BOTH].map((to) =>
    button('button-offer', { command: 'move', args: { alert, to } }, { offer: to }),
  ),
});
