import {
  ApplicationCommandOptionTypes,
  ApplicationCommandTypes,
  Client,
  ComponentTypes,
  DiscordRESTError,
} from 'oceanic.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiscordStandIn, type DiscordStandIn } from './discord.ts';
import { shown } from './discord-shown.ts';
import { greyPng } from './png.ts';

describe('the Discord stand-in, spoken to by oceanic.js', () => {
  let discord: DiscordStandIn;
  let client: Client;
  const errors: unknown[] = [];

  beforeEach(async () => {
    discord = await createDiscordStandIn({ limits: { messages: { count: 5, perMs: 100 } } });
    client = new Client({
      auth: `Bot ${discord.token}`,
      gateway: { intents: ['GUILDS', 'DIRECT_MESSAGES'], autoReconnect: true, compress: false },
      rest: { baseURL: `${discord.apiRoot}/v10` },
    });
    client.on('error', (error) => errors.push(error));
    const ready = new Promise<void>((resolve) => client.once('ready', resolve));
    await client.connect();
    await ready;
  });

  afterEach(async () => {
    client.disconnect(false);
    await discord.stop();
    expect(errors.splice(0)).toEqual([]);
  });

  const register = () =>
    client.application.bulkEditGlobalCommands([
      {
        type: ApplicationCommandTypes.CHAT_INPUT,
        name: 'watch',
        description: 'Rings at a price',
        options: [
          { type: ApplicationCommandOptionTypes.STRING, name: 'symbol', description: 'Which', autocomplete: true },
        ],
      },
    ]);

  it('registers commands and tells them back', async () => {
    await register();
    const [known] = await client.application.getGlobalCommands();
    expect(known).toMatchObject({ name: 'watch', options: [{ name: 'symbol', autocomplete: true }] });
  });

  it('carries a command, its deferred answer, an edit and what follows', async () => {
    await register();
    const channel = discord.addGuild({ admins: ['42'] }).channels[0]!.id;
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isCommandInteraction()) return;
      await interaction.defer();
      const symbol = interaction.data.options.getString('symbol');
      await interaction.editOriginal({ content: `watching **${symbol}**` });
      await interaction.createFollowup({ content: String(interaction.memberPermissions?.has('MANAGE_GUILD')) });
    });
    discord.person({ id: '42' }).slash('watch', { symbol: 'ETH' }, channel);
    await discord.until(() => discord.transcript(channel).length === 2);
    expect(discord.transcript(channel).map(({ text }) => text)).toEqual(['watching ETH', 'true']);
  });

  it('carries suggestions and presses', async () => {
    await register();
    client.on('interactionCreate', async (interaction) => {
      if (interaction.isAutocompleteInteraction()) await interaction.result([{ name: 'Bitcoin', value: 'BTC' }]);
      if (interaction.isComponentInteraction()) await interaction.createMessage({ content: interaction.data.customID });
    });
    const person = discord.person({ id: '42' });
    expect(await person.autocomplete('watch', 'symbol', 'B')).toEqual(['BTC']);

    const home = await client.rest.users.createDM('42');
    const button = { type: ComponentTypes.BUTTON, style: 1, label: 'Stop', customID: 'unwatch 7' } as const;
    await home.createMessage({ content: '?', components: [{ type: ComponentTypes.ACTION_ROW, components: [button] }] });
    person.tap('Stop');
    await discord.until(() => discord.transcript(home.id).length === 2);
    expect(discord.transcript(home.id)[1]?.text).toBe('unwatch 7');
  });

  it('carries direct messages both ways, and hides what is written in servers', async () => {
    const heard: string[] = [];
    client.on('messageCreate', (message) => void heard.push(message.content));
    const person = discord.person({ id: '42' });
    person.writes('in a server', discord.addGuild().channels[0]!.id);
    person.writes('hello');
    await client.rest.channels.createMessage(person.home, { content: 'and to you' });
    await discord.until(() => heard.length === 2);
    expect(heard).toEqual(['hello', 'and to you']);
  });

  it('recognises a nonce, keeps its limits, and shuts doors', async () => {
    const person = discord.person({ id: '42' });
    const write = (content: string, nonce?: string) =>
      client.rest.channels.createMessage(person.home, { content, ...(nonce ? { nonce, enforceNonce: true } : {}) });
    const first = await write('once', 'd1');
    expect((await write('again', 'd1')).id).toBe(first.id);
    await expect(write('x'.repeat(2_001))).rejects.toMatchObject({ code: 50035 });
    await expect(write(' ')).rejects.toMatchObject({ code: 50006 });
    person.closesDoor();
    const refused = await write('hello?').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DiscordRESTError);
    expect(refused).toMatchObject({ code: 50007, status: 403 });
    expect(discord.invalidRequests()).toBe(1);
    expect(discord.transcript(person.home).map(({ text }) => text)).toEqual(['once']);
  });

  it('calls people who are named, unless it is told not to', async () => {
    const channel = discord.addGuild().channels[0]!.id;
    await client.rest.channels.createMessage(channel, {
      content: '@everyone <@42>',
      allowedMentions: { everyone: true, users: true },
    });
    await client.rest.channels.createMessage(channel, {
      content: '@everyone <@42>',
      allowedMentions: { everyone: false },
    });
    expect(discord.pinged()).toEqual(['@everyone', '<@42>']);
  });

  it('carries files, shows pictures, and keeps their limits', async () => {
    const guild = discord.addGuild();
    const channel = guild.channels[0]!.id;
    const picture = { name: 'picture.png', contents: greyPng({ width: 640, height: 480 }) };
    const write = (...files: { name: string; contents: Buffer }[]) =>
      client.rest.channels.createMessage(channel, { files });
    const { attachments } = await write(picture, { name: 'list.txt', contents: Buffer.from('ETH') });
    expect(attachments.map(({ filename, width }) => [filename, width])).toEqual([
      ['picture.png', 640],
      ['list.txt', undefined],
    ]);
    await expect(write({ name: 'large.bin', contents: Buffer.alloc(10_485_761) })).rejects.toMatchObject({
      status: 413,
      code: 40005,
    });
    await expect(write(...Array(11).fill(picture))).rejects.toMatchObject({ code: 30015 });
    await expect(
      client.rest.channels.createMessage(channel, { content: 'x', attachments: [{ id: '3' }] }),
    ).rejects.toMatchObject({ code: 50035 });
    discord.forbidFiles(channel);
    await expect(write(picture)).rejects.toMatchObject({ code: 50013 });
    await client.rest.channels.createMessage(channel, { content: 'words' });
    expect(discord.seen(channel)).toEqual(['[picture 640×480]\n[file list.txt]', 'words']);
  });

  it('resumes a session that was cut', async () => {
    const resumed = new Promise<void>((resolve) => client.once('shardResume', () => resolve()));
    discord.gateway.cut({ code: 4_000 });
    await resumed;
    expect(errors.splice(0)).toMatchObject([{ code: 4_000 }]);
    expect(discord.gateway.heard.filter((op) => op === 2)).toHaveLength(1);
  });
});

describe('what a person reads', () => {
  it.each([
    { content: '**bold** *slanted* `code *` ~~gone~~', reads: 'bold slanted code * gone' },
    { content: '\\*not\\* \\`this\\`', reads: '*not* `this`' },
    { content: '[label](https://x.example)', reads: '(link label)' },
    { content: 'see https://x.example', reads: 'see (link https://x.example)' },
    { content: '@everyone <@42>', reads: '(mention everyone) (mention @42)' },
    { content: '# title\n- item\n1. first', reads: '(layout) title\n(layout) item\n(layout) first' },
    { content: 'a - b # c 2*3', reads: 'a - b # c 2*3' },
  ])('is $reads where the bot wrote $content', ({ content, reads }) => {
    expect(shown(content)).toBe(reads);
  });
});
