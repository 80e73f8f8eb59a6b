import { Worker } from 'node:worker_threads';
import type { Picture } from '../chat/picture.ts';

/** What the thread answers to a picture. */
export type Painted = { readonly png: Uint8Array } | { readonly problem: string };

type PaintThread = {
  /** One picture at a time. Rejects when the thread says why it cannot, dies, or takes too long. */
  paint(picture: Picture): Promise<Uint8Array>;
  /** Starts it before the first picture, so that none waits for it. */
  warm(): void;
  close(): Promise<void>;
};

/** The thread that paints. It starts with the first picture, and again with the next one after it has died. */
export function createPaintThread(options: { readonly worker: URL; readonly timeoutMs: number }): PaintThread {
  let running: Worker | undefined;
  let isClosed = false;

  function start(): Worker {
    // Tokens and addresses are nothing to a painter, so it is not shown the environment. Nor does it inherit the
    // switches of this program, some of which a thread refuses.
    const worker = new Worker(options.worker, { name: 'painter', env: {}, execArgv: [] });
    // An idle painter keeps no program from ending.
    worker.unref();
    const forget = () => {
      if (running === worker) running = undefined;
    };
    return worker.on('error', forget).on('exit', forget);
  }

  return {
    paint(picture) {
      if (isClosed) return Promise.reject(new Error('The painter has been closed.'));
      running ??= start();
      const worker = running;
      return new Promise((resolve, reject) => {
        const settle = (act: () => void) => {
          clearTimeout(timer);
          worker.off('message', onMessage).off('error', onError).off('exit', onExit);
          act();
        };
        const onMessage = (painted: Painted) =>
          settle(() => ('png' in painted ? resolve(painted.png) : reject(new Error(painted.problem))));
        const onError = (error: unknown) => settle(() => reject(error));
        const onExit = () => settle(() => reject(new Error('The painter ended in the middle of a picture.')));
        const timer = setTimeout(() => {
          settle(() => reject(new Error(`The picture was not painted within ${options.timeoutMs} ms.`)));
          running = undefined;
          void worker.terminate();
        }, options.timeoutMs);
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        worker.postMessage(picture);
      });
    },

    warm() {
      if (!isClosed) running ??= start();
    },

    async close() {
      isClosed = true;
      await running?.terminate();
    },
  };
}
