import type { Picture } from '../chat/picture.ts';
import type { Delivery } from './delivery.ts';

/** How long words wait for what is to be seen beside them. */
const LONGEST_MS = 5_000;
/** After one came too late no picture is waited for during this time: thirty that wait would hold up everything else. */
const REST_MS = 60_000;
/** A message that did not arrive with its picture twice goes without it: what stands in its way may be the picture. */
const MOST_TRIES = 2;

export type PicturePorts = {
  /** What is to be seen beside an alert; undefined where its words are all there is. */
  draw(delivery: Delivery): Promise<Picture | undefined>;
  wait(ms: number): Promise<void>;
  /** Told why words went alone. */
  onFailure(delivery: Delivery, reason: string): void;
};

/** Finds the picture of a delivery, and never fails or delays it for long: its words say everything. */
export function createPictures({ draw, wait, onFailure }: PicturePorts, now: () => Date) {
  let restsUntil = Number.NEGATIVE_INFINITY;

  return async (delivery: Delivery): Promise<Picture | undefined> => {
    const at = now().getTime();
    // A clock that was set back does not prolong the rest.
    const isResting = at < restsUntil && at >= restsUntil - REST_MS;
    if (delivery.isPlain || delivery.attempts >= MOST_TRIES || isResting) return undefined;
    const late = wait(LONGEST_MS).then(() => 'late' as const);
    try {
      const drawn = await Promise.race([draw(delivery), late]);
      if (drawn !== 'late') return drawn;
      restsUntil = now().getTime() + REST_MS;
      onFailure(delivery, `not drawn within ${LONGEST_MS} ms`);
    } catch (error) {
      onFailure(delivery, String(error));
    }
    return undefined;
  };
}
