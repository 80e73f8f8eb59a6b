import { createHash } from 'node:crypto';
import { type RawFile, REST, Routes } from 'discord.js';
import type { Command } from '../../chat/command.ts';
import type { Outcome, Parcel } from '../../chat/platform.ts';
import type { Right } from '../../chat/right.ts';
import type { Attach } from './attach.ts';
import { readChat } from './caller.ts';
import { type Part, toParts } from './markup.ts';
import { classify, wasCut } from './outcome.ts';

/**
 * REST as deliveries use it: it never waits and never tries again by itself, because the outbox owns both. Being told
 * to wait, by Discord or by the buckets the library counts, is an error that `classify` turns into `throttled`.
 */
export const createDeliveryRest = (token: string, apiRoot: string, timeoutMs: number): REST =>
  new REST({ api: apiRoot, retries: 0, offset: 0, timeout: timeoutMs, rejectOnRateLimit: () => true }).setToken(token);

/** Nobody is ever called by name: what a coin or a person is named must not ring a thousand phones. */
export const NO_MENTIONS = { parse: [] };

/** People whose channel is remembered; of anybody else it is asked for again. */
const MOST_CHANNELS = 50_000;

export type Sender = {
  send(parcel: Parcel): Promise<Outcome>;
  /** The channel of a person's direct messages, once it is known. */
  learn(personId: string, channelId: string): void;
};

export function createSender(rest: REST, token: string, catalog: readonly Command[], attach: Attach): Sender {
  /** Direct message channels never change, so each is asked for once. */
  const directChannels = new Map<string, string>();
  /** How many parts of a long message have arrived, so that being told to wait in the middle resumes there. */
  const arrived = new Map<string, number>();

  async function channelOf(chat: Parcel['chat']): Promise<string | undefined> {
    const place = readChat(chat);
    if (!place) return undefined;
    if ('channelId' in place) return place.channelId;
    const known = directChannels.get(place.personId);
    if (known) return known;
    const opened = readId(await rest.post(Routes.userChannels(), { body: { recipient_id: place.personId } }));
    remember(place.personId, opened);
    return opened;
  }

  function remember(personId: string, channelId: string): void {
    directChannels.delete(personId);
    directChannels.set(personId, channelId);
    for (const oldest of directChannels.keys()) {
      if (directChannels.size <= MOST_CHANNELS) break;
      directChannels.delete(oldest);
    }
  }

  async function post(channelId: string, part: Part, nonce: string, files: readonly RawFile[]): Promise<string> {
    const request = toRequest(part, nonce, files);
    const ask = async () => readId(await rest.post(Routes.channelMessages(channelId), request));
    try {
      return await ask();
    } catch (error) {
      if (!wasCut(error)) throw error;
      // Only the answer may be lost. Discord knows the nonce and tells of the message it made, or makes it now.
      return ask();
    }
  }

  return {
    learn: remember,

    async send({ chat, message, key, isPlain }) {
      try {
        const channelId = await channelOf(chat);
        if (!channelId) return { kind: 'rejected', reason: `${chat} is not a chat on Discord` };
        const parts = toParts(catalog, message, isPlain);
        if (parts.length === 0) return { kind: 'rejected', reason: 'the message is empty' };

        let messageId: string | undefined;
        const messages = parts.length - (arrived.get(key) ?? 0);
        let lacks: Right | undefined;
        const onForbidden = () => {
          lacks = 'attach-files';
        };
        for (let i = arrived.get(key) ?? 0; i < parts.length; i++) {
          // The last part carries the picture, which then stands between the words and the buttons.
          const beside = isPlain || i < parts.length - 1 ? {} : message;
          const send = (files: readonly RawFile[]) => post(channelId, parts[i]!, toNonce(key, i), files);
          messageId = await attach(beside, channelId, send, onForbidden);
          arrived.set(key, i + 1);
        }
        arrived.delete(key);
        return {
          kind: 'sent',
          ...(messageId === undefined ? {} : { messageId }),
          ...(messages > 1 ? { messages } : {}),
          ...(lacks ? { lacks } : {}),
        };
      } catch (error) {
        // The library forgets a token that was refused once, and would never ask again.
        rest.setToken(token);
        const outcome = classify(error);
        if (outcome.kind !== 'throttled' && outcome.kind !== 'failed') arrived.delete(key);
        return outcome;
      }
    },
  };
}

/** A message as REST posts it. Discord pairs a file with what is said of it by its place in the list. */
export const toRequest = (part: Part, nonce: string, files: readonly RawFile[]) => ({
  body: {
    ...part,
    nonce,
    enforce_nonce: true,
    allowed_mentions: NO_MENTIONS,
    ...(files.length > 0 ? { attachments: files.map(({ name }, id) => ({ id, filename: name })) } : {}),
  },
  files: [...files],
});

/** Discord compares at most 25 characters. */
const toNonce = (key: string, part: number): string =>
  part === 0 && key.length <= 25 ? key : createHash('sha256').update(`${key} ${part}`).digest('base64url').slice(0, 25);

/** The id in an answer; an answer without one, such as a proxy's page, is no answer. */
function readId(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string')
    return answer.id;
  throw new Error('Discord answered something that is not a message');
}
