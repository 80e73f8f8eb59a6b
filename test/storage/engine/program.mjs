// A program that uses an embedded server, to be started, signalled and killed by tests: it runs from dist/, because
// Node 20 does not run TypeScript. It says what it has on standard output, one JSON line each, and ends with its input.
import process from 'node:process';
import pg from 'pg';
import { startEmbedded } from '../../../dist/src/storage/engine/embedded.js';

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const note = (facts, message) => process.stderr.write(`${message} ${JSON.stringify(facts)}\n`);

try {
  const server = await startEmbedded({
    dataDir: process.argv[2],
    log: { info: note, warn: note, error: note },
    onLost: (reason) => say({ lost: reason }),
  });
  await server.ensureDatabase('notes');
  const pool = new pg.Pool({ ...server.address, database: 'notes' });
  pool.on('error', (error) => note({}, error.message));
  // Two programs that make one table at once would stumble over each other, IF NOT EXISTS or not.
  await pool.query('BEGIN; SELECT pg_advisory_xact_lock(1); CREATE TABLE IF NOT EXISTS note (n int); COMMIT');
  await pool.query('INSERT INTO note SELECT count(*) FROM note');
  const { rows } = await pool.query(
    "SELECT count(*)::int AS notes, current_setting('timezone') AS timezone, current_setting('fsync') AS fsync, current_setting('listen_addresses') AS listens FROM note",
  );
  say({ ...rows[0], address: server.address, where: server.where });
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('end', resolve));
  await pool.end();
  await server.stop();
  say({ stopped: true });
} catch (error) {
  say({ problem: error.message, name: error.name });
  process.exitCode = 1;
}
