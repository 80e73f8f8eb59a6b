import type { ChatId } from '../../src/chat/message.ts';

/**
 * How servers are known or suspected to count. `token bucket`: drips. `sliding window`: counts the last second, and
 * listens to nobody for three seconds after too many. `hidden limit`: a sliding window that takes 22 where 30 were told.
 */
export type ServerKind = 'token bucket' | 'sliding window' | 'hidden limit';
export const SERVER_KINDS: readonly ServerKind[] = ['token bucket', 'sliding window', 'hidden limit'];

export const HIDDEN_LIMIT = 22;
const PENALTY_MS = 3_000;
const PER_CHAT_MS = 1_000;
const PER_GROUP_MINUTE = 20;

/** A server that holds a bot to its limits, in virtual time. Instants must not go back. */
export type StrictServer = {
  /** A message for a chat arrives: 0 when it is taken, else how many milliseconds to wait, in whole seconds. */
  take(chat: ChatId, nowMs: number): number;
};

export function createServer(kind: ServerKind, perSecond = 30, { holdsChats = false } = {}): StrictServer {
  const limit = kind === 'hidden limit' ? HIDDEN_LIMIT : perSecond;
  const all = kind === 'token bucket' ? createBucket(limit, 1_000) : createWindow(limit, 1_000);
  const chats = new Map<ChatId, Gate>();
  const groups = new Map<ChatId, Gate>();
  let closedUntil = Number.NEGATIVE_INFINITY;
  const create = kind === 'token bucket' ? createBucket : createWindow;
  const gateOf = (gates: Map<ChatId, Gate>, chat: ChatId, count: number, spanMs: number): Gate => {
    const gate = gates.get(chat) ?? create(count, spanMs);
    gates.set(chat, gate);
    return gate;
  };

  return {
    take(chat, now) {
      if (now < closedUntil) return inSeconds(closedUntil - now);
      const own = holdsChats ? [gateOf(chats, chat, 1, PER_CHAT_MS)] : [];
      if (holdsChats && chat.includes(':-')) own.push(gateOf(groups, chat, PER_GROUP_MINUTE, 60_000));
      const wait = Math.max(0, ...own.map((gate) => gate.waitMs(now)));
      if (wait > 0) return inSeconds(wait);
      const waitAll = all.waitMs(now);
      if (waitAll > 0 && kind !== 'token bucket') closedUntil = now + PENALTY_MS;
      if (waitAll > 0) return inSeconds(kind === 'token bucket' ? waitAll : PENALTY_MS);
      for (const gate of [all, ...own]) gate.pass(now);
      return 0;
    },
  };
}

type Gate = { waitMs(now: number): number; pass(now: number): void };

/** Full at first; every message takes one, and they drip back evenly. */
function createBucket(size: number, spanMs: number): Gate {
  let left = size;
  let at = Number.NEGATIVE_INFINITY;
  const fill = (now: number) => {
    left = Math.min(size, at === Number.NEGATIVE_INFINITY ? size : left + ((now - at) * size) / spanMs);
    at = now;
  };
  return {
    waitMs(now) {
      fill(now);
      return left >= 1 - 1e-9 ? 0 : ((1 - left) * spanMs) / size;
    },
    pass() {
      left -= 1;
    },
  };
}

/** So many in any span. */
function createWindow(size: number, spanMs: number): Gate {
  let passed: number[] = [];
  return {
    waitMs(now) {
      const first = passed.findIndex((at) => at > now - spanMs);
      passed = first < 0 ? [] : passed.slice(first);
      const oldest = passed[passed.length - size];
      return oldest === undefined ? 0 : oldest + spanMs - now;
    },
    pass: (now) => void passed.push(now),
  };
}

const inSeconds = (ms: number) => Math.ceil(ms / 1_000) * 1_000;
