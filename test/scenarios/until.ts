import { setTimeout as pause } from 'node:timers/promises';

const LOOK_AGAIN_MS = 20;
/** Prices are asked for every ten seconds, so this is several rounds. */
const PATIENCE_MS = 60_000;
/** A machine that stood still between two looks kept the bot from its work as well: no more than this is counted of it. */
const LONGEST_LOOK_MS = 500;

/** Looks again and again until there is something to see. The limit is only met when a scenario fails. */
export async function until<T>(
  read: () => T | undefined | false | Promise<T | undefined | false>,
  because: string,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  let waitedMs = 0;
  for (;;) {
    const from = performance.now();
    const found = await read();
    if (found !== undefined && found !== false) return found;
    if (waitedMs > patienceMs) throw new Error(`Waited ${patienceMs / 1_000} s for ${because}`);
    await pause(LOOK_AGAIN_MS);
    waitedMs += Math.min(performance.now() - from, LONGEST_LOOK_MS);
  }
}
