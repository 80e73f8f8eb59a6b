import { setTimeout as wait } from 'node:timers/promises';
import { Client, Events } from 'discord.js';
import type { Painter } from '../../chat/picture.ts';
import type { Bot, Platform } from '../../chat/platform.ts';
import { createAttach } from './attach.ts';
import { PLATFORM } from './caller.ts';
import { clientOptions, closedForGood, connect, refusal, WRONG_TOKEN } from './connection.ts';
import { type Handle, hear } from './hear.ts';
import { mayPass, toReason } from './outcome.ts';
import { createDeliveryRest, createSender, type Sender } from './send.ts';
import { type Describe, register, toSlashCommands } from './slash.ts';

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

type Log = {
  debug(facts: object, text: string): void;
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
};

const LONGEST_WAIT_MS = 60_000;

/** How long stopping waits for answers in flight. */
const FINISH_MS = 5_000;

/** How long stopping waits for a connection that is being made. */
const DIAL_MS = 2_000;

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
  const stopping = new AbortController();
  const inFlight = new Set<Promise<void>>();
  let client: Client | undefined;
  let attempt: Promise<void> | undefined;
  let sender: Sender | undefined;
  let obstacle: string | undefined = 'Discord is not connected yet.';
  let unregistered: string | undefined;

  /** Runs what a person asked for. Nothing that fails here may fail for others. */
  const handle: Handle = (what, act) => {
    if (stopping.signal.aborted) return;
    const work = act()
      .catch((error: unknown) => log.warn({ error: toReason(error) }, `Discord: ${what} was not answered`))
      .finally(() => inFlight.delete(work));
    inFlight.add(work);
  };

  /** The library heals cuts by itself; here they only become something to say. Unheard, an error would end us. */
  function watchOver(over: Client): void {
    over.on(Events.Error, (error) => log.error({ error: toReason(error) }, 'Discord: the library reports an error'));
    over.on(Events.ShardError, (error) => log.warn({ error: toReason(error) }, 'Discord: the connection has trouble'));
    over.on(Events.ShardReconnecting, () => {
      if (stopping.signal.aborted) return;
      obstacle = 'The connection to Discord broke and is being restored.';
      log.warn({}, obstacle);
    });
    over.on(Events.ShardDisconnect, ({ code }) => {
      obstacle = closedForGood(code);
      log.error({ code }, obstacle);
    });
    for (const again of [Events.ShardReady, Events.ShardResume, Events.ClientReady] as const) {
      over.on(again, () => {
        obstacle = undefined;
      });
    }
  }

  /** Tries until Discord lets us in; rejects when it never will. */
  async function comeIn(bot: Bot): Promise<void> {
    for (let pause = reconnectMs; !stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      client = new Client(clientOptions(apiRoot));
      watchOver(client);
      hear({ client, voice: { bot, attach }, handle, learn: (...known) => sender?.learn(...known) });
      try {
        attempt = connect(client, token);
        await Promise.race([attempt, aborted(stopping.signal)]);
        return;
      } catch (error) {
        const never = refusal(error);
        if (never) {
          obstacle = never;
          throw new Error(never, { cause: error });
        }
        await client.destroy();
        obstacle = `Discord cannot be reached at ${apiRoot}: ${toReason(error)}. It is tried again.`;
        log.warn({ pauseMs: pause }, obstacle);
        await pauseFor(pause, stopping.signal);
      }
    }
  }

  /** The menu of commands. Without it people can still press buttons and write, so it never stops the start. */
  async function offerCommands(bot: Bot, on: Client): Promise<'done' | 'later'> {
    if (!on.application) return 'done';
    try {
      const commands = toSlashCommands(bot.catalog, describe);
      const menu = await register(on.rest, on.application.id, commands);
      log.info({ commands: commands.length, menu }, 'Discord: the commands are offered');
      unregistered = undefined;
      return 'done';
    } catch (error) {
      unregistered = `Discord does not take the commands: ${toReason(error)}`;
      log.error({}, unregistered);
      return mayPass(error) ? 'later' : 'done';
    }
  }

  async function keepOffering(bot: Bot, on: Client): Promise<void> {
    for (let pause = reconnectMs; !stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      await pauseFor(pause, stopping.signal);
      if (stopping.signal.aborted || (await offerCommands(bot, on)) === 'done') return;
    }
  }

  return {
    name: PLATFORM,
    pace: PACE,

    async start(bot) {
      // Such a token would not fit into a header, and the library would call that trouble with the network.
      if (!/^[\x21-\x7e]+$/.test(token)) throw new Error(WRONG_TOKEN);
      sender = createSender(deliveryRest, token, bot.catalog, attach);
      await comeIn(bot);
      if (client && (await offerCommands(bot, client)) === 'later') void keepOffering(bot, client);
    },

    send: async (parcel) => sender?.send(parcel) ?? { kind: 'failed', reason: 'Discord is not started' },

    trouble: () => obstacle ?? unregistered,

    async stop() {
      if (stopping.signal.aborted) return;
      stopping.abort();
      const bound = new AbortController();
      await Promise.race([Promise.allSettled([...inFlight]), pauseFor(FINISH_MS, bound.signal)]);
      // Destroyed between dialling and hearing hello, the library leaves a socket whose failure would end the process.
      await Promise.race([Promise.allSettled([attempt]), pauseFor(DIAL_MS, bound.signal)]);
      await Promise.race([client?.destroy(), pauseFor(FINISH_MS, bound.signal)]);
      bound.abort();
      deliveryRest.clearHandlerSweeper();
      deliveryRest.clearHashSweeper();
      obstacle = 'Discord is stopped.';
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Waits, or returns early when `signal` says so. */
const pauseFor = (ms: number, signal: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
