/** How patient the platform is with the network. */
export type Waits = {
  /** How long Telegram may hold a poll open while there is nothing to hear. */
  readonly pollSeconds: number;
  /** How long a message waits for its answer. */
  readonly answerSeconds: number;
  /** How long words wait for their picture to be painted. */
  readonly paintMs: number;
  /** How long a connection may take to stand. */
  readonly connectMs: number;
  /** How long `start` waits for Telegram before it goes on trying in the background. */
  readonly startMs: number;
  /** How long `stop` waits for answers in flight. */
  readonly stopMs: number;
  /** The pause after the nth failure in a row, counted from 0. */
  retryMs(attempt: number): number;
};

export const USUAL_WAITS: Waits = {
  pollSeconds: 25,
  answerSeconds: 20,
  paintMs: 8_000,
  connectMs: 10_000,
  startMs: 10_000,
  stopMs: 5_000,
  retryMs: (attempt) => Math.min(1_000 * 2 ** attempt, 30_000),
};

/** As much of a signal as the clients' own kind and Node's have in common. */
type Ending = Pick<AbortSignal, 'aborted'> & {
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
};

/** Waits, or until the signal ends the wait. */
export function pause(ms: number, signal: Ending): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
