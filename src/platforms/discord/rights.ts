import { type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { Right } from '../../chat/platform.ts';

/** What keeps the bot from writing in this channel, by what the library knows of its rights; undefined when nothing does. */
export function lackingIn(channel: GuildBasedChannel): Right | undefined {
  const { me } = channel.guild.members;
  const rights = me && channel.permissionsFor(me);
  if (!rights) return undefined;
  if (!rights.has(PermissionFlagsBits.ViewChannel)) return 'view-channel';
  if (channel.isThread()) return rights.has(PermissionFlagsBits.SendMessagesInThreads) ? undefined : 'send-in-threads';
  return rights.has(PermissionFlagsBits.SendMessages) ? undefined : 'send-messages';
}
