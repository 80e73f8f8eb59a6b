import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 20;
/** Prices are asked for every ten seconds, so this is several rounds. */
const PATIENCE_MS = 45_000;

/** Looks again and again until there is something to see. The limit is only met when a scenario fails. */
export async function until<T>(
  read: () => T | undefined | false | Promise<T | undefined | false>,
  because: string,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await read();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`Waited ${patienceMs / 1_000} s for ${because}`);
    await pause(LOOK_AGAIN_MS);
  }
}
