/** Work in steps, each so short that whoever does it can let everybody else have a turn before the next one. */
export type Steps<T> = Generator<undefined, T>;

/** All of it without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same result, with a turn for everybody else between two steps. */
export async function inTurns<T>(steps: Steps<T>, letOthers: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await letOthers();
  }
}

/** So long nobody else has to wait: within the patience of a gateway, and far more than a step takes. */
const MOST_MS = 10;

/**
 * Gives way to everybody else once so much time was taken, and costs next to nothing before: where the others are busy,
 * each turn of theirs is long, and one after every step would make seconds of milliseconds.
 */
export function givingWay(ports: { elapsedMs(): number; giveWay(): Promise<void> }): () => Promise<void> {
  let since = ports.elapsedMs();
  return async () => {
    if (ports.elapsedMs() - since < MOST_MS) return;
    await ports.giveWay();
    since = ports.elapsedMs();
  };
}
