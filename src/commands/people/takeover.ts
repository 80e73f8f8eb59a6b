import { command } from '../../chat/command.ts';
import { type Reply, say } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import { usageOf } from '../../core/rules/usage.ts';
import { anyId } from '../ids.ts';
import type { Services } from '../services.ts';

/** What becomes of rules and feeds whose owner left the group: an admin takes over all of one owner, or stops it. */
export const takeover = ({ rules, subscriptions, handovers, limits, now }: Services) =>
  command({
    name: 'takeover',
    access: 'admin',
    isHidden: true,
    options: { alert: anyId, how: optional(oneOf(['stop'])) },
    async run({ alert: { kind, id }, how }, { chat, person }): Promise<Reply> {
      const thing = await (kind === 'rule' ? rules.get(id) : subscriptions.get(id));
      if (!thing?.isOrphaned || thing.chat !== chat) return say('takeover-none');
      const { owner } = thing;
      if (how === 'stop') return say('takeover-stopped', { count: await handovers.end(chat, owner, now()) });

      const allowance = await limits.of(person);
      const [own, all] = await Promise.all([rules.metricsOf(person), rules.of(chat)]);
      const resting = all.filter((rule) => rule.isOrphaned && rule.owner === owner).map(({ metric }) => metric);
      const together = usageOf([...own, ...resting]);
      const what = (['parts', 'series'] as const).find((each) => together[each] > allowance[each]);
      if (what) {
        const used = usageOf(own)[what];
        return say(`problem-too-many-${what}`, { used, most: allowance[what], more: together[what] - used });
      }
      const taken = await handovers.take(chat, owner, person, allowance.rules);
      if (taken.kind === 'none') return say('takeover-none');
      if (taken.kind === 'too-many') return say('takeover-too-many', { count: taken.count, most: allowance.rules });
      return say('takeover-done', { count: taken.rules + taken.feeds });
    },
  });
