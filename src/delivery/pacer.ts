import type { ChatId } from '../chat/message.ts';
import type { Pace } from '../chat/platform.ts';

const GROUP_WINDOW_MS = 60_000;
const WINDOW_MS = 1_000;

/**
 * Keeps one token within its platform's limits: so many messages a second in all, a rest after each message to a chat,
 * and so many a minute to a group. Windows are anchored on the answer, not on the send: the platform counts a message
 * when it arrives, and a send that took long would otherwise be followed too soon.
 */
export type Pacer = {
  /** How many messages may leave now. */
  room(now: Date): number;
  /** Chats that may not speak yet. */
  resting(now: Date): readonly ChatId[];
  sending(chat: ChatId): void;
  answered(chat: ChatId, now: Date): void;
  /** The platform said when it will listen again, to a chat or to all. */
  wait(scope: 'chat' | 'all', chat: ChatId, until: Date): void;
  /** When something that is held back now may go; undefined when nothing is. */
  nextAt(now: Date): Date | undefined;
};

/** `isGroup` tells the chats that the minute limit is for. */
export function createPacer(pace: Pace, isGroup: (chat: ChatId) => boolean): Pacer {
  let inFlight = 0;
  let answers: number[] = [];
  let allUntil = 0;
  const restUntil = new Map<ChatId, number>();
  const groupAnswers = new Map<ChatId, number[]>();

  const forget = (now: number) => {
    answers = answers.filter((at) => now - at < WINDOW_MS);
    for (const [chat, until] of restUntil) if (until <= now) restUntil.delete(chat);
    for (const [chat, times] of groupAnswers) {
      const recent = times.filter((at) => now - at < GROUP_WINDOW_MS);
      if (recent.length > 0) groupAnswers.set(chat, recent);
      else groupAnswers.delete(chat);
    }
  };

  return {
    room(at) {
      const now = at.getTime();
      forget(now);
      return now < allUntil ? 0 : Math.max(0, pace.perSecond - answers.length - inFlight);
    },
    resting(at) {
      forget(at.getTime());
      return [...restUntil.keys()];
    },
    sending() {
      inFlight += 1;
    },
    answered(chat, at) {
      const now = at.getTime();
      inFlight -= 1;
      answers.push(now);
      restUntil.set(chat, Math.max(restUntil.get(chat) ?? 0, now + pace.perChatMs));
      if (pace.perGroupMinute === undefined || !isGroup(chat)) return;
      const times = [...(groupAnswers.get(chat) ?? []), now];
      groupAnswers.set(chat, times);
      const first = times.at(-pace.perGroupMinute);
      if (times.length >= pace.perGroupMinute && first !== undefined) {
        restUntil.set(chat, Math.max(restUntil.get(chat) ?? 0, first + GROUP_WINDOW_MS));
      }
    },
    wait(scope, chat, until) {
      if (scope === 'all') allUntil = Math.max(allUntil, until.getTime());
      else restUntil.set(chat, Math.max(restUntil.get(chat) ?? 0, until.getTime()));
    },
    nextAt(at) {
      const now = at.getTime();
      forget(now);
      const window = answers.length + inFlight >= pace.perSecond ? [(answers[0] ?? now) + WINDOW_MS] : [];
      const times = [...window, ...(allUntil > now ? [allUntil] : []), ...restUntil.values()];
      return times.length > 0 ? new Date(Math.min(...times)) : undefined;
    },
  };
}
