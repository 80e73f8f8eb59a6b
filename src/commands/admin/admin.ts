import { command, type Option } from '../../chat/command.ts';
import { button, phrase, type Reply, say } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import type { Services } from '../services.ts';
import { broadcast, cancelBroadcast, newestBroadcast, sendBroadcast } from './admin-broadcast.ts';
import { admit, dismiss, limitsOf } from './admin-people.ts';
import { stats } from './admin-stats.ts';

const WHAT = ['stats', 'broadcast', 'send', 'cancel', 'allow', 'deny', 'limits'] as const;
/** A broadcast goes to every platform whole. */
const LONGEST_TEXT = 1_500;

const rest: Option<string> = {
  required: true,
  isRest: true,
  longest: LONGEST_TEXT,
  parse: (typed) => ({ ok: true, value: typed.trim() }),
};

/** What whoever runs the bot asks of it and does with it. */
export const admin = (services: Services) =>
  command({
    name: 'admin',
    access: 'operator',
    isHidden: true,
    options: { what: optional(oneOf(WHAT)), rest: optional(rest) },
    async run({ what, rest = '' }, { person, kind }): Promise<Reply> {
      // It names people, and a group would read along.
      if (kind !== 'private') return say('admin-in-private');
      switch (what) {
        case undefined:
          return overview();
        case 'stats':
          return stats(services);
        case 'broadcast':
          return rest ? broadcast(services, rest, person) : newestBroadcast(services);
        case 'send':
          return sendBroadcast(services, rest);
        case 'cancel':
          return cancelBroadcast(services, rest);
        case 'allow':
          return admit(services, rest, person);
        case 'deny':
          return dismiss(services, rest);
        case 'limits':
          return limitsOf(services, rest);
      }
    },
  });

const overview = (): Reply => ({
  says: [phrase('admin-overview'), ...WHAT.map((what) => phrase(`admin-about-${what}`))],
  buttons: (['stats', 'broadcast', 'allow'] as const).map((what) =>
    button(`button-admin-${what}`, { command: 'admin', args: { what } }),
  ),
});
