import { platformNameOf } from '../../accounts/chats.ts';
import { command } from '../../chat/command.ts';
import { button, phrase, say } from '../../chat/message.ts';
import { ok } from '../../core/result.ts';
import type { Services } from '../services.ts';

/** Joins a person's Telegram and Discord into one account, by a code that is said on the other platform. */
export const link = ({ links, now }: Services) =>
  command({
    name: 'link',
    access: 'member',
    options: { code: { required: false, parse: (typed) => ok(typed) } },
    async run({ code }, caller) {
      // In company everybody would read the code.
      if (caller.kind !== 'private') return say('link-in-private');
      const { person } = caller;
      if (code?.toLowerCase() === 'off') return say((await links.part(person)) ? 'link-parted' : 'link-alone');
      if (code !== undefined) {
        const joined = await links.join(code, caller, now());
        if (joined !== 'joined') return say(`link-${joined}`);
        return say('link-joined', { platforms: await platformsOf(links, person) });
      }
      const others = await links.others(person);
      return {
        says: [
          ...(others.length > 0 ? [phrase('link-is', { platforms: await platformsOf(links, person) })] : []),
          phrase('link-code', { line: `/link ${await links.offer(person, now())}` }),
        ],
        buttons: others.length > 0 ? [button('button-link-off', { command: 'link', args: { code: 'off' } })] : [],
      };
    },
  });

const platformsOf = async (links: Services['links'], person: Parameters<typeof platformNameOf>[0]): Promise<string> =>
  (await links.others(person)).map(platformNameOf).join(', ');
