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
