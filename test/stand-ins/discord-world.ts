import { whenChanged } from './discord-until.ts';

/** What Discord remembers: servers, channels, messages, the bot's commands, and what waits for an answer. */
type Row = { type: number; components: Button[] };
type Button = { type: number; style?: number; label?: string; custom_id?: string; disabled?: boolean };

/** A message as the API carries it, in both directions. */
export type MessageBody = {
  content?: string;
  components?: Row[];
  flags?: number;
  nonce?: string | number;
  enforce_nonce?: boolean;
  allowed_mentions?: { parse?: string[] };
  /** Which of the files that come along belong to the message. */
  attachments?: { id: string | number; filename?: string }[];
};
/** A file of a message. Only pictures that Discord can read have a width and a height. */
export type Attachment = {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type?: string;
  width?: number;
  height?: number;
};
export type StoredMessage = {
  id: string;
  type: number;
  channel_id: string;
  content: string;
  components: Row[];
  flags: number;
  attachments: Attachment[];
  author: User;
  timestamp: string;
  edited_timestamp: string | null;
  nonce?: string | number;
  webhook_id?: string;
  [detail: string]: unknown;
};
export type User = { id: string; username: string; bot: boolean; [detail: string]: unknown };
export type Channel = {
  id: string;
  /** 0 a server's text channel, 1 direct messages, 3 a conversation of friends. */
  type: 0 | 1 | 3;
  name?: string;
  guildId?: string;
  recipient?: User;
  /** The bot may not see it. */
  isHidden?: boolean;
  /** The bot sees it, but may not write there. */
  isMuted: boolean;
  /** The bot may write there, but attach no files. */
  forbidsFiles: boolean;
  messages: StoredMessage[];
};
export type Guild = {
  id: string;
  name: string;
  ownerId: string;
  admins: readonly string[];
  hasBot: boolean;
  channels: Channel[];
  /** People who left; everybody else is taken for a member. */
  left: Set<string>;
};
export type SlashCommand = {
  id: string;
  name: string;
  description?: string;
  type?: number;
  options?: {
    name: string;
    description?: string;
    description_localizations?: Record<string, string>;
    type: number;
    autocomplete?: boolean;
    choices?: { name: string; value: string }[];
  }[];
  contexts?: number[] | null;
  [detail: string]: unknown;
};
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly channelId: string;
  readonly askedAt: number;
  /** The message whose button was pressed. */
  readonly pressed?: StoredMessage;
  /** What the bot called back with; undefined while it is silent. */
  callback?: { type: number; data?: Record<string, unknown> };
  /** The first is the answer itself, the others follow it. */
  readonly messages: StoredMessage[];
};

export type World = ReturnType<typeof createWorld>;

const EPOCH = 1_420_070_400_000n;
/** A message that still says "thinking…", and one that only the asker sees. */
export const LOADING = 128;
export const EPHEMERAL = 64;

export function createWorld(token: string) {
  let count = 0n;
  const applicationId = '900000000000000001';
  const me: User = { ...toUser(applicationId, 'tidebell'), bot: true };
  const { changed, until } = whenChanged();

  /** A snowflake: later ids are larger. */
  const nextId = () => (((BigInt(Date.now()) - EPOCH) << 22n) | (count++ & 0xfffn)).toString();

  const world = {
    token,
    applicationId,
    me,
    nextId,
    changed,
    until,
    guilds: new Map<string, Guild>(),
    channels: new Map<string, Channel>(),
    commands: [] as SlashCommand[],
    interactions: new Map<string, Interaction>(),
    /** People whose direct messages are shut for the bot. */
    closedDoors: new Set<string>(),
    /** Everybody whom a message of the bot called: `@everyone`, `@here`, `<@42>`. */
    pinged: [] as string[],

    addGuild({
      name = 'Crypto friends',
      channels = ['alerts'],
      admins = [] as readonly string[],
      hasBot = true,
    } = {}): Guild {
      const guild: Guild = { id: nextId(), name, ownerId: '1', admins, hasBot, channels: [], left: new Set() };
      for (const channel of channels) world.addChannel(guild, channel);
      world.guilds.set(guild.id, guild);
      return guild;
    },

    addChannel(guild: Guild, name: string): Channel {
      const channel: Channel = {
        id: nextId(),
        type: 0,
        name,
        guildId: guild.id,
        isMuted: false,
        forbidsFiles: false,
        messages: [],
      };
      guild.channels.push(channel);
      world.channels.set(channel.id, channel);
      return channel;
    },

    /** The channel of somebody's direct messages with the bot: one for ever. */
    directChannel(user: User): Channel {
      const known = [...world.channels.values()].find(({ type, recipient }) => type === 1 && recipient?.id === user.id);
      if (known) return known;
      const channel: Channel = {
        id: nextId(),
        type: 1,
        recipient: user,
        isMuted: false,
        forbidsFiles: false,
        messages: [],
      };
      world.channels.set(channel.id, channel);
      return channel;
    },

    friendsChannel(): Channel {
      const channel: Channel = { id: nextId(), type: 3, isMuted: false, forbidsFiles: false, messages: [] };
      world.channels.set(channel.id, channel);
      return channel;
    },

    write(
      channel: Channel,
      author: User,
      body: MessageBody,
      details: Record<string, unknown> & { attachments?: Attachment[] } = {},
    ): StoredMessage {
      const message: StoredMessage = {
        id: nextId(),
        type: 0,
        channel_id: channel.id,
        content: (body.content ?? '').trim(),
        components: body.components ?? [],
        flags: body.flags ?? 0,
        author,
        timestamp: new Date().toISOString(),
        edited_timestamp: null,
        ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
        attachments: [],
        ...EMPTY_MESSAGE,
        ...details,
      };
      channel.messages.push(message);
      if (author.bot) world.pinged.push(...calls(body));
      changed();
      return message;
    },
  };
  return world;
}

const EMPTY_MESSAGE = {
  embeds: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
};

export const toUser = (id: string, username = `person${id}`): User => ({
  id,
  username,
  discriminator: '0',
  global_name: username,
  avatar: null,
  bot: false,
  flags: 0,
});

/** Who is called by name. Discord calls everybody that the content names, unless it is told whom it may call. */
function calls({ content = '', allowed_mentions: allowed }: MessageBody): string[] {
  const may = (kind: string) => allowed?.parse?.includes(kind) ?? allowed === undefined;
  return [
    ...(may('everyone') ? (content.match(/@everyone|@here/g) ?? []) : []),
    ...(may('users') ? (content.match(/<@!?\d+>/g) ?? []) : []),
    ...(may('roles') ? (content.match(/<@&\d+>/g) ?? []) : []),
  ];
}
