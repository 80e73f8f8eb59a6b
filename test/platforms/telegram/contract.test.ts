import { type PlatformHarness, platformContract } from '../../contracts/platform.ts';
import { DROPPED, garbage, serverError, tooMany } from '../../stand-ins/telegram-faults.ts';
import { createFakePainter } from '../painter.ts';
import { ANNA, BEN, chatId, GROUP, startStory } from './harness.ts';

platformContract('Telegram', async (): Promise<PlatformHarness> => {
  const painter = createFakePainter();
  const { telegram, platform, bot, stop } = await startStory({ painter });
  const numberOf = (chat: string) => Number(chat.split(':')[1]);
  return {
    platform,
    bot,
    stop,
    chat: chatId(ANNA),
    group: chatId(GROUP),
    personSays: async (line) => void telegram.say(ANNA, ANNA, line),
    personTaps: async (label) => void telegram.tap(ANNA, ANNA, label),
    memberSays: async (line) => void telegram.say(GROUP, BEN, line),
    memberTaps: async (label) => void telegram.tap(GROUP, BEN, label),
    painter,
    transcript: (chat) => telegram.transcript(numberOf(chat)).flatMap(({ text }) => text ?? []),
    seen: (chat) => telegram.seen(numberOf(chat)),
    pinged: () => telegram.pinged(),
    // Telegram knows no key by which it could tell a repeat.
    isExact: false,
    faults: {
      refuse5xx: (times) => telegram.fault({ method: '*', chat: ANNA, times, answer: serverError() }),
      throttle: (times, seconds) => telegram.fault({ method: '*', chat: ANNA, times, answer: tooMany(seconds) }),
      block: () => telegram.block(ANNA),
      garbage: (times) => telegram.fault({ method: '*', chat: ANNA, times, answer: garbage() }),
      dropAfterApply: (times) => telegram.fault({ method: '*', chat: ANNA, times, applies: true, answer: DROPPED }),
    },
  };
});
