import { withoutTopic } from '../accounts/chats.ts';
import type { ChatId } from '../chat/message.ts';
import type { Pace } from '../chat/platform.ts';

const GROUP_WINDOW_MS = 60_000;
const WINDOW_MS = 1_000;

/**
 * Keeps one token within its platform's limits: so many messages a second in all, a rest after each message to a chat,
 * and so many a minute to a group. Windows are anchored on the answer, not on the send: the platform counts a message
 * when it arrives, and a send that took long would otherwise be followed too soon. The topics of a group are one chat.
 */
export type Pacer = {
  /** How many messages may leave now. */
  room(now: Date): number;
  /** Chats that may not speak yet, those with a message on its way included; a group stands for its topics. */
  resting(now: Date): readonly ChatId[];
  sending(chat: ChatId): void;
  answered(chat: ChatId, now: Date): void;
  /** The platform said when it will listen again, to a chat or to all. */
  wait(scope: 'chat' | 'all', chat: ChatId, until: Date): void;
  /** When something that is held back now may go; undefined when nothing is. */
  nextAt(now: Date): Date | undefined;
};

export function createPacer({ perSecond, perChatMs, groups }: Pace): Pacer {
  /** One message of a chat at a time, so a chat is here once. */
  const inFlight = new Set<ChatId>();
  let answers: number[] = [];
  let allUntil = 0;
  const restUntil = new Map<ChatId, number>();
  const groupAnswers = new Map<ChatId, number[]>();

  /** What time it was last; a clock that is set back takes all that is remembered along, so no wait grows by it. */
  let lastNow = Number.NEGATIVE_INFINITY;

  function go(to: Date): number {
    const now = to.getTime();
    if (now < lastNow) setBack(lastNow - now);
    lastNow = now;
    answers = answers.filter((at) => now - at < WINDOW_MS);
    for (const [chat, until] of restUntil) if (until <= now) restUntil.delete(chat);
    for (const [chat, times] of groupAnswers) {
      const recent = times.filter((at) => now - at < GROUP_WINDOW_MS);
      if (recent.length > 0) groupAnswers.set(chat, recent);
      else groupAnswers.delete(chat);
    }
    return now;
  }

  function setBack(ms: number): void {
    allUntil -= ms;
    answers = answers.map((at) => at - ms);
    for (const [chat, until] of restUntil) restUntil.set(chat, until - ms);
    for (const [chat, times] of groupAnswers)
      groupAnswers.set(
        chat,
        times.map((at) => at - ms),
      );
  }

  const rest = (chat: ChatId, until: number) => restUntil.set(chat, Math.max(restUntil.get(chat) ?? 0, until));

  return {
    room(at) {
      const now = go(at);
      return now < allUntil ? 0 : Math.max(0, perSecond - answers.length - inFlight.size);
    },
    resting(at) {
      go(at);
      // An answer may come while the next messages are being claimed, and its chat must rest then.
      return [...restUntil.keys(), ...inFlight];
    },
    sending(chat) {
      inFlight.add(withoutTopic(chat));
    },
    answered(where, at) {
      const now = go(at);
      const chat = withoutTopic(where);
      inFlight.delete(chat);
      answers.push(now);
      rest(chat, now + perChatMs);
      if (!groups?.includes(chat)) return;
      const times = [...(groupAnswers.get(chat) ?? []), now];
      groupAnswers.set(chat, times);
      const first = times.at(-groups.perMinute);
      if (times.length >= groups.perMinute && first !== undefined) rest(chat, first + GROUP_WINDOW_MS);
    },
    wait(scope, chat, until) {
      if (scope === 'all') allUntil = Math.max(allUntil, until.getTime());
      else rest(withoutTopic(chat), until.getTime());
    },
    nextAt(at) {
      const now = go(at);
      const window = answers.length + inFlight.size >= perSecond ? [(answers[0] ?? now) + WINDOW_MS] : [];
      const times = [...window, ...(allUntil > now ? [allUntil] : []), ...restUntil.values()];
      return times.length > 0 ? new Date(Math.min(...times)) : undefined;
    },
  };
}
