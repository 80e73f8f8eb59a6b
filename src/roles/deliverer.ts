import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { platformOf } from '../accounts/chats.ts';
import type { Alert } from '../alerts/alert.ts';
import type { ChatId } from '../chat/message.ts';
import type { Painter } from '../chat/picture.ts';
import type { Platform } from '../chat/platform.ts';
import type { KnownPast } from '../core/rules/known-past.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import { alertPicture } from '../delivery/alert-picture.ts';
import { createCourier } from '../delivery/courier.ts';
import type { Leavers } from '../delivery/leavers.ts';
import { createDeliveryLoop, LEAVE_AFTER_MS } from '../delivery/loop.ts';
import { replyToDelivery } from '../delivery/say.ts';
import type { ShutDoors } from '../delivery/shut-doors.ts';
import type { Metrics } from '../web/metrics.ts';
import { type Frame, toMessage } from '../words/words.ts';
import type { Stores } from './stores.ts';

/** How often some more groups are looked at. */
const LOOK_AROUND_MS = 60_000;

export type DelivererPorts = {
  /** Names this process in the claims. */
  readonly by: string;
  readonly stores: Stores;
  readonly platforms: readonly Platform[];
  /** Absent where nobody sees pictures. */
  readonly painter: Painter | undefined;
  readonly season: SeasonBoard;
  readonly doors: ShutDoors;
  readonly leavers: Pick<Leavers, 'told' | 'lookAround'>;
  readonly past: KnownPast;
  readonly metrics: Metrics;
  /** Prices have the time of day; those of other markets have their own. */
  readonly isLive: boolean;
  readonly log: Logger;
  frameFor(chat: ChatId): Frame;
  /** Whether this process keeps the pace of a platform. */
  isOurs(platform: string): Promise<boolean>;
  now(): Date;
};

export type Deliverer = {
  /** Something waits, or a platform became ours to send through. */
  wake(): void;
  /** Claims nothing more of a platform, and lets what is on its way settle. */
  leave(platform: string): Promise<void>;
  /** Sends through a platform again. */
  join(platform: string): void;
  /** Lets what is on its way settle and starts nothing more. */
  stop(): Promise<void>;
};

/** Turns what waits in the outbox into messages. */
export function createDeliverer(ports: DelivererPorts): Deliverer {
  const { by, platforms, painter, season, past, doors, leavers, metrics, log, frameFor, now } = ports;
  const { outbox, chats } = ports.stores;
  /** With how looking around there ends. */
  const joined = new Map<string, () => void>();

  const courier = createCourier({
    outbox,
    platforms,
    render: (delivery) => toMessage(replyToDelivery(delivery), delivery.reader, frameFor(delivery.chat)),
    ...(painter
      ? {
          pictures: {
            draw: (delivery) => alertPicture(delivery, { season, past }),
            paint: (picture) => painter.paint(picture),
            // What is not waited for any more does not keep the process alive.
            wait: (ms) => pause(ms, undefined, { ref: false }),
            onFailure: ({ id }, reason) =>
              log.warn({ delivery: String(id), reason }, 'An alert goes without its picture'),
          },
        }
      : {}),
    onUnreachable: doors.shut,
    onMoved: (from, to) => chats.moved(from, to),
    onOutcome({ chat, createdAt, id, alert }, outcome) {
      log[outcome.kind === 'sent' ? 'debug' : 'warn'](
        { delivery: String(id), chat, ...outcome },
        'A delivery was tried',
      );
      if (outcome.kind === 'sent' && outcome.lacks) {
        const { lacks } = outcome;
        doors.lacks(chat, lacks).catch((error: unknown) => log.warn({ chat, lacks, err: error }, 'Nobody was told'));
      }
      if (outcome.kind === 'sent' && platforms.find(({ name }) => name === platformOf(chat))?.isMember)
        leavers.told(chat).catch((error: unknown) => log.warn({ chat, err: error }, 'Who is still there is not known'));
      const tickAt = ports.isLive ? tickOf(alert) : undefined;
      metrics.delivered({
        platform: platformOf(chat),
        outcome: outcome.kind,
        secondsSinceEnqueued: (now().getTime() - createdAt.getTime()) / 1_000,
        ...(tickAt === undefined ? {} : { secondsSinceTick: (now().getTime() - tickAt) / 1_000 }),
        ...(outcome.kind === 'throttled' && !outcome.isOwnCare ? { refused: outcome.scope } : {}),
      });
    },
    isOurs: async (platform) => joined.has(platform) && ports.isOurs(platform),
    now,
    elapsedMs: () => performance.now(),
    by,
  });
  const onError = (error: unknown) => log.error({ err: error }, 'Delivering failed; it goes on');
  const loop = createDeliveryLoop(courier, onError);

  return {
    wake: loop.wake,
    async stop() {
      for (const end of joined.values()) end();
      await loop.stop();
    },
    async leave(platform) {
      joined.get(platform)?.();
      joined.delete(platform);
      await Promise.race([courier.settled().catch(onError), pause(LEAVE_AFTER_MS, undefined, { ref: false })]);
    },
    join(platform) {
      joined.set(platform, lookAround(platform));
      loop.wake();
    },
  };

  /** Where nobody tells who leaves a group, that is asked now and then. */
  function lookAround(name: string): () => void {
    if (!platforms.find((platform) => platform.name === name)?.isMember) return () => undefined;
    const look = () =>
      leavers
        .lookAround(name)
        .catch((error: unknown) => log.warn({ platform: name, err: error }, 'Who is still there is not known'));
    void look();
    const timer = setInterval(() => void look(), LOOK_AROUND_MS);
    return () => clearInterval(timer);
  }
}

/** When the price was made that an alert is about, where it was told as it came. */
function tickOf(alert: Alert): number | undefined {
  if (alert.kind === 'price') return alert.silentSince === undefined ? Date.parse(alert.at) : undefined;
  return alert.kind === 'moved' && !alert.isLate ? Date.parse(alert.at) : undefined;
}
