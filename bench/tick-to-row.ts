/**
 * From a sweep of prices to the rows that the outbox owes: the matcher over 100,000 stored rules on the embedded
 * PostgreSQL, whose commits wait for the disk. Time runs from the readings to the answer that their alerts are committed,
 * with the rules' new states and how far those symbols were compared. Ten seconds of the bot's time pass between sweeps,
 * in which it takes over what changed; every sixth also stores, afterwards, how far all other symbols were compared.
 *
 * How long a commit takes is the disk's business, so a commit of one row stands beside each sweep, and what the three
 * ways to the server take is told apart.
 *
 * A plain loop sees the same market; every sweep's alerts must be those rules, and the outbox must hold all of them once.
 *
 *   --short   30,000 rules and fewer sweeps
 */
import os from 'node:os';
import type pg from 'pg';
import type { Move, RuleLedger } from '../src/alerts/ledger.ts';
import { createMatcher } from '../src/alerts/matcher.ts';
import { createRules } from '../src/storage/rules.ts';
import { createCrowd, movePrices, openingPrices } from './support/crowd.ts';
import { withDatabase } from './support/database.ts';
import { createPlainLoop } from './support/loops.ts';
import { conclude, mean, median, printTable, quantile, rounded } from './support/measure.ts';
import { timeQueries } from './support/query-times.ts';
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
  let durableAt = 0n;
  const ledger: RuleLedger = {
    changes: rules.changes,
    watermarks: rules.watermarks,
    async commit(made, readings, now) {
      moves.push(...made);
      const count = await rules.commit(made, readings, now);
      // Once a minute, how far everything else was compared is stored after the alerts, which are on their way by then.
      if (made.length > 0) durableAt = process.hrtime.bigint();
      return count;
    },
  };
  const matcher = createMatcher(ledger);
  const queries = timeQueries(database.pool, (text) =>
    text.startsWith('BEGIN')
      ? 'begin'
      : text.endsWith('COMMIT')
        ? 'commit'
        : text.startsWith('WITH')
          ? 'moves'
          : undefined,
  );
  const oneRowMs: number[] = [];
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
    oneRowMs.push(await commitOneRow(database.pool));
    moves = [];
    if (sweep === WARM_UP) queries.reset();
    const from = process.hrtime.bigint();
    const enqueued = await matcher.match(readings, now);
    const took = Number(durableAt - from) / 1e6;

    const fired = Uint32Array.from(moves.filter(({ alert }) => alert).map(({ rule }) => numberOf(rule))).sort();
    const theirs = loop.fired.slice(0, loop.sweep(prices)).sort();
    for (const rule of theirs) expected.push(`rule:${rule + 1}:${rings[rule]!++}`);
    const isSame = fired.length === theirs.length && fired.every((rule, i) => rule === theirs[i]);
    if (!isSame || enqueued !== theirs.length) mismatches++;
    if (sweep < WARM_UP || moves.length === 0) continue;
    ms.push(took);
    fires.push(fired.length);
  }
  const { rows } = await database.pool.query<{ key: string }>('SELECT dedupe_key AS key FROM delivery');
  const stored = new Set(rows.map(({ key }) => key));
  const lost = expected.filter((key) => !stored.has(key)).length;
  const extra = rows.length - (expected.length - lost);

  const p99Ms = rounded(quantile(ms, 0.99));
  const ofOneRow = oneRowMs.slice(WARM_UP);
  const figures = {
    p50Ms: rounded(median(ms)),
    p99Ms,
    maxMs: rounded(Math.max(...ms)),
    oneRowP50Ms: rounded(median(ofOneRow)),
    oneRowP99Ms: rounded(quantile(ofOneRow, 0.99)),
  };
  const share = (name: string, part: 'begin' | 'moves' | 'commit') => [
    name,
    `${rounded(median(queries.of(part)))} · ${rounded(quantile(queries.of(part), 0.99))}`,
    '',
  ];
  printTable(`From a sweep over ${COUNT.toLocaleString('en-US')} rules to committed rows, ${SWEEPS} sweeps`, [
    ['', 'measured', 'target'],
    ['median, ms', figures.p50Ms, ''],
    ['99th percentile, ms', p99Ms, isShort ? '' : `≤ ${TARGET_MS}`],
    ['longest, ms', figures.maxMs, ''],
    [
      'a commit of one row on this disk: median · 99th percentile, ms',
      `${figures.oneRowP50Ms} · ${figures.oneRowP99Ms}`,
      '',
    ],
    share('of the sweep, begin and lock', 'begin'),
    share('the statement', 'moves'),
    share('wake the others and commit', 'commit'),
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

/** What any commit takes here at this moment: one small row, and the wait for the disk. */
async function commitOneRow(pool: pg.Pool): Promise<number> {
  const from = process.hrtime.bigint();
  await pool.query(
    `INSERT INTO memo (key, value) VALUES ('bench', '1') ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
  );
  return Number(process.hrtime.bigint() - from) / 1e6;
}
