import { type GuildBasedChannel, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Right } from '../../chat/right.ts';

/** What the bot may not do in a channel that it is told things in: to see it, to write there, to bring pictures. */
export function lackingAmong(rights: Readonly<PermissionsBitField>, isThread: boolean): readonly Right[] {
  const needed: readonly (readonly [bigint, Right])[] = [
    [PermissionFlagsBits.ViewChannel, 'view-channel'],
    isThread
      ? [PermissionFlagsBits.SendMessagesInThreads, 'send-in-threads']
      : [PermissionFlagsBits.SendMessages, 'send-messages'],
    [PermissionFlagsBits.AttachFiles, 'attach-files'],
  ];
  return needed.flatMap(([flag, right]) => (rights.has(flag) ? [] : [right]));
}

/** What keeps the bot from writing in this channel, by what the library knows of its rights; undefined when nothing does. */
export function lackingIn(channel: GuildBasedChannel): Right | undefined {
  const { me } = channel.guild.members;
  const rights = me && channel.permissionsFor(me);
  // Pictures are no condition for words.
  return rights ? lackingAmong(rights, channel.isThread()).find((right) => right !== 'attach-files') : undefined;
}
