/**
 * Builds what is stale and nothing else: the Prisma client from the schema, and dist/ from the TypeScript sources.
 *
 *   node scripts/build.mjs              both
 *   node scripts/build.mjs --generate   the Prisma client alone
 *
 * Node 20 does not run TypeScript, so every start goes through here. Staleness is decided by content, because a
 * fresh clone, a copied folder and an image all have their own idea of file times.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBuildLock } from './build-lock.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const GENERATED = path.join(ROOT, 'src/storage/generated');
const DIST = path.join(ROOT, 'dist');
const STAMP = '.built-from';

/** What went wrong, in words for the person who started the program. */
export class BuildError extends Error {}

/** Builds what is stale. Returns at once when nothing is. Throws `BuildError`. */
export async function build({ only = 'everything' } = {}) {
  const isFresh = () => isClientFresh() && (only === 'client' || isDistFresh());
  // An image carries what was built and not what it was built from.
  if (!existsSync(path.join(ROOT, 'src')) || isFresh()) return;
  if (!existsSync(path.join(ROOT, 'node_modules'))) throw new BuildError('Nothing is installed yet. Run: npm ci');

  if (process.stderr.isTTY) process.stderr.write('Building (first start only) …\n');
  await withBuildLock(path.join(ROOT, 'node_modules/.cache/tidebell'), async () => {
    if (!isClientFresh()) await generateClient();
    if (only === 'everything' && !isDistFresh()) await compile();
  });
}

const isClientFresh = () => readStamp(GENERATED) === clientSources();
const isDistFresh = () => readStamp(DIST) === distSources();

async function generateClient() {
  const sources = clientSources();
  rmSync(path.join(GENERATED, STAMP), { force: true });
  await runTool('prisma', ['generate'], { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' });
  writeFileSync(path.join(GENERATED, STAMP), sources);
}

/** Compiles beside dist/ and swaps, so that no start ever sees half of a build. Types are checked by `npm test`. */
async function compile() {
  const sources = distSources();
  const next = `${DIST}.next-${process.pid}`;
  const last = `${DIST}.last-${process.pid}`;
  try {
    await runTool('typescript', ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', next]);
    writeFileSync(path.join(next, STAMP), sources);
    if (existsSync(DIST)) renameSync(DIST, last);
    renameSync(next, DIST);
  } finally {
    for (const leftover of [next, last]) rmSync(leftover, { recursive: true, force: true });
  }
}

function clientSources() {
  return fingerprint([
    path.join(ROOT, 'prisma/schema.prisma'),
    path.join(ROOT, 'prisma.config.ts'),
    // Names the version of Prisma, also where its command line tool was left out after the build.
    path.join(ROOT, 'package-lock.json'),
  ]);
}

function distSources() {
  const configs = ['tsconfig.json', 'tsconfig.build.json'];
  return fingerprint([
    ...configs.map((name) => path.join(ROOT, name)),
    ...filesUnder(path.join(ROOT, 'src')),
    ...filesUnder(path.join(ROOT, 'bench')),
    // Some benchmarks run the whole bot against them.
    ...filesUnder(path.join(ROOT, 'test/stand-ins')),
  ]);
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${path.relative(ROOT, file)}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function readStamp(folder) {
  const file = path.join(folder, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Runs a development tool with its output held back: it is worth reading only when the tool failed. */
async function runTool(name, args, env = {}) {
  const child = spawn(process.execPath, [findTool(name), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new BuildError(`${name} ${args[0]} failed:\n${output.trim()}`);
}

function findTool(name) {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    return path.join(path.dirname(manifest), bin.tsc ?? bin[name]);
  } catch (cause) {
    const way = 'Run npm ci (without --omit=dev), or build where the development tools are.';
    throw new BuildError(`The sources changed, and ${name}, which builds them, is not installed. ${way}`, { cause });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build({ only: process.argv.includes('--generate') ? 'client' : 'everything' });
  } catch (error) {
    process.stderr.write(`${error instanceof BuildError ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
