import { type Files, toAttachments } from './discord-files.ts';
import { type Gateway, toChannel } from './discord-gateway.ts';
import { ApiError, checkChoices, checkCommands, checkMessage } from './discord-rules.ts';
import {
  type Channel,
  EPHEMERAL,
  type Interaction,
  LOADING,
  type MessageBody,
  type SlashCommand,
  type StoredMessage,
  toUser,
  type World,
} from './discord-world.ts';

/** How long Discord recognises a nonce. */
const NONCE_MS = 5 * 60_000;

type Callback = { type: number; data?: MessageBody & { choices?: { name: string; value: string }[] } };
type Handler = (ids: string[], body: never, query: URLSearchParams, files: Files) => unknown;

/** Each route as Discord names it; `undefined` is answered with 204. */
export function createRoutes(
  world: World,
  gateway: Gateway,
  options: { gatewayUrl: () => string; deadlineMs: number },
) {
  function channelOf(id: string): Channel {
    const channel = world.channels.get(id);
    if (!channel) throw new ApiError(404, 10003, 'Unknown Channel');
    const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
    if (channel.type === 3 || channel.isHidden || (channel.guildId && !guild?.hasBot))
      throw new ApiError(403, 50001, 'Missing Access');
    return channel;
  }

  function messageOf(channel: Channel, id: string): StoredMessage {
    const found = channel.messages.find((message) => message.id === id);
    if (!found) throw new ApiError(404, 10008, 'Unknown Message');
    return found;
  }

  function send(id: string, body: MessageBody, files: Files): StoredMessage {
    const channel = channelOf(id);
    if (channel.isMuted || (channel.forbidsFiles && files.size > 0)) {
      throw new ApiError(403, 50013, 'Missing Permissions');
    }
    if (channel.recipient && world.closedDoors.has(channel.recipient.id)) {
      throw new ApiError(403, 50007, 'Cannot send messages to this user');
    }
    checkMessage(body, files.size);
    const attachments = toAttachments(world, files, body.attachments);
    const isSame = ({ nonce, author, timestamp }: StoredMessage) =>
      nonce === body.nonce && author.id === world.me.id && Date.now() - Date.parse(timestamp) < NONCE_MS;
    const repeated = body.enforce_nonce && body.nonce !== undefined ? channel.messages.find(isSame) : undefined;
    if (repeated) return repeated;
    const message = world.write(channel, world.me, body, { attachments });
    gateway.told.written(channel, message);
    return message;
  }

  function edit(message: StoredMessage, body: MessageBody, files: Files): StoredMessage {
    const next = { content: body.content ?? message.content, components: body.components ?? message.components };
    // What is there already may stay, by its id; without a list all of it does.
    const kept = message.attachments.filter(
      ({ id }) => body.attachments === undefined || body.attachments.some((each) => each.id === id),
    );
    const isNew = ({ id }: { id: unknown }) => !kept.some((each) => each.id === id);
    checkMessage(next, kept.length + files.size);
    checkFiles(message.channel_id, files);
    const attachments = [...kept, ...toAttachments(world, files, body.attachments?.filter(isNew))];
    Object.assign(message, next, {
      attachments,
      edited_timestamp: new Date().toISOString(),
      flags: message.flags & ~LOADING,
    });
    world.changed();
    return message;
  }

  /** What is said for somebody who asked needs no right to write there, but files do need theirs. */
  function checkFiles(channelId: string, files: Files): void {
    if (files.size > 0 && world.channels.get(channelId)?.forbidsFiles) {
      throw new ApiError(403, 50013, 'Missing Permissions');
    }
  }

  function register(commands: SlashCommand[]): SlashCommand[] {
    checkCommands(commands);
    // Discord spells out what was left out, and forgets what is false.
    world.commands = commands.map(({ options: given = [], ...command }) => ({
      application_id: world.applicationId,
      version: world.nextId(),
      default_member_permissions: null,
      nsfw: false,
      ...command,
      type: command.type ?? 1,
      id: world.nextId(),
      options: given.map(({ name, description = '', description_localizations, type, choices, autocomplete }) => ({
        type,
        name,
        description,
        ...(description_localizations ? { description_localizations } : {}),
        ...(choices?.length ? { choices } : {}),
        ...(autocomplete ? { autocomplete } : {}),
      })),
    }));
    world.changed();
    return world.commands;
  }

  function callBack(
    interaction: Interaction | undefined,
    token: string,
    body: Callback,
    query: URLSearchParams,
  ): unknown {
    const isLate = interaction && Date.now() - interaction.askedAt > options.deadlineMs;
    if (!interaction || interaction.token !== token || isLate) throw new ApiError(404, 10062, 'Unknown interaction');
    if (interaction.callback) throw new ApiError(400, 40060, 'Interaction has already been acknowledged.');
    const { type, data = {} } = body;
    if (type === 8) checkChoices(data.choices ?? []);
    if (type === 4) checkMessage(data);
    if (type === 6 && !interaction.pressed) throw new ApiError(400, 50035, 'Invalid Form Body');
    interaction.callback = body;
    // The message that was pressed is what will be edited.
    if (type === 6 && interaction.pressed) interaction.messages.push(interaction.pressed);
    if (type === 4) follow(interaction, data);
    if (type === 5) follow(interaction, { flags: (data.flags ?? 0) | LOADING });
    world.changed();
    const [message] = interaction.messages;
    return query.get('with_response') === 'true'
      ? { interaction: { id: interaction.id, type: 2 }, resource: { type, ...(message ? { message } : {}) } }
      : undefined;
  }

  function follow(interaction: Interaction, body: MessageBody, files: Files = new Map()): StoredMessage {
    const channel = world.channels.get(interaction.channelId)!;
    checkFiles(channel.id, files);
    const attachments = toAttachments(world, files, body.attachments);
    const message = world.write(channel, world.me, body, { webhook_id: world.applicationId, attachments });
    interaction.messages.push(message);
    return message;
  }

  function asked(token: string): Interaction {
    const found = [...world.interactions.values()].find((interaction) => interaction.token === token);
    if (!found) throw new ApiError(401, 50027, 'Invalid Webhook Token');
    if (!found.callback) throw new ApiError(404, 10015, 'Unknown Webhook');
    return found;
  }

  function answerOf(token: string, id: string): StoredMessage {
    const { messages } = asked(token);
    const found = id === '@original' ? messages[0] : messages.find((message) => message.id === id);
    const isThere = found && world.channels.get(found.channel_id)?.messages.includes(found);
    if (!found || !isThere) throw new ApiError(404, 10008, 'Unknown Message');
    return found;
  }

  function remove(message: StoredMessage): undefined {
    const channel = world.channels.get(message.channel_id)!;
    channel.messages.splice(channel.messages.indexOf(message), 1);
    world.changed();
  }

  const gatewayInfo = () => ({
    url: options.gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
  });

  const routes: readonly [string, RegExp, Handler][] = [
    ['GET', /^\/gateway(?:\/bot)?$/, gatewayInfo],
    ['GET', /^\/users\/@me$/, () => world.me],
    ['GET', /^\/(?:oauth2\/)?applications\/@me$/, () => ({ id: world.applicationId, name: 'tidebell', flags: 0 })],
    ['GET', /^\/applications\/\d+\/commands$/, () => world.commands],
    ['PUT', /^\/applications\/\d+\/commands$/, (_, commands) => register(commands)],
    [
      'POST',
      /^\/users\/@me\/channels$/,
      (_, { recipient_id }: { recipient_id: string }) => toChannel(world.directChannel(toUser(recipient_id))),
    ],
    ['GET', /^\/channels\/(\d+)$/, ([id]) => toChannel(channelOf(id!))],
    [
      'GET',
      /^\/guilds\/(\d+)\/members\/(\d+)$/,
      ([guild, id]) => {
        const found = world.guilds.get(guild!);
        if (!found?.hasBot) throw new ApiError(404, 10004, 'Unknown Guild');
        if (found.left.has(id!)) throw new ApiError(404, 10007, 'Unknown Member');
        return { user: toUser(id!), roles: [], joined_at: new Date(0).toISOString() };
      },
    ],
    ['POST', /^\/channels\/(\d+)\/messages$/, ([id], body, _, files) => send(id!, body, files)],
    ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, ([channel, id]) => messageOf(channelOf(channel!), id!)],
    [
      'PATCH',
      /^\/channels\/(\d+)\/messages\/(\d+)$/,
      ([channel, id], body, _, files) => edit(messageOf(channelOf(channel!), id!), body, files),
    ],
    ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, ([channel, id]) => remove(messageOf(channelOf(channel!), id!))],
    [
      'POST',
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      ([id, token], body, query) => callBack(world.interactions.get(id!), token!, body, query),
    ],
    [
      'POST',
      /^\/webhooks\/\d+\/([^/]+)$/,
      ([token], body: MessageBody, _, files) => {
        const interaction = asked(token!);
        checkMessage(body, files.size);
        // What follows a hidden answer is hidden as well.
        const flags = (body.flags ?? 0) | ((interaction.messages[0]?.flags ?? 0) & EPHEMERAL);
        return follow(interaction, { ...body, flags }, files);
      },
    ],
    ['GET', /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/, ([token, id]) => answerOf(token!, id!)],
    [
      'PATCH',
      /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
      ([token, id], body, _, files) => edit(answerOf(token!, id!), body, files),
    ],
    ['DELETE', /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/, ([token, id]) => remove(answerOf(token!, id!))],
  ];

  return (method: string, path: string, body: unknown, query: URLSearchParams, files: Files): unknown => {
    for (const [verb, pattern, handler] of routes) {
      const match = verb === method ? pattern.exec(path) : null;
      if (match) return handler(match.slice(1), body as never, query, files);
    }
    throw new ApiError(404, 0, '404: Not Found');
  };
}
