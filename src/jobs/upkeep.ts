import type { Job } from './runner.ts';

/** Ends what is only kept for a while. */
export interface Upkeep {
  /** Rules whose snooze is over ring again. */
  wake(now: Date): Promise<void>;
  /** Removes rules whose time is over, and tells each chat, in one transaction. Returns how many. */
  expire(now: Date): Promise<number>;
  /** Deletes candles beyond the warm-up, the delivery log after 90 days, and rules removed as long ago. */
  prune(now: Date, marketNow: Date): Promise<void>;
}

export const snoozeJob = (upkeep: Upkeep, now: () => Date): Job => ({
  name: 'snoozes',
  timing: { everyMs: 30_000 },
  run: () => upkeep.wake(now()),
});

export const expiryJob = (upkeep: Upkeep, now: () => Date, onEnqueued: (count: number) => void): Job => ({
  name: 'expiry',
  timing: { everyMs: 30_000 },
  run: async () => onEnqueued(await upkeep.expire(now())),
});

export const pruneJob = (upkeep: Upkeep, now: () => Date, marketNow: () => Date): Job => ({
  name: 'prune',
  timing: { after: '1d', delayMs: 60 * 60_000 },
  isKept: true,
  run: () => upkeep.prune(now(), marketNow()),
});

/** A market with a clock of its own goes on where it was left, also after the process was killed. */
export const clockJob = (keepClock: () => Promise<void>): Job => ({
  name: 'clock',
  timing: { everyMs: 10 * 60_000 },
  run: keepClock,
});
