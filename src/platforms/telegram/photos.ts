import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { InputFile } from 'grammy';
import type { Painter, Picture } from '../../chat/picture.ts';
import type { Log } from './log.ts';

/** Uploaded pictures that are remembered; a picture is news for a day, and there are a few kinds of them. */
const MOST_KNOWN = 200;

/** A picture as Telegram takes it: the name of one that it has already, or the picture itself. */
export type Photo = { readonly photo: string | InputFile; readonly isKnown: boolean };

export type Photos = ReturnType<typeof createPhotos>;

/** Turns pictures into photos. What was uploaded once is only named from then on, in every chat. */
export function createPhotos(painter: Painter | undefined, paintMs: number, log: Log) {
  const fileIds = new Map<string, string>();
  /** A picture that goes to a hundred thousand chats is one object, and need not be spelled out for each. */
  const keys = new WeakMap<Picture, string>();

  function keyOf(picture: Picture): string {
    const key = keys.get(picture) ?? createHash('sha256').update(JSON.stringify(picture)).digest('base64');
    keys.set(picture, key);
    return key;
  }

  return {
    /** Undefined where it cannot be painted. */
    async of(picture: Picture): Promise<Photo | undefined> {
      if (!painter) return undefined;
      const key = keyOf(picture);
      const known = fileIds.get(key);
      if (known !== undefined) {
        // What is used moves to the end: the map keeps the order of writing, and its front is forgotten.
        fileIds.delete(key);
        fileIds.set(key, known);
        return { photo: known, isKnown: true };
      }
      try {
        const png = await inTime(painter.paint(picture), paintMs);
        return { photo: new InputFile(png, 'picture.png'), isKnown: false };
      } catch (error) {
        log.warn({ picture: picture.kind, reason: String(error) }, 'A picture was not painted; its text goes alone');
        return undefined;
      }
    },
    /** Reads the name of an uploaded photo out of Telegram's answer: the last of its sizes is the largest. */
    learn(picture: Picture, sizes: unknown): void {
      const largest: { file_id?: unknown } | undefined = Array.isArray(sizes) ? sizes.at(-1) : undefined;
      if (typeof largest?.file_id !== 'string') return;
      fileIds.set(keyOf(picture), largest.file_id);
      for (const oldest of fileIds.keys()) {
        if (fileIds.size <= MOST_KNOWN) break;
        fileIds.delete(oldest);
      }
    },
    forget: (picture: Picture) => void fileIds.delete(keyOf(picture)),
  };
}

function inTime<T>(painted: Promise<T>, ms: number): Promise<T> {
  const done = new AbortController();
  const late = wait(ms, undefined, { signal: done.signal }).then(() => {
    throw new Error(`not painted within ${ms} ms`);
  });
  return Promise.race([painted, late]).finally(() => done.abort());
}
