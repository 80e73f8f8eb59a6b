import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/storage/listen.ts';
import { createRoster, DUTIES_CHANNEL } from '../../src/storage/roster.ts';
import { describeRoster } from '../contracts/roster.ts';
import { createTestDatabase, silentLog, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('the roster in the database', () => {
  describeRoster(async () => {
    await database.pool.query('TRUNCATE duty');
    return {
      roster: createRoster(database.pool),
      // The clock is the server's, so what is stored moves instead.
      async pass(ms) {
        await database.pool.query(`UPDATE duty SET held_until = held_until - $1 * interval '1 ms'`, [ms]);
      },
    };
  });

  it('tells the others when a duty is laid down, and not when nothing was', async () => {
    const roster = createRoster(database.pool);
    let heard = 0;
    let notice: () => void = () => undefined;
    const next = () =>
      new Promise<void>((resolve) => {
        notice = resolve;
      });
    const connected = next();
    const onDuties = () => {
      heard += 1;
      notice();
    };
    const follower = listen(database.connection, { [DUTIES_CHANNEL]: onDuties }, silentLog);
    await connected;
    await roster.hold(['evaluate'], 'a', 8_000);
    const told = next();
    await roster.release('evaluate', 'b', 0);
    await roster.release('evaluate', 'a', 0);
    await told;
    expect(heard).toBe(2);
    await follower.stop();
  });

  it('gives each duty to exactly one of many who ask at once', async () => {
    await database.pool.query('TRUNCATE duty');
    const roster = createRoster(database.pool);
    const names = Array.from({ length: 12 }, (_, i) => `process ${i}`);
    const held = await Promise.all(names.map((name) => roster.hold(['hear:telegram', 'evaluate'], name, 8_000)));
    expect(held.flatMap((each) => [...each]).sort()).toEqual(['evaluate', 'hear:telegram']);
  });
});
