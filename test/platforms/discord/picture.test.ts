import { DiscordAPIError } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/chat/message.ts';
import { createAttach } from '../../../src/platforms/discord/attach.ts';
import type { Fault } from '../../stand-ins/discord-rest.ts';
import { createFakePainter, seasonPicture } from '../painter.ts';
import { startDiscord } from './support.ts';

const MESSAGES = /^POST \/channels\/\d+\/messages$/;
const ANSWERS = /^(PATCH|POST) \/webhooks\//;
const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const HELP = { label: 'Help', does: { command: 'help', args: {} } };
const SEASON: Message = { text: ['season'], buttons: [HELP], picture: seasonPicture() };
const SHOWN = 'season\n[picture 1000×1000]\n[Help]';
const WORDS = 'season\n[Help]';

/** The platform, a person, and the channel of a server that both share. */
const start = async (painter = createFakePainter()) => {
  const set = await startDiscord({ platform: { painter } });
  ends.push(set.stop);
  set.bot.answers(() => SEASON);
  const person = set.discord.person();
  const channel = set.discord.addGuild().channels[0]!.id;
  let keys = 0;
  const send = (message: Partial<Message> = {}) =>
    set.tidebell.send({ chat: `discord:${channel}`, key: `d${++keys}`, message: { ...SEASON, ...message } });
  return { ...set, painter, person, channel, send, seen: (where = channel) => set.discord.seen(where) };
};

describe('a picture on Discord', () => {
  it('stands between the words and the buttons of the last part', async () => {
    const { send, seen, discord, channel } = await start();
    const lines = Array.from({ length: 5 }, (_, i) => String(i).repeat(900));
    expect(await send({ text: [lines.join('\n')] })).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual([
      `${lines[0]}\n${lines[1]}`,
      `${lines[2]}\n${lines[3]}`,
      `${lines[4]}\n[picture 1000×1000]\n[Help]`,
    ]);
    expect(discord.calls.findLast(({ path }) => path.includes(channel))?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      enforce_nonce: true,
      attachments: [{ id: 0, filename: 'picture.png' }],
    });
  });

  it('comes with the answer to a command, a press and a direct message', async () => {
    const { person, seen, discord, channel } = await start();
    const answered = (where: string, count: number) => discord.until(() => seen(where).length === count);
    person.slash('help', {}, channel);
    await answered(channel, 1);
    person.tap('Help', channel);
    await answered(channel, 2);
    person.writes('help');
    await answered(person.home, 1);
    expect([...seen(), ...seen(person.home)]).toEqual([SHOWN, SHOWN, SHOWN]);
  });

  it('comes with the last part of a long answer', async () => {
    const { person, seen, discord, bot } = await start();
    bot.answers(() => ({ ...SEASON, text: ['x'.repeat(2_500)] }));
    person.slash('help');
    await discord.until(() => seen(person.home).length === 2);
    expect(seen(person.home)).toEqual(['x'.repeat(2_000), `${'x'.repeat(500)}\n[picture 1000×1000]\n[Help]`]);
  });
});

describe('the words go alone on Discord', () => {
  const REFUSALS: { does: Fault['does'] & object; because: string }[] = [
    { does: { status: 403, code: 50013 }, because: 'files are forbidden' },
    { does: { status: 413, code: 40005 }, because: 'it is too heavy' },
    { does: { status: 413 }, because: 'it is too heavy for what stands before Discord' },
    { does: { status: 400, code: 50035 }, because: 'Discord cannot read it' },
    { does: { status: 400, code: 20009 }, because: 'Discord finds it indecent' },
  ];

  it.each(REFUSALS)('in a delivery: $because', async ({ does }) => {
    const { discord, send, seen, log } = await start();
    discord.fault({ on: MESSAGES, does });
    expect(await send()).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual([WORDS]);
    expect(log.filter((line) => line.includes('picture'))).toHaveLength(1);
  });

  it.each(REFUSALS)('in an answer: $because', async ({ does }) => {
    const { discord, person, seen } = await start();
    discord.fault({ on: ANSWERS, does });
    person.slash('help');
    await discord.until(() => seen(person.home).length === 1);
    expect(seen(person.home)).toEqual([WORDS]);
  });

  it('where Discord stumbles: words do not wait for a picture', async () => {
    const { discord, send, seen } = await start();
    discord.fault({ on: MESSAGES, does: { status: 502 } });
    expect(await send()).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual([WORDS]);
  });

  it('where files are forbidden, and a picture is tried again only after many messages', async () => {
    const { discord, send, seen, channel, painter } = await start();
    discord.forbidFiles(channel);
    expect(await send(), 'which is said once').toMatchObject({ kind: 'sent', lacks: 'attach-files' });
    for (let i = 0; i < 2; i++) expect(await send()).not.toHaveProperty('lacks');
    expect(seen()).toEqual([WORDS, WORDS, WORDS]);
    expect(discord.invalidRequests()).toBe(1);
    expect(painter.asked).toHaveLength(1);
  });

  it('where nobody paints, and where a channel is shut that is told', async () => {
    const { discord, send, seen, channel, painter } = await start();
    painter.breaks();
    expect(await send()).toMatchObject({ kind: 'sent' });
    expect(seen()).toEqual([WORDS]);
    discord.muteBot(channel);
    expect(await send()).toMatchObject({ kind: 'unreachable' });
  });
});

it('a channel that forbade files gets pictures again once it allows them', async () => {
  const attach = createAttach(createFakePainter(), { warn: () => undefined });
  let isForbidden = true;
  const refusal = new DiscordAPIError({ code: 50013, message: 'Missing Permissions' }, 50013, 403, 'POST', '', {});
  const send = (channel: string) =>
    attach({ picture: seasonPicture() }, channel, async (files) => {
      if (isForbidden && files.length > 0) throw refusal;
      return files.length;
    });
  expect(await send('1')).toBe(0);
  isForbidden = false;
  const shown: number[] = [];
  for (let i = 0; i < 22; i++) shown.push(await send('1'));
  expect(shown).toEqual([...Array(20).fill(0), 1, 1]);
  expect(await send('2')).toBe(1);
});

it('words do not wait for a painter that never ends', async () => {
  const warned: string[] = [];
  const warn = (facts: object) => void warned.push(JSON.stringify(facts));
  const attach = createAttach({ paint: () => new Promise(() => undefined) }, { warn }, 20);
  expect(await attach({ picture: seasonPicture() }, '1', async (files) => files.length)).toBe(0);
  expect(warned).toEqual(['{"picture":"season","error":"not painted within 20 ms"}']);
});

describe('an answer in place on Discord', () => {
  const next = (text: string, value: number): Message => ({
    text: [text],
    buttons: [{ ...HELP, label: 'Next', isInPlace: true }],
    picture: seasonPicture(value),
  });

  it('replaces the message for everybody in a channel, whoever presses', async () => {
    const { person, seen, discord, channel, send, bot } = await start();
    await send(next('one', 1));
    bot.answers(() => next('two', 2));
    person.tap('Next', channel);
    await discord.until(() => seen()[0]?.startsWith('two'));
    expect(seen()).toEqual(['two\n[picture 1000×1000]\n[Next]']);
  });

  it('is a message of its own where the other one is gone', async () => {
    const { person, seen, discord, channel, send, bot } = await start();
    await send(next('one', 1));
    bot.answers(() => next('two', 2));
    discord.fault({ on: /^PATCH \/webhooks\/.*@original/, does: { status: 404, code: 10_008 } });
    person.tap('Next', channel);
    await discord.until(() => seen().length === 2);
    expect(seen()[1]).toBe('two\n[picture 1000×1000]\n[Next]');
  });

  it('says in new messages what has no room in one', async () => {
    const { person, seen, discord, channel, send, bot } = await start();
    await send(next('one', 1));
    bot.answers(() => next('x'.repeat(2_500), 2));
    person.tap('Next', channel);
    await discord.until(() => seen().length === 3);
    expect(seen()[0]).toContain('one');
  });
});
