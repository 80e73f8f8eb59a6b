import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRecordingBot } from '../../contracts/platform.ts';
import { createDiscordStandIn } from '../../stand-ins/discord.ts';
import { createTidebell, setUpDiscord, startDiscord } from './support.ts';

const RESUME = 6;
const IDENTIFY = 2;
const GUILDS = 1;
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const keep = <T extends { stop(): Promise<void> }>(set: T): T => {
  ends.push(set.stop);
  return set;
};

describe('starting on Discord', () => {
  it.each([
    { token: 'wrong.token', because: 'Discord does not know it' },
    { token: 'two words', because: 'no header can carry it' },
    { token: '', because: 'there is none' },
  ])('ends with a plain sentence when the token cannot be right: $because', async ({ token }) => {
    const { tidebell, bot } = keep(await setUpDiscord({ platform: { token } }));
    await expect(tidebell.start(bot)).rejects.toThrow(/^Discord does not accept DISCORD_TOKEN\. Copy/);
    expect(tidebell.trouble()).toContain('Discord');
  });

  it('ends with a plain sentence when the bot is not allowed to hear people', async () => {
    const { tidebell, bot } = keep(await setUpDiscord({ standIn: { refusedIntents: GUILDS } }));
    await expect(tidebell.start(bot)).rejects.toThrow(/^Discord refuses the intents/);
  });

  it.each([
    { fault: { does: { status: 503 } }, because: 'Discord is down' },
    { fault: { does: 'drop' }, because: 'the line is cut' },
    { fault: { does: 'answer html' }, because: 'a proxy answers instead' },
  ] as const)('goes on trying, and says why: $because', async ({ fault }) => {
    const { discord, tidebell, bot, log } = keep(await setUpDiscord());
    discord.fault({ on: /^GET \/gateway\/bot$/, times: 2, ...fault });
    await tidebell.start(bot);
    expect(log.filter((line) => line.startsWith('Discord cannot be reached at'))).toHaveLength(2);
    expect(tidebell.trouble()).toBeUndefined();
  });

  it('waits for a Discord that is not there yet, and can be stopped meanwhile', async () => {
    const { port } = new URL((await standInThatLeft()).apiRoot);
    const tidebell = createTidebell({ token: 'any', apiRoot: `http://127.0.0.1:${port}/api` });
    const started = tidebell.start(createRecordingBot());
    await vi.waitFor(() => expect(tidebell.trouble()).toContain('ECONNREFUSED'));
    await tidebell.stop();
    await started;
    expect(tidebell.trouble()).toBe('Discord is stopped.');
  });
});

async function standInThatLeft() {
  const discord = await createDiscordStandIn();
  await discord.stop();
  return discord;
}

describe('the connection to Discord', () => {
  it.each([
    { name: 'a cut', breaks: {}, heals: RESUME },
    { name: 'a close that allows a resume', breaks: { code: 4_000 }, heals: RESUME },
    { name: 'a session that Discord forgot', breaks: { forgets: true }, heals: IDENTIFY },
    { name: 'a session that timed out', breaks: { code: 4_009, forgets: true }, heals: IDENTIFY },
  ])('survives $name, and hears what was said meanwhile', async ({ breaks, heals }) => {
    const { discord, tidebell, bot } = keep(await startDiscord());
    const before = discord.gateway.heard.length;
    discord.gateway.cut(breaks);
    await vi.waitFor(() => expect(tidebell.trouble()).toContain('is being restored'));
    const person = discord.person();
    if (heals === RESUME) person.slash('help');
    await discord.until(() => discord.gateway.heard.slice(before).includes(heals));
    await vi.waitFor(() => expect(tidebell.trouble()).toBeUndefined());
    if (heals === IDENTIFY) person.slash('help');
    await discord.until(() => discord.transcript(person.home).length === 1);
    expect(bot.asked).toHaveLength(1);
  });

  it('begins a new session where the old one is invalid, and hears again', async () => {
    const { discord, tidebell } = keep(await startDiscord());
    const before = discord.gateway.heard.length;
    discord.gateway.invalidateSession(false);
    await vi.waitFor(() => expect(discord.gateway.heard.slice(before)).toContain(IDENTIFY), { timeout: 15_000 });
    await vi.waitFor(() => expect(tidebell.trouble()).toBeUndefined());
    const person = discord.person();
    person.slash('help');
    await discord.until(() => discord.transcript(person.home).length === 1);
  });

  it('gives up with a sentence when its intents are taken away', async () => {
    const { discord, tidebell } = keep(await startDiscord());
    discord.gateway.cut({ code: 4_014 });
    await vi.waitFor(() => expect(tidebell.trouble()).toContain('refuses the intents'));
  });

  it.each(['a new connection', 'a new resume'])('obeys when Discord asks for %s', async (what) => {
    const { discord, tidebell } = keep(await startDiscord());
    const before = discord.gateway.heard.length;
    if (what === 'a new connection') discord.gateway.askToReconnect();
    else discord.gateway.invalidateSession(true);
    await discord.until(() => discord.gateway.heard.slice(before).includes(RESUME));
    await vi.waitFor(() => expect(tidebell.trouble()).toBeUndefined());
  });

  it('takes an outage of a server for what it is: it passes', async () => {
    const { discord, bot } = keep(await startDiscord());
    const guild = discord.addGuild();
    await vi.waitFor(() => expect(bot.changes).toHaveLength(1));
    discord.gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true });
    const person = discord.person();
    person.slash('help');
    await discord.until(() => discord.transcript(person.home).length === 1);
    expect(bot.changes.map(({ kind }) => kind)).toEqual(['reachable']);
  });

  it('says so when Discord takes the token away', async () => {
    const { discord, tidebell, log } = keep(await startDiscord());
    discord.gateway.cut({ code: 4_004 });
    await vi.waitFor(() => expect(tidebell.trouble()).toContain('Discord does not accept DISCORD_TOKEN'));
    expect(log.some((line) => line.includes('DISCORD_TOKEN'))).toBe(true);
  });
});

describe('a server', () => {
  it('that removes the bot cannot be reached, in any of its channels, until it invites the bot again', async () => {
    const { discord, bot } = keep(await startDiscord());
    const guild = discord.addGuild({ channels: ['alerts', 'talk'] });
    discord.removeBot(guild);
    const chats = guild.channels.map(({ id }) => `discord:${id}`);
    const unreachable = () => bot.changes.flatMap((change) => (change.kind === 'unreachable' ? [change.chat] : []));
    await vi.waitFor(() => expect(unreachable()).toEqual(chats));
    const heard = bot.changes.length;
    discord.inviteBot(guild);
    await vi.waitFor(() =>
      expect(bot.changes.slice(heard)).toEqual(chats.map((chat) => ({ kind: 'reachable', chat }))),
    );
  });

  it('that gives back a right is reached again, in the channels where it did', async () => {
    const { discord, bot } = keep(await startDiscord());
    const [muted, hidden, untouched] = discord.addGuild({ channels: ['a', 'b', 'c'] }).channels.map(({ id }) => id);
    await vi.waitFor(() => expect(bot.changes).toHaveLength(3));
    discord.muteBot(muted!);
    discord.hideFromBot(hidden!);
    discord.muteBot(untouched!);
    discord.hideFromBot(untouched!);
    discord.hideFromBot(hidden!, false);
    discord.muteBot(untouched!, false);
    discord.muteBot(muted!, false);
    await vi.waitFor(() =>
      expect(bot.changes.slice(3)).toEqual([
        { kind: 'reachable', chat: `discord:${hidden}` },
        { kind: 'reachable', chat: `discord:${muted}` },
      ]),
    );
  });

  it('that deletes a channel cannot be reached there', async () => {
    const { discord, bot } = keep(await startDiscord());
    const channel = discord.addGuild().channels[0]!.id;
    discord.removeChannel(channel);
    await vi.waitFor(() =>
      expect(bot.changes.at(-1)).toEqual({
        kind: 'unreachable',
        chat: `discord:${channel}`,
        reason: 'the channel was deleted',
        because: 'removed',
      }),
    );
  });
});
