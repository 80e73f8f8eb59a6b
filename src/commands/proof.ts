import type { Caller } from '../chat/caller.ts';
import { phrase, type Reply } from '../chat/message.ts';
import type { Services } from './services.ts';

/**
 * Proves that alerts will arrive, where nothing shows it: a platform may let the bot answer and yet not let it speak
 * first. The first thing that such a chat is to be told sends a message at once, and the answer says if it failed.
 */
export async function proven(reply: Reply, caller: Caller, services: Services): Promise<Reply> {
  const { rules, subscriptions, reaches } = services;
  if (!caller.isUnproven) return reply;
  const [own, told] = await Promise.all([rules.of(caller.chat), subscriptions.of(caller.chat)]);
  if (own.length + told.length > 1 || (await reaches(caller))) return reply;
  return { ...reply, says: [...reply.says, phrase('proof-failed')] };
}
