import { createConcurrentSink, createRunner, createSource, type RunnerHandle } from '@grammyjs/runner';
import { type Api, type ApiClientOptions, type BotError, Bot as Telegram } from 'grammy';
import type { BotCommand, Update, UserFromGetMe } from 'grammy/types';
import type { Command } from '../../chat/command.ts';
import type { Bot } from '../../chat/platform.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../words/languages.ts';
import type { Edit } from './edit.ts';
import { hear } from './hear.ts';
import type { Log } from './log.ts';
import { toMenu } from './markup.ts';
import { isTokenRefused, reasonOf, tokenRefusedBy } from './outcome.ts';
import { createPoll } from './poll.ts';
import { createRoles } from './roles.ts';
import type { Send } from './send.ts';
import { pause, type Waits } from './waits.ts';

export type HearingPorts = {
  readonly bot: Bot;
  readonly token: string;
  readonly apiRoot: string;
  readonly client: ApiClientOptions;
  /** Tries again where Telegram says "wait". */
  readonly answers: Api;
  readonly send: Send;
  readonly edit: Edit;
  /** The text of a file that somebody sent. */
  readonly download: (fileId: string) => Promise<string>;
  readonly waits: Waits;
  readonly describe: (id: string, locale: string) => string;
  readonly log: Log;
};

export type Hearing = {
  /** Resolves once people are heard, or when that takes so long that the rest need not wait for it. */
  start(): Promise<void>;
  trouble(): string | undefined;
  /** Hears nobody any more, and lets answers in flight finish. */
  stop(): Promise<void>;
};

/** Listens to one token, from when it is started until it is stopped. */
export function createHearing(ports: HearingPorts): Hearing {
  const { bot, token, apiRoot, client, answers, send, edit, download, waits, log } = ports;
  const telegram = new Telegram(token, {
    client: { ...client, timeoutSeconds: waits.pollSeconds + waits.answerSeconds },
  });
  const isOurs = async () => (await bot.isOurs?.()) ?? true;
  const poll = createPoll({ api: telegram.api, log, waits, isOurs });
  const inFlight = new Set<Promise<void>>();
  const stopping = new AbortController();
  let runner: RunnerHandle | undefined;
  let connected: Promise<void> | undefined;
  let trouble: string | undefined;

  /** Asks who we are until Telegram says so. Rejects when the token is refused; ends quietly when stopped. */
  async function connect(): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      try {
        telegram.botInfo = readMe(await answers.getMe());
        break;
      } catch (error) {
        if (isTokenRefused(error)) {
          trouble = tokenRefusedBy(apiRoot);
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
      const english = toMenu(commands, ports.describe, 'en');
      await show(english, {});
      for (const language_code of LANGUAGE_CODES) {
        const menu = toMenu(commands, ports.describe, language_code);
        // What is not set for a language is shown in English.
        if (JSON.stringify(menu) !== JSON.stringify(english)) await show(menu, { language_code });
      }
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'The menu of commands on Telegram may be out of date');
    }
  }

  /** Menus are compared first: Telegram counts how often they are set. */
  async function show(menu: readonly BotCommand[], whose: { readonly language_code?: LanguageCode }): Promise<void> {
    const shown = (await answers.getMyCommands(whose)).map(({ command, description }) => ({ command, description }));
    if (JSON.stringify(shown) !== JSON.stringify(menu)) await answers.setMyCommands(menu, whose);
  }

  function listen(): void {
    /** What was fetched before this process stood still was fetched by another meanwhile, and is answered there. */
    const handle = async (update: Update): Promise<void> => {
      if (await isOurs()) await telegram.handleUpdate(update);
    };
    const consume = (update: Update): Promise<void> => {
      const work: Promise<void> = handle(update).finally(() => inFlight.delete(work));
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
    async start() {
      const roleOf = createRoles({ api: answers, log });
      hear(telegram, { bot, api: answers, send, edit, roleOf, download, log });
      connected = connect();
      const enough = new AbortController();
      const patience = pause(waits.startMs, enough.signal);
      await Promise.race([connected, patience]).finally(() => enough.abort());
      if (!runner) trouble ??= 'Telegram has not answered yet';
      // From here on a refusal is told by `trouble`.
      connected.catch((error: unknown) => log.error({}, String((error as Error).message)));
    },

    trouble: () => trouble ?? poll.trouble(),

    async stop() {
      stopping.abort();
      const work = (async () => {
        await connected?.catch(() => undefined);
        await runner?.stop();
        while (inFlight.size > 0) await Promise.allSettled(inFlight);
        // What another process fetches now is not ours to call done.
        if (await isOurs()) await poll.confirm();
      })();
      const enough = new AbortController();
      await Promise.race([work, pause(waits.stopMs, enough.signal)]);
      enough.abort();
      if (inFlight.size > 0) {
        log.warn({ unanswered: inFlight.size }, 'Telegram was closed before every line was answered');
      }
    },
  };
}

/** Whatever stands between us and Telegram may answer anything. */
function readMe(me: UserFromGetMe | undefined): UserFromGetMe {
  if (typeof me?.id !== 'number' || typeof me.username !== 'string') throw new TypeError('not a bot');
  return me;
}
