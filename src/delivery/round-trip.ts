/** So many answers are seen before the least of them is believed. */
const ENOUGH = 20;
const SPAN_MS = 60_000;

/** The least time that an answer took, of the last minute or two; 0 until that is known. */
export type RoundTrip = { leastMs(): number; took(ms: number, nowMs: number): void };

export function createRoundTrip(): RoundTrip {
  let before = { least: Number.POSITIVE_INFINITY, count: 0 };
  let current = { ...before };
  let sinceMs = Number.NEGATIVE_INFINITY;

  return {
    leastMs: () => (before.count + current.count < ENOUGH ? 0 : Math.min(before.least, current.least)),
    took(ms, nowMs) {
      if (nowMs - sinceMs >= SPAN_MS) {
        before = current;
        current = { least: Number.POSITIVE_INFINITY, count: 0 };
        sinceMs = nowMs;
      }
      current = { least: Math.min(current.least, ms), count: current.count + 1 };
    },
  };
}
