import { type PlatformHarness, platformContract } from '../../contracts/platform.ts';
import { CUT, DROPPED, garbage, refused, SILENCE, serverError, tooMany } from '../../stand-ins/telegram-faults.ts';
import { createFakePainter } from '../painter.ts';
import { ANNA, BEN, chatId, GROUP, startStory } from './harness.ts';

platformContract('Telegram', async (): Promise<PlatformHarness> => {
  const painter = createFakePainter();
  const { telegram, platform, bot, stop } = await startStory({ painter, waits: { answerSeconds: 3 } });
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
      cutAfterApply: (times) => telegram.fault({ method: '*', chat: ANNA, times, applies: true, answer: CUT }),
      silence: (times) => telegram.fault({ method: '*', chat: ANNA, times, answer: SILENCE }),
      reject: (times) =>
        telegram.fault({ method: '*', chat: ANNA, times, answer: refused(400, "Bad Request: can't parse entities") }),
      forbid: () =>
        telegram.faultWhile(() => true, {
          method: 'sendMessage',
          chat: GROUP,
          answer: refused(400, 'Bad Request: not enough rights to send text messages to the chat'),
        }),
      remove: () => telegram.kick(GROUP, ANNA),
      dropAfterApply: (times) => telegram.fault({ method: '*', chat: ANNA, times, applies: true, answer: DROPPED }),
    },
  };
});
