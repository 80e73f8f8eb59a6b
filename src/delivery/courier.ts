import type { ChatId, Message } from '../chat/message.ts';
import type { Outcome, Platform } from '../chat/platform.ts';
import { type Delivery, settle } from './delivery.ts';
import type { Outbox } from './outbox.ts';
import { createPacer, type Pacer } from './pacer.ts';

/** How long a platform may take to answer before the delivery is taken for ambiguous. */
const LEASE_MS = 60_000;
/** Never more than this many deliveries in memory, however long the backlog. */
const MOST_AT_ONCE = 30;

export type Courier = {
  /** Sends what is due, and says when to come again: the next retry or the end of a rest; undefined when all is told. */
  deliverDue(): Promise<Date | undefined>;
};

export type CourierPorts = {
  readonly outbox: Outbox;
  readonly platforms: readonly Platform[];
  /** Puts an alert into the words of a chat. */
  render(delivery: Delivery): Message;
  /** Keeps accounts true: the chat cannot be reached, or lives under a new id. */
  onUnreachable(chat: ChatId, reason: string): Promise<void>;
  onMoved(from: ChatId, to: ChatId): Promise<void>;
  /** Told of every try, for metrics and logs. */
  onOutcome(delivery: Delivery, outcome: Outcome, tookMs: number): void;
  isGroup(chat: ChatId): boolean;
  now(): Date;
  /** Names this process in the leases. */
  readonly by: string;
};

/** Claims, renders, sends and settles. One message of a chat at a time, every platform at its own pace. */
export function createCourier(ports: CourierPorts): Courier {
  const { outbox, now } = ports;
  const couriers = ports.platforms.map((platform) => ({ platform, pacer: createPacer(platform.pace, ports.isGroup) }));

  async function serve(platform: Platform, pacer: Pacer): Promise<number> {
    const room = Math.min(pacer.room(now()), MOST_AT_ONCE);
    if (room === 0) return 0;
    const claimed = await outbox.claim(
      {
        platforms: [platform.name],
        except: pacer.resting(now()),
        limit: room,
        by: ports.by,
        until: new Date(now().getTime() + LEASE_MS),
      },
      now(),
    );
    await Promise.all(claimed.map((delivery) => deliver(platform, pacer, delivery)));
    return claimed.length;
  }

  async function deliver(platform: Platform, pacer: Pacer, delivery: Delivery): Promise<void> {
    const { chat, isPlain } = delivery;
    pacer.sending(chat);
    const from = now();
    const outcome = await send(platform, delivery);
    pacer.answered(chat, now());
    if (outcome.kind === 'throttled') {
      pacer.wait(outcome.scope, chat, new Date(now().getTime() + outcome.retryAfterMs));
    }
    await outbox.settle(delivery, settle(delivery, outcome, now()), now());
    if (outcome.kind === 'unreachable') await ports.onUnreachable(chat, outcome.reason);
    if (outcome.kind === 'moved') await ports.onMoved(chat, outcome.to);
    ports.onOutcome(delivery, outcome, now().getTime() - from.getTime());

    function send(to: Platform, { chat }: Delivery): Promise<Outcome> {
      try {
        const message = ports.render(delivery);
        return to.send({ chat, message, key: keyOf(delivery), ...(isPlain ? { isPlain: true } : {}) });
      } catch (error) {
        // Words that do not fit their facts are our bug; the delivery dies loudly instead of blocking its chat.
        return Promise.resolve({ kind: 'rejected', reason: String(error) });
      }
    }
  }

  async function serveAll(platform: Platform, pacer: Pacer): Promise<void> {
    while ((await serve(platform, pacer)) > 0);
  }

  return {
    async deliverDue() {
      await outbox.reap(now());
      // Platforms do not wait for each other: a slow one must not make the other late.
      await Promise.all(couriers.map(({ platform, pacer }) => serveAll(platform, pacer)));
      const times = [await outbox.nextDue(now()), ...couriers.map(({ pacer }) => pacer.nextAt(now()))];
      const known = times.filter((at) => at !== undefined).map((at) => at.getTime());
      return known.length > 0 ? new Date(Math.min(...known)) : undefined;
    },
  };
}

/** The same on every try, and never again in another database: a platform that refuses repeats remembers keys. */
const keyOf = ({ id, createdAt }: Delivery): string => `${id.toString(36)}-${createdAt.getTime().toString(36)}`;
