import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Outcome, Shut } from '../../chat/platform.ts';

/** Where nothing arrives until somebody opens the door again, and why. */
const CLOSED_DOORS: ReadonlyMap<number | string, Shut> = new Map([
  [Code.UnknownChannel, 'removed'],
  [Code.UnknownGuild, 'removed'],
  [Code.UnknownUser, 'removed'],
  [Code.InvalidRecipients, 'removed'],
  [Code.MissingAccess, 'view-channel'],
  [Code.MissingPermissions, 'send-messages'],
  [Code.CannotSendMessagesInNonTextChannel, 'removed'],
  [Code.ChannelVerificationLevelTooHighForYouToGainAccess, 'view-channel'],
  [Code.CannotSendMessagesToThisUser, 'blocked'],
  [Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'stranger'],
  [Code.ThreadLocked, 'topic'],
  [Code.InvalidActionOnArchivedThread, 'topic'],
]);

/** Opening conversations has a limit of its own that Discord keeps to itself; a minute has always been enough. */
const OPENING_TOO_FAST_MS = 60_000;

/** What a failed call of Discord's API means for the message that caused it. */
export function classify(error: unknown): Outcome {
  if (error instanceof RateLimitError) {
    // A 429 without the numbers of a bucket comes from the edge in front of Discord, and is about all of us.
    const isAboutAll = error.global || error.limit === Number.POSITIVE_INFINITY;
    return {
      kind: 'throttled',
      retryAfterMs: Math.max(1, Math.ceil(error.retryAfter)),
      scope: isAboutAll ? 'all' : 'chat',
    };
  }
  if (error instanceof DiscordAPIError) {
    const reason = `${error.status} ${error.code}: ${error.message}`;
    const because = CLOSED_DOORS.get(error.code);
    if (because) return { kind: 'unreachable', reason, because };
    if (error.code === Code.OpeningDirectMessagesTooFast) {
      return { kind: 'throttled', retryAfterMs: OPENING_TOO_FAST_MS, scope: 'chat' };
    }
    if (error.status === 400 || error.status === 413) return { kind: 'rejected', reason };
    return { kind: 'failed', reason };
  }
  if (error instanceof HTTPError) return { kind: 'failed', reason: `${error.status} ${error.message}` };
  // The network. Whether the message arrived may be unknown, but Discord knows its nonce: sending it again with the
  // same key within the next minutes cannot make a second one, so this is a failure like any other.
  return { kind: 'failed', reason: toReason(error) };
}

/** True where the request was on its way and the line was cut before an answer came. */
export const wasCut = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ECONNRESET' || error.code === 'UND_ERR_SOCKET' || error.code === 'EPIPE');

/** True where trying again may help: Discord stumbled, or the network. */
export const mayPass = (error: unknown): boolean =>
  error instanceof DiscordAPIError || error instanceof RateLimitError
    ? false
    : error instanceof HTTPError
      ? error.status >= 500
      : error instanceof Error;

export const toReason = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  return error.name === 'AbortError' ? 'no answer within the time allowed' : `${code}${error.message || error.name}`;
};
