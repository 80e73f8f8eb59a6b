import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { createGateway } from './discord-gateway.ts';
import { DISCORD_LIMITS, type Limits } from './discord-limits.ts';
import { createPerson, seen, transcript } from './discord-person.ts';
import { createRest } from './discord-rest.ts';
import { createWorld, type Guild } from './discord-world.ts';

export type DiscordStandIn = Awaited<ReturnType<typeof createDiscordStandIn>>;

/**
 * Discord on one port of this machine: REST v10 and gateway v10, with people who type and press, and faults.
 * It keeps Discord's limits, and refuses what Discord refuses.
 */
export async function createDiscordStandIn({
  token = 'stand-in.discord.token',
  port = 0,
  limits = {} as Partial<Limits>,
  /** Discord: an interaction must be acknowledged within three seconds. */
  deadlineMs = 3_000,
  /** Intents that this bot was not allowed, besides the privileged ones. */
  refusedIntents = 0,
} = {}) {
  const world = createWorld(token);
  const server = createServer();
  const at = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gatewayUrl = () => `ws://${at()}/gateway`;
  const gateway = createGateway(world, { url: gatewayUrl, refusedIntents });
  const rest = createRest(world, gateway, { gatewayUrl, limits: { ...DISCORD_LIMITS, ...limits }, deadlineMs });

  server.on('request', (request, response) => void rest.answer(request, response));
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', gateway.connected);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));

  return {
    token,
    /** What DISCORD_API_ROOT is set to. */
    apiRoot: `http://${at()}/api`,
    gateway,
    calls: rest.calls,
    fault: rest.fault,
    /** 401, 403 and 429 answers, which Discord counts toward a ban. */
    invalidRequests: rest.invalidRequests,
    until: world.until,
    commands: () => world.commands,
    pinged: (): readonly string[] => world.pinged,
    /** The bot's messages in a channel as people read them, oldest first. */
    transcript: (channelId: string) => transcript(world.channels.get(channelId)),
    /** The same as people see them: the words, `[picture 1000×1000]`, and `[Stop] [1 hour]`. */
    seen: (channelId: string) => seen(world.channels.get(channelId)),
    /** The bot's messages as the API stored them. */
    messages: (channelId: string) => world.channels.get(channelId)?.messages.filter(({ author }) => author.bot) ?? [],
    /** The conversation of `discord:@42` has a channel of its own. */
    homeOf: (personId: string) => [...world.channels.values()].find(({ recipient }) => recipient?.id === personId)?.id,

    person: ({ id = '42', locale = 'en-US' } = {}) => createPerson(world, gateway, id, locale),

    addGuild(about: Parameters<typeof world.addGuild>[0] = {}): Guild {
      const guild = world.addGuild(about);
      if (guild.hasBot) gateway.told.guildAdded(guild);
      return guild;
    },
    /** Somebody leaves a server. Bots without a privileged intent are not told. */
    leave: (guild: Guild, personId: string): void => void guild.left.add(personId),
    comeBack: (guild: Guild, personId: string): void => void guild.left.delete(personId),
    inviteBot(guild: Guild): void {
      guild.hasBot = true;
      gateway.told.guildAdded(guild);
    },
    removeBot(guild: Guild): void {
      guild.hasBot = false;
      gateway.told.guildRemoved(guild);
    },
    removeChannel(channelId: string): void {
      const channel = world.channels.get(channelId)!;
      world.channels.delete(channelId);
      gateway.told.channelRemoved(channel);
    },
    muteBot(channelId: string, isMuted = true): void {
      const channel = world.channels.get(channelId)!;
      channel.isMuted = isMuted;
      gateway.told.channelChanged(channel);
    },
    /** The bot may not see the channel any more. */
    hideFromBot(channelId: string, isHidden = true): void {
      const channel = world.channels.get(channelId)!;
      channel.isHidden = isHidden;
      gateway.told.channelChanged(channel);
    },
    /** The bot may write there, but attach no files. */
    forbidFiles(channelId: string, isForbidden = true): void {
      world.channels.get(channelId)!.forbidsFiles = isForbidden;
    },
    /** A conversation of friends, where the bot is only used, never a member. */
    addFriends: () => world.friendsChannel().id,

    async stop(): Promise<void> {
      gateway.close();
      sockets.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
