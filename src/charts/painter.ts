import { createHash } from 'node:crypto';
import type { Painter, Picture } from '../chat/picture.ts';
import { createPaintThread } from './paint-thread.ts';

export type PainterOptions = {
  /** The program of the thread, compiled: Node 20 runs no TypeScript, so tests name the one in dist/. */
  readonly worker?: URL;
  /** A picture takes about 100 ms; one that takes this long never ends. */
  readonly timeoutMs?: number;
  /** How many different pictures may wait for their turn. More are refused at once: their text goes alone. */
  readonly queueLength?: number;
  /** How many of the newest pictures are kept, each about 80 kB. */
  readonly keep?: number;
};

/** How often a picture may fail before it is no longer tried. A second try forgives a thread that died of another cause. */
const TRIES = 2;

type Order = { readonly png: Promise<Uint8Array>; readonly tries: number; hasFailed: boolean };

/**
 * Paints in a thread of its own, so that nobody else waits while it does: started with the first picture, replaced
 * when it dies or hangs. Equal pictures are painted once, whether they are asked for together or one after another.
 */
export function createPainter({
  worker = new URL('./worker.js', import.meta.url),
  timeoutMs = 10_000,
  queueLength = 32,
  keep = 16,
}: PainterOptions = {}): Painter & { warm(): void; close(): Promise<void> } {
  const thread = createPaintThread({ worker, timeoutMs });
  /** By content, the newest last. */
  const orders = new Map<string, Order>();
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn(picture: Picture): Promise<Uint8Array> {
    waiting += 1;
    const png = turn.then(() => thread.paint(picture)).finally(() => (waiting -= 1));
    turn = png.catch(() => 'whoever asked for it is told');
    return png;
  }

  function order(key: string, picture: Picture, tries: number): Order {
    const png = inTurn(picture);
    const ordered: Order = { png, tries, hasFailed: false };
    png.catch(() => {
      ordered.hasFailed = true;
    });
    orders.delete(key);
    orders.set(key, ordered);
    const [oldest] = orders.keys();
    if (orders.size > keep && oldest !== undefined) orders.delete(oldest);
    return ordered;
  }

  return {
    async paint(picture) {
      const key = createHash('sha256').update(JSON.stringify(picture)).digest('base64');
      const known = orders.get(key);
      if (known && (!known.hasFailed || known.tries >= TRIES)) return known.png;
      if (waiting >= queueLength) throw new Error(`${waiting} pictures are already waiting to be painted.`);
      return order(key, picture, (known?.tries ?? 0) + 1).png;
    },
    warm: thread.warm,
    close: () => thread.close(),
  };
}
