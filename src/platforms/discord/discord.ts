import { type REST, RESTEvents } from 'discord.js';
import type { ChatId } from '../../chat/message.ts';
import type { Painter } from '../../chat/picture.ts';
import type { Outcome, Platform } from '../../chat/platform.ts';
import { createAttach } from './attach.ts';
import { PLATFORM, readChat } from './caller.ts';
import { WRONG_TOKEN } from './connection.ts';
import { createHearing, type Hearing } from './hearing.ts';
import { createInvalidBudget } from './invalid-budget.ts';
import type { Log } from './log.ts';
import { createMembers } from './members.ts';
import { createDeliveryRest, createSender, type Sender } from './send.ts';
import type { Describe } from './slash.ts';

export type DiscordOptions = {
  readonly token: string;
  /** Where Discord's REST API lives, without the version: `https://discord.com/api`, or a proxy in front of it. */
  readonly apiRoot: string;
  readonly log: Log;
  /** Words for the command menu. Discord takes 100 characters. */
  readonly describe: Describe;
  /** Without one, messages go without their pictures. */
  readonly painter?: Painter;
  /** How long a delivery waits for Discord's answer. Default 10,000. */
  readonly timeoutMs?: number;
  /** Milliseconds of a clock that nobody sets. Default: the process's. */
  readonly elapsedMs?: () => number;
  /** First wait before connecting again when Discord cannot be reached; doubles up to a minute. Default 1,000. */
  readonly reconnectMs?: number;
};

/**
 * Discord lets a bot make 50 requests a second in all: five are left for answers and for opening conversations. A
 * channel takes five messages in five seconds; evenly spaced they never meet that limit, in a burst the sixth would.
 */
const PACE = { perSecond: 45, perChatMs: 1_000 };

/** Discord, through slash commands, buttons and direct messages. */
export function createDiscord(options: DiscordOptions): Platform {
  const { token, log, describe, timeoutMs = 10_000, reconnectMs = 1_000 } = options;
  const apiRoot = options.apiRoot.replace(/\/+$/, '');
  const budget = createInvalidBudget(options.elapsedMs ?? (() => performance.now()));
  const deliveryRest = createDeliveryRest(token, apiRoot, timeoutMs);
  count(deliveryRest);
  const attach = createAttach(options.painter, log);
  const isMember = createMembers(deliveryRest);
  let sender: Sender | undefined;
  let hearing: Hearing | undefined;
  let isStopped = false;

  /** What Discord refuses counts together, whoever asked. */
  function count(rest: REST): void {
    rest.on(RESTEvents.Response, (_, { status, headers }) =>
      budget.answered(status, headers.get('x-ratelimit-scope') === 'shared'),
    );
  }

  const speak: Platform['speak'] = (catalog) => {
    sender ??= createSender(deliveryRest, token, catalog, attach);
  };

  async function rest(): Promise<void> {
    const before = hearing;
    hearing = undefined;
    await before?.stop();
  }

  /** Discord says only that some right is missing; which one, its servers have told before. */
  function nameRight(outcome: Outcome, chat: ChatId): Outcome {
    const place = readChat(chat);
    const isVague = outcome.kind === 'unreachable' && /^(view-channel|send-messages)$/.test(outcome.because ?? '');
    const because = isVague && place && 'channelId' in place ? hearing?.whyShut(place.channelId) : undefined;
    return isVague && because ? { ...outcome, because } : outcome;
  }

  return {
    name: PLATFORM,
    pace: PACE,
    speak,

    async start(bot) {
      // Such a token would not fit into a header, and the library would call that trouble with the network.
      if (!/^[\x21-\x7e]+$/.test(token)) throw new Error(WRONG_TOKEN);
      speak(bot.catalog);
      const learn: Sender['learn'] = (...known) => sender?.learn(...known);
      hearing = createHearing({ bot, token, apiRoot, attach, describe, log, reconnectMs, learn, count });
      await hearing.start();
    },

    async send(parcel) {
      if (!sender) return { kind: 'failed', reason: 'Discord is not started' };
      const waitMs = budget.waitMs();
      if (waitMs > 0) return { kind: 'throttled', retryAfterMs: Math.ceil(waitMs), scope: 'all', isOwnCare: true };
      return nameRight(await sender.send(parcel), parcel.chat);
    },
    isMember: async (group, person) => (budget.waitMs() > 0 ? undefined : isMember(group, person)),
    sendTrouble: budget.trouble,
    trouble: () =>
      budget.trouble() ??
      (hearing ? hearing.trouble() : isStopped ? 'Discord is stopped.' : 'Discord is not connected yet.'),
    rest,

    async stop() {
      if (isStopped) return;
      isStopped = true;
      await rest();
      deliveryRest.clearHandlerSweeper();
      deliveryRest.clearHashSweeper();
    },
  };
}
