import { type Api, GrammyError } from 'grammy';
import type { Role } from '../../chat/caller.ts';
import type { Log } from './log.ts';
import { reasonOf } from './outcome.ts';

/** How long an answer about somebody's role is believed. */
const BELIEVED_MS = 60_000;
const MOST_KNOWN = 10_000;

/**
 * Asks Telegram who is an admin of a group or channel. Telegram promises to tell about a single member only to bots
 * that are admins themselves, but lists the admins to everybody. While it tells nothing, nobody is an admin.
 */
export function createRoles({ api, log, now }: { api: Api; log: Log; now: () => Date }) {
  const known = new Map<string, { readonly role: Role; readonly untilMs: number }>();
  return async (chat: number, person: number): Promise<Role> => {
    const key = `${chat}/${person}`;
    const found = known.get(key);
    if (found && found.untilMs > now().getTime()) return found.role;
    try {
      const role = (await isAdmin(api, chat, person)) ? 'admin' : 'member';
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, { role, untilMs: now().getTime() + BELIEVED_MS });
      return role;
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
