import { withoutTopic } from '../accounts/chats.ts';
import type { ChatId } from '../chat/message.ts';
import type { Pace } from '../chat/platform.ts';
import { createCeiling } from './ceiling.ts';
import { createRoundTrip } from './round-trip.ts';

const GROUP_WINDOW_MS = 60_000;
const WINDOW_MS = 1_000;
/** Clocks count in steps, and the least round trip seen may be a little longer than the least there is. */
const GUARD_MS = 2;
/** Late by less than this, a message is made up for; a pause of the process is not followed by a burst. */
const CATCH_UP_MS = 50;

/**
 * Keeps one token within its platform's limits: so many messages a second in all, evenly spaced, a rest after each
 * message to a chat, and so many a minute to a group, whose topics are one chat.
 *
 * A message occupies one of the places of a second from when it leaves until a second after it arrived. When it arrived
 * is not known: at the latest one least way back before its answer was here, and the message that takes its place needs
 * at least the least way there. So the place is free at answer − least round trip + 1 s; counted from the send, a
 * message that took long would be followed too soon. The servers' windows then never hold more than they allow,
 * whether they slide or drip. Instants are milliseconds of a clock that nobody sets.
 */
export type Pacer = {
  /** How many messages may leave now. */
  room(nowMs: number): number;
  /** Chats that may not speak yet, those with a message on its way included; a group stands for its topics. */
  resting(nowMs: number): readonly ChatId[];
  sending(chat: ChatId, nowMs: number): void;
  /** `tookMs`: from request to answer, where the message arrived; `messages`: how many it was to the platform. */
  answered(chat: ChatId, nowMs: number, tookMs?: number, messages?: number): void;
  /** The platform said how long it will not listen, to a chat or to all; told before `answered`. */
  refused(scope: 'chat' | 'all', chat: ChatId, nowMs: number, retryAfterMs: number): void;
  /** Nothing leaves for so long, although the platform would take it. */
  pause(nowMs: number, forMs: number): void;
  /** When the next message may leave, whosesoever; undefined when that is not known before an answer comes. */
  opensAt(nowMs: number): number | undefined;
  /** When the first chat that rests may speak again. */
  restEndsAt(nowMs: number): number | undefined;
};

export function createPacer({ perSecond, perChatMs, groups }: Pace): Pacer {
  const ceiling = createCeiling(perSecond);
  const roundTrip = createRoundTrip();
  /** One message of a chat at a time, so a chat is here once; with when it left. */
  const inFlight = new Map<ChatId, number>();
  /** When the places of answered messages are free again, earliest first. */
  let occupiedUntil: number[] = [];
  let nextSlot = Number.NEGATIVE_INFINITY;
  let allUntil = Number.NEGATIVE_INFINITY;
  const restUntil = new Map<ChatId, number>();
  /** The newest answers of each group; those whose newest is the oldest come first, so that forgetting looks no further. */
  const groupAnswers = new Map<ChatId, number[]>();

  function forget(now: number): void {
    const first = occupiedUntil.findIndex((until) => until > now);
    occupiedUntil = first < 0 ? [] : occupiedUntil.slice(first);
    for (const [chat, until] of restUntil) if (until <= now) restUntil.delete(chat);
    for (const [chat, times] of groupAnswers) {
      if (now - (times.at(-1) ?? now) < GROUP_WINDOW_MS) break;
      groupAnswers.delete(chat);
    }
  }

  const places = () => Math.floor(ceiling.perSecond());
  const spacing = () => WINDOW_MS / ceiling.perSecond();
  const freePlaces = () => Math.max(0, places() - occupiedUntil.length - inFlight.size);
  const rest = (chat: ChatId, until: number) => restUntil.set(chat, Math.max(restUntil.get(chat) ?? until, until));

  function pause(now: number, forMs: number): void {
    allUntil = Math.max(allUntil, now + forMs);
  }

  function occupy(until: number): void {
    const place = occupiedUntil.findLastIndex((each) => each <= until);
    occupiedUntil.splice(place + 1, 0, until);
  }

  return {
    room(now) {
      forget(now);
      if (now < allUntil || now < nextSlot) return 0;
      const slots = 1 + Math.floor(Math.min(now - nextSlot, CATCH_UP_MS) / spacing());
      return Math.min(freePlaces(), slots);
    },
    resting(now) {
      forget(now);
      // An answer may come while the next messages are being claimed, and its chat must rest then.
      return [...restUntil.keys(), ...inFlight.keys()];
    },
    sending(chat, now) {
      inFlight.set(withoutTopic(chat), now);
      nextSlot = Math.max(nextSlot, now - CATCH_UP_MS) + spacing();
    },
    answered(where, now, tookMs, messages = 1) {
      const chat = withoutTopic(where);
      if (tookMs !== undefined) {
        roundTrip.took(tookMs, now);
        if (freePlaces() <= 1) ceiling.reached(now);
      }
      inFlight.delete(chat);
      for (let i = 0; i < messages; i++) occupy(now - roundTrip.leastMs() + WINDOW_MS + GUARD_MS);
      rest(chat, now + perChatMs * messages);
      if (!groups?.includes(chat)) return;
      const answers = Array.from({ length: messages }, () => now);
      const times = [...(groupAnswers.get(chat) ?? []), ...answers].slice(-groups.perMinute);
      groupAnswers.delete(chat);
      groupAnswers.set(chat, times);
      const first = times[0];
      if (times.length >= groups.perMinute && first !== undefined) rest(chat, first + GROUP_WINDOW_MS);
    },
    refused(scope, where, now, retryAfterMs) {
      const chat = withoutTopic(where);
      if (scope === 'chat') {
        rest(chat, now + retryAfterMs);
        return;
      }
      ceiling.refused(inFlight.get(chat) ?? now, now);
      pause(now, retryAfterMs);
    },
    pause,
    opensAt(now) {
      forget(now);
      const needed = occupiedUntil.length + inFlight.size - places();
      const place = needed < 0 ? now : occupiedUntil[needed];
      return place === undefined ? undefined : Math.max(place, nextSlot, allUntil);
    },
    restEndsAt(now) {
      forget(now);
      return restUntil.size > 0 ? Math.min(...restUntil.values()) : undefined;
    },
  };
}
