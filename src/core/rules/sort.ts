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
    const ours = dealt.subarray(starts[queue]!, starts[queue + 1]!);
    if (ours.length > 0) yield { queue, ...sortQueue(ours, keyOf) };
  }
}

/**
 * Sorts the keys alone and then looks up the place of each rule among them. Numbers without a comparison function
 * are sorted natively, some times faster than pairs with one, and nothing is left for the garbage collector.
 */
function sortQueue(handles: Uint32Array, keyOf: (handle: number) => number): Omit<SortedQueue, 'queue'> {
  const count = handles.length;
  const keys = new Float64Array(count);
  handles.sort();
  for (let i = 0; i < count; i++) keys[i] = keyOf(handles[i]!);
  const ascending = keys.slice().sort();

  const sorted = new Uint32Array(count);
  // How many rules have been placed already in the run of equal keys that starts here.
  const placed = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const start = firstNotBelow(ascending, keys[i]!);
    sorted[count - 1 - start - placed[start]!++] = handles[i]!;
  }
  return { keys: ascending.reverse(), sorted };
}

function firstNotBelow(ascending: Float64Array, key: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
