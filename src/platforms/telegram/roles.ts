import { type Api, GrammyError } from 'grammy';
import type { Role } from '../../chat/caller.ts';
import type { Log } from './log.ts';
import { reasonOf } from './outcome.ts';

/**
 * Asks Telegram who is an admin of a group or channel, each time anew: a right that was taken away is gone at once.
 * Telegram promises to tell about a single member only to bots that are admins themselves, but lists the admins to
 * everybody. While it tells nothing, nobody is an admin.
 */
export function createRoles({ api, log }: { api: Api; log: Log }) {
  return async (chat: number, person: number): Promise<Role> => {
    try {
      return (await isAdmin(api, chat, person)) ? 'admin' : 'member';
    } catch (error) {
      log.warn({ chat, reason: reasonOf(error) }, 'Telegram does not say who is an admin here');
      return 'member';
    }
  };
}

async function isAdmin(api: Api, chat: number, person: number): Promise<boolean> {
  const rules = ['creator', 'administrator'];
  try {
    return rules.includes((await api.getChatMember(chat, person)).status);
  } catch (error) {
    if (!(error instanceof GrammyError)) throw error;
    return (await api.getChatAdministrators(chat)).some(({ user }) => user.id === person);
  }
}
