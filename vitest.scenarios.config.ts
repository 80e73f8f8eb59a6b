import { defineConfig } from 'vitest/config';

/** Stories with the whole bot as a process, told at the pace of real time. The short ones are part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/scenarios/**/*.scenario.ts'],
    globalSetup: 'test/support/database-server.ts',
    // The bots mostly wait for the next round of prices, so more of them than cores do no harm.
    maxWorkers: 4,
    hookTimeout: 60_000,
  },
});
