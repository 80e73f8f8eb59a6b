/**
 * Every price falls by a fifth at once over a million armed rules: how long the process is deaf meanwhile, because it
 * must go on answering people and servers, and how long until everything that fired is committed. Runs on the embedded
 * PostgreSQL; rules that fire are compared with a plain loop's, and the outbox must hold each alert once.
 *
 * A turn of the event loop is timed by a check that comes back as often as it can. What the machine itself does to the
 * turns of a process without work stands beside it.
 *
 *   --short   30,000 rules
 */
import os from 'node:os';
import { createMatcher } from '../src/alerts/matcher.ts';
import { createRules } from '../src/storage/rules.ts';
import { createCrowd, openingPrices } from './support/crowd.ts';
import { withDatabase } from './support/database.ts';
import { createPlainLoop } from './support/loops.ts';
import { conclude, printTable, quantile, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { numberOf, readingsOf, storeCrowd } from './support/stored-crowd.ts';
import { timeIdleTurns, timeTurns } from './support/turns.ts';

const SEED = 20_261_122;
const SYMBOLS = 500;
const FALL = 0.8;
const TARGET_MS = 10;
const IDLE_MS = 5_000;

const isShort = process.argv.includes('--short');
const COUNT = isShort ? 30_000 : 1_000_000;

await withDatabase(async (database) => {
  const random = createRandom(SEED);
  const prices = openingPrices(SYMBOLS, random);
  const crowd = createCrowd(COUNT, prices, random);
  await storeCrowd(database, crowd);
  const loop = createPlainLoop(crowd, SYMBOLS);
  const matcher = createMatcher(createRules(database.prisma, database.pool));
  const now = new Date();
  await matcher.follow(now);
  await matcher.match(readingsOf(prices, now), now);
  loop.sweep(prices);

  const fallen = prices.map((price) => price * FALL);
  const readings = readingsOf(fallen, new Date(now.getTime() + 10_000));
  globalThis.gc?.();
  const idleMs = await timeIdleTurns(IDLE_MS);
  const turns = timeTurns();
  const from = process.hrtime.bigint();
  const enqueued = await matcher.match(readings, now);
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const turnMs = turns.stop();
  // What was stored comes back, so that evaluators never drift apart.
  const laterTurns = timeTurns();
  await matcher.follow(new Date(now.getTime() + 20_000));
  const laterMs = laterTurns.stop();

  const theirs = loop.fired.slice(0, loop.sweep(fallen)).sort();
  const { rows } = await database.pool.query<{ id: number }>(
    `SELECT (alert->>'rule')::int AS id FROM delivery ORDER BY 1`,
  );
  const fired = Uint32Array.from(rows, numberOf).sort();
  const missing = new Set(theirs);
  for (const rule of fired) missing.delete(rule);
  const lost = missing.size;
  const extra = fired.length - (theirs.length - lost);
  const mismatches = lost + extra + (enqueued === theirs.length ? 0 : 1);

  const longest = turnMs.reduce((most, ms) => Math.max(most, ms), 0);
  const figures = {
    maxTurnMs: rounded(longest),
    p99TurnMs: rounded(quantile(turnMs, 0.99)),
    turnsBeyondTarget: turnMs.filter((ms) => ms > TARGET_MS).length,
    maxIdleTurnMs: rounded(Math.max(...idleMs)),
    maxTurnAfterMs: rounded(laterMs.reduce((most, ms) => Math.max(most, ms), 0)),
    seconds: rounded(seconds),
    alerts: theirs.length,
  };
  printTable(`Every price falls by a fifth over ${COUNT.toLocaleString('en-US')} rules`, [
    ['', 'measured', 'target'],
    ['longest turn of the event loop, ms', figures.maxTurnMs, isShort ? '' : `≤ ${TARGET_MS}`],
    ['99th percentile of those above 1 ms, ms', figures.p99TurnMs, ''],
    [
      `turns above ${TARGET_MS} ms, of ${turnMs.length.toLocaleString('en-US')} above 1 ms`,
      figures.turnsBeyondTarget,
      '',
    ],
    [`longest turn of ${IDLE_MS / 1_000} seconds without work, ms`, figures.maxIdleTurnMs, ''],
    ['longest turn while the changes are read back, ms', figures.maxTurnAfterMs, ''],
    ['seconds until everything is committed', figures.seconds, ''],
    ['alerts', figures.alerts, ''],
    ['alerts lost', lost, ''],
    ['rows that nothing explains', extra, ''],
  ]);
  conclude(
    {
      bench: 'market-crash',
      ...figures,
      lost,
      duplicates: extra,
      mismatches,
      rules: COUNT,
      symbols: SYMBOLS,
      machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
    },
    mismatches === 0 && theirs.length > 0,
  );
});
