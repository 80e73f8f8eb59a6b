import type { Logger } from 'pino';
import { reasonOf } from './core/reason.ts';

export type Opened = { add(close: () => Promise<void>): void; close(): Promise<void> };

/** What has been opened. It closes in reverse: nothing new comes in, what is on its way arrives, the database goes last. */
export function createOpened(log: Logger): Opened {
  const closings: (() => Promise<void>)[] = [];
  return {
    add: (close) => void closings.push(close),
    async close() {
      for (let close = closings.pop(); close; close = closings.pop()) {
        await close().catch((error) => log.warn({ reason: reasonOf(error) }, 'Something did not close; the rest does'));
      }
    },
  };
}
