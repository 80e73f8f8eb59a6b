import { reasonOf } from '../core/reason.ts';
import type { Watchdog } from '../processes/watchdog.ts';

const LOOK_EVERY_MS = 5_000;

/** Lets the watchdog look again and again. Where it cannot see, the next look may. */
export function keepWatch(watchdog: Watchdog, onFault: (reason: string) => void): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function look(): Promise<void> {
    await watchdog.look().catch((error: unknown) => onFault(reasonOf(error)));
    if (!isStopped) timer = setTimeout(() => void look(), LOOK_EVERY_MS);
  }

  void look();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
