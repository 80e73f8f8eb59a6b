/**
 * The alert book against the loop that alert bots use: sweeps of 500 symbols over armed rules, in memory.
 * Both see the same prices, and the rules that fired are compared by name after every sweep.
 *
 *   --short   a tenth of the rules, in seconds       --full   ten million rules too
 */
import os from 'node:os';
import { type AlertBook, createAlertBook } from '../src/core/rules/book.ts';
import { type Crowd, createCrowd, movePrices, openingPrices, rulesOf } from './support/crowd.ts';
import { createGroupedLoop, createPlainLoop, createTypedLoop, type Loop } from './support/loops.ts';
import { conclude, heapBytes, mean, median, nanoseconds, printTable, quantile, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';

const SYMBOLS = 500;
const SEED = 20_261_122;

type Scale = { readonly rules: number; readonly warmup: number; readonly sweeps: number; readonly target: number };
const WHOLE: Scale = { rules: 1_000_000, warmup: 200, sweeps: 200, target: 1_000 };
// A tenth of the rules is a tenth of the loop's work and hardly less of the book's, so the target is a tenth too.
const SHORT: Scale = { rules: 100_000, warmup: 200, sweeps: 200, target: 100 };
const LARGEST: Scale = { rules: 10_000_000, warmup: 200, sweeps: 40, target: 2_500 };
const LARGEST_QUIET_RATIO = 2;
/**
 * A sweep of the book takes microseconds, and whatever else the machine does takes milliseconds now and then. So the
 * book lives through the same market several times, and the least time of each sweep counts. A sweep of a loop is
 * always the same work, so its median will do.
 */
const BOOK_LIVES = 5;

/** Fills a book and the loops with one crowd, sends them through the same market, and prints how they did. */
function compare(scale: Scale, isBesides: boolean) {
  const { rules, warmup, sweeps } = scale;
  const random = createRandom(SEED);
  const prices = openingPrices(SYMBOLS, random);
  const crowd = createCrowd(rules, prices, random);
  const market = Array.from({ length: warmup + sweeps }, () => {
    movePrices(prices, random);
    return prices.slice();
  });

  let book = createAlertBook();
  const loadMs = nanoseconds(() => book.load(rulesOf(crowd))) / 1e6;
  const bytesPerRule = book.bytes / book.size;
  const lives: [Run, ...Run[]] = [sendThrough(market, warmup, bookAsLoop(book))];
  while (lives.length < BOOK_LIVES) {
    book = createAlertBook();
    book.load(rulesOf(crowd));
    lives.push(sendThrough(market, warmup, bookAsLoop(book)));
  }
  const ofBook = bestOf(lives);
  const quiet = quietSweepNs(book, prices);

  const heapBefore = heapBytes();
  const plain = createPlainLoop(crowd, SYMBOLS);
  const loopBytesPerRule = (heapBytes() - heapBefore) / rules;
  const ofLoops = { [PLAIN]: sendThrough(market, warmup, plain) } as Record<string, Run>;
  if (isBesides) ofLoops[GROUPED] = sendThrough(market, warmup, createGroupedLoop(crowd, SYMBOLS));
  if (isBesides) ofLoops[TYPED] = sendThrough(market, warmup, createTypedLoop(crowd, SYMBOLS));
  const ofColdBook = sendThroughCold(market, warmup, crowd, plain);

  const mismatches = [...Object.values(ofLoops), ...lives, ofColdBook]
    .map(({ fired }) => fired.filter((handles, sweep) => !isSame(handles, ofBook.fired[sweep]!)).length)
    .reduce((sum, differing) => sum + differing, 0);
  const firesPerSweep = mean(ofBook.fired.slice(warmup).map(({ length }) => length));
  const warmupFiresPerSweep = mean(ofBook.fired.slice(0, warmup).map(({ length }) => length));
  const ratioTo = (name: string) => median(ofLoops[name]?.ns ?? []) / mean(ofBook.ns);

  const row = (name: string, { ns }: Run) => [name, mean(ns) / 1e3, median(ns) / 1e3, quantile(ns, 0.99) / 1e3];
  printTable(`A sweep of ${SYMBOLS} symbols against ${rules.toLocaleString('en-US')} rules, ${sweeps} sweeps`, [
    ['', 'mean µs', 'median µs', 'p99 µs', 'the book is faster by'],
    [...row(`alert book, best of ${BOOK_LIVES}`, ofBook), ''],
    [...row('alert book, caches emptied before each sweep', ofColdBook), ''],
    ...Object.entries(ofLoops).map(([name, run]) => [...row(name, run), times(ratioTo(name))]),
  ]);
  const figures = {
    ratio: rounded(ratioTo(PLAIN)),
    coldRatio: rounded(median(ofLoops[PLAIN]?.ns ?? []) / median(ofColdBook.ns)),
    ...(isBesides ? { groupedRatio: rounded(ratioTo(GROUPED)), typedRatio: rounded(ratioTo(TYPED)) } : {}),
    mismatches,
    rules,
    symbols: SYMBOLS,
    sweeps,
    firesPerSweep: rounded(firesPerSweep),
    warmupFiresPerSweep: rounded(warmupFiresPerSweep),
    nsPerFire: rounded((mean(ofBook.ns) - quiet) / firesPerSweep),
    quietNsPerTick: rounded(quiet / SYMBOLS),
    loadMs: rounded(loadMs),
    bytesPerRule: rounded(bytesPerRule),
    loopBytesPerRule: rounded(loopBytesPerRule),
  };
  printTable('What it costs', [
    ['fired rule, ns', figures.nsPerFire],
    ['fires per sweep (while warming up)', `${figures.firesPerSweep} (${figures.warmupFiresPerSweep})`],
    ['quiet tick, ns', figures.quietNsPerTick],
    ['bytes per rule', figures.bytesPerRule],
    ['bytes per rule, objects of the loop', figures.loopBytesPerRule],
    ['load of all, ms', figures.loadMs],
    ['sweeps that fired different rules', mismatches],
  ]);
  return figures;
}

const PLAIN = 'one array of objects';
const GROUPED = 'the same, grouped by symbol';
const TYPED = 'typed arrays, grouped by symbol';

const times = (ratio: number): string => `${rounded(ratio).toLocaleString('en-US')}×`;

/** Time of each measured sweep, and the sorted handles that each sweep fired, those of the warm-up first. */
type Run = { readonly ns: readonly number[]; readonly fired: readonly Uint32Array[] };

/** The least time of each sweep; all lives fire the same. */
const bestOf = (lives: readonly [Run, ...Run[]]): Run => ({
  ns: lives[0].ns.map((_, sweep) => Math.min(...lives.map(({ ns }) => ns[sweep]!))),
  fired: lives[0].fired,
});

/** Each contender meets the market by itself, so that each finds the processor's caches as it left them. */
function sendThrough(market: readonly Float64Array[], warmup: number, loop: Loop, before?: () => void): Run {
  const ns: number[] = [];
  const fired = market.map((prices, sweep) => {
    if (sweep >= warmup) before?.();
    let count = 0;
    ns.push(
      nanoseconds(() => {
        count = loop.sweep(prices);
      }),
    );
    return loop.fired.slice(0, count).sort();
  });
  return { ns: ns.slice(warmup), fired };
}

/** A second book whose every sweep comes right after a scan of all the loop's objects: the worst neighbour it can have. */
function sendThroughCold(market: readonly Float64Array[], warmup: number, crowd: Crowd, neighbour: Loop): Run {
  const book = createAlertBook();
  book.load(rulesOf(crowd));
  return sendThrough(market, warmup, bookAsLoop(book), () => {
    neighbour.sweep(market[0]!);
  });
}

function bookAsLoop(book: AlertBook): Loop {
  let moves = book.tickAll(NO_NEWS);
  return {
    get fired() {
      return moves.fired;
    },
    sweep(prices) {
      moves = book.tickAll(prices);
      return moves.firedCount;
    },
  };
}

const NO_NEWS = new Float64Array(0);

const isSame = (one: Uint32Array, other: Uint32Array): boolean =>
  one.length === other.length && one.every((handle, i) => handle === other[i]);

/** A sweep in which nothing moves: the same prices again. The least of many, because the machine only ever adds. */
function quietSweepNs(book: AlertBook, prices: Float64Array): number {
  book.tickAll(prices);
  const repeats = 50;
  const runs = Array.from({ length: 200 }, () =>
    nanoseconds(() => {
      for (let i = 0; i < repeats; i++) book.tickAll(prices);
    }),
  );
  return Math.min(...runs) / repeats;
}

/** The first sweeps of a process are spent on compilation, which is not what is asked about. */
function compile(): void {
  const random = createRandom(SEED);
  const prices = openingPrices(SYMBOLS, random);
  const crowd = createCrowd(20_000, prices, random);
  const book = createAlertBook();
  book.load(rulesOf(crowd));
  for (let sweep = 0; sweep < 4_000; sweep++) {
    movePrices(prices, random);
    book.tickAll(prices);
  }
}

/** Quiet ticks must not care how many rules there are. */
function quietNsPerTick(rules: number): number {
  const random = createRandom(SEED);
  const prices = openingPrices(SYMBOLS, random);
  const book = createAlertBook();
  book.load(rulesOf(createCrowd(rules, prices, random)));
  return quietSweepNs(book, prices) / SYMBOLS;
}

const isShort = process.argv.includes('--short');
const isFull = process.argv.includes('--full');
const scale = isShort ? SHORT : WHOLE;

compile();
const figures = compare(scale, true);
const largest = isFull ? compare(LARGEST, false) : undefined;

const quiet = { few: quietNsPerTick(10_000), many: largest?.quietNsPerTick ?? figures.quietNsPerTick };
const quietRatio = rounded(quiet.many / quiet.few);
printTable('A quiet tick', [
  ['rules', 'ns'],
  ['10,000', quiet.few],
  [scale.rules.toLocaleString('en-US'), figures.quietNsPerTick],
  ...(largest ? [[LARGEST.rules.toLocaleString('en-US'), largest.quietNsPerTick]] : []),
]);

const mismatches = figures.mismatches + (largest?.mismatches ?? 0);
const holds =
  mismatches === 0 &&
  figures.ratio >= scale.target &&
  (!largest || (largest.ratio >= LARGEST.target && quietRatio <= LARGEST_QUIET_RATIO));
conclude(
  {
    bench: 'alert-book',
    ...figures,
    mismatches,
    target: scale.target,
    quietNsPerTick10k: rounded(quiet.few),
    quietRatio,
    ...(largest ? { largest } : {}),
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  holds,
);
