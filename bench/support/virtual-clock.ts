/** A clock of whole milliseconds that stands still until it is told to go on; what waits on it runs in the order of its time. */
export function createClock(start: Date) {
  let at = start.getTime();
  let waiting: { readonly at: number; readonly go: () => void }[] = [];
  return {
    now: () => new Date(at),
    wait: (ms: number) => new Promise<void>((go) => waiting.push({ at: at + Math.ceil(ms), go })),
    /** When something that waits will be woken next. */
    next: () => (waiting.length > 0 ? new Date(Math.min(...waiting.map((each) => each.at))) : undefined),
    async to(until: Date): Promise<void> {
      at = Math.max(at, until.getTime());
      const due = waiting.filter((each) => each.at <= at).sort((a, b) => a.at - b.at);
      waiting = waiting.filter((each) => each.at > at);
      for (const { go } of due) go();
      await settleDown();
    },
  };
}

/** Lets every promise that can go on do so; nothing in these tests waits on anything but the clock. */
export async function settleDown(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise<void>((resolve) => setImmediate(resolve));
}
