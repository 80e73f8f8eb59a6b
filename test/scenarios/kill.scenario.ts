import { expect } from 'vitest';
import { CHANGE_LOCK } from '../../src/storage/rule-changes.ts';
import { SILENCE, serverError } from '../stand-ins/telegram-faults.ts';
import type { Stage } from './stage.ts';
import { scenario } from './stage.ts';
import { until } from './until.ts';

const ANNA = 42;
/** A claim of a process that died is taken over within this by one that lives. */
const TAKEN_OVER_MS = 15_000;

type Waiting = { readonly state: string; readonly attempts: number; readonly isResting: boolean };

scenario(
  'killed between the crossing and the send, the alert comes once after the restart',
  { database: 'embedded' },
  async (stage) => {
    const { telegram, exchange } = stage;
    const bot = await watching(stage);

    telegram.faultWhile(bot.isRunning, { method: 'send*', chat: ANNA, answer: serverError(503) });
    exchange.setPrice('ETH', 3_150);
    const seen = await until(async () => {
      const row = await waiting(stage);
      return row?.state === 'pending' && row.attempts > 0 && row.isResting && row;
    }, 'the alert to be pending in the database after a 503');
    expect(seen).toMatchObject({ state: 'pending', isResting: true });
    expect(await bot.kill()).toEqual({ code: null, signal: 'SIGKILL' });
    expect(alerts(stage)).toEqual([]);
    expect(await waiting(stage), 'it outlives the process').toMatchObject({ state: 'pending' });

    await stage.start();
    await until(() => alerts(stage).length > 0, 'the alert after the restart');
    await stage.priceRounds(1);
    expect(alerts(stage)).toHaveLength(1);
    expect(alerts(stage)[0]).toMatch(/ETH\/USDT rose to 3,150, your level is 3,100/);
    expect(alerts(stage)[0], 'it is known that no try arrived').not.toMatch(/Possible repeat/);
    expect(await waiting(stage)).toBeUndefined();
  },
);

scenario(
  'killed between the crossing and the commit, the crossing is told once after the restart',
  { database: 'embedded' },
  async (stage) => {
    const bot = await watching(stage);
    const { pool } = await stage.database();
    const other = await pool.connect();
    await other.query(`BEGIN; SELECT pg_advisory_xact_lock(${CHANGE_LOCK})`);
    stage.exchange.setPrice('ETH', 3_150);
    await until(async () => {
      const { rows } = await other.query(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = ${CHANGE_LOCK} AND NOT granted`,
      );
      return rows.length > 0;
    }, 'what rang to wait for its turn to be stored');
    await bot.kill();
    await other.query('ROLLBACK');
    other.release();
    expect(await waiting(stage), 'nothing was stored').toBeUndefined();

    await stage.start();
    await until(() => alerts(stage).length > 0, 'the alert after the restart');
    await stage.priceRounds(1);
    expect(alerts(stage)).toHaveLength(1);
    expect(alerts(stage)[0]).toMatch(/ETH\/USDT rose to 3,150, your level is 3,100/);
  },
);

scenario(
  'killed between the send and the answer, the alert comes again and says so',
  { database: 'embedded' },
  async (stage) => {
    const { telegram, exchange } = stage;
    const bot = await watching(stage);

    telegram.faultWhile(bot.isRunning, { method: 'send*', chat: ANNA, applies: true, answer: SILENCE });
    exchange.setPrice('ETH', 3_150);
    await until(() => alerts(stage).length === 1, 'the alert to arrive at Telegram');
    expect(await waiting(stage)).toMatchObject({ state: 'sending' });
    await bot.kill();

    await stage.start();
    const startedAt = performance.now();
    await until(() => alerts(stage).length === 2, 'the repeat, once the claim of the dead process has run out');
    expect(performance.now() - startedAt).toBeLessThan(TAKEN_OVER_MS);
    const [first, second] = alerts(stage);
    expect(first).not.toMatch(/Possible repeat/);
    expect(second).toMatch(/ETH\/USDT rose to 3,150.*Possible repeat/s);
    await stage.priceRounds(1);
    expect(alerts(stage)).toHaveLength(2);
  },
);

scenario(
  'what was crossed while the bot was down is told after the restart',
  { database: 'embedded' },
  async (stage) => {
    const bot = await watching(stage);
    await stage.priceRounds(1);
    await bot.kill();
    stage.exchange.setPrice('ETH', 3_150);

    await stage.start();
    await until(() => alerts(stage).length > 0, 'the alert');
    expect(alerts(stage)).toHaveLength(1);
  },
);

/** The bot runs, and ANNA waits for ether to rise to 3,100. */
async function watching({ telegram, exchange, start }: Stage) {
  telegram.addPerson(ANNA);
  exchange.setPrice('ETH', 3_000);
  const bot = await start();
  telegram.say(ANNA, ANNA, '/watch ETH above 3100');
  await until(() => telegram.transcript(ANNA).length > 0, 'an answer to /watch');
  return bot;
}

const alerts = ({ telegram }: Stage): readonly string[] =>
  telegram.transcript(ANNA).flatMap(({ text }) => (text?.startsWith('🔔') ? [text] : []));

/** The delivery in the outbox; undefined once it is settled. */
async function waiting(stage: Stage): Promise<Waiting | undefined> {
  const { pool } = await stage.database();
  const { rows } = await pool.query<Waiting>(
    'SELECT state, attempts, due_at > now() AS "isResting" FROM delivery WHERE chat_id = $1',
    [`telegram:${ANNA}`],
  );
  return rows[0];
}
