import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { platformOf } from '../accounts/chats.ts';
import { createGate } from '../accounts/gate.ts';
import { createBot } from '../bot.ts';
import { type Caller, readerOfCaller } from '../chat/caller.ts';
import { type ChatId, phrase, say } from '../chat/message.ts';
import type { Bot, Platform } from '../chat/platform.ts';
import { createCatalog } from '../commands/catalog.ts';
import type { Config } from '../config.ts';
import { knownSentiment } from '../core/market/sentiment.ts';
import type { KnownPast } from '../core/rules/known-past.ts';
import type { SeasonBoard } from '../core/season/board.ts';
import type { Leavers } from '../delivery/leavers.ts';
import type { ShutDoors } from '../delivery/shut-doors.ts';
import type { OpenMarket } from '../open-market.ts';
import { YOU } from '../platforms/console/console.ts';
import type { Fleet } from '../processes/fleet.ts';
import type { Roster } from '../processes/roster.ts';
import type { Metrics } from '../web/metrics.ts';
import { type Frame, toMessage } from '../words/words.ts';
import type { Stores } from './stores.ts';

/** Keys of parcels are short. */
const PROOF_KEY_LENGTH = 23;

export type GatewayPorts = {
  readonly config: Config;
  readonly stores: Stores;
  readonly market: OpenMarket;
  readonly platforms: readonly Platform[];
  readonly season: SeasonBoard;
  readonly doors: ShutDoors;
  readonly leavers: Leavers;
  readonly past: KnownPast;
  readonly fleet: Fleet;
  readonly roster: Roster;
  readonly metrics: Metrics;
  readonly log: Logger;
  frameFor(chat: ChatId): Frame;
  now(): Date;
};

/** Answers people: everything that can be said, over what is kept and what the market shows. */
export function createGateway(ports: GatewayPorts): Bot {
  const { config, stores, market, platforms, season, past, doors, leavers, metrics, log, frameFor, now } = ports;
  const { fleet, roster } = ports;
  const { allowed, commandsPerMinute } = config;
  const { chats, sentiments } = stores;

  async function reaches(caller: Caller): Promise<boolean> {
    const { chat } = caller;
    const platform = platforms.find(({ name }) => name === platformOf(chat));
    const message = toMessage(say('proof'), readerOfCaller(caller), frameFor(chat));
    const outcome = await platform?.send({ chat, message, key: randomUUID().slice(0, PROOF_KEY_LENGTH) });
    if (outcome?.kind === 'unreachable') await doors.shut(chat, outcome.reason, outcome.because);
    return outcome?.kind === 'sent';
  }

  const lacks = async ({ chat, lacks: told }: Caller) =>
    told ?? (await platforms.find(({ name }) => name === platformOf(chat))?.lacksIn?.(chat)) ?? [];

  const ring = (chat: ChatId): Promise<void> =>
    stores.outbox.enqueue(`test:${randomUUID()}`, chat, { kind: 'notice', says: [phrase('test-alert')] }, now());

  const catalog = createCatalog({
    ...stores,
    market: market.feed,
    season,
    past,
    ranking: async () => (await stores.rankings.latest())?.ranking,
    sentiment: () => knownSentiment(sentiments, market.now()),
    operating: {
      ...stores,
      allowed,
      census: () => stores.census(now()),
      backlog: stores.outbox.backlog,
      processes: fleet.all,
      holders: roster.holders,
    },
    reaches,
    lacks,
    ring,
    now,
  });
  return createBot({
    catalog,
    gate: createGate({ ...stores, allowed, commandsPerMinute, now }),
    chats,
    log,
    isOperator: ({ person }) => person === YOU || person === config.operator,
    frameFor,
    onCommand: ({ chat }, command) => metrics.commandAnswered(platformOf(chat), command),
    onShut: doors.shut,
    leavers,
  });
}
