import { LANES } from '../alerts/alert.ts';
import type { ChatId, Message } from '../chat/message.ts';
import type { Outcome, Shut, Voice } from '../chat/platform.ts';
import { type Delivery, LONGEST_WAIT_MS, settle } from './delivery.ts';
import { createLeases, LEASE_MS } from './leases.ts';
import type { Outbox } from './outbox.ts';
import { createPacer, type Pacer } from './pacer.ts';
import { createPictures, type PicturePorts } from './pictures.ts';
import { createTurns } from './turns.ts';

/** How often claims that ran out are looked for. */
const REAP_EVERY_MS = 2_000;
/** Never more than this many deliveries claimed at once, however long the backlog. */
const MOST_AT_ONCE = 30;

/** Where somebody says to wait and not how long. */
const SOON_MS = 1_000;

export type Courier = {
  /**
   * Sends what is due and does not wait for the answers: one platform or chat that is slow holds up nothing else.
   * Says in how many milliseconds to come again, for the next slot, retry or end of a rest; undefined when all is told.
   * `onAnswered` is called after each answer, when the next message may have become free to leave.
   */
  deliverDue(onAnswered?: () => void): Promise<number | undefined>;
  /** Resolves when everything on its way is answered and stored; rejects where storing fails. */
  settled(): Promise<void>;
};

export type CourierPorts = {
  readonly outbox: Outbox;
  readonly platforms: readonly Voice[];
  /** Puts an alert into the words of a chat. */
  render(delivery: Delivery): Message;
  /** Where pictures come from; without it words go alone. */
  readonly pictures?: PicturePorts;
  /** Keeps accounts true: the chat cannot be reached, or lives under a new id. */
  onUnreachable(chat: ChatId, reason: string, because?: Shut): Promise<void>;
  onMoved(from: ChatId, to: ChatId): Promise<void>;
  /** Whether the pace of a platform is this process's to keep; where it is not, nothing is claimed. Absent: all are. */
  isOurs?(platform: string): Promise<boolean>;
  /** Told of every try, for metrics and logs. */
  onOutcome(delivery: Delivery, outcome: Outcome, tookMs: number): void;
  now(): Date;
  /** Milliseconds of a clock that nobody sets: paces and leases do not jump when the time of day is corrected. */
  elapsedMs(): number;
  /** Names this process in the leases. */
  readonly by: string;
};

/** What a platform answered, and is not stored yet. */
type Answer = { readonly delivery: Delivery; readonly outcome: Outcome; readonly at: Date };

type Line = {
  readonly platform: Voice;
  readonly pacer: Pacer;
  readonly turns: ReturnType<typeof createTurns>;
};

/**
 * Claims, renders, sends and settles. One message of a chat at a time, every platform at its own pace. Nothing is
 * claimed before it may leave, so what becomes urgent meanwhile goes first, and a process holds only what is on its way.
 */
export function createCourier(ports: CourierPorts): Courier {
  const { outbox, now, elapsedMs, by } = ports;
  const lines = ports.platforms.map(
    (platform): Line => ({ platform, pacer: createPacer(platform.pace), turns: createTurns() }),
  );
  const leases = createLeases(outbox, by, elapsedMs);
  const startedAt = now().getTime() - elapsedMs();
  /** What is due and what is gathered runs by this: whoever sets the time of day holds and hurries nothing. */
  const steadily = () => new Date(startedAt + elapsedMs());
  const pictureOf = ports.pictures ? createPictures(ports.pictures, now) : async () => undefined;
  const onTheirWay = new Set<Promise<void>>();
  let unstored: Answer[] = [];
  /** What went wrong while nobody waited; the next call throws the first of it. */
  const faults: unknown[] = [];
  let reapedMs = Number.NEGATIVE_INFINITY;

  /** One claim, so that no platform's backlog holds up a round; says whether more may leave at once. */
  async function serve(line: Line, onAnswered: () => void): Promise<boolean> {
    const { pacer, turns } = line;
    const room = Math.min(pacer.room(elapsedMs()), MOST_AT_ONCE);
    if (room === 0 || !((await ports.isOurs?.(line.platform.name)) ?? true)) return false;
    const claimed = await claim(line, room);
    turns.took(claimed.length);
    for (const delivery of claimed) {
      pacer.sending(delivery.chat, elapsedMs());
      const sending = deliver(line, delivery)
        .catch((fault: unknown) => faults.push(fault))
        .then(() => {
          onTheirWay.delete(sending);
          onAnswered();
        });
      onTheirWay.add(sending);
    }
    return claimed.length > 0 && pacer.room(elapsedMs()) > 0;
  }

  async function claim({ platform, pacer, turns }: Line, room: number): Promise<readonly Delivery[]> {
    const take = async (limit: number, leastLane?: number) => {
      const fromMs = elapsedMs();
      const claim = {
        platform: platform.name,
        except: pacer.resting(fromMs),
        limit,
        wallNow: now(),
        by,
        leaseMs: LEASE_MS,
      };
      const claimed = await outbox.claim(leastLane === undefined ? claim : { ...claim, leastLane }, steadily());
      leases.hold(
        claimed.map(({ id }) => id),
        fromMs,
      );
      return claimed;
    };
    const leastLane = turns.leastLane();
    const spared = leastLane === LANES.critical ? [] : await take(1, leastLane);
    return spared.length > 0 ? spared : take(room);
  }

  async function deliver({ platform, pacer }: Line, delivery: Delivery): Promise<void> {
    const { chat } = delivery;
    const fromMs = elapsedMs();
    const { outcome, tookMs } = await send(platform, delivery);
    const atMs = elapsedMs();
    const at = steadily();
    if (outcome.kind === 'throttled') {
      if (outcome.isOwnCare) pacer.pause(atMs, outcome.retryAfterMs);
      else pacer.refused(outcome.scope, chat, atMs, outcome.retryAfterMs);
    }
    if (outcome.kind === 'sent') pacer.answered(chat, atMs, tookMs, outcome.messages);
    else pacer.answered(chat, atMs);
    await storeOrKeep({ delivery, outcome, at });
    ports.onOutcome(delivery, outcome, atMs - fromMs);
  }

  async function send(platform: Voice, delivery: Delivery): Promise<{ outcome: Outcome; tookMs?: number }> {
    const { chat, isPlain } = delivery;
    let message: Message;
    try {
      message = ports.render(delivery);
    } catch (error) {
      // Words that do not fit their facts are our bug; the delivery dies loudly instead of blocking its chat.
      return { outcome: { kind: 'rejected', reason: String(error) } };
    }
    const picture = await pictureOf(delivery);
    if (picture) message = { ...message, picture };
    if (!(await mayLeave(delivery))) return { outcome: { kind: 'failed', reason: 'its claim could not be kept' } };
    const fromMs = elapsedMs();
    try {
      const parcel = { chat, message, key: keyOf(delivery), ...(isPlain ? { isPlain: true } : {}) };
      return { outcome: readable(await platform.send(parcel)), tookMs: elapsedMs() - fromMs };
    } catch (error) {
      // Platforms do not throw; where one does, nobody knows how far the message came.
      return { outcome: { kind: 'ambiguous', reason: String(error) } };
    }
  }

  /** Whoever took the claim over sends it; where the database does not say, it is known at least that nothing left. */
  async function mayLeave({ id }: Delivery): Promise<boolean> {
    try {
      return await leases.isOurs(id);
    } catch (fault) {
      faults.push(fault);
      return false;
    }
  }

  /** The accounts first: what goes again must go to where the chat is now. */
  async function store({ delivery, outcome, at }: Answer): Promise<void> {
    if (outcome.kind === 'unreachable') await ports.onUnreachable(delivery.chat, outcome.reason, outcome.because);
    if (outcome.kind === 'moved') await ports.onMoved(delivery.chat, outcome.to);
    await outbox.settle(delivery, settle(delivery, outcome, at), at);
    leases.release(delivery.id);
  }

  /**
   * An answer that the database does not take now is stored by the next call. Until then its delivery stays claimed, so
   * it is not sent twice; if this process dies first, the reaper of another finds it.
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
    if (elapsedMs() - reapedMs < REAP_EVERY_MS) return;
    // What this process waits for, or knows the answer of, is not taken back as if nobody knew.
    await outbox.reap(steadily(), leases.held());
    reapedMs = elapsedMs();
  }

  function throwFault(): void {
    const [fault] = faults.splice(0);
    if (fault !== undefined) throw fault;
  }

  /** In how many milliseconds something may leave that may not now. */
  async function nextMs(): Promise<number | undefined> {
    const nowMs = elapsedMs();
    const isOpen = ({ pacer }: Line) => pacer.room(nowMs) > 0;
    // Where there is no room, the next slot comes before any rest or retry matters.
    const dueAt = lines.some(isOpen) ? await outbox.nextDue(steadily()) : undefined;
    const waits = lines.map((line) => (isOpen(line) ? line.pacer.restEndsAt(nowMs) : line.pacer.opensAt(nowMs)));
    const known = waits.filter((at) => at !== undefined).map((at) => at - nowMs);
    if (dueAt) known.push(dueAt.getTime() - steadily().getTime());
    return known.length > 0 ? Math.max(0, Math.min(...known)) : undefined;
  }

  return {
    async deliverDue(onAnswered = () => undefined) {
      await storeKept();
      await leases
        .renew()
        .then(reap)
        .catch((fault: unknown) => faults.push(fault));
      // A round ends when every platform has claimed: two rounds at once would count too much room.
      const served = await Promise.allSettled(lines.map((line) => serve(line, onAnswered)));
      for (const result of served) if (result.status === 'rejected') faults.push(result.reason);
      throwFault();
      return served.some((result) => result.status === 'fulfilled' && result.value) ? 0 : nextMs();
    },

    async settled() {
      while (onTheirWay.size > 0) await Promise.all(onTheirWay);
      await storeKept();
      throwFault();
    },
  };
}

/** A wait that is no number, or is longer than an alert is news, would park its chat for ever. */
const readable = (outcome: Outcome): Outcome =>
  outcome.kind === 'throttled'
    ? { ...outcome, retryAfterMs: Math.min(Math.max(outcome.retryAfterMs || SOON_MS, 0), LONGEST_WAIT_MS) }
    : outcome;

/** The same on every try, and never again in another database: a platform that refuses repeats remembers keys. */
const keyOf = ({ id, createdAt }: Delivery): string => `${id.toString(36)}-${createdAt.getTime().toString(36)}`;
