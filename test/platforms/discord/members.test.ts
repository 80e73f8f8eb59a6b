import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDiscord } from './support.ts';

let stage: Awaited<ReturnType<typeof startDiscord>>;
beforeEach(async () => {
  stage = await startDiscord();
});
afterEach(() => stage.stop());

const ask = (chat: `discord:${string}`, person: `discord:${string}` = 'discord:42') =>
  stage.tidebell.isMember?.(chat, person);

it('knows who is in the server of a channel, and who left it', async () => {
  const { discord } = stage;
  const guild = discord.addGuild();
  const chat = `discord:${guild.channels[0]?.id}` as const;
  expect(await ask(chat)).toBe(true);
  discord.leave(guild, '42');
  expect(await ask(chat)).toBe(false);
  discord.comeBack(guild, '42');
  expect(await ask(chat)).toBe(true);
  const looks = discord.calls.filter(({ path }) => path === `/channels/${guild.channels[0]?.id}`);
  expect(looks, 'the server of a channel is asked for once').toHaveLength(1);
});

it('takes nobody for gone whom Discord does not tell of', async () => {
  const { discord } = stage;
  const guild = discord.addGuild();
  const chat = `discord:${guild.channels[0]?.id}` as const;
  for (const does of ['answer html', 'drop', { status: 500 }, { status: 403, code: 50001 }] as const) {
    discord.fault({ on: /GET \/guilds/, does });
    expect(await ask(chat), JSON.stringify(does)).toBeUndefined();
  }
  discord.removeBot(guild);
  expect(await ask(chat), 'the bot is out itself').toBeUndefined();
});

it('has nothing to say of direct messages, of unknown channels and of other platforms', async () => {
  expect(await ask('discord:@42')).toBeUndefined();
  expect(await ask('discord:123')).toBeUndefined();
  const channel = stage.discord.addGuild().channels[0]?.id;
  expect(await stage.tidebell.isMember?.(`discord:${channel}`, 'telegram:42')).toBeUndefined();
});
