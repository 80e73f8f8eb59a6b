import type { Chat, Message, User } from 'grammy/types';
import type { Caller, Role } from '../../chat/caller.ts';
import { type Address, toChatId, toPersonId } from './address.ts';

/** Whoever wrote or pressed: a person, or a chat that writes in its own name. */
export type Writer = { readonly id: number; readonly locale: string | undefined; readonly isTheChat: boolean };

/** Answers go to the topic that was asked in. Elsewhere a thread is only a row of replies. */
export const toAddress = (message: Pick<Message, 'chat' | 'message_thread_id' | 'is_topic_message'>): Address =>
  message.is_topic_message && message.message_thread_id !== undefined
    ? { chat: message.chat.id, topic: message.message_thread_id }
    : { chat: message.chat.id };

/** Channel posts and anonymous admins come in the name of the chat itself; who they are stays hidden. */
export function writerOf({ chat, from, sender_chat }: Pick<Message, 'chat' | 'from' | 'sender_chat'>): Writer {
  const id = sender_chat?.id ?? from?.id ?? chat.id;
  return {
    id,
    locale: sender_chat ? undefined : from?.language_code,
    isTheChat: id === chat.id && chat.type !== 'private',
  };
}

export const pressedBy = (from: User): Writer => ({ id: from.id, locale: from.language_code, isTheChat: false });

const KINDS = { private: 'private', group: 'group', supergroup: 'group', channel: 'channel' } as const;

/** Fills in the caller. `roleOf` is asked only where the answer is not plain: about a person in a group or channel. */
export async function toCaller(
  chat: Chat,
  address: Address,
  writer: Writer,
  roleOf: (chat: number, person: number) => Promise<Role>,
): Promise<Caller> {
  const isAdmin = chat.type === 'private' || writer.isTheChat;
  return {
    chat: toChatId(address),
    person: toPersonId(writer.id),
    role: isAdmin ? 'admin' : await roleOf(chat.id, writer.id),
    kind: KINDS[chat.type],
    locale: writer.locale ?? 'en',
    ...(writer.locale === undefined ? { isLocaleGuessed: true } : {}),
    ...(chat.title === undefined ? {} : { title: chat.title }),
  };
}
