import type { Alert } from '../../src/alerts/alert.ts';
import type { ChatId } from '../../src/chat/message.ts';
import { createRandom } from './random.ts';
import { createServer, type ServerKind } from './strict-server.ts';
import { createClock, settleDown } from './virtual-clock.ts';
import { createVirtualCourier } from './virtual-courier.ts';

/** What arrived, and when; what was refused. In milliseconds since the broadcast began. */
export type Told = {
  readonly accepted: readonly { readonly chat: ChatId; readonly atMs: number }[];
  readonly refusedAtMs: readonly number[];
  /** When each urgent alert was raised, by its chat. */
  readonly raisedAtMs: ReadonlyMap<ChatId, number>;
};

export type BroadcastOptions = {
  readonly kind: ServerKind;
  readonly chats: number;
  readonly urgent: number;
  readonly forMs: number;
  readonly meanJitterMs: number;
  readonly seed: number;
};

/** Somebody who sends: everything to be told to everybody is there at once, urgent alerts come while it goes out. */
export type Sender = (stage: BroadcastStage) => { put(chat: ChatId, isUrgent: boolean): void };

type BroadcastStage = {
  /** Resolves with how long to wait; 0 when the message was taken. */
  send(chat: ChatId): Promise<number>;
  wait(ms: number): Promise<void>;
  nowMs(): number;
};

const START = new Date('2026-03-01T12:00:00Z');
/** One way through the network, at the least. */
const WAY_MS = 20;
/** A person and a group that hear more than they may at once. */
const HOT = ['telegram:900001', 'telegram:-900002'] as const;
const HOT_ALERTS = 30;
const HOT_AT_MS = 5_000;

/** Lets a sender broadcast to a strict server, in virtual time. */
export async function broadcast(create: Sender, options: BroadcastOptions): Promise<Told> {
  const { kind, chats, urgent, forMs, meanJitterMs, seed } = options;
  const random = createRandom(seed);
  const clock = createClock(START);
  const server = createServer(kind, 30, { holdsChats: true });
  const accepted: { chat: ChatId; atMs: number }[] = [];
  const refusedAtMs: number[] = [];
  const raisedAtMs = new Map<ChatId, number>();
  const nowMs = () => clock.now().getTime() - START.getTime();
  const way = () => clock.wait(WAY_MS + Math.min(30, (-meanJitterMs / 2) * Math.log(1 - random())));

  const sender = create({
    nowMs,
    wait: clock.wait,
    async send(chat) {
      await way();
      const waitMs = server.take(chat, nowMs());
      if (waitMs === 0) accepted.push({ chat, atMs: nowMs() });
      else refusedAtMs.push(nowMs());
      await way();
      return waitMs;
    },
  });

  for (let i = 1; i <= chats; i++) sender.put(`telegram:${i}`, false);
  const raise = async (chat: ChatId, atMs: number) => {
    await clock.wait(atMs);
    if (!raisedAtMs.has(chat)) raisedAtMs.set(chat, nowMs());
    sender.put(chat, true);
  };
  for (const chat of HOT) for (let i = 0; i < HOT_ALERTS; i++) void raise(chat, HOT_AT_MS);
  const first = HOT_AT_MS;
  for (let i = 0; i < urgent; i++) void raise(`telegram:${800_000 + i}`, first + random() * (forMs - first - 2_000));

  while (nowMs() < forMs) {
    await settleDown();
    await clock.to(clock.next() ?? new Date(START.getTime() + forMs));
  }
  for (const chat of HOT) raisedAtMs.delete(chat);
  return { accepted, refusedAtMs, raisedAtMs };
}

const NEWS: Alert = { kind: 'notice', says: [{ id: 'news' }] };
const PRICE = (rule: number): Alert => ({
  kind: 'price',
  rule,
  symbol: 'BTC/USDT',
  side: 'above',
  level: 100,
  rearm: 98,
  price: 101,
  at: START.toISOString(),
  source: 'binance',
});

/** The courier of the bot. */
export const ours: Sender = (stage) => {
  const courier = createVirtualCourier({ ...stage, start: START });
  let count = 0;
  return {
    put(chat, isUrgent) {
      count += 1;
      courier.put(chat, isUrgent ? PRICE(count) : NEWS);
    },
  };
};

/** What most bots do: one queue, 34 ms between two messages, and a pause when told to wait. */
export const fifo: Sender = ({ send, wait }) => {
  const queue: ChatId[] = [];
  let pause: Promise<void> | undefined;
  async function deliver(chat: ChatId): Promise<void> {
    for (;;) {
      await pause;
      const waitMs = await send(chat);
      if (waitMs === 0) return;
      pause = wait(waitMs);
    }
  }
  async function goOn(): Promise<void> {
    for (let head = 0; ; head++) {
      const chat = queue[head];
      if (chat === undefined) return;
      await pause;
      void deliver(chat);
      await wait(34);
    }
  }
  return {
    put(chat) {
      if (queue.push(chat) === 1) void goOn();
    },
  };
};

/**
 * A throttler of the kind that libraries offer, with the figures of grammY's: thirty messages at the start of every
 * second, one at a time and one a second to a chat, twenty a minute to a group, and each repeated after its own wait.
 */
export const throttler: Sender = ({ send, wait, nowMs }) => {
  const queues = new Map<ChatId, number>();
  const ready: ChatId[] = [];
  const groupLeft = new Map<ChatId, number>();
  let left = 30;
  let head = 0;

  async function refill(): Promise<void> {
    for (;;) {
      await wait(1_000);
      left = 30;
      if (nowMs() % 60_000 < 1_000) groupLeft.clear();
      take();
    }
  }
  function take(): void {
    for (; left > 0 && head < ready.length; head++) {
      const chat = ready[head];
      if (chat === undefined) return;
      left -= 1;
      void deliver(chat);
    }
  }
  async function deliver(chat: ChatId): Promise<void> {
    for (;;) {
      const waitMs = await send(chat);
      if (waitMs === 0) return;
      await wait(waitMs);
    }
  }
  async function lineUp(chat: ChatId): Promise<void> {
    while ((queues.get(chat) ?? 0) > 0) {
      while (chat.includes(':-') && (groupLeft.get(chat) ?? 20) === 0) await wait(1_000);
      groupLeft.set(chat, (groupLeft.get(chat) ?? 20) - 1);
      ready.push(chat);
      take();
      await wait(1_000);
      queues.set(chat, (queues.get(chat) ?? 0) - 1);
    }
    queues.delete(chat);
  }
  void refill();
  return {
    put(chat, isUrgent) {
      const count = queues.get(chat) ?? 0;
      queues.set(chat, count + 1);
      // What goes to everybody has one message for each chat, which has not to be lined up.
      if (!isUrgent) ready.push(chat);
      else if (count === 0) void lineUp(chat);
      take();
    },
  };
};
