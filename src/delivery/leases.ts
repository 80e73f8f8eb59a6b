import type { Outbox } from './outbox.ts';

/** A claim of a process that died is taken over after this. */
export const LEASE_MS = 8_000;
const RENEW_EVERY_MS = 2_000;
/** Confirmed longer ago than this, a claim is asked for again before its message leaves. */
const SURE_MS = 4_000;

/**
 * Keeps the claims of this process alive while it lives, so that they can be short although an answer may take a minute.
 * Nothing leaves under a claim that may have been taken over: a process that stood still must ask first.
 */
export type Leases = {
  /** Claimed not before `sinceMs`. */
  hold(ids: readonly bigint[], sinceMs: number): void;
  release(id: bigint): void;
  /** What this process answers for: on its way, or answered and not stored yet. */
  held(): readonly bigint[];
  /** Renews what is held when it is time. */
  renew(): Promise<void>;
  /** Whether the message may leave: its claim is known to be ours. Rejects when nobody can say. */
  isOurs(id: bigint): Promise<boolean>;
};

export function createLeases(outbox: Pick<Outbox, 'renew'>, by: string, elapsedMs: () => number): Leases {
  /** When each claim was last known to be ours. */
  const held = new Map<bigint, number>();
  let renewedMs = Number.NEGATIVE_INFINITY;

  async function renewAll(): Promise<void> {
    const ids = [...held.keys()];
    const from = elapsedMs();
    if (ids.length > 0) {
      const ours = new Set(await outbox.renew(ids, by, LEASE_MS));
      for (const id of ids) {
        const sinceMs = held.get(id);
        // What was claimed anew meanwhile is not lost because the old claim was.
        if (sinceMs === undefined || sinceMs > from) continue;
        if (ours.has(id)) held.set(id, from);
        else held.delete(id);
      }
    }
    renewedMs = from;
  }

  return {
    hold(ids, sinceMs) {
      for (const id of ids) held.set(id, sinceMs);
    },
    release: (id) => void held.delete(id),
    held: () => [...held.keys()],
    async renew() {
      if (elapsedMs() - renewedMs >= RENEW_EVERY_MS) await renewAll();
    },
    async isOurs(id) {
      const sureMs = held.get(id);
      if (sureMs !== undefined && elapsedMs() - sureMs > SURE_MS) await renewAll();
      return held.has(id);
    },
  };
}
