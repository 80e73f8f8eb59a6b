import { schedule } from 'node-cron';

/** Calls `wake` at every full second. It only wakes: what is due is decided elsewhere, from the last run and the clock. */
export function startWaker(wake: () => void): { stop(): Promise<void> } {
  // A second that a busy machine let pass is made up for by the next one, and is nobody's concern.
  const task = schedule('* * * * * *', wake, { suppressMissedWarning: true });
  return { stop: async () => void (await task.destroy()) };
}
