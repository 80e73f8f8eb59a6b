import { setTimeout as wait } from 'node:timers/promises';
import { Client, Events, type REST } from 'discord.js';
import type { Bot, Shut } from '../../chat/platform.ts';
import type { Attach } from './attach.ts';
import { clientOptions, closedForGood, connect, refusal } from './connection.ts';
import { type Handle, hear } from './hear.ts';
import type { Log } from './log.ts';
import { mayPass, toReason } from './outcome.ts';
import { lackingIn } from './rights.ts';
import { type Describe, register, toSlashCommands } from './slash.ts';

export type HearingPorts = {
  readonly bot: Bot;
  readonly token: string;
  readonly apiRoot: string;
  readonly attach: Attach;
  readonly describe: Describe;
  readonly log: Log;
  /** First wait before connecting again when Discord cannot be reached; doubles up to a minute. */
  readonly reconnectMs: number;
  /** Counts what Discord refuses of what is asked through this. */
  count(rest: REST): void;
  /** Told of each person's own channel, which spares asking Discord for it. */
  learn(personId: string, channelId: string): void;
};

export type Hearing = {
  /** Resolves once people are heard; rejects when they never will be. */
  start(): Promise<void>;
  trouble(): string | undefined;
  /** Why the bot may not write in a channel of a server, as far as the servers have told; undefined when they have not. */
  whyShut(channelId: string): Shut | undefined;
  /** Hears nobody any more, and lets answers in flight finish. */
  stop(): Promise<void>;
};

const LONGEST_WAIT_MS = 60_000;

/** How long stopping waits for answers in flight. */
const FINISH_MS = 5_000;

/** How long stopping waits for a connection that is being made. */
const DIAL_MS = 2_000;

/** Listens with one token, from when it is started until it is stopped. */
export function createHearing(ports: HearingPorts): Hearing {
  const { bot, token, apiRoot, attach, describe, log, reconnectMs, learn, count } = ports;
  const stopping = new AbortController();
  const inFlight = new Set<Promise<void>>();
  let client: Client | undefined;
  let attempt: Promise<void> | undefined;
  let obstacle: string | undefined = 'Discord is not connected yet.';
  let unregistered: string | undefined;

  /**
   * Runs what a person asked for. Nothing that fails here may fail for others. Where another process listens meanwhile,
   * it is answered there.
   */
  const handle: Handle = (what, act) => {
    if (stopping.signal.aborted) return;
    const answer = async () => {
      if ((await bot.isOurs?.()) ?? true) await act();
    };
    const work = answer()
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
  async function comeIn(): Promise<void> {
    for (let pause = reconnectMs; !stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      client = new Client(clientOptions(apiRoot));
      watchOver(client);
      count(client.rest);
      hear({ client, voice: { bot, attach }, handle, learn });
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
  async function offerCommands(on: Client): Promise<'done' | 'later'> {
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

  async function keepOffering(on: Client): Promise<void> {
    for (let pause = reconnectMs; !stopping.signal.aborted; pause = Math.min(pause * 2, LONGEST_WAIT_MS)) {
      await pauseFor(pause, stopping.signal);
      if (stopping.signal.aborted || (await offerCommands(on)) === 'done') return;
    }
  }

  return {
    async start() {
      await comeIn();
      if (client && (await offerCommands(client)) === 'later') void keepOffering(client);
    },

    trouble: () => obstacle ?? unregistered,

    whyShut(channelId) {
      if (!client?.isReady()) return undefined;
      const channel = client.channels.cache.get(channelId);
      if (!channel) return 'removed';
      return channel.isDMBased() ? undefined : lackingIn(channel);
    },

    async stop() {
      stopping.abort();
      const bound = new AbortController();
      await Promise.race([Promise.allSettled([...inFlight]), pauseFor(FINISH_MS, bound.signal)]);
      // Destroyed between dialling and hearing hello, the library leaves a socket whose failure would end the process.
      await Promise.race([Promise.allSettled([attempt]), pauseFor(DIAL_MS, bound.signal)]);
      await Promise.race([client?.destroy(), pauseFor(FINISH_MS, bound.signal)]);
      bound.abort();
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
