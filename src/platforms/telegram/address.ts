import type { ChatId, PersonId } from '../../chat/message.ts';

/** Where Telegram delivers: a chat, or one topic of a forum. */
export type Address = { readonly chat: number; readonly topic?: number };

export const toChatId = ({ chat, topic }: Address): ChatId =>
  topic === undefined ? `telegram:${chat}` : `telegram:${chat}/${topic}`;

export const toPersonId = (id: number): PersonId => `telegram:${id}`;

/** The inverse of `toChatId`; undefined for a chat of another platform. */
export function readAddress(id: ChatId): Address | undefined {
  const [, chat, topic] = /^telegram:(-?\d+)(?:\/(\d+))?$/.exec(id) ?? [];
  if (chat === undefined) return undefined;
  return topic === undefined ? { chat: Number(chat) } : { chat: Number(chat), topic: Number(topic) };
}

/** Groups and channels have negative ids. */
export const isGroup = (id: ChatId): boolean => (readAddress(id)?.chat ?? 0) < 0;
