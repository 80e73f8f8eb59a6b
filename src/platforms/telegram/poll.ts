import type { UpdateSupplier } from '@grammyjs/runner';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from './log.ts';
import { isTokenRefused, reasonOf } from './outcome.ts';
import { pause, type Waits } from './waits.ts';

const HEARD = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
  'chat_member',
] as const;

type PollPorts = {
  readonly api: Api;
  readonly log: Log;
  readonly waits: Waits;
  /** Whether this process still is the one that listens. */
  isOurs(): Promise<boolean>;
};

/**
 * Fetches updates and never gives up: what stands in the way is told by `trouble`, waited for and tried again.
 * A runner that is left to itself ends for good on a second poller (409) or a refused token (401).
 */
export function createPoll({ api, log, waits, isOurs }: PollPorts) {
  let offset = 0;
  let trouble: string | undefined;

  const supply: UpdateSupplier<Update>['supply'] = async (most, signal) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer: unknown = await api.getUpdates(
          {
            offset,
            limit: Math.max(1, Math.min(most, 100)),
            // After a failure an empty answer at once is better news than silence.
            timeout: trouble === undefined ? waits.pollSeconds : 0,
            allowed_updates: HEARD,
          },
          signal,
        );
        const updates = readUpdates(answer);
        if (trouble !== undefined) log.info({}, 'Telegram is heard again');
        trouble = undefined;
        // Whoever listens now gets them, too, unless they were called done: that is what the next offset says.
        while (!(await isOurs()) && !signal.aborted) await pause(waits.retryMs(0), signal);
        if (signal.aborted) return [];
        offset = Math.max(offset, ...updates.map(({ update_id }) => update_id + 1));
        return updates;
      } catch (error) {
        if (signal.aborted) throw error;
        report(explain(error));
        await removeWebhook(error);
        await pause(Math.max(waits.retryMs(attempt), toldToWaitMs(error)), signal);
      }
    }
  };

  function report(now: string): void {
    if (now !== trouble) log.error({}, now);
    trouble = now;
  }

  /** Somebody set a webhook while we were polling; with one, Telegram refuses to be polled. */
  async function removeWebhook(error: unknown): Promise<void> {
    if (!(error instanceof GrammyError && /webhook/i.test(error.description ?? ''))) return;
    await api.deleteWebhook().catch((failure) => log.warn({ reason: reasonOf(failure) }, 'The webhook stays'));
  }

  return {
    supply,
    trouble: () => trouble,
    /** Tells Telegram that what was fetched is done, so that the next start does not do it again. */
    async confirm(): Promise<void> {
      if (offset === 0) return;
      await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch((error) => {
        log.warn({ reason: reasonOf(error) }, 'The last lines may be answered a second time after the next start');
      });
    },
  };
}

function explain(error: unknown): string {
  if (isTokenRefused(error))
    return 'Telegram does not accept TELEGRAM_TOKEN any more. Put in a new one and start again.';
  if (error instanceof GrammyError && error.error_code === 409) {
    return /webhook/i.test(error.description ?? '')
      ? 'A webhook was set for this TELEGRAM_TOKEN, so the bot could not hear anybody. It is being removed.'
      : 'Another process is polling with this TELEGRAM_TOKEN. Stop it, or give this bot a token of its own.';
  }
  return `Telegram is not heard: ${reasonOf(error)}`;
}

/** Whatever stands between us and Telegram may answer anything: what is not a list of updates is thrown. */
function readUpdates(answer: unknown): Update[] {
  if (!Array.isArray(answer)) throw new TypeError('not a list of updates');
  return answer.filter((each: Partial<Update> | null): each is Update => Number.isSafeInteger(each?.update_id));
}

const toldToWaitMs = (error: unknown): number =>
  error instanceof GrammyError ? 1_000 * (error.parameters?.retry_after ?? 0) : 0;
