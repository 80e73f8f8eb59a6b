/**
 * A start with a million rules: from the database to a matcher whose book is armed, as the bot does it, over the
 * embedded PostgreSQL. Afterwards the matcher and a plain loop over the same rules meet the same market, and the rules
 * that fire are compared by name.
 *
 * How long the process is deaf meanwhile is what a timer of a millisecond comes late.
 *
 * Memory is what stays after a collection, beyond the book's own arrays; the peak is seen from beside while loading.
 *
 *   --short   50,000 rules
 */
import os from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Move, RuleLedger } from '../src/alerts/ledger.ts';
import { createMatcher } from '../src/alerts/matcher.ts';
import { createAlertBook } from '../src/core/rules/book.ts';
import { createRules } from '../src/storage/rules.ts';
import { createCrowd, movePrices, openingPrices, rulesOf } from './support/crowd.ts';
import { withDatabase } from './support/database.ts';
import { createPlainLoop } from './support/loops.ts';
import { conclude, heldBytes, printTable, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { numberOf, readingsOf, storeCrowd } from './support/stored-crowd.ts';

const SEED = 20_261_122;
const SYMBOLS = 500;
const SWEEPS = 20;
const TARGETS = { seconds: 3, megabytes: 100 };

const isShort = process.argv.includes('--short');
const COUNT = isShort ? 50_000 : 1_000_000;
const MB = 1_000_000;

await withDatabase(async (database) => {
  const random = createRandom(SEED);
  const prices = openingPrices(SYMBOLS, random);
  const crowd = createCrowd(COUNT, prices, random);
  const bookBytes = bytesOfBook();
  await storeCrowd(database, crowd);

  // What fires is compared and not stored, so that only the load is measured.
  let moves: Move[] = [];
  const rules = createRules(database.prisma, database.pool);
  const ledger: RuleLedger = {
    changes: rules.changes,
    watermarks: rules.watermarks,
    async commit(made) {
      moves.push(...made);
      return made.length;
    },
  };
  await rules.watermarks(['price:S0/USDT']);
  const before = heldBytes();
  let peak = before;
  const watch = setInterval(() => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + arrayBuffers);
  }, 5);

  let pages = 0;
  const matcher = createMatcher(ledger, { onLoad: () => pages++ });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpuBefore = process.cpuUsage();
  const from = process.hrtime.bigint();
  await matcher.follow(new Date());
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const cpu = process.cpuUsage(cpuBefore);
  delay.disable();
  clearInterval(watch);
  const held = heldBytes() - before - bookBytes;

  const loop = createPlainLoop(crowd, SYMBOLS);
  let mismatches = matcher.size === COUNT ? 0 : 1;
  let fires = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    movePrices(prices, random);
    moves = [];
    await matcher.match(readingsOf(prices, new Date()), new Date());
    const fired = Uint32Array.from(moves.filter(({ alert }) => alert).map(({ rule }) => numberOf(rule))).sort();
    const theirs = loop.fired.slice(0, loop.sweep(prices)).sort();
    if (fired.length !== theirs.length || fired.some((rule, i) => rule !== theirs[i])) mismatches++;
    fires += theirs.length;
  }

  const figures = {
    seconds: rounded(seconds),
    cpuSeconds: rounded((cpu.user + cpu.system) / 1e6),
    maxTurnMs: rounded(delay.max / 1e6),
    p99TurnMs: rounded(delay.percentile(99) / 1e6),
    pages,
    aboveBookMB: rounded(held / MB),
    peakAboveBookMB: rounded((peak - before - bookBytes) / MB),
    bookMB: rounded(bookBytes / MB),
  };
  printTable(`${COUNT.toLocaleString('en-US')} rules from the database into an armed book`, [
    ['', 'measured', 'target'],
    ['seconds', figures.seconds, isShort ? '' : `≤ ${TARGETS.seconds}`],
    ['seconds of processor time in this process', figures.cpuSeconds, ''],
    ['longest time without a turn, ms (99th percentile)', `${figures.maxTurnMs} (${figures.p99TurnMs})`, ''],
    ['pages', pages, ''],
    ['the book, MB', figures.bookMB, ''],
    ['held beside the book, MB', figures.aboveBookMB, isShort ? '' : `≤ ${TARGETS.megabytes}`],
    ['the same at its peak, garbage included, MB', figures.peakAboveBookMB, ''],
    ['rules that fired afterwards', fires, ''],
    [`of ${SWEEPS} sweeps, those in which other rules fired`, mismatches, ''],
  ]);
  conclude(
    {
      bench: 'load-and-arm',
      ...figures,
      mismatches,
      rules: COUNT,
      symbols: SYMBOLS,
      fires,
      machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
    },
    mismatches === 0 && fires > 0,
  );

  function bytesOfBook(): number {
    const book = createAlertBook();
    book.load(rulesOf(crowd));
    return book.bytes;
  }
});
