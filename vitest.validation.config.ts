import { defineConfig } from 'vitest/config';

/** Checks against real market history, which lies beside the project. Without it they pass, and say that they did not run. */
export default defineConfig({
  test: {
    include: ['test/validation/**/*.validation.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
