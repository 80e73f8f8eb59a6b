import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { platformOf } from '../accounts/chats.ts';
import type { ChatId } from '../chat/message.ts';
import type { Platform } from '../chat/platform.ts';
import type { Phrase } from '../core/result.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import { createCourier } from '../delivery/courier.ts';
import { createDeliveryLoop, type DeliveryLoop } from '../delivery/loop.ts';
import { illustrate } from '../delivery/season-picture.ts';
import { replyToDelivery } from '../delivery/together.ts';
import type { Metrics } from '../web/metrics.ts';
import { toMessage } from '../words/words.ts';
import type { Stores } from './stores.ts';

export type DelivererPorts = {
  readonly stores: Stores;
  readonly platforms: readonly Platform[];
  readonly season: SeasonBoard;
  readonly metrics: Metrics;
  readonly log: Logger;
  frameFor(chat: ChatId): { readonly footer?: Phrase };
  now(): Date;
};

/** Turns what waits in the outbox into messages. */
export function createDeliverer({
  stores: { outbox, chats },
  platforms,
  season,
  metrics,
  log,
  frameFor,
  now,
}: DelivererPorts): DeliveryLoop {
  const courier = createCourier({
    outbox,
    platforms,
    render: (delivery) => toMessage(replyToDelivery(delivery), delivery.reader, frameFor(delivery.chat)),
    pictures: {
      // Several alerts have no picture in common.
      draw: async ({ alert, company }) => (company.length > 0 ? undefined : illustrate(alert, season)),
      // What is not waited for any more does not keep the process alive.
      wait: (ms) => pause(ms, undefined, { ref: false }),
      onFailure: ({ id }, reason) => log.warn({ delivery: String(id), reason }, 'An alert goes without its picture'),
    },
    onUnreachable: (chat, reason) => chats.unreachable(chat, reason, now()),
    onMoved: (from, to) => chats.moved(from, to),
    onOutcome({ chat, createdAt, id }, outcome) {
      log[outcome.kind === 'sent' ? 'debug' : 'warn'](
        { delivery: String(id), chat, ...outcome },
        'A delivery was tried',
      );
      metrics.delivered(platformOf(chat), outcome.kind, (now().getTime() - createdAt.getTime()) / 1_000);
    },
    now,
    elapsedMs: () => performance.now(),
    by: randomUUID(),
  });
  return createDeliveryLoop(courier, (error) => log.error({ err: error }, 'Delivering failed; it goes on'));
}
