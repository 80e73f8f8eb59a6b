import type { Api } from 'grammy';
import type { ChatId } from '../../chat/message.ts';
import type { Right } from '../../chat/right.ts';
import { isGroup, readAddress } from './address.ts';
import type { Log } from './log.ts';
import { reasonOf } from './outcome.ts';

/**
 * Asks Telegram whether the bot may send photos in a group; nothing tells it beside a line. What is forbidden to all
 * members is forbidden to a bot that is no admin. An admin, as in every channel that takes posts of a bot, may.
 */
export function createRights({ api, log }: { api: Api; log: Log }) {
  let me: Promise<number> | undefined;

  async function ownId(): Promise<number> {
    me ??= api.getMe().then(({ id }) => id);
    return me.catch((error: unknown) => {
      me = undefined;
      throw error;
    });
  }

  async function mayBringPhotos(chat: number): Promise<boolean> {
    const own = await api.getChatMember(chat, await ownId());
    if (own.status === 'administrator' || own.status === 'creator') return true;
    if (own.status === 'restricted' && own.can_send_photos === false) return false;
    return (await api.getChat(chat)).permissions?.can_send_photos !== false;
  }

  /** Empty where it may do everything, and where Telegram does not say. */
  return async (id: ChatId): Promise<readonly Right[]> => {
    const address = readAddress(id);
    if (!address || !isGroup(id)) return [];
    try {
      return (await mayBringPhotos(address.chat)) ? [] : ['send-photos'];
    } catch (error) {
      log.warn({ chat: address.chat, reason: reasonOf(error) }, 'Telegram does not say what the bot may do here');
      return [];
    }
  };
}
