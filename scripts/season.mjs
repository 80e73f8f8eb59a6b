/**
 * Recomputes the altcoin season index over a recorded market, or what the bot keeps, with the code of the bot. `npm run season -- --help`
 * shows how. Standard output carries CSV and nothing else.
 */
import { existsSync } from 'node:fs';
import { BuildError, build } from './build.mjs';

// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await build();
  const { runSeason } = await import(new URL('../dist/src/season/run.js', import.meta.url).href);
  if (existsSync('.env')) process.loadEnvFile('.env');
  process.exitCode = await runSeason(
    process.argv.slice(2),
    {
      out: (text) => process.stdout.write(text),
      say: (sentence) => process.stderr.write(`${sentence}\n`),
      progress: (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`),
    },
    { env: process.env, now: () => new Date() },
  );
} catch (error) {
  const isOurs = !(error instanceof BuildError);
  process.stderr.write(isOurs ? `The season index could not be computed: ${error.message}\n` : `${error.message}\n`);
  process.exitCode = 1;
}
