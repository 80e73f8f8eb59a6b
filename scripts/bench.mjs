/**
 * Runs a benchmark of bench/, building first what is stale.
 *
 *   npm run bench                     a short version of each one
 *   npm run bench -- NAME             one, as measured in docs/performance.md
 *   npm run bench -- NAME --short     seconds instead of minutes
 *   npm run bench -- NAME --full      the largest sizes too; alert-book then wants 4 GB of memory
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildError, build } from './build.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const names = readdirSync(path.join(ROOT, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'))
  .sort();
const options = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark ${unknown.join(', ')}. There are: ${names.join(', ')}\n`);
  process.exitCode = 1;
} else {
  try {
    await build();
    const isEach = wanted.length === 0;
    for (const name of isEach ? names : wanted) {
      const code = await run(name, isEach ? ['--short', ...options] : options);
      if (code !== 0) process.exitCode = 1;
    }
  } catch (error) {
    process.stderr.write(`${error instanceof BuildError ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}

/** Runs one benchmark in a process of its own, so that none warms up or crowds another. Its exit code says whether it held. */
async function run(name, args) {
  const heap = args.includes('--full') ? ['--max-old-space-size=8192'] : [];
  const script = path.join(ROOT, 'dist/bench', `${name}.js`);
  const child = spawn(process.execPath, ['--expose-gc', '--enable-source-maps', ...heap, script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
}
