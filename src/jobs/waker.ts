import { schedule } from 'node-cron';

/** Calls `wake` at every full second. It only wakes: what is due is decided elsewhere, from the last run and the clock. */
export function startWaker(wake: () => void): { stop(): Promise<void> } {
  const task = schedule('* * * * * *', wake);
  return { stop: async () => void (await task.destroy()) };
}
