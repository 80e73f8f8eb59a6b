import type { Courier } from './courier.ts';

/** Nothing is waited for longer than this, whatever the database said: another process may have enqueued something. */
const LONGEST_MS = 1_000;

/** What is due again at once, because it may not be told yet, is not asked for in a busy loop. */
const SHORTEST_MS = 1;

/** How long stopping waits for answers. What is not answered by then goes again later, as a possible repeat. */
export const LEAVE_AFTER_MS = 5_000;

export type DeliveryLoop = {
  /** Something waits: deliver now, or at once after what is being delivered. */
  wake(): void;
  /** Lets what is on its way settle and starts nothing more. */
  stop(): Promise<void>;
};

/** Keeps the courier going: at once when something is enqueued, and again when the next retry or rest is over. */
export function createDeliveryLoop(courier: Courier, onError: (error: unknown) => void): DeliveryLoop {
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | undefined;
  let isAskedAgain = false;
  let isStopped = false;

  async function deliver(): Promise<void> {
    let waitMs = LONGEST_MS;
    try {
      do {
        isAskedAgain = false;
        waitMs = Math.max((await courier.deliverDue(wake)) ?? LONGEST_MS, SHORTEST_MS);
      } while (isAskedAgain && !isStopped);
    } catch (error) {
      onError(error);
    }
    round = undefined;
    if (!isStopped) timer = setTimeout(wake, Math.min(waitMs, LONGEST_MS));
  }

  function wake(): void {
    if (isStopped) return;
    clearTimeout(timer);
    if (round) isAskedAgain = true;
    else round = deliver();
  }

  async function finish(): Promise<void> {
    await round;
    await courier.settled().catch(onError);
  }

  return {
    wake,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      let patience: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        patience = setTimeout(resolve, LEAVE_AFTER_MS);
      });
      await Promise.race([finish(), enough]);
      clearTimeout(patience);
    },
  };
}
