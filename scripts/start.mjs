/** `npm start`: builds when something changed, then runs the program in this very process, so that signals and
 * standard input reach it as if it had been started directly. */
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Tidebell needs Node.js 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org\n`,
  );
  process.exit(1);
}

try {
  const { build } = await import('./build.mjs');
  await build();
} catch (error) {
  process.stderr.write(`Tidebell could not be built. ${error.name === 'Error' ? error.message : error.stack}\n`);
  process.exit(1);
}

process.setSourceMapsEnabled(true);
const main = new URL('../dist/src/main.js', import.meta.url);
// The program reads its own arguments as if it had been named on the command line.
process.argv[1] = fileURLToPath(main);
await import(main.href);
