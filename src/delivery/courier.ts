import type { ChatId, Message } from '../chat/message.ts';
import type { Outcome, Platform } from '../chat/platform.ts';
import { type Delivery, settle } from './delivery.ts';
import type { Outbox } from './outbox.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { createPictures, type PicturePorts } from './pictures.ts';

/** How long a picture and a platform's answer may take in all before the delivery is taken for ambiguous. */
const LEASE_MS = 60_000;
/** How often claims that ran out are looked for. */
const REAP_EVERY_MS = 5_000;
/** Never more than this many deliveries claimed at once, however long the backlog. */
const MOST_AT_ONCE = 30;

export type Courier = {
  /**
   * Sends what is due and does not wait for the answers: one platform or chat that is slow holds up nothing else.
   * Says when to come again, for the next retry or the end of a rest; undefined when all is told. `onAnswered` is
   * called after each answer, when the next message may have become free to leave.
   */
  deliverDue(onAnswered?: () => void): Promise<Date | undefined>;
  /** Resolves when everything on its way is answered and stored; rejects where storing fails. */
  settled(): Promise<void>;
};

export type CourierPorts = {
  readonly outbox: Outbox;
  readonly platforms: readonly Platform[];
  /** Puts an alert into the words of a chat. */
  render(delivery: Delivery): Message;
  /** Where pictures come from; without it words go alone. */
  readonly pictures?: PicturePorts;
  /** Keeps accounts true: the chat cannot be reached, or lives under a new id. */
  onUnreachable(chat: ChatId, reason: string): Promise<void>;
  onMoved(from: ChatId, to: ChatId): Promise<void>;
  /** Told of every try, for metrics and logs. */
  onOutcome(delivery: Delivery, outcome: Outcome, tookMs: number): void;
  now(): Date;
  /** Names this process in the leases. */
  readonly by: string;
};

/** What a platform answered, and is not stored yet. */
type Answer = { readonly delivery: Delivery; readonly outcome: Outcome; readonly at: Date };

/** Claims, renders, sends and settles. One message of a chat at a time, every platform at its own pace. */
export function createCourier(ports: CourierPorts): Courier {
  const { outbox, now } = ports;
  const couriers = ports.platforms.map((platform) => ({ platform, pacer: createPacer(platform.pace) }));
  const pictureOf = ports.pictures ? createPictures(ports.pictures, now) : async () => undefined;
  const onTheirWay = new Set<Promise<void>>();
  let unstored: Answer[] = [];
  /** What went wrong while nobody waited; the next call throws the first of it. */
  const faults: unknown[] = [];
  let reapedAt = Number.NEGATIVE_INFINITY;

  async function serve(platform: Platform, pacer: Pacer, onAnswered: () => void): Promise<void> {
    for (;;) {
      const room = Math.min(pacer.room(now()), MOST_AT_ONCE);
      if (room === 0) return;
      const until = new Date(now().getTime() + LEASE_MS);
      const claim = { platforms: [platform.name], except: pacer.resting(now()), limit: room, by: ports.by, until };
      const claimed = await outbox.claim(claim, now());
      if (claimed.length === 0) return;
      for (const delivery of claimed) {
        pacer.sending(delivery.chat);
        const sending = deliver(platform, pacer, delivery)
          .catch((fault: unknown) => faults.push(fault))
          .then(() => {
            onTheirWay.delete(sending);
            onAnswered();
          });
        onTheirWay.add(sending);
      }
    }
  }

  async function deliver(platform: Platform, pacer: Pacer, delivery: Delivery): Promise<void> {
    const { chat } = delivery;
    const from = now();
    const outcome = await send(platform, delivery);
    const at = now();
    pacer.answered(chat, at);
    if (outcome.kind === 'throttled') {
      pacer.wait(outcome.scope, chat, new Date(at.getTime() + outcome.retryAfterMs));
    }
    await storeOrKeep({ delivery, outcome, at });
    ports.onOutcome(delivery, outcome, at.getTime() - from.getTime());
  }

  async function send(platform: Platform, delivery: Delivery): Promise<Outcome> {
    const { chat, isPlain } = delivery;
    let message: Message;
    try {
      message = ports.render(delivery);
    } catch (error) {
      // Words that do not fit their facts are our bug; the delivery dies loudly instead of blocking its chat.
      return { kind: 'rejected', reason: String(error) };
    }
    const picture = await pictureOf(delivery);
    if (picture) message = { ...message, picture };
    try {
      return await platform.send({ chat, message, key: keyOf(delivery), ...(isPlain ? { isPlain: true } : {}) });
    } catch (error) {
      // Platforms do not throw; where one does, nobody knows how far the message came.
      return { kind: 'ambiguous', reason: String(error) };
    }
  }

  /** The accounts first: what goes again must go to where the chat is now. */
  async function store({ delivery, outcome, at }: Answer): Promise<void> {
    if (outcome.kind === 'unreachable') await ports.onUnreachable(delivery.chat, outcome.reason);
    if (outcome.kind === 'moved') await ports.onMoved(delivery.chat, outcome.to);
    await outbox.settle(delivery, settle(delivery, outcome, at), at);
  }

  /**
   * An answer that the database does not take now is stored by the next call. Until then its delivery stays claimed, so
   * it is not sent twice; if this process dies first, the reaper finds it.
   */
  async function storeOrKeep(answer: Answer): Promise<void> {
    await store(answer).catch((fault: unknown) => {
      unstored.push(answer);
      faults.push(fault);
    });
  }

  async function storeKept(): Promise<void> {
    const kept = unstored;
    unstored = [];
    for (const answer of kept) await storeOrKeep(answer);
  }

  async function reap(): Promise<void> {
    const at = now();
    const sinceMs = at.getTime() - reapedAt;
    // A clock that was set back says that it was in the future; then it is done again.
    const isRecent = sinceMs >= 0 && sinceMs < REAP_EVERY_MS;
    // What this process knows the answer of is not taken back as if nobody knew.
    if (unstored.length > 0 || isRecent) return;
    await outbox.reap(at);
    reapedAt = at.getTime();
  }

  function throwFault(): void {
    const [fault] = faults.splice(0);
    if (fault !== undefined) throw fault;
  }

  return {
    async deliverDue(onAnswered = () => undefined) {
      await storeKept();
      await reap();
      // Platforms do not wait for each other, and a round ends when all have: two at once would count too much room.
      const served = couriers.map(({ platform, pacer }) => serve(platform, pacer, onAnswered));
      for (const result of await Promise.allSettled(served)) {
        if (result.status === 'rejected') faults.push(result.reason);
      }
      throwFault();
      const times = [await outbox.nextDue(now()), ...couriers.map(({ pacer }) => pacer.nextAt(now()))];
      const known = times.filter((at) => at !== undefined).map((at) => at.getTime());
      return known.length > 0 ? new Date(Math.min(...known)) : undefined;
    },

    async settled() {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay);
      await storeKept();
      throwFault();
    },
  };
}

/** The same on every try, and never again in another database: a platform that refuses repeats remembers keys. */
const keyOf = ({ id, createdAt }: Delivery): string => `${id.toString(36)}-${createdAt.getTime().toString(36)}`;
