/**
 * Writes the next migration: the step from what prisma/migrations builds to what prisma/schema.prisma describes.
 *
 *   npm run migration -- NAME      writes prisma/migrations/<time>_NAME/migration.sql, to be read before it is kept
 *   npm run migration -- --check   prints "No difference detected", or the difference, and fails
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { build } from './build.mjs';
import { diffSchema } from './schema-diff.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [argument = ''] = process.argv.slice(2);
const isCheck = argument === '--check';

if (!isCheck && !/^[a-z][a-z0-9_]*$/.test(argument)) {
  process.stderr.write('Name the migration in small_letters: npm run migration -- add_quiet_hours (or --check)\n');
  process.exit(1);
}

await build();
const difference = await withMigratedDatabase((address) =>
  diffSchema(address, path.join(ROOT, 'prisma/schema.prisma')),
);
if (difference === undefined) {
  process.stdout.write('No difference detected\n');
} else if (isCheck) {
  process.stdout.write(`${difference}\n`);
  process.stderr.write('The migrations do not build what the schema describes. Run: npm run migration -- NAME\n');
  process.exitCode = 1;
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(ROOT, 'prisma/migrations', `${time}_${argument}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), difference);
  process.stdout.write(`${path.relative(ROOT, path.join(folder, 'migration.sql'))}\n`);
}

/** A temporary server with a database that every migration has been applied to, by the program's own runner. */
async function withMigratedDatabase(work) {
  const { startEmbedded } = await import('../dist/src/storage/engine/embedded.js');
  const { migrate } = await import('../dist/src/storage/migrate.js');
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'tidebell-migration-'));
  // Under root the server runs as another user, who must get there.
  chmodSync(dataDir, 0o755);
  const silent = () => undefined;
  const complain = (reason) => process.stderr.write(`${reason}\n`);
  const log = { info: silent, warn: silent, error: silent };
  const server = await startEmbedded({ dataDir, log, onLost: complain, settings: { fsync: 'off' } });
  try {
    await server.ensureDatabase('drawing_board');
    const address = { ...server.address, database: 'drawing_board' };
    const client = new pg.Client(address);
    await client.connect();
    await migrate(client, { warn: complain });
    await client.end();
    return await work(address);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
