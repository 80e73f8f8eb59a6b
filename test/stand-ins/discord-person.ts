import { ALL_PERMISSIONS, type Gateway, toChannel } from './discord-gateway.ts';
import { shown } from './discord-shown.ts';
import {
  type Channel,
  EPHEMERAL,
  type Interaction,
  LOADING,
  type StoredMessage,
  toUser,
  type World,
} from './discord-world.ts';
import { pictureMark } from './png.ts';

const MANAGE_SERVER = 1n << 5n;
const SENDING = (1n << 11n) | (1n << 38n);
const ATTACHING = 1n << 15n;

/** What the bot may do in a channel. Where anything is forbidden it is no administrator, who may do that anyway. */
function permissionsOf({ isMuted, forbidsFiles }: Channel): string {
  const forbidden = (isMuted ? SENDING : 0n) | (forbidsFiles ? ATTACHING : 0n);
  return String(BigInt(ALL_PERMISSIONS) & ~(forbidden === 0n ? 0n : forbidden | (1n << 3n)));
}

/** What people read: no marks, and nothing of a message that is still being thought about. */
export type Shown = {
  readonly id: string;
  readonly text: string;
  readonly buttons: readonly string[];
  readonly isHidden: boolean;
};

/** The bot's messages in a channel, oldest first. */
export const transcript = (channel: Channel | undefined): readonly Shown[] =>
  (channel?.messages ?? []).filter(({ author, flags }) => author.bot && !(flags & LOADING)).map(toShown);

/** The same as people see it: the words, `[picture 1000×1000]`, and `[Stop] [1 hour]`. */
export const seen = (channel: Channel | undefined): readonly string[] =>
  (channel?.messages ?? [])
    .filter(({ author, flags }) => author.bot && !(flags & LOADING))
    .map(({ content, attachments, components }) =>
      [
        shown(content),
        ...attachments.map(({ width, height, filename }) =>
          width && height ? pictureMark({ width, height }) : `[file ${filename}]`,
        ),
        ...components.map((row) => row.components.map(({ label = '' }) => `[${label}]`).join(' ')),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    );

const toShown = ({ id, content, components, flags }: StoredMessage): Shown => ({
  id,
  text: shown(content),
  buttons: components.flatMap((row) => row.components.map(({ label = '' }) => label)),
  isHidden: Boolean(flags & EPHEMERAL),
});

/** Somebody who uses Discord. Wherever no channel is named, it is their direct messages with the bot. */
export function createPerson(world: World, gateway: Gateway, id: string, locale: string) {
  const user = toUser(id);
  const home = world.directChannel(user);

  function ask(type: number, data: object, where: string, more: { message?: StoredMessage } = {}): Interaction {
    const channel = world.channels.get(where);
    if (!channel) throw new Error(`there is no channel ${where}`);
    const interaction: Interaction = {
      id: world.nextId(),
      token: '',
      channelId: where,
      askedAt: Date.now(),
      messages: [],
      ...(more.message ? { pressed: more.message } : {}),
    };
    Object.assign(interaction, { token: `token-${interaction.id}` });
    world.interactions.set(interaction.id, interaction);
    gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      application_id: world.applicationId,
      type,
      token: interaction.token,
      version: 1,
      data,
      channel_id: where,
      channel: { ...toChannel(channel), permissions: ALL_PERMISSIONS },
      locale,
      app_permissions: permissionsOf(channel),
      entitlements: [],
      attachment_size_limit: 10_485_760,
      ...standing(channel),
      ...more,
    });
    return interaction;
  }

  /** Who asks, as it is told of a server, of direct messages and of a conversation of friends. */
  function standing({ guildId, type }: Channel): object {
    const guild = guildId === undefined ? undefined : world.guilds.get(guildId);
    if (!guild) return { user, context: type === 3 ? 2 : 1, authorizing_integration_owners: { 1: id } };
    const permissions = BigInt(ALL_PERMISSIONS) & ~MANAGE_SERVER & ~8n;
    const isAdmin = guild.admins.includes(id);
    return {
      context: 0,
      authorizing_integration_owners: guild.hasBot ? { 0: guild.id } : { 1: id },
      guild_id: guild.id,
      guild: { id: guild.id, locale: 'en-US', features: [] },
      guild_locale: 'en-US',
      member: {
        user,
        roles: [],
        permissions: String(isAdmin ? permissions | MANAGE_SERVER : permissions),
        joined_at: new Date().toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
    };
  }

  function registered(name: string) {
    const command = world.commands.find((each) => each.name === name);
    if (!command) throw new Error(`no command /${name} is registered`);
    return command;
  }

  return {
    id,
    /** The channel of this person's direct messages. */
    home: home.id,

    /** Types a command with its options. A choice that is not offered cannot be typed on Discord. */
    slash(name: string, options: Readonly<Record<string, string>> = {}, where = home.id): Interaction {
      const command = registered(name);
      const data = Object.entries(options).map(([option, value]) => {
        const known = command.options?.find((each) => each.name === option);
        if (!known) throw new Error(`/${name} has no option ${option}`);
        if (known.choices && !known.choices.some((choice) => choice.value === value)) {
          throw new Error(`/${name} does not offer ${option} ${value}`);
        }
        return { name: option, type: known.type, value };
      });
      const context = world.channels.get(where)?.type === 0 ? 0 : world.channels.get(where)?.type === 3 ? 2 : 1;
      if (command.contexts && !command.contexts.includes(context)) throw new Error(`/${name} is not offered here`);
      return ask(2, { id: command.id, name, type: 1, options: data }, where);
    },

    /** What is offered while `typed` stands in an option. */
    async autocomplete(
      name: string,
      option: string,
      typed: string,
      others: Readonly<Record<string, string>> = {},
      where = home.id,
    ): Promise<readonly string[]> {
      const given = Object.entries(others).map(([other, value]) => ({ name: other, type: 3, value }));
      const options = [...given, { name: option, type: 3, value: typed, focused: true }];
      const asked = ask(4, { id: registered(name).id, name, type: 1, options }, where);
      const { data } = await world.until(() => asked.callback);
      return ((data?.choices ?? []) as { value: string }[]).map(({ value }) => value);
    },

    /** Presses the newest button with this label. */
    tap(label: string, where = home.id): Interaction {
      const messages = world.channels.get(where)?.messages ?? [];
      for (const message of messages.toReversed()) {
        const button = message.components.flatMap((row) => row.components).find((each) => each.label === label);
        if (button) return ask(3, { custom_id: button.custom_id, component_type: 2 }, where, { message });
      }
      throw new Error(`there is no button ${label}`);
    },

    /** Writes free text: a direct message, or into a channel. */
    writes(
      text: string,
      where = home.id,
      files: readonly { readonly url: string; readonly size: number }[] = [],
    ): void {
      const channel = world.channels.get(where)!;
      const attachments = files.map((file) => ({
        id: world.nextId(),
        filename: 'lines.json',
        proxy_url: file.url,
        ...file,
      }));
      gateway.told.written(channel, world.write(channel, user, { content: text }, { attachments }));
    },

    /** Changes the newest direct message that this person wrote. */
    rewrites(text: string): void {
      const mine = home.messages.findLast(({ author }) => author.id === id);
      if (!mine) throw new Error('there is nothing to change');
      Object.assign(mine, { content: text, edited_timestamp: new Date().toISOString() });
      gateway.told.changed(mine);
    },
    /** Discord shows what a link in the newest message leads to. */
    getsPreview(): void {
      const mine = home.messages.findLast(({ author }) => author.id === id);
      if (mine) gateway.told.changed({ ...mine, embeds: [{ type: 'link' }] });
    },

    closesDoor: () => void world.closedDoors.add(id),
    opensDoor: () => void world.closedDoors.delete(id),
  };
}
