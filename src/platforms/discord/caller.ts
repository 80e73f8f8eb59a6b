import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Caller } from '../../chat/caller.ts';
import type { ChatId, PersonId } from '../../chat/message.ts';
import { lackingAmong } from './rights.ts';

export const PLATFORM = 'discord';

/** What a chat id of ours names: a channel or thread, or a person's direct messages. */
export type Place = { readonly channelId: string } | { readonly personId: string };

export const channelChat = (channelId: string): ChatId => `${PLATFORM}:${channelId}`;
const personChat = (personId: string): ChatId => `${PLATFORM}:@${personId}`;
const person = (id: string): PersonId => `${PLATFORM}:${id}`;

/** Where a chat is; undefined for a chat that is not on Discord. */
export function readChat(chat: ChatId): Place | undefined {
  const [, at, id] = /^discord:(@?)(\d{1,20})$/.exec(chat) ?? [];
  if (id === undefined) return undefined;
  return at ? { personId: id } : { channelId: id };
}

/**
 * Who typed a command or pressed a button. In a server the chat is the channel. Everywhere else it is the person's own
 * conversation: also among friends in a group conversation and in a server that has not invited the bot, because the
 * bot cannot speak there on its own.
 */
export function toCaller(interaction: BaseInteraction): Caller {
  const { user, locale, channelId } = interaction;
  if (!interaction.inCachedGuild() || channelId === null) {
    return {
      chat: personChat(user.id),
      person: person(user.id),
      role: 'admin',
      kind: 'private',
      isUnproven: true,
      locale,
    };
  }
  const { guild, channel, memberPermissions, appPermissions } = interaction;
  const lacks = lackingAmong(appPermissions, channel?.isThread() ?? false);
  return {
    chat: channelChat(channelId),
    person: person(user.id),
    // `has` is also true for administrators and the owner: Discord counts them in.
    role: memberPermissions.has(PermissionFlagsBits.ManageGuild) ? 'admin' : 'member',
    kind: 'group',
    // An answer to a command needs no rights in the channel; an alert does.
    ...(lacks.some((right) => right !== 'attach-files') ? { isUnproven: true } : {}),
    ...(lacks.length > 0 ? { lacks } : {}),
    locale,
    isAside: true,
    privately: `https://discord.com/users/${interaction.applicationId}`,
    title: channel ? `${guild.name} #${channel.name}` : guild.name,
  };
}

/** Who wrote a direct message. Discord does not tell the language of a writer, only of one who uses a command. */
export const toWriter = (personId: string): Caller => ({
  chat: personChat(personId),
  person: person(personId),
  role: 'admin',
  kind: 'private',
  isUnproven: true,
  locale: 'en-US',
  isLocaleGuessed: true,
});

/** What a person asks in company is answered to that person alone; a channel is not filled with `/help`. */
export const isInCompany = ({ context, guildId }: BaseInteraction): boolean =>
  guildId !== null || context === InteractionContextType.PrivateChannel;
