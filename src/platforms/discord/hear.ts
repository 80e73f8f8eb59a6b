import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayGuildDeleteDispatchData,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageUpdateDispatchData,
  type Guild,
  type GuildBasedChannel,
  type Interaction,
  MessageType,
} from 'discord.js';
import type { Shut } from '../../chat/platform.ts';
import { answerAutocomplete, answerDirect, answerEdited, answerPress, answerSlash, type Voice } from './answer.ts';
import { channelChat } from './caller.ts';
import { lackingIn } from './rights.ts';

/** Runs what somebody asked for, so that nothing that fails there fails for others. `what` names it in the log. */
export type Handle = (what: string, act: () => Promise<void>) => void;

type Ears = {
  readonly client: Client;
  readonly voice: Voice;
  readonly handle: Handle;
  /** Told of each person's own channel, which spares asking Discord for it. */
  learn(personId: string, channelId: string): void;
};

/** Turns what Discord tells into what the bot is asked, and into doors that open and close. */
export function hear({ client, voice, handle, learn }: Ears): void {
  const { bot } = voice;
  client.on(Events.InteractionCreate, (asked: Interaction) => {
    if (asked.isChatInputCommand()) handle('a command', () => answerSlash(voice, asked));
    else if (asked.isButton()) handle('a press', () => answerPress(voice, asked));
    else if (asked.isAutocomplete()) handle('a suggestion', () => answerAutocomplete(bot, asked));
  });
  // The library drops a direct message from a channel it has not seen since its start, so it is heard as it comes.
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const isWritten = message.type === MessageType.Default || message.type === MessageType.Reply;
    if (message.guild_id !== undefined || message.author.bot || !isWritten) return;
    learn(message.author.id, message.channel_id);
    handle('a direct message', () => answerDirect(voice, client.rest, message));
  });
  client.ws.on(GatewayDispatchEvents.MessageUpdate, (message: GatewayMessageUpdateDispatchData) => {
    // Told as well when a link gets its preview, which nobody wrote.
    const isChanged = Boolean(message.edited_timestamp) && message.embeds.length === 0;
    if (message.guild_id !== undefined || message.author.bot || !isChanged || message.content === '') return;
    learn(message.author.id, message.channel_id);
    handle('a changed message', () => answerEdited(voice, client.rest, message));
  });

  const closed = (channelId: string, reason: string, because: Shut) =>
    handle('a closed channel', () =>
      bot.chatChanged({ kind: 'unreachable', chat: channelChat(channelId), reason, because }),
    );
  client.on(Events.ChannelDelete, ({ id }) => closed(id, 'the channel was deleted', 'removed'));
  client.on(Events.ThreadDelete, ({ id }) => closed(id, 'the thread was deleted', 'topic'));
  // Heard as it comes, too: by the time of its own news the library has forgotten the channels.
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    // Unavailable is an outage at Discord, and passes.
    if (unavailable) return;
    for (const channel of channelsOf(client.guilds.cache.get(id))) {
      closed(channel.id, 'the bot was removed from the server', 'removed');
    }
  });

  /** Channels in which the bot may write, where it may not have been allowed to before. */
  function opened(channels: readonly GuildBasedChannel[]): void {
    for (const channel of channels) {
      if (lackingIn(channel)) continue;
      const chat = channelChat(channel.id);
      handle('an opened channel', () => bot.chatChanged({ kind: 'reachable', chat }));
    }
  }
  client.on(Events.GuildCreate, (guild) => opened(channelsOf(guild)));
  client.on(Events.ChannelUpdate, (before, after) => {
    if (!before.isDMBased() && !after.isDMBased() && lackingIn(before)) opened([after]);
  });
  client.on(Events.ThreadUpdate, (before, after) => {
    if ((before.archived && !after.archived) || (before.locked && !after.locked)) opened([after]);
  });
  client.on(Events.GuildRoleUpdate, (before, after) => {
    const isOurs = after.guild.members.me?.roles.cache.has(after.id);
    if (isOurs && !before.permissions.equals(after.permissions)) opened(channelsOf(after.guild));
  });
  // Of all members, Discord tells a bot without the privileged intent about itself alone.
  client.on(Events.GuildMemberUpdate, (_, { id, guild }) => {
    if (id === client.user?.id) opened(channelsOf(guild));
  });
}

const channelsOf = (guild: Guild | undefined): readonly GuildBasedChannel[] => [
  ...(guild?.channels.cache.filter((channel) => channel.isTextBased()).values() ?? []),
];
