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
  /** Chats that may not speak yet, those with a message on its way included. */
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
  /** One message of a chat at a time, so a chat is here once. */
  const inFlight = new Set<ChatId>();
  let answers: number[] = [];
  let allUntil = 0;
  const restUntil = new Map<ChatId, number>();
  const groupAnswers = new Map<ChatId, number[]>();

  const forget = (now: number) => {
    answers = answers.filter((at) => isRecent(at, now, WINDOW_MS));
    for (const [chat, until] of restUntil) if (until <= now) restUntil.delete(chat);
    for (const [chat, times] of groupAnswers) {
      const recent = times.filter((at) => isRecent(at, now, GROUP_WINDOW_MS));
      if (recent.length > 0) groupAnswers.set(chat, recent);
      else groupAnswers.delete(chat);
    }
  };

  return {
    room(at) {
      const now = at.getTime();
      forget(now);
      return now < allUntil ? 0 : Math.max(0, pace.perSecond - answers.length - inFlight.size);
    },
    resting(at) {
      forget(at.getTime());
      // An answer may come while the next messages are being claimed, and its chat must rest then.
      return [...restUntil.keys(), ...inFlight];
    },
    sending(chat) {
      inFlight.add(chat);
    },
    answered(chat, at) {
      const now = at.getTime();
      inFlight.delete(chat);
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
      const window = answers.length + inFlight.size >= pace.perSecond ? [(answers[0] ?? now) + WINDOW_MS] : [];
      const times = [...window, ...(allUntil > now ? [allUntil] : []), ...restUntil.values()];
      return times.length > 0 ? new Date(Math.min(...times)) : undefined;
    },
  };
}

/** A clock that was set back leaves answers from the future behind, which must not hold everybody up until then. */
const isRecent = (at: number, now: number, windowMs: number): boolean => at <= now && now - at < windowMs;
