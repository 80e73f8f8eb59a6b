import type { Caller } from '../chat/caller.ts';
import type { ChatId, PersonId } from '../chat/message.ts';
import type { Shut } from '../chat/platform.ts';
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

/** Somebody's share of what a chat is told. */
export type Owner = { readonly person: PersonId; readonly rules: number; readonly feeds: number };

/** What rests because nothing reaches a chat: the topic alone, or the whole group around it. */
export type Resting = {
  readonly chat: ChatId;
  readonly since: Date;
  readonly title?: string;
  readonly owners: readonly Owner[];
};

/** Where else a person may be told something, best first: what the person linked. */
export type Elsewhere = (person: PersonId) => Promise<readonly ChatId[]>;

export interface Chats {
  /** A chat spoke: it is known from now on, and whatever rested because it could not be reached goes on. */
  heard(caller: Caller, now: Date): Promise<ChatAccount>;
  of(chat: ChatId): Promise<ChatAccount | undefined>;
  /** Stores what people chose; what is not named stays. A chat that never spoke has no settings. */
  choose(chat: ChatId, change: SettingsChange): Promise<void>;
  /**
   * Nothing reaches the chat: its rules rest, and what waits for it is logged as dead. Where a whole group is shut, so
   * are its topics. Says what rests now; asked again, the same.
   */
  unreachable(chat: ChatId, reason: string, now: Date, because?: Shut): Promise<Resting>;
  /** With its topics. */
  reachable(chat: ChatId): Promise<void>;
  /** Whose rules and feeds a chat has, its topics not counted in. */
  owners(chat: ChatId): Promise<readonly Owner[]>;
  /** Everything of a chat, its topics included, goes on under the new id. */
  moved(from: ChatId, to: ChatId): Promise<void>;
}

export const platformOf = (chat: ChatId): string => chat.slice(0, chat.indexOf(':'));

const NAMES: Readonly<Record<string, string>> = { telegram: 'Telegram', discord: 'Discord' };

/** What people call the platform of a chat; the same in every language. */
export const platformNameOf = (chat: ChatId): string => platformName(platformOf(chat));

export const platformName = (platform: string): string => NAMES[platform] ?? platform;

/** A forum topic is `telegram:-1001/7`; its group is what people know the id of, and what platforms count for. */
export const withoutTopic = (chat: ChatId): ChatId => chat.replace(/\/.*$/, '') as ChatId;

/**
 * Where a person is told things in private: on Discord that is not their id but their direct messages. Undefined for a
 * group or channel that speaks in its own name.
 */
export function privateChatOf(person: PersonId): ChatId | undefined {
  const [, platform, id] = /^([a-z]+):@?(.+)$/.exec(person) ?? [];
  if (platform === undefined || id === undefined || id.startsWith('-')) return undefined;
  return platform === 'discord' ? `discord:@${id}` : person;
}
