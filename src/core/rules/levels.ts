import { capacityFor, grownBytes, grownFloats, grownInts, type HandleList } from './grow.ts';
import { sortLevels } from './sort.ts';

/** Levels in one chunk. Larger chunks shift more on insertion, smaller ones make the directories longer. */
const CHUNK = 64;
const CHUNK_BITS = 6;
/** A bulk load leaves room, so that the first insertions do not split every chunk. */
const FILL = 48;
/** A chunk that falls below this looks for a neighbour to join, so that removals cannot leave a trail of empty ones. */
const SPARSE = 16;

/**
 * Sorted queues of levels, all packed into one arena of chunks, so that a million levels are a few typed arrays and
 * nothing for the garbage collector to follow.
 *
 * A level is a key and the handle of the rule that waits there. Each queue is sorted with the smallest key last:
 * that one is reached first, and taking from the end of a chunk moves nothing. Equal keys are ordered by handle.
 *
 * *Invariant.* No chunk in a directory is empty. Memory follows the largest number of levels ever held.
 */
export class Levels {
  /** Levels of chunk `c` are at `c * CHUNK` and on, `counts[c]` of them. */
  private keys: Float64Array = new Float64Array(0);
  private handles: Uint32Array = new Uint32Array(0);
  private counts: Uint8Array = new Uint8Array(0);
  /** Chunks that nobody uses, as a stack. */
  private free: Uint32Array = new Uint32Array(0);
  private freeCount = 0;
  /** The chunks of each queue, farthest first; only the first `lengths[queue]` count. */
  private readonly directories: Uint32Array[] = [];
  /** The nearest key of each of those chunks, so that finding one does not visit the chunks themselves. */
  private readonly ends: Float64Array[] = [];
  private readonly lengths: number[] = [];

  /** Makes sure that queues 0 to `count - 1` exist. */
  ensureQueues(count: number): void {
    while (this.lengths.length < count) {
      this.directories.push(new Uint32Array(2));
      this.ends.push(new Float64Array(2));
      this.lengths.push(0);
    }
  }

  /** The smallest key of a queue; Infinity when it is empty. */
  nearest(queue: number): number {
    const length = this.lengths[queue]!;
    return length === 0 ? Infinity : this.ends[queue]![length - 1]!;
  }

  insert(queue: number, key: number, handle: number): void {
    if (this.lengths[queue] === 0) this.enlist(queue, 0, this.claim());
    let at = this.findChunk(queue, key, handle);
    if (this.counts[this.directories[queue]![at]!] === CHUNK) {
      this.split(queue, at);
      if (this.isChunkBefore(queue, at, key, handle)) at++;
    }
    const chunk = this.directories[queue]![at]!;
    const { keys, handles } = this;
    const position = this.findPosition(chunk, key, handle);
    // A loop, because for some dozens of elements a call to copyWithin costs more than it saves.
    for (let i = (chunk << CHUNK_BITS) + this.counts[chunk]!; i > position; i--) {
      keys[i] = keys[i - 1]!;
      handles[i] = handles[i - 1]!;
    }
    keys[position] = key;
    handles[position] = handle;
    this.counts[chunk]!++;
    this.noteEnd(queue, at);
  }

  /** Takes one level out; false when it is not there. */
  remove(queue: number, key: number, handle: number): boolean {
    if (this.lengths[queue] === 0) return false;
    const at = this.findChunk(queue, key, handle);
    const chunk = this.directories[queue]![at]!;
    const position = this.findPosition(chunk, key, handle);
    const { keys, handles } = this;
    const last = lastOf(chunk, this.counts[chunk]!);
    if (position > last || keys[position] !== key || handles[position] !== handle) return false;

    for (let i = position; i < last; i++) {
      keys[i] = keys[i + 1]!;
      handles[i] = handles[i + 1]!;
    }
    const left = this.counts[chunk]! - 1;
    this.counts[chunk] = left;
    if (left === 0) {
      this.delist(queue, at);
      return true;
    }
    this.noteEnd(queue, at);
    if (left < SPARSE && !this.join(queue, at - 1)) this.join(queue, at);
    return true;
  }

  /** Moves the handles of levels with a key up to `key` into the list, smallest key first, until it has `most`. */
  takeReached(queue: number, key: number, into: HandleList, most = Infinity): void {
    const { keys, handles } = this;
    const directory = this.directories[queue]!;
    while (this.lengths[queue]! > 0 && into.count < most) {
      const at = this.lengths[queue]! - 1;
      const chunk = directory[at]!;
      const first = chunk << CHUNK_BITS;
      let end = first + this.counts[chunk]!;
      const stop = Math.max(first, end - (most - into.count));
      into.reserve(CHUNK);
      while (end > stop && keys[end - 1]! <= key) into.items[into.count++] = handles[--end]!;
      this.counts[chunk] = end - first;
      if (end > first) {
        this.noteEnd(queue, at);
        return;
      }
      this.delist(queue, at);
    }
  }

  /** Many levels at once, each queue sorted by itself. */
  load(handles: Uint32Array, queueOf: (handle: number) => number, keyOf: (handle: number) => number): void {
    const queues = this.lengths.length;
    this.reserve(handles.length, queues);
    for (const { queue, keys, sorted } of sortLevels(handles, queues, queueOf, keyOf)) {
      if (this.lengths[queue] === 0) this.fill(queue, keys, sorted);
      else for (const [i, handle] of sorted.entries()) this.insert(queue, keys[i]!, handle);
    }
  }

  /** Makes room for this many levels in queues that are about to be filled. */
  reserve(levels: number, queues: number): void {
    const chunks = Math.ceil(levels / FILL) + queues;
    if (chunks > this.freeCount) this.grow(this.counts.length + chunks - this.freeCount);
  }

  get bytes(): number {
    const { keys, handles, counts, free, directories, ends } = this;
    const arrays = [keys, handles, counts, free, ...directories, ...ends];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Chunks in use. */
  get chunks(): number {
    return this.counts.length - this.freeCount;
  }

  /** Fills an empty queue with levels that are in its order already: largest key first, then largest handle. */
  private fill(queue: number, keys: Float64Array, handles: Uint32Array): void {
    for (let from = 0; from < handles.length; from += FILL) {
      const chunk = this.claim();
      const count = Math.min(FILL, handles.length - from);
      this.keys.set(keys.subarray(from, from + count), chunk << CHUNK_BITS);
      this.handles.set(handles.subarray(from, from + count), chunk << CHUNK_BITS);
      this.counts[chunk] = count;
      this.enlist(queue, this.lengths[queue]!, chunk);
      this.noteEnd(queue, this.lengths[queue]! - 1);
    }
  }

  /** Whether the level stored at `i` is farther away than this one. */
  private isBefore(i: number, key: number, handle: number): boolean {
    const stored = this.keys[i]!;
    return stored > key || (stored === key && this.handles[i]! > handle);
  }

  /** Whether all levels of a chunk are farther away than this one. */
  private isChunkBefore(queue: number, at: number, key: number, handle: number): boolean {
    const end = this.ends[queue]![at]!;
    if (end !== key) return end > key;
    const chunk = this.directories[queue]![at]!;
    return this.handles[lastOf(chunk, this.counts[chunk]!)]! > handle;
  }

  /** Keeps `ends` true after the levels of a chunk have changed. */
  private noteEnd(queue: number, at: number): void {
    const chunk = this.directories[queue]![at]!;
    this.ends[queue]![at] = this.keys[lastOf(chunk, this.counts[chunk]!)]!;
  }

  /** Place in the directory of the chunk that holds this level, or would: the first one that reaches as near. */
  private findChunk(queue: number, key: number, handle: number): number {
    let low = 0;
    let high = this.lengths[queue]! - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.isChunkBefore(queue, middle, key, handle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Place in the arena where this level is, or would be inserted. */
  private findPosition(chunk: number, key: number, handle: number): number {
    let low = chunk << CHUNK_BITS;
    let high = low + this.counts[chunk]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.isBefore(middle, key, handle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Moves the nearer half of a full chunk into a new one, which comes next in the directory. */
  private split(queue: number, at: number): void {
    const nearer = this.claim();
    this.move(this.directories[queue]![at]!, CHUNK >> 1, nearer);
    this.enlist(queue, at + 1, nearer);
    this.noteEnd(queue, at);
    this.noteEnd(queue, at + 1);
  }

  /** Joins a chunk and the next nearer one where both fit well into one; false when they do not. */
  private join(queue: number, at: number): boolean {
    if (at < 0 || at + 1 >= this.lengths[queue]!) return false;
    const chunk = this.directories[queue]![at]!;
    const nearer = this.directories[queue]![at + 1]!;
    if (this.counts[chunk]! + this.counts[nearer]! > FILL) return false;
    this.move(nearer, 0, chunk);
    this.delist(queue, at + 1);
    this.noteEnd(queue, at);
    return true;
  }

  /** Moves the levels of one chunk from `start` on to the end of another. */
  private move(from: number, start: number, to: number): void {
    const { keys, handles, counts } = this;
    const first = (from << CHUNK_BITS) + start;
    const end = (from << CHUNK_BITS) + counts[from]!;
    const target = (to << CHUNK_BITS) + counts[to]!;
    keys.copyWithin(target, first, end);
    handles.copyWithin(target, first, end);
    counts[to]! += end - first;
    counts[from] = start;
  }

  private enlist(queue: number, at: number, chunk: number): void {
    const length = this.lengths[queue]!;
    if (length === this.directories[queue]!.length) {
      this.directories[queue] = grownInts(this.directories[queue]!, length * 2);
      this.ends[queue] = grownFloats(this.ends[queue]!, length * 2);
    }
    this.directories[queue]!.copyWithin(at + 1, at, length);
    this.ends[queue]!.copyWithin(at + 1, at, length);
    this.directories[queue]![at] = chunk;
    this.lengths[queue] = length + 1;
  }

  private delist(queue: number, at: number): void {
    const directory = this.directories[queue]!;
    this.free[this.freeCount++] = directory[at]!;
    directory.copyWithin(at, at + 1, this.lengths[queue]!);
    this.ends[queue]!.copyWithin(at, at + 1, this.lengths[queue]!);
    this.lengths[queue]!--;
  }

  /** An unused chunk, empty. */
  private claim(): number {
    if (this.freeCount === 0) this.grow(this.counts.length + 1);
    const chunk = this.free[--this.freeCount]!;
    this.counts[chunk] = 0;
    return chunk;
  }

  private grow(needed: number): void {
    const old = this.counts.length;
    const chunks = capacityFor(needed, old);
    this.keys = grownFloats(this.keys, chunks << CHUNK_BITS);
    this.handles = grownInts(this.handles, chunks << CHUNK_BITS);
    this.counts = grownBytes(this.counts, chunks);
    this.free = grownInts(this.free, chunks);
    for (let chunk = chunks - 1; chunk >= old; chunk--) this.free[this.freeCount++] = chunk;
  }
}

/** Place of a chunk's last level in the arena. */
const lastOf = (chunk: number, count: number): number => (chunk << CHUNK_BITS) + count - 1;
