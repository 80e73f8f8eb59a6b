import type { ChatId, PersonId } from './message.ts';

/** What a person may do in a chat. The operator runs this bot; an admin runs the group; members are everybody. */
export type Role = 'member' | 'admin' | 'operator';

/** Who asks, and where. Filled by the platform from what the network said, never from what was typed. */
export type Caller = {
  readonly chat: ChatId;
  readonly person: PersonId;
  /** In a private chat everybody is the admin of their own conversation. */
  readonly role: Role;
  readonly kind: 'private' | 'group' | 'channel';
  /** Language tag as the platform tells it, `en`, `pt-BR`. */
  readonly locale: string;
  /** The bot may answer here, but nothing shows yet that it may speak first, as in Discord's direct messages. */
  readonly isUnproven?: true;
  /** In company: a link to the bot's private chat, where the platform has one. */
  readonly privately?: string;
  /** Name of the group or channel, for lists. */
  readonly title?: string;
};
