import type { Painter } from '../../chat/picture.ts';
import type { Platform } from '../../chat/platform.ts';
import { createAttach } from './attach.ts';
import { PLATFORM } from './caller.ts';
import { WRONG_TOKEN } from './connection.ts';
import { createHearing, type Hearing } from './hearing.ts';
import type { Log } from './log.ts';
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
  const deliveryRest = createDeliveryRest(token, apiRoot, timeoutMs);
  const attach = createAttach(options.painter, log);
  let sender: Sender | undefined;
  let hearing: Hearing | undefined;
  let isStopped = false;

  const speak: Platform['speak'] = (catalog) => {
    sender ??= createSender(deliveryRest, token, catalog, attach);
  };

  async function rest(): Promise<void> {
    const before = hearing;
    hearing = undefined;
    await before?.stop();
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
      hearing = createHearing({ bot, token, apiRoot, attach, describe, log, reconnectMs, learn });
      await hearing.start();
    },

    send: async (parcel) => sender?.send(parcel) ?? { kind: 'failed', reason: 'Discord is not started' },
    trouble: () => (hearing ? hearing.trouble() : isStopped ? 'Discord is stopped.' : 'Discord is not connected yet.'),
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
