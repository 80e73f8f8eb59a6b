import type { Caller } from '../chat/caller.ts';
import type { ChatId } from '../chat/message.ts';
import type { ChatSettings, SettingsChange } from './settings.ts';

/** What is known of a chat, and what its people chose. */
export type ChatAccount = {
  readonly id: ChatId;
  readonly kind: Caller['kind'];
  /** Language tag as the platform tells it; people may choose another one. */
  readonly locale: string;
  readonly title?: string;
  readonly settings: ChatSettings;
  /** Why nothing reaches it; its rules rest until it speaks again. */
  readonly unreachable?: { readonly at: Date; readonly reason: string };
};

export interface Chats {
  /** A chat spoke: it is known from now on, and whatever rested because it could not be reached goes on. */
  heard(caller: Caller, now: Date): Promise<ChatAccount>;
  of(chat: ChatId): Promise<ChatAccount | undefined>;
  /** Stores what people chose; what is not named stays. A chat that never spoke has no settings. */
  choose(chat: ChatId, change: SettingsChange): Promise<void>;
  /** Nothing reaches the chat: its rules rest, and what waits for it is logged as dead. */
  unreachable(chat: ChatId, reason: string, now: Date): Promise<void>;
  reachable(chat: ChatId): Promise<void>;
  /** Everything of a chat, its topics included, goes on under the new id. */
  moved(from: ChatId, to: ChatId): Promise<void>;
}

export const platformOf = (chat: ChatId): string => chat.slice(0, chat.indexOf(':'));

/** A forum topic is `telegram:-1001/7`; its group is what people know the id of, and what platforms count for. */
export const withoutTopic = (chat: ChatId): ChatId => chat.replace(/\/.*$/, '') as ChatId;
