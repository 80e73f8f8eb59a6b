import { setTimeout as wait } from 'node:timers/promises';
import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, type RawFile } from 'discord.js';
import type { Message } from '../../chat/message.ts';
import type { Painter, Picture } from '../../chat/picture.ts';
import { toReason } from './outcome.ts';

/** Channels that take no files, of which so many are remembered. */
const MOST_REFUSING = 10_000;
/**
 * So many messages go there without a picture before one is tried again, because somebody may have allowed it since.
 * Refusals count toward a ban, so a picture is not tried on all of them.
 */
const WORDS_BEFORE_NEXT = 20;

/** How long words wait for their picture to be painted. */
const PAINT_MS = 8_000;

/** What goes along with words. */
type Beside = Pick<Message, 'picture' | 'document'>;

/** Sends with the picture beside the words; words alone where it is not painted, or not taken there. */
export type Attach = <T>(
  beside: Beside,
  channelId: string,
  send: (files: readonly RawFile[]) => Promise<T>,
  /** Words were taken where files may not be sent. */
  onForbidden?: () => void,
) => Promise<T>;

export function createAttach(
  painter: Painter | undefined,
  log: { warn(facts: object, text: string): void },
  paintMs = PAINT_MS,
): Attach {
  const refusing = new Map<string, number>();

  function mayCarry(channelId: string): boolean {
    const left = refusing.get(channelId) ?? 0;
    if (left === 0) return true;
    refusing.set(channelId, left - 1);
    return false;
  }

  function note(channelId: string): void {
    refusing.delete(channelId);
    refusing.set(channelId, WORDS_BEFORE_NEXT);
    for (const oldest of refusing.keys()) {
      if (refusing.size <= MOST_REFUSING) break;
      refusing.delete(oldest);
    }
  }

  async function paint(picture: Picture): Promise<RawFile | undefined> {
    if (!painter) return undefined;
    const done = new AbortController();
    try {
      const late = wait(paintMs, undefined, { signal: done.signal });
      const png = await Promise.race([painter.paint(picture), late]);
      if (!png) throw new Error(`not painted within ${paintMs} ms`);
      return { name: 'picture.png', data: Buffer.from(png), contentType: 'image/png' };
    } catch (error) {
      log.warn({ picture: picture.kind, error: toReason(error) }, 'Discord: a picture was not painted; words go alone');
      return undefined;
    } finally {
      done.abort();
    }
  }

  return async ({ picture, document }, channelId, send, onForbidden) => {
    const drawn = picture && mayCarry(channelId) ? await paint(picture) : undefined;
    const written = document && { name: document.name, data: Buffer.from(document.text), contentType: 'text/plain' };
    const files = [drawn, written].filter((file) => file !== undefined);
    if (files.length === 0) return send([]);
    try {
      return await send(files);
    } catch (error) {
      if (!isAboutFile(error)) throw error;
      if (isForbidden(error)) note(channelId);
      log.warn({ channelId, error: toReason(error) }, 'Discord: a picture was not taken; its words go alone');
      const sent = await send([]);
      if (isForbidden(error)) onForbidden?.();
      return sent;
    }
  };
}

const isForbidden = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === Code.MissingPermissions;

/** Whether words alone may be taken where words with a file were not. Discord, too, may stumble over a file alone. */
const isAboutFile = (error: unknown): boolean =>
  isForbidden(error) ||
  error instanceof HTTPError ||
  (error instanceof DiscordAPIError && (error.status === 400 || error.status === 413));
