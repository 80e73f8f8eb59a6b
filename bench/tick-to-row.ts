/**
 * From a sweep of prices to the rows that the outbox owes: the matcher over 100,000 stored rules on the embedded
 * PostgreSQL, whose commits wait for the disk. Time runs from the readings to the answer that everything they caused is
 * committed: the rules' new states, the alerts, how far each symbol was compared. Ten seconds of the bot's time pass
 * between sweeps, in which it takes over what changed, so that every sixth also stores the watermark of every symbol.
 *
 * A plain loop sees the same market; every sweep's alerts must be those rules, and the outbox must hold all of them once.
 *
 *   --short   30,000 rules and fewer sweeps
 */
import os from 'node:os';
import type { Move, RuleLedger } from '../src/alerts/ledger.ts';
import { createMatcher } from '../src/alerts/matcher.ts';
import { createRules } from '../src/storage/rules.ts';
import { createCrowd, movePrices, openingPrices } from './support/crowd.ts';
import { withDatabase } from './support/database.ts';
import { createPlainLoop } from './support/loops.ts';
import { conclude, mean, median, printTable, quantile, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { numberOf, readingsOf, storeCrowd } from './support/stored-crowd.ts';

const SEED = 20_261_122;
const SYMBOLS = 500;
const TARGET_MS = 5;
const SWEEP_MS = 10_000;

const isShort = process.argv.includes('--short');
const COUNT = isShort ? 30_000 : 100_000;
const WARM_UP = isShort ? 20 : 100;
const SWEEPS = isShort ? 50 : 600;
/** Steps of the market in one sweep, so that a sweep over a tenth of a million rules fires what one over all would. */
const STEPS = 100;

await withDatabase(async (database) => {
  const random = createRandom(SEED);
  const prices = openingPrices(SYMBOLS, random);
  const crowd = createCrowd(COUNT, prices, random);
  await storeCrowd(database, crowd);
  const loop = createPlainLoop(crowd, SYMBOLS);

  const rules = createRules(database.prisma, database.pool);
  let moves: Move[] = [];
  const ledger: RuleLedger = {
    changes: rules.changes,
    watermarks: rules.watermarks,
    commit(made, readings, now) {
      moves.push(...made);
      return rules.commit(made, readings, now);
    },
  };
  const matcher = createMatcher(ledger);
  const start = Date.now();
  const ms: number[] = [];
  const fires: number[] = [];
  const expected: string[] = [];
  const rings = new Uint32Array(COUNT);
  let mismatches = 0;
  for (let sweep = 0; sweep < WARM_UP + SWEEPS; sweep++) {
    for (let step = 0; step < STEPS; step++) movePrices(prices, random);
    const now = new Date(start + sweep * SWEEP_MS);
    const readings = readingsOf(prices, now);
    await matcher.follow(now);
    moves = [];
    const from = process.hrtime.bigint();
    const enqueued = await matcher.match(readings, now);
    const took = Number(process.hrtime.bigint() - from) / 1e6;

    const fired = Uint32Array.from(moves.filter(({ alert }) => alert).map(({ rule }) => numberOf(rule))).sort();
    const theirs = loop.fired.slice(0, loop.sweep(prices)).sort();
    for (const rule of theirs) expected.push(`rule:${rule + 1}:${rings[rule]!++}`);
    const isSame = fired.length === theirs.length && fired.every((rule, i) => rule === theirs[i]);
    if (!isSame || enqueued !== theirs.length) mismatches++;
    if (sweep < WARM_UP) continue;
    ms.push(took);
    fires.push(fired.length);
  }
  const { rows } = await database.pool.query<{ key: string }>('SELECT dedupe_key AS key FROM delivery');
  const stored = new Set(rows.map(({ key }) => key));
  const lost = expected.filter((key) => !stored.has(key)).length;
  const extra = rows.length - (expected.length - lost);

  const p99Ms = rounded(quantile(ms, 0.99));
  const figures = { p50Ms: rounded(median(ms)), p99Ms, maxMs: rounded(Math.max(...ms)) };
  printTable(`From a sweep over ${COUNT.toLocaleString('en-US')} rules to committed rows, ${SWEEPS} sweeps`, [
    ['', 'measured', 'target'],
    ['median, ms', figures.p50Ms, ''],
    ['99th percentile, ms', p99Ms, isShort ? '' : `≤ ${TARGET_MS}`],
    ['longest, ms', figures.maxMs, ''],
    ['rules that fire in a sweep', mean(fires), ''],
    ['sweeps in which other rules fired', mismatches, ''],
    ['alerts that the outbox lacks', lost, ''],
    ['rows that nothing explains', extra, ''],
  ]);
  conclude(
    {
      bench: 'tick-to-row',
      ...figures,
      mismatches,
      lost,
      extra,
      rules: COUNT,
      symbols: SYMBOLS,
      sweeps: SWEEPS,
      firesPerSweep: rounded(mean(fires)),
      machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
    },
    mismatches === 0 && lost === 0 && extra === 0 && fires.length > 0,
  );
});
