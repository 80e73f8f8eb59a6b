import type { Alert } from '../../src/alerts/alert.ts';
import type { ChatId } from '../../src/chat/message.ts';
import type { Outcome, Voice } from '../../src/chat/platform.ts';
import { createCourier } from '../../src/delivery/courier.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { createMemoryOutbox } from './memory-outbox.ts';

/** What the database takes for a claim, and again to store what became of it. */
const STORE_MS = 4;

type VirtualPorts = {
  /** Resolves with how long to wait; 0 when the message was taken. */
  send(chat: ChatId): Promise<number>;
  wait(ms: number): Promise<void>;
  nowMs(): number;
  /** What instant 0 is. */
  readonly start: Date;
  readonly isCritical?: (alert: Alert) => boolean;
  /** Told of every message that arrived, with all that it tells. */
  readonly onSent?: (delivery: Delivery) => void;
};

/** The courier of the bot as its loop drives it, with the outbox in memory and the waits of a database, in virtual time. */
export function createVirtualCourier({ send, wait, nowMs, start, isCritical, onSent }: VirtualPorts) {
  const outbox = createMemoryOutbox(nowMs, isCritical);
  const now = () => new Date(start.getTime() + nowMs());
  const telegram: Voice = {
    name: 'telegram',
    pace: { perSecond: 30, perChatMs: 1_000, groups: { perMinute: 20, includes: (chat) => chat.includes(':-') } },
    async send({ chat }): Promise<Outcome> {
      const retryAfterMs = await send(chat);
      if (retryAfterMs === 0) return { kind: 'sent' };
      return { kind: 'throttled', retryAfterMs, scope: chat.includes(':-') ? 'chat' : 'all' };
    },
  };
  const courier = createCourier({
    outbox: {
      ...outbox,
      async claim(claim, at) {
        await wait(STORE_MS);
        return outbox.claim(claim, at);
      },
      async settle(delivery, settlement, at) {
        if (settlement.kind === 'sent') onSent?.(delivery);
        await wait(STORE_MS);
        return outbox.settle(delivery, settlement, at);
      },
    },
    platforms: [telegram],
    render: () => ({ text: ['hello'] }),
    onUnreachable: async () => undefined,
    onMoved: async () => undefined,
    onOutcome: () => undefined,
    now,
    elapsedMs: nowMs,
    by: 'bench',
  });

  let wake: () => void = () => undefined;
  async function goOn(): Promise<void> {
    for (;;) {
      let isAskedAgain = false;
      let asked: Promise<void> = Promise.resolve();
      const listen = () => {
        asked = new Promise((resolve) => {
          wake = () => {
            isAskedAgain = true;
            resolve();
          };
        });
      };
      listen();
      const next = await courier.deliverDue(() => wake());
      // Timers count whole milliseconds.
      if (!isAskedAgain) await Promise.race([asked, wait(Math.max(1, Math.ceil(next ?? 1_000)))]);
    }
  }
  let count = 0;
  let isGoing = false;
  return {
    outbox,
    put(chat: ChatId, alert: Alert): void {
      count += 1;
      outbox.put(String(count), chat, alert, now());
      if (!isGoing) void goOn();
      isGoing = true;
      wake();
    },
  };
}
