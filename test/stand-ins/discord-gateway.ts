import type { WebSocket } from 'ws';
import type { Channel, Guild, StoredMessage, User, World } from './discord-world.ts';

/** Gateway opcodes. */
const DISPATCH = 0;
const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const RECONNECT = 7;
const INVALID_SESSION = 9;
const HELLO = 10;
const HEARTBEAT_ACK = 11;

const INTENTS = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 };

/** Members, presences, message content: refused to a bot that was not allowed them. */
const PRIVILEGED = (1 << 1) | (1 << 8) | INTENTS.messageContent;

/** Everything there is, as an admin has it. */
export const ALL_PERMISSIONS = '2251799813685247' as const;
/** Everything a member may do: neither administrate nor manage the server, so that channels may take rights away. */
const MEMBER_PERMISSIONS = String(BigInt(ALL_PERMISSIONS) & ~(1n << 3n) & ~(1n << 5n));

type Packet = { op: number; d: unknown; s: number | null; t: string | null };
type Session = {
  readonly id: string;
  readonly intents: number;
  readonly sent: Packet[];
  seq: number;
  socket: WebSocket | undefined;
};

export type Gateway = ReturnType<typeof createGateway>;

/** The side of Discord that speaks first: tells the bot what happens, and survives its cuts as sessions. */
export function createGateway(world: World, options: { readonly url: () => string; readonly refusedIntents: number }) {
  const sockets = new Set<WebSocket>();
  const sessions = new Map<string, Session>();
  /** Opcodes heard from the bot, in order. */
  const heard: number[] = [];
  let refusing = 0;

  const sendTo = (socket: WebSocket, op: number, d: unknown) =>
    socket.send(JSON.stringify({ op, d, s: null, t: null }));

  function tell(session: Session, name: string, d: unknown): void {
    const packet = { op: DISPATCH, t: name, s: ++session.seq, d };
    session.sent.push(packet);
    if (session.socket?.readyState === 1) session.socket.send(JSON.stringify(packet));
  }

  /** Tells every session that asked for such news with its intents; also those that are cut off just now. */
  function dispatch(name: string, d: unknown, intent = 0): void {
    for (const session of sessions.values()) if (intent === 0 || session.intents & intent) tell(session, name, d);
  }

  function identify(socket: WebSocket, { token, intents, shard }: { token: string; intents: number; shard?: unknown }) {
    if (token.replace(/^Bot /, '') !== world.token) return socket.close(4004, 'Authentication failed.');
    if (intents & (PRIVILEGED | options.refusedIntents)) return socket.close(4014, 'Disallowed intent(s).');
    const session: Session = { id: `session-${world.nextId()}`, intents, sent: [], seq: 0, socket };
    sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
    tell(session, 'READY', {
      v: 10,
      user: world.me,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard: shard ?? [0, 1],
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
    });
    if (intents & INTENTS.guilds) for (const guild of guilds) tell(session, 'GUILD_CREATE', toGuild(guild, world.me));
  }

  function resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }) {
    const session = sessions.get(session_id);
    if (!session) return sendTo(socket, INVALID_SESSION, false);
    session.socket = socket;
    for (const packet of session.sent) if ((packet.s ?? 0) > seq) socket.send(JSON.stringify(packet));
    tell(session, 'RESUMED', {});
  }

  return {
    heard,
    dispatch,

    connected(socket: WebSocket): void {
      if (refusing > 0) {
        refusing--;
        socket.terminate();
        return;
      }
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined;
        world.changed();
      });
      socket.on('message', (raw) => {
        const { op, d } = JSON.parse(String(raw)) as { op: number; d: never };
        heard.push(op);
        if (op === HEARTBEAT) sendTo(socket, HEARTBEAT_ACK, null);
        if (op === IDENTIFY) identify(socket, d);
        if (op === RESUME) resume(socket, d);
        world.changed();
      });
      // Hello: a long interval, so that no test waits for a heartbeat.
      sendTo(socket, HELLO, { heartbeat_interval: 41_250 });
    },

    told: {
      guildAdded: (guild: Guild) => dispatch('GUILD_CREATE', toGuild(guild, world.me), INTENTS.guilds),
      guildRemoved: ({ id }: Guild) => dispatch('GUILD_DELETE', { id }, INTENTS.guilds),
      channelRemoved: (channel: Channel) => dispatch('CHANNEL_DELETE', toChannel(channel), INTENTS.guilds),
      channelChanged: (channel: Channel) => dispatch('CHANNEL_UPDATE', toChannel(channel), INTENTS.guilds),
      /** What is written in a server carries its text only with the privileged intent. */
      written(channel: Channel, message: StoredMessage): void {
        const isDirect = channel.type === 1;
        const isOpen = isDirect || message.author.id === world.me.id;
        const seen = {
          ...message,
          ...(isDirect ? {} : { guild_id: channel.guildId }),
          ...(isOpen ? {} : { content: '' }),
        };
        dispatch('MESSAGE_CREATE', seen, isDirect ? INTENTS.directMessages : INTENTS.guildMessages);
      },
      /** A direct message was changed, or got the preview of a link. */
      changed: (message: StoredMessage): void => dispatch('MESSAGE_UPDATE', message, INTENTS.directMessages),
    },

    /** How many sessions hear the bot's news now. */
    connections: () => sockets.size,
    hasIdentified: () => [...sessions.values()].some(({ socket }) => socket !== undefined),

    /** Breaks every connection: with a close code, or like a cable. The next `refuse` attempts fail too. */
    cut({ code, refuse = 0, forgets = false }: { code?: number; refuse?: number; forgets?: boolean } = {}): void {
      refusing = refuse;
      if (forgets) sessions.clear();
      for (const socket of sockets) code === undefined ? socket.terminate() : socket.close(code);
    },
    askToReconnect: () => sockets.forEach((socket) => void sendTo(socket, RECONNECT, null)),
    invalidateSession(isResumable: boolean): void {
      if (!isResumable) sessions.clear();
      for (const socket of sockets) sendTo(socket, INVALID_SESSION, isResumable);
    },
    close: () => sockets.forEach((socket) => void socket.terminate()),
  };
}

const RIGHTS = { view: 1n << 10n, send: 1n << 11n, attach: 1n << 15n };

/** What a channel takes away from everybody in its server, and so from the bot. */
function overwritesOf({ guildId, isHidden, isMuted, forbidsFiles }: Channel) {
  const deny = (isHidden ? RIGHTS.view : 0n) | (isMuted ? RIGHTS.send : 0n) | (forbidsFiles ? RIGHTS.attach : 0n);
  return deny === 0n ? [] : [{ id: guildId, type: 0, allow: '0', deny: String(deny) }];
}

export const toChannel = (channel: Channel) => ({
  ...describe(channel),
  ...(channel.guildId ? { permission_overwrites: overwritesOf(channel) } : {}),
});

const describe = ({ id, type, name, guildId, recipient }: Channel) => ({
  id,
  type,
  flags: 0,
  last_message_id: null,
  ...(guildId ? { guild_id: guildId, name, position: 0, topic: null, nsfw: false, parent_id: null } : {}),
  ...(recipient ? { recipients: [recipient] } : {}),
});

const toGuild = ({ id, name, ownerId, channels }: Guild, me: User) => ({
  id,
  name,
  owner_id: ownerId,
  roles: [
    {
      id,
      name: '@everyone',
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      position: 0,
      permissions: MEMBER_PERMISSIONS,
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  members: [{ user: me, roles: [], joined_at: new Date().toISOString(), deaf: false, mute: false, flags: 0 }],
  channels: channels.map(toChannel),
  member_count: 2,
  preferred_locale: 'en-US',
  unavailable: false,
  large: false,
  afk_timeout: 300,
  features: [],
  ...Object.fromEntries(NONE_OF.map((list) => [list, []])),
  ...Object.fromEntries(ZERO.map((field) => [field, 0])),
  ...Object.fromEntries(NOTHING.map((field) => [field, null])),
});

const NONE_OF = [
  'emojis',
  'stickers',
  'voice_states',
  'threads',
  'presences',
  'stage_instances',
  'guild_scheduled_events',
  'soundboard_sounds',
];
const ZERO = [
  'verification_level',
  'default_message_notifications',
  'explicit_content_filter',
  'mfa_level',
  'premium_tier',
  'nsfw_level',
  'system_channel_flags',
  'premium_subscription_count',
];
const NOTHING = [
  'icon',
  'splash',
  'discovery_splash',
  'afk_channel_id',
  'application_id',
  'system_channel_id',
  'rules_channel_id',
  'vanity_url_code',
  'description',
  'banner',
  'public_updates_channel_id',
  'safety_alerts_channel_id',
];
