/** The levels of one queue in its order: largest key first, then largest handle. */
export type SortedQueue = { readonly queue: number; readonly keys: Float64Array; readonly sorted: Uint32Array };

/**
 * Sorts rules into their queues: first dealt out by queue, then each queue by itself, which is far cheaper than one
 * sort of everything. Queues that get nothing are left out.
 */
export function* sortLevels(
  handles: Uint32Array,
  queueCount: number,
  queueOf: (handle: number) => number,
  keyOf: (handle: number) => number,
): Generator<SortedQueue> {
  const starts = new Uint32Array(queueCount + 1);
  for (const handle of handles) starts[queueOf(handle) + 1]! += 1;
  for (let queue = 0; queue < queueCount; queue++) starts[queue + 1]! += starts[queue]!;

  const dealt = new Uint32Array(handles.length);
  const next = starts.slice();
  for (const handle of handles) {
    const queue = queueOf(handle);
    dealt[next[queue]!++] = handle;
  }
  for (let queue = 0; queue < queueCount; queue++) {
    const sorted = dealt.subarray(starts[queue]!, starts[queue + 1]!);
    if (sorted.length === 0) continue;
    sorted.sort((a, b) => keyOf(b) - keyOf(a) || b - a);
    yield { queue, keys: Float64Array.from(sorted, keyOf), sorted };
  }
}
