import { LANES, laneOf } from '../alerts/alert.ts';
import type { Picture } from '../chat/picture.ts';
import type { Delivery } from './delivery.ts';

/** How long words wait for what is to be seen beside them, and those that a person set. */
const LONGEST_MS = 5_000;
const LONGEST_URGENT_MS = 2_000;
/** After one came too late no picture is waited for during this time: thirty that wait would hold up everything else. */
const REST_MS = 60_000;
/** A message that did not arrive with its picture twice goes without it: what stands in its way may be the picture. */
const MOST_TRIES = 2;
/** So many different pictures are painted at once, about half a second's work. In a storm the words of the others go alone. */
const MOST_PAINTING = 5;
/** Pictures that are known to have been painted; the painter keeps fewer. */
const MOST_PAINTED = 8;

export type PicturePorts = {
  /** What is to be seen beside an alert; undefined where its words are all there is. */
  draw(delivery: Delivery): Promise<Picture | undefined>;
  /** Paints it, so that the platform finds it ready. Rejects where it cannot be. */
  paint(picture: Picture): Promise<unknown>;
  wait(ms: number): Promise<void>;
  /** Told why words went alone. */
  onFailure(delivery: Delivery, reason: string): void;
};

/** Finds the picture of a delivery, and never fails or delays it for long: its words say everything. */
export function createPictures({ draw, paint, wait, onFailure }: PicturePorts, now: () => Date) {
  let restsUntil = Number.NEGATIVE_INFINITY;
  /** By content: being painted, and painted last. */
  const painting = new Map<string, Promise<unknown>>();
  const painted = new Map<string, Picture>();
  /** A picture that goes to a hundred thousand chats is one object, and need not be spelled out for each. */
  const keys = new WeakMap<Picture, string>();

  const keyOf = (picture: Picture): string => {
    const key = keys.get(picture) ?? JSON.stringify(picture);
    keys.set(picture, key);
    return key;
  };

  /** The same object for everybody who sees the same; undefined where too many others are being painted. */
  async function ready(picture: Picture): Promise<Picture | undefined> {
    const key = keyOf(picture);
    const known = painted.get(key);
    if (known) return known;
    if (!painting.has(key) && painting.size >= MOST_PAINTING) return undefined;
    const work = painting.get(key) ?? paint(picture).finally(() => painting.delete(key));
    painting.set(key, work);
    await work;
    const first = painted.get(key) ?? picture;
    painted.set(key, first);
    const [oldest] = painted.keys();
    if (painted.size > MOST_PAINTED && oldest !== undefined) painted.delete(oldest);
    return first;
  }

  async function find(delivery: Delivery): Promise<Picture | 'crowded' | undefined> {
    const picture = await draw(delivery);
    return picture && ((await ready(picture)) ?? 'crowded');
  }

  return async (delivery: Delivery): Promise<Picture | undefined> => {
    const at = now().getTime();
    // A clock that was set back does not prolong the rest.
    const isResting = at < restsUntil && at >= restsUntil - REST_MS;
    if (delivery.isPlain || delivery.attempts >= MOST_TRIES || isResting) return undefined;
    const longestMs = laneOf(delivery.alert) === LANES.urgent ? LONGEST_URGENT_MS : LONGEST_MS;
    const late = wait(longestMs).then(() => 'late' as const);
    try {
      const found = await Promise.race([find(delivery), late]);
      if (found === 'crowded') onFailure(delivery, `${MOST_PAINTING} others are being painted`);
      else if (found !== 'late') return found;
      else {
        restsUntil = now().getTime() + REST_MS;
        onFailure(delivery, `not painted within ${longestMs} ms`);
      }
    } catch (error) {
      onFailure(delivery, String(error));
    }
    return undefined;
  };
}
