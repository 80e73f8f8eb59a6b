/** After a refusal: so much less. */
const LOWERED = 0.85;
/** It comes back up to just below what was refused, so much a step and not faster than this. */
const NEAR_REFUSED = 0.97;
const STEP_MS = 2_000;
const STEP_SHARE = 1 / 100;
/** Only then it is tried whether more goes again; twice as long after each time that it did not. */
const PATIENCE_MS = 180_000;
const LONGEST_PATIENCE_MS = 3_600_000;

/** How many messages a second a server takes, learnt from its refusals: it may take fewer than it says. */
export type Ceiling = {
  /** Messages a second, at least one; not a whole number while it climbs. */
  perSecond(): number;
  /** A message arrived while as much was sent as the ceiling allows; less proves nothing. */
  reached(nowMs: number): void;
  /** All were told to wait because of a message that was sent at `sentMs`. */
  refused(sentMs: number, nowMs: number): void;
};

export function createCeiling(full: number): Ceiling {
  let perSecond = full;
  /** The least that was refused. */
  let refusedAt = Number.POSITIVE_INFINITY;
  let loweredMs = Number.NEGATIVE_INFINITY;
  let raisedMs = Number.NEGATIVE_INFINITY;
  let patienceMs = PATIENCE_MS;

  return {
    perSecond: () => perSecond,
    reached(nowMs) {
      if (perSecond >= full || nowMs - Math.max(raisedMs, loweredMs) < STEP_MS) return;
      const isProbing = nowMs - loweredMs >= patienceMs;
      const top = isProbing ? full : Math.min(full, refusedAt * NEAR_REFUSED);
      if (perSecond >= top) return;
      perSecond = Math.min(top, perSecond + full * STEP_SHARE);
      raisedMs = nowMs;
    },
    refused(sentMs, nowMs) {
      // What was on its way when the ceiling came down says nothing about the new one.
      if (sentMs <= loweredMs) return;
      if (nowMs - loweredMs >= patienceMs) patienceMs = Math.min(patienceMs * 2, LONGEST_PATIENCE_MS);
      refusedAt = perSecond;
      perSecond = Math.max(1, perSecond * LOWERED);
      loweredMs = nowMs;
    },
  };
}
