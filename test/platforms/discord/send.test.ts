import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChatId } from '../../../src/chat/message.ts';
import type { Fault } from '../../stand-ins/discord-rest.ts';
import { createTidebell, startDiscord } from './support.ts';

const MESSAGES = /^POST \/channels\/\d+\/messages$/;
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** The platform, and the channel of a server that it shares with a person. */
const start = async (...options: Parameters<typeof startDiscord>) => {
  const set = await startDiscord(...options);
  ends.push(set.stop);
  const guild = set.discord.addGuild();
  const channel = guild.channels[0]!.id;
  const texts = (where = channel) => set.discord.transcript(where).map(({ text }) => text);
  const send = (text: string, key: string, chat: ChatId = `discord:${channel}`) =>
    set.tidebell.send({ chat, key, message: { text: [text] } });
  return { ...set, guild, channel, texts, send };
};

describe('a delivery on Discord', () => {
  it('that arrived and was sent again is one message', async () => {
    const { discord, texts, send, channel } = await start();
    discord.fault({ on: MESSAGES, times: 2, does: 'apply and drop' });
    expect(await send('ETH rose', 'd7')).toMatchObject({ kind: 'failed' });
    expect(await send('ETH rose (possible repeat)', 'd7')).toMatchObject({
      kind: 'sent',
      messageId: discord.transcript(channel)[0]?.id,
    });
    expect(texts()).toEqual(['ETH rose']);
    expect(await send('ETH fell', 'd8')).toMatchObject({ kind: 'sent' });
    expect(texts()).toEqual(['ETH rose', 'ETH fell']);
  });

  it('resumes a long message where it was told to wait, and repeats no part', async () => {
    const { discord, texts, send } = await start({ standIn: { limits: { messages: { count: 2, perMs: 200 } } } });
    const long = Array.from({ length: 8 }, (_, i) => String(i).repeat(1_000)).join('');
    const waits: number[] = [];
    for (;;) {
      const outcome = await send(long, 'long');
      if (outcome.kind !== 'throttled') {
        expect(outcome).toMatchObject({ kind: 'sent' });
        break;
      }
      waits.push(outcome.retryAfterMs);
      await wait(outcome.retryAfterMs);
    }
    expect(waits).not.toEqual([]);
    expect(texts().join('')).toBe(long);
    // It did not run into the limit to learn of it: the library knows what the headers said.
    expect(discord.calls.filter(({ status }) => status === 429)).toEqual([]);
  });

  it('calls nobody, whatever it says', async () => {
    const { discord, texts, send, channel } = await start();
    await send('@everyone <@42> <@&7>', 'd1');
    expect(texts()).toEqual(['@everyone <@42> <@&7>']);
    expect(discord.pinged()).toEqual([]);
    expect(discord.calls.find(({ path }) => path.includes(channel))?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      enforce_nonce: true,
      nonce: 'd1',
    });
  });

  it('opens a conversation once, and knows it from what a person wrote', async () => {
    const { discord, send, bot } = await start();
    const opened = () => discord.calls.filter(({ path }) => path === '/users/@me/channels').length;
    await send('one', 'd1', 'discord:@50');
    await send('two', 'd2', 'discord:@50');
    expect(opened()).toBe(1);
    discord.person({ id: '51' }).writes('help');
    await vi.waitFor(() => expect(bot.asked).toHaveLength(1));
    await send('three', 'd3', 'discord:@51');
    expect(opened()).toBe(1);
  });

  it.each<{ fault: Omit<Fault, 'on'>['does']; outcome: object; because: string }>([
    { fault: { status: 500 }, outcome: { kind: 'failed' }, because: 'Discord stumbled' },
    { fault: 'answer html', outcome: { kind: 'failed' }, because: 'a proxy answered instead' },
    { fault: { status: 401 }, outcome: { kind: 'failed' }, because: 'the token is doubted' },
    { fault: { status: 403, code: 50278 }, outcome: { kind: 'unreachable' }, because: 'they share no server' },
    { fault: { status: 403, code: 50001 }, outcome: { kind: 'unreachable' }, because: 'the channel is hidden' },
    { fault: { status: 404, code: 10003 }, outcome: { kind: 'unreachable' }, because: 'the channel is gone' },
    {
      fault: { status: 403 },
      outcome: { kind: 'failed' },
      because: 'a refusal without a code says nothing of the chat',
    },
    { fault: { status: 400, code: 50035 }, outcome: { kind: 'rejected' }, because: 'Discord cannot read it' },
    {
      fault: { retryAfter: 3, scope: 'user' },
      outcome: { kind: 'throttled', retryAfterMs: 3_000, scope: 'chat' },
      because: 'this channel must wait',
    },
    {
      fault: { retryAfter: 3, scope: 'edge' },
      outcome: { kind: 'throttled', retryAfterMs: 3_000, scope: 'all' },
      because: 'the guard in front of Discord means all of us',
    },
    {
      fault: { status: 400, code: 40003 },
      outcome: { kind: 'throttled', retryAfterMs: 60_000, scope: 'chat' },
      because: 'conversations are opened too fast',
    },
  ])('is told apart: $because', async ({ fault, outcome }) => {
    const { discord, send, texts } = await start();
    discord.fault({ on: MESSAGES, ...(fault ? { does: fault } : {}) });
    expect(await send('first', 'd1')).toMatchObject(outcome);
    expect(texts()).toEqual([]);
  });

  it('waits for all when everything was too much, and goes on afterwards', async () => {
    const { discord, send } = await start();
    discord.fault({ on: MESSAGES, does: { retryAfter: 30, scope: 'global' } });
    expect(await send('first', 'd1')).toMatchObject({ kind: 'throttled', scope: 'all', retryAfterMs: 30_000 });
    const asked = discord.calls.length;
    expect(await send('second', 'd2', 'discord:@42')).toMatchObject({ kind: 'throttled', scope: 'all' });
    expect(discord.calls.length).toBe(asked);
  });

  it('goes on after one 401: the library forgets the token, and is told it again', async () => {
    const clock = { ms: 0 };
    const { discord, send } = await start({ platform: { elapsedMs: () => clock.ms } });
    discord.fault({ on: MESSAGES, does: { status: 401 } });
    await send('first', 'd1');
    expect(await send('second', 'd2')).toMatchObject({ kind: 'throttled', retryAfterMs: 1_000, scope: 'all' });
    clock.ms += 1_000;
    expect(await send('second', 'd2')).toMatchObject({ kind: 'sent' });
  });

  it('does not wait for ever for an answer', async () => {
    const { discord, send } = await start({ platform: { timeoutMs: 50 } });
    discord.fault({ on: MESSAGES, delayMs: 500 });
    expect(await send('first', 'd1')).toMatchObject({ kind: 'failed', reason: 'no answer within the time allowed' });
  });

  it.each([
    { how: 'mute', because: 'send-messages' },
    { how: 'hide', because: 'view-channel' },
    { how: 'remove the bot', because: 'removed' },
    { how: 'remove the channel', because: 'removed' },
  ])('finds a door closed, and says why: $how', async ({ how, because }) => {
    const { discord, send, guild, channel } = await start();
    if (how === 'mute') discord.muteBot(channel);
    if (how === 'hide') discord.hideFromBot(channel);
    if (how === 'remove the bot') discord.removeBot(guild);
    if (how === 'remove the channel') discord.removeChannel(channel);
    await vi.waitFor(async () => expect(await send('hello?', 'd1')).toMatchObject({ kind: 'unreachable', because }));
  });

  it('names the right that is missing where Discord only says that one is', async () => {
    const { discord, send, channel } = await start();
    // Who may not see a channel is told of missing permissions there, too, and not always of missing access.
    discord.hideFromBot(channel);
    discord.fault({ on: MESSAGES, times: 100, does: { status: 403, code: 50013 } });
    await vi.waitFor(async () => expect(await send('hello?', 'd1')).toMatchObject({ because: 'view-channel' }));
  });

  it('fails, and does not throw, where nobody listens', async () => {
    const { discord, tidebell, send } = await start();
    await tidebell.stop();
    await discord.stop();
    expect(await send('hello?', 'd1')).toMatchObject({ kind: 'failed' });
    ends.length = 0;
  });

  it('for another platform is a bug of ours, and said to be', async () => {
    const { send } = await start();
    expect(await send('hello?', 'd1', 'telegram:42')).toMatchObject({ kind: 'rejected' });
  });

  it('before the start fails, and may go later', async () => {
    const tidebell = createTidebell({ token: 'any', apiRoot: 'http://127.0.0.1:9/api' });
    const parcel = { chat: 'discord:1', message: { text: ['hi'] }, key: 'd1' } as const;
    expect(await tidebell.send(parcel)).toMatchObject({ kind: 'failed' });
  });
});
