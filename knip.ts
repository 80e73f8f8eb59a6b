import type { KnipConfig } from 'knip';

/** What nobody uses is taken out: `npm run lint` finds files, exports and packages that nothing leads to. */
const config: KnipConfig = {
  // Programs that are started by name rather than imported.
  entry: ['src/main.ts', 'src/charts/worker.ts', 'src/season/run.ts', 'bench/*.ts', 'test/**/program.mjs'],
  project: ['{src,bench,scripts,test}/**/*.{ts,mjs}', 'prisma/*.prisma'],
  vitest: { config: ['vitest.config.ts', 'vitest.*.config.ts'] },
  // Every Linux has them; a test makes a small disk with them.
  ignoreBinaries: ['mount', 'umount'],
  compilers: {
    // The client that Prisma writes from the schema is not kept in git, where its imports could be read.
    prisma: (schema) => (schema.includes('"prisma-client"') ? "import '@prisma/client/runtime/client';" : ''),
  },
};

export default config;
