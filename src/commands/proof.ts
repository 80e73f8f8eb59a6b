import type { Caller } from '../chat/caller.ts';
import { phrase, type Reply } from '../chat/message.ts';
import type { Services } from './services.ts';

/**
 * Proves that alerts will arrive, where nothing shows it: a platform may let the bot answer and yet not let it speak
 * first. What such a chat is to be told sends a message at once, and the answer says if it failed.
 */
export async function proven(reply: Reply, caller: Caller, services: Services): Promise<Reply> {
  if (!caller.isUnproven) return reply;
  if (caller.kind !== 'private') {
    if (await services.reaches(caller)) return reply;
    const right = caller.lacks?.find((each) => each !== 'attach-files');
    return right
      ? { ...reply, says: [...reply.says, phrase('proof-lacks', { right })] }
      : failed(reply, 'proof-failed-here');
  }
  // A person is tried with their first rule only; a channel until its rights are mended, which shows by itself.
  const { rules, subscriptions, reaches } = services;
  const [own, told] = await Promise.all([rules.of(caller.chat), subscriptions.of(caller.chat)]);
  if (own.length + told.length > 1 || (await reaches(caller))) return reply;
  return failed(reply, 'proof-failed');
}

const failed = (reply: Reply, id: 'proof-failed' | 'proof-failed-here'): Reply => ({
  ...reply,
  says: [...reply.says, phrase(id)],
});
