import { randomUUID } from 'node:crypto';
import { readPng, type Size } from './png.ts';
import { BotApiError } from './telegram-error.ts';
import type { PhotoSize } from './telegram-world.ts';

/** Telegram's limits on a photo. */
const LARGEST_BYTES = 10 * 1_024 * 1_024;
const LONGEST_SIDES = 10_000;
const STEEPEST = 20;
/** The side of the small copy that Telegram makes of each photo. */
const SMALL = 90;

/** Files of a form, by the names of their parts. */
export type Files = ReadonlyMap<string, Buffer>;

/** The photos that were uploaded: every size of each has a name by which it is sent again. */
export function createPhotoStore() {
  const known = new Map<string, readonly PhotoSize[]>();

  function upload(bytes: Buffer): readonly PhotoSize[] {
    if (bytes.length === 0) throw new BotApiError(400, 'Bad Request: file must be non-empty');
    if (bytes.length > LARGEST_BYTES) throw new BotApiError(413, 'Request Entity Too Large');
    const size = readPng(bytes);
    if (!size) throw new BotApiError(400, 'Bad Request: IMAGE_PROCESS_FAILED');
    const [short, long] = [size.width, size.height].sort((a, b) => a - b) as [number, number];
    if (short + long > LONGEST_SIDES || long > STEEPEST * short) {
      throw new BotApiError(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS');
    }
    const scale = Math.min(1, SMALL / long);
    const small = { width: Math.ceil(size.width * scale), height: Math.ceil(size.height * scale) };
    const sizes = [toSize(small, Math.ceil(bytes.length * scale)), toSize(size, bytes.length)];
    for (const { file_id } of sizes) known.set(file_id, sizes);
    return sizes;
  }

  return {
    /** What `photo` of a call means: an uploaded file, `attach://part`, or the name of a photo that is known. */
    read(photo: unknown, files: Files): readonly PhotoSize[] {
      const part = files.get('photo') ?? files.get(/^attach:\/\/(.+)$/.exec(String(photo))?.[1] ?? '');
      if (part) return upload(part);
      if (photo === undefined) throw new BotApiError(400, 'Bad Request: there is no photo in the request');
      const found = known.get(String(photo));
      if (!found) throw new BotApiError(400, 'Bad Request: wrong file identifier/HTTP URL specified');
      return found;
    },
    /** Every name is unknown from now on. */
    forgetAll: () => known.clear(),
  };
}

const toSize = ({ width, height }: Size, bytes: number): PhotoSize => ({
  file_id: `AgAC-${randomUUID()}`,
  file_unique_id: `AQAD-${randomUUID().slice(0, 8)}`,
  width,
  height,
  file_size: bytes,
});
