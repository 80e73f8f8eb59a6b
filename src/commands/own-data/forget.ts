import { command } from '../../chat/command.ts';
import { button, phrase, say } from '../../chat/message.ts';
import { oneOf, optional } from '../../chat/options.ts';
import type { Services } from '../services.ts';
import { countTold, linesOf } from './lines.ts';

/** Deletes everything that is kept of a person, or of a group. Asks first, and offers a copy. */
export const forget = (services: Services) =>
  command({
    name: 'forget',
    access: 'admin',
    options: { sure: optional(oneOf(['yes'])) },
    async run({ sure }, caller) {
      if (sure === undefined) {
        const lines = await linesOf(caller, services);
        return {
          says: [
            phrase('forget-ask', { count: countTold(lines), where: caller.kind === 'private' ? 'private' : 'group' }),
          ],
          buttons: [
            button('button-forget', { command: 'forget', args: { sure: 'yes' } }),
            button('button-export', { command: 'export', args: {} }),
          ],
        };
      }
      await services.memory.forget(caller, services.now());
      return say('forgotten', { where: caller.kind === 'private' ? 'private' : 'group' });
    },
  });
