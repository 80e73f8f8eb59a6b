/** Knows which chats were written to within the last second, whoever wrote: their limit is one message a second. */
export type Traffic = ReturnType<typeof createTraffic>;

/** `elapsedMs`: a clock that nobody sets; one put back would let every chat look busy until it has caught up. */
export function createTraffic(elapsedMs: () => number) {
  const lastSent = new Map<number, number>();
  return {
    isBusy: (chat: number): boolean => elapsedMs() - (lastSent.get(chat) ?? -Infinity) < 1_000,
    note(chat: number): void {
      const at = elapsedMs();
      lastSent.delete(chat);
      lastSent.set(chat, at);
      // The map keeps the order of writing, so what is old stands in front.
      for (const [old, sentAt] of lastSent) {
        if (at - sentAt < 1_000) break;
        lastSent.delete(old);
      }
    },
  };
}
