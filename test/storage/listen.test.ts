import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '../../src/storage/listen.ts';
import { createTestDatabase, silentLog, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

it('hears what is raised, and goes on after its connection is cut', async () => {
  const heard = new EventEmitter();
  const next = () => once(heard, 'notify');
  const connected = next();
  const listener = listen(database.connection, { tide: () => heard.emit('notify') }, silentLog);
  await connected;

  const raised = next();
  await database.pool.query('NOTIFY tide');
  await raised;

  const again = next();
  const { rows } = await database.pool.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN tide'`,
  );
  expect(rows).toHaveLength(1);
  await database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  // It asks once after connecting: something may have been raised in between.
  await again;

  const raisedLater = next();
  await database.pool.query('NOTIFY tide');
  await raisedLater;
  await listener.stop();
});
