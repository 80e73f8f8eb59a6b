import type { ChatId } from '../../../src/chat/message.ts';
import { CATALOG, type PlatformHarness, platformContract } from '../../contracts/platform.ts';
import { createFakePainter } from '../painter.ts';
import { startDiscord } from './support.ts';

const MESSAGES = /^POST \/channels\/\d+\/messages$/;

platformContract('Discord', async (): Promise<PlatformHarness> => {
  const painter = createFakePainter();
  const { discord, tidebell, bot, stop } = await startDiscord({ platform: { painter, timeoutMs: 3_000 } });
  const person = discord.person({ id: '42' });
  const member = discord.person({ id: '43' });
  const guild = discord.addGuild({ admins: [person.id] });
  const channel = guild.channels[0]!.id;
  const channelOf = (chat: ChatId) => (chat === `discord:@${person.id}` ? person.home : channel);

  const type = (as: typeof person, line: string, where: string) => {
    const [name = '', ...words] = line.replace(/^\//, '').split(' ');
    const { options = {} } = CATALOG.find((each) => each.name === name)!;
    const values = Object.entries(options).map(([option, { isRest }], i) => [
      option,
      isRest ? words.slice(i).join(' ') : words[i],
    ]);
    as.slash(name, Object.fromEntries(values.filter(([, value]) => value)), where);
  };

  return {
    platform: tidebell,
    bot,
    chat: `discord:@${person.id}`,
    group: `discord:${channel}`,
    personSays: async (line) => type(person, line, person.home),
    personTaps: async (label) => void person.tap(label),
    memberSays: async (line) => type(member, line, channel),
    memberTaps: async (label) => void member.tap(label, channel),
    transcript: (chat) => discord.transcript(channelOf(chat)).map(({ text }) => text),
    seen: (chat) => discord.seen(channelOf(chat)),
    painter,
    pinged: discord.pinged,
    faults: {
      refuse5xx: (times) => discord.fault({ on: MESSAGES, times, does: { status: 503 } }),
      throttle: (times, seconds) =>
        discord.fault({ on: MESSAGES, times, does: { retryAfter: seconds, scope: 'user' } }),
      block: person.closesDoor,
      garbage: (times) => discord.fault({ on: MESSAGES, times, does: 'apply and answer half' }),
      cutAfterApply: (times) => discord.fault({ on: MESSAGES, times, does: 'apply and cut' }),
      silence: (times) =>
        discord.fault({ on: new RegExp(`^POST /channels/${person.home}/messages$`), times, does: 'say nothing' }),
      reject: (times) => discord.fault({ on: MESSAGES, times, does: { status: 400, code: 50_035 } }),
      forbid: () => discord.muteBot(channel),
      remove: () => discord.removeChannel(channel),
      dropAfterApply: (times) => discord.fault({ on: MESSAGES, times, does: 'apply and drop' }),
    },
    isExact: true,
    stop,
  };
});
