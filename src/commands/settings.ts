import { command } from '../chat/command.ts';
import { button, phrase, say } from '../chat/message.ts';
import { oneOf, optional } from '../chat/options.ts';
import type { Services } from './services.ts';

/** Who may change the rules of a group. */
export const settings = ({ chats, limits }: Services) =>
  command({
    name: 'settings',
    access: 'member',
    options: { rules: optional(oneOf(['admins', 'everybody'])) },
    async run({ rules }, { chat, person, kind, role, locale }) {
      if (rules === undefined || kind === 'private') {
        const open = (await chats.of(chat))?.rulesOpen ?? false;
        const shared = [
          phrase('settings-locale', { locale }),
          phrase('settings-limit', { most: (await limits.of(person)).rules }),
          phrase('settings-ids', { person, chat }),
        ];
        if (kind === 'private') return { says: [phrase('settings-private'), ...shared] };
        return {
          says: [phrase(open ? 'settings-open' : 'settings-closed'), ...shared],
          buttons: [
            open
              ? button('button-rules-admins', { command: 'settings', args: { rules: 'admins' } })
              : button('button-rules-everybody', { command: 'settings', args: { rules: 'everybody' } }),
          ],
        };
      }
      if (role === 'member') return say('problem-admins');
      await chats.setRulesOpen(chat, rules === 'everybody');
      return say(rules === 'everybody' ? 'settings-opened' : 'settings-closed-now');
    },
  });
