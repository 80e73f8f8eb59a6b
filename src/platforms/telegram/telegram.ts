import { autoRetry } from '@grammyjs/auto-retry';
import { Api, type ApiClientOptions } from 'grammy';
import type { Command } from '../../chat/command.ts';
import type { Painter } from '../../chat/picture.ts';
import type { Platform } from '../../chat/platform.ts';
import { isGroup } from './address.ts';
import { createEdit } from './edit.ts';
import { createFetch, NoAnswer } from './fetch.ts';
import { createHearing, type Hearing } from './hearing.ts';
import type { Log } from './log.ts';
import { tokenRefusedBy } from './outcome.ts';
import { createPhotos } from './photos.ts';
import { createRights } from './rights.ts';
import { createSend } from './send.ts';
import { createTraffic } from './traffic.ts';
import { USUAL_WAITS, type Waits } from './waits.ts';

export type TelegramOptions = {
  readonly token: string;
  /** Where the Bot API is: `https://api.telegram.org`, or a server of one's own. */
  readonly apiRoot: string;
  readonly log: Log;
  /** The words of a message id such as `command-watch`, for the menu. */
  readonly describe: (id: string, locale: string) => string;
  /** Without one, messages go without their pictures. */
  readonly painter?: Painter;
  readonly waits?: Partial<Waits>;
  /** Milliseconds of a clock that nobody sets. Default: the process's. */
  readonly elapsedMs?: () => number;
};

/** Telegram through grammY and its runner. */
export function createTelegram(options: TelegramOptions): Platform {
  const { token, log, describe, elapsedMs = () => performance.now() } = options;
  const apiRoot = options.apiRoot.replace(/\/+$/, '');
  const waits: Waits = { ...USUAL_WAITS, ...options.waits };
  const { fetch, close } = createFetch(apiRoot, waits.connectMs);
  const client: ApiClientOptions = {
    apiRoot,
    timeoutSeconds: waits.answerSeconds,
    fetch: fetch as unknown as NonNullable<ApiClientOptions['fetch']>,
  };

  // Three ways to Telegram, with that of `hearing.ts`. Only answers to people are tried again here, and only when
  // Telegram says "wait": deliveries have one owner of retries, the outbox, and what may have arrived must not go
  // twice unmarked.
  const deliveries = new Api(token, client);
  const answers = new Api(token, client);
  let isTokenRefused = false;
  deliveries.config.use(async (call, ...asked) => {
    const answer = await call(...asked);
    isTokenRefused = !answer.ok && answer.error_code === 401;
    return answer;
  });
  answers.config.use(
    autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: 30, rethrowHttpErrors: true, rethrowInternalServerErrors: true }),
  );

  let catalog: readonly Command[] = [];
  const shared = {
    catalog: () => catalog,
    traffic: createTraffic(elapsedMs),
    photos: createPhotos(options.painter, waits.paintMs, log),
    log,
  };
  const send = createSend(deliveries, shared);
  const answering = { send: createSend(answers, shared), edit: createEdit(answers, shared) };
  let hearing: Hearing | undefined;
  let stopped: Promise<void> | undefined;

  /** Its address holds the token, so what goes wrong is told without it. */
  async function download(fileId: string): Promise<string> {
    const { file_path } = await answers.getFile(fileId);
    const file = await fetch(`${apiRoot}/file/bot${token}/${file_path}`, {
      // A file that never comes would hold up everything else of its chat.
      signal: AbortSignal.timeout(waits.answerSeconds * 1_000),
    });
    if (!file.ok) throw new NoAnswer('the file is not there', true);
    return file.text();
  }

  async function rest(): Promise<void> {
    const before = hearing;
    hearing = undefined;
    await before?.stop();
  }

  return {
    name: 'telegram',
    pace: { perSecond: 30, perChatMs: 1_000, groups: { perMinute: 20, includes: isGroup } },

    speak(commands) {
      catalog = commands;
    },

    async start(bot) {
      catalog = bot.catalog;
      hearing = createHearing({
        ...answering,
        bot,
        token,
        apiRoot,
        client,
        answers,
        download,
        waits,
        describe,
        log,
      });
      await hearing.start();
    },

    send: (parcel) => send(parcel),
    sendTrouble: () => (isTokenRefused ? tokenRefusedBy(apiRoot) : undefined),
    lacksIn: createRights({ api: answers, log }),
    trouble: () => (hearing ? hearing.trouble() : stopped ? 'Telegram was stopped' : 'Telegram was not started'),
    rest,

    stop() {
      stopped ??= rest().then(close);
      return stopped;
    },
  };
}
