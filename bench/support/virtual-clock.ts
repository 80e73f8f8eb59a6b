/** A clock of whole milliseconds that stands still until it is told to go on; what waits on it runs in the order of its time. */
export function createClock(start: Date) {
  let at = start.getTime();
  /** The one that is woken first stands first; of one time, in the order in which they came. */
  const waiting: { readonly at: number; readonly go: () => void }[] = [];
  const placeOf = (time: number): number => {
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((waiting[middle]?.at ?? 0) <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    now: () => new Date(at),
    wait: (ms: number) =>
      new Promise<void>((go) => {
        const time = at + Math.ceil(ms);
        waiting.splice(placeOf(time), 0, { at: time, go });
      }),
    /** When something that waits will be woken next. */
    next: () => (waiting[0] ? new Date(waiting[0].at) : undefined),
    async to(until: Date): Promise<void> {
      at = Math.max(at, until.getTime());
      for (const { go } of waiting.splice(0, placeOf(at))) go();
      await settleDown();
    },
  };
}

/** Lets every promise that can go on do so; nothing in these tests waits on anything but the clock. */
export async function settleDown(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise<void>((resolve) => setImmediate(resolve));
}
