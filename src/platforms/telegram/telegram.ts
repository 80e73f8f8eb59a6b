import { autoRetry } from '@grammyjs/auto-retry';
import { createConcurrentSink, createRunner, createSource, type RunnerHandle } from '@grammyjs/runner';
import { Api, type ApiClientOptions, type BotError, Bot as Telegram } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Command } from '../../chat/command.ts';
import type { Painter } from '../../chat/picture.ts';
import type { Bot, Platform } from '../../chat/platform.ts';
import { isGroup } from './address.ts';
import { createEdit } from './edit.ts';
import { createFetch } from './fetch.ts';
import { hear } from './hear.ts';
import type { Log } from './log.ts';
import { toMenu } from './markup.ts';
import { isTokenRefused, reasonOf } from './outcome.ts';
import { createPhotos } from './photos.ts';
import { createPoll } from './poll.ts';
import { createRoles } from './roles.ts';
import { createSend } from './send.ts';
import { createTraffic } from './traffic.ts';
import { pause, USUAL_WAITS, type Waits } from './waits.ts';

export type TelegramOptions = {
  readonly token: string;
  /** Where the Bot API is: `https://api.telegram.org`, or a server of one's own. */
  readonly apiRoot: string;
  readonly log: Log;
  /** The words of a message id such as `command-watch`, for the menu. */
  readonly describe: (id: string, locale: string) => string;
  readonly now: () => Date;
  /** Without one, messages go without their pictures. */
  readonly painter?: Painter;
  readonly waits?: Partial<Waits>;
};

/** Telegram through grammY and its runner. */
export function createTelegram(options: TelegramOptions): Platform {
  const { token, log, now } = options;
  const apiRoot = options.apiRoot.replace(/\/+$/, '');
  const waits: Waits = { ...USUAL_WAITS, ...options.waits };
  const { fetch, close } = createFetch(apiRoot, waits.connectMs);
  const client: ApiClientOptions = {
    apiRoot,
    timeoutSeconds: waits.answerSeconds,
    fetch: fetch as unknown as NonNullable<ApiClientOptions['fetch']>,
  };

  // Three ways to Telegram. Only answers to people are tried again here, and only when Telegram says "wait":
  // deliveries have one owner of retries, the outbox, and what may have arrived must not go twice unmarked.
  const deliveries = new Api(token, client);
  const answers = new Api(token, client);
  answers.config.use(
    autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: 30, rethrowHttpErrors: true, rethrowInternalServerErrors: true }),
  );
  const telegram = new Telegram(token, {
    client: { ...client, timeoutSeconds: waits.pollSeconds + waits.answerSeconds },
  });

  let catalog: readonly Command[] = [];
  const shared = {
    catalog: () => catalog,
    traffic: createTraffic(now),
    photos: createPhotos(options.painter, waits.paintMs, log),
    log,
  };
  const send = createSend(deliveries, shared);
  const poll = createPoll({ api: telegram.api, log, waits });

  const inFlight = new Set<Promise<void>>();
  const stopping = new AbortController();
  let runner: RunnerHandle | undefined;
  let connected: Promise<void> | undefined;
  let stopped: Promise<void> | undefined;
  let trouble: string | undefined = 'Telegram was not started';

  /** Asks who we are until Telegram says so. Rejects when the token is refused; ends quietly when stopped. */
  async function connect(bot: Bot): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      try {
        telegram.botInfo = readMe(await answers.getMe());
        break;
      } catch (error) {
        if (isTokenRefused(error)) {
          trouble = `The Bot API at ${apiRoot} does not accept TELEGRAM_TOKEN. Copy it again from @BotFather.`;
          throw new Error(trouble);
        }
        trouble = `Telegram is not reached: ${reasonOf(error)}`;
        log.warn({ attempt: attempt + 1 }, trouble);
        await pause(waits.retryMs(attempt), stopping.signal);
      }
    }
    if (stopping.signal.aborted) return;
    await prepare(bot.catalog);
    if (stopping.signal.aborted) return;
    listen();
    trouble = undefined;
    log.info({ username: telegram.botInfo.username }, 'Telegram is heard');
  }

  /** What is nice to have at the start. Without it people are heard all the same. */
  async function prepare(commands: readonly Command[]): Promise<void> {
    try {
      // With a webhook set, Telegram refuses to be polled.
      if ((await answers.getWebhookInfo()).url) await answers.deleteWebhook();
      const menu = toMenu(commands, options.describe);
      const shown = (await answers.getMyCommands()).map(({ command, description }) => ({ command, description }));
      if (JSON.stringify(shown) !== JSON.stringify(menu)) await answers.setMyCommands(menu);
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'The menu of commands on Telegram may be out of date');
    }
  }

  function listen(): void {
    const consume = (update: Update): Promise<void> => {
      const work: Promise<void> = telegram.handleUpdate(update).finally(() => inFlight.delete(work));
      inFlight.add(work);
      return work;
    };
    const sink = createConcurrentSink<Update>({ consume }, async (error) => {
      // The middle of it is ours: grammY wraps what a handler threw.
      const { error: thrown } = error as BotError;
      log.error({ reason: String(thrown) }, 'A line from Telegram was not answered');
    });
    runner = createRunner(createSource(poll), sink);
    runner.start();
    runner.task()?.catch((error: unknown) => {
      trouble = `Telegram is not heard any more: ${reasonOf(error)}`;
      log.error({}, trouble);
    });
  }

  return {
    name: 'telegram',
    pace: { perSecond: 30, perChatMs: 1_000, groups: { perMinute: 20, includes: isGroup } },

    async start(bot) {
      catalog = bot.catalog;
      const roleOf = createRoles({ api: answers, log, now });
      hear(telegram, {
        bot,
        api: answers,
        send: createSend(answers, shared),
        edit: createEdit(answers, shared),
        roleOf,
        log,
      });
      connected = connect(bot);
      const enough = new AbortController();
      const patience = pause(waits.startMs, enough.signal);
      await Promise.race([connected, patience]).finally(() => enough.abort());
      // From here on a refusal is told by `trouble`.
      connected.catch((error: unknown) => log.error({}, String((error as Error).message)));
    },

    send: (parcel) => send(parcel),
    trouble: () => trouble ?? poll.trouble(),

    stop() {
      stopped ??= end();
      return stopped;
    },
  };

  async function end(): Promise<void> {
    stopping.abort();
    trouble = 'Telegram was stopped';
    const work = (async () => {
      await connected?.catch(() => undefined);
      await runner?.stop();
      while (inFlight.size > 0) await Promise.allSettled(inFlight);
      await poll.confirm();
    })();
    const enough = new AbortController();
    await Promise.race([work, pause(waits.stopMs, enough.signal)]);
    enough.abort();
    if (inFlight.size > 0) {
      log.warn({ unanswered: inFlight.size }, 'Telegram was closed before every line was answered');
    }
    close();
  }
}

/** Whatever stands between us and Telegram may answer anything. */
function readMe(me: UserFromGetMe | undefined): UserFromGetMe {
  if (typeof me?.id !== 'number' || typeof me.username !== 'string') throw new TypeError('not a bot');
  return me;
}
