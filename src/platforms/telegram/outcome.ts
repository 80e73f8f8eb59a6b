import { GrammyError, HttpError } from 'grammy';
import type { Outcome, Shut } from '../../chat/platform.ts';
import { type Address, toChatId } from './address.ts';
import { NoAnswer } from './fetch.ts';

/** What Telegram answers when nothing can be written to a chat until somebody changes something there, and why that is. */
const SHUT: readonly (readonly [RegExp, Shut])[] = [
  [/thread not found|TOPIC_(CLOSED|DELETED)/i, 'topic'],
  [/need administrator rights/i, 'post-messages'],
  [/rights to send (photos|media)|CHAT_SEND_(PHOTOS|MEDIA)_FORBIDDEN/i, 'send-photos'],
  [/(not enough|no) rights|CHAT_(WRITE_FORBIDDEN|RESTRICTED|SEND_PLAIN_FORBIDDEN)/i, 'send-messages'],
  [/blocked by the user|initiate conversation|can't send messages to bots/i, 'blocked'],
  [/chat not found|PEER_ID_INVALID|deactivated|kicked|not a member|chat was deleted/i, 'removed'],
];

/**
 * What a failed call means for the message that it carried. Telegram does not tell whose limit was hit:
 * `isChatBusy` says whether this chat alone explains it.
 */
export function classify(error: unknown, to: Address, isChatBusy: boolean): Outcome {
  if (!(error instanceof GrammyError) || !isRefusal(error)) {
    const reason = reasonOf(error);
    return hasNotLeft(error) ? { kind: 'failed', reason } : { kind: 'ambiguous', reason };
  }
  const { error_code: code, description: reason, parameters } = error;
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', to: toChatId({ ...to, chat: parameters.migrate_to_chat_id }) };
  }
  if (code === 429 || parameters.retry_after !== undefined) {
    const isGroup = to.chat < 0;
    return {
      kind: 'throttled',
      retryAfterMs: 1_000 * (parameters.retry_after ?? 1),
      scope: isGroup || isChatBusy ? 'chat' : 'all',
    };
  }
  const because = SHUT.find(([said]) => said.test(reason))?.[1];
  if (code === 403 || (code === 400 && because))
    return { kind: 'unreachable', reason, ...(because ? { because } : {}) };
  if (code === 400) return { kind: 'rejected', reason };
  return { kind: 'failed', reason: `${code}: ${reason}` };
}

/**
 * Whether a photo was refused in a way that its text alone may not be. Then nothing has arrived: also where Telegram
 * stumbled, because words do not wait for a picture.
 */
export const isAboutPicture = (outcome: Outcome): boolean =>
  outcome.kind === 'rejected' || outcome.kind === 'failed' || isForbidden(outcome);

/** Whether the chat takes words, but no photos. */
export const isForbidden = (outcome: Outcome): boolean =>
  outcome.kind === 'unreachable' && outcome.because === 'send-photos';

/** The message says already what it was to be changed into, as after two taps on one button. */
export const isUnchanged = (error: unknown): boolean =>
  error instanceof GrammyError && isRefusal(error) && /message is not modified/i.test(error.description);

/** An answer that is JSON but not Telegram's arrives as an error without a code. It tells nothing about the message. */
const isRefusal = ({ error_code, description }: GrammyError) =>
  typeof error_code === 'number' && typeof description === 'string';

export const isTokenRefused = (error: unknown): boolean =>
  // A token that is not even shaped like one is answered with 404.
  error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);

export const tokenRefusedBy = (apiRoot: string): string =>
  `The Bot API at ${apiRoot} does not accept TELEGRAM_TOKEN. Copy it again from @BotFather.`;

/** What went wrong, for the log. It never holds the token. */
export function reasonOf(error: unknown): string {
  if (error instanceof GrammyError && isRefusal(error)) return `${error.error_code}: ${error.description}`;
  if (!(error instanceof HttpError)) return 'the answer could not be read';
  return error.error instanceof NoAnswer ? error.error.message : 'no answer in time';
}

const hasNotLeft = (error: unknown): boolean =>
  error instanceof HttpError && error.error instanceof NoAnswer && !error.error.hasLeft;
