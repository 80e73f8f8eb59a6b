/**
 * People change their rules while prices move: a rule leaves a full alert book and comes back with another level.
 * Beside it the two ways of bots: one array of rules, in which the one that leaves is looked for, and arrays kept
 * sorted by level, one for each symbol and side, in which it is found at once and everything behind it moves.
 *
 * All see the same changes. Afterwards each must hold every rule as it is by then, and the rules that fire as the market
 * goes on are compared with those of a loop. Of the one array the first changes are timed: each takes milliseconds.
 *
 *   --short   a tenth of the rules, and fewer changes
 */
import os from 'node:os';
import { createAlertBook } from '../src/core/rules/book.ts';
import { type Crowd, createCrowd, movePrices, openingPrices, rulesOf } from './support/crowd.ts';
import { createPlainLoop } from './support/loops.ts';
import { conclude, median, nanoseconds, printTable, rounded } from './support/measure.ts';
import { createRandom } from './support/random.ts';
import { createSortedArrays } from './support/sorted-arrays.ts';

const SEED = 20_261_122;
const SYMBOLS = 500;
const SWEEPS = 50;
const BATCH = 1_000;

const isShort = process.argv.includes('--short');
const COUNT = isShort ? 100_000 : 1_000_000;
const CHANGES = isShort ? 20_000 : 100_000;
const TIMED_OF_ARRAY = 300;
/** How much longer one array takes; a tenth of the rules is a tenth of its work. */
const TARGET = isShort ? 50 : 500;

const random = createRandom(SEED);
const prices = openingPrices(SYMBOLS, random);
const before = createCrowd(COUNT, prices, random);
const wishes = createCrowd(CHANGES, prices, random);
// 7,919 and the number of rules share no divisor, so each of these changes once.
const changing = Uint32Array.from({ length: CHANGES }, (_, i) => (i * 7_919) % COUNT);
const after = changed(before);

const book = createAlertBook();
book.load(rulesOf(before));
const sorted = createSortedArrays(before, SYMBOLS);

const ofBook = { deletion: perChange((rule) => book.remove(rule)), insertion: perChange(enter) };
const ofSorted = {
  deletion: perChange((rule) => sorted.remove(...entryOf(before, rule))),
  insertion: perChange((rule) => sorted.add(...entryOf(after, rule))),
};
const ofArray = arrayNsPerChange();

const bookNs = ofBook.deletion + ofBook.insertion;
const ratio = ofArray / bookNs;
const sortedRatio = (ofSorted.deletion + ofSorted.insertion) / bookNs;
const misplaced = countMisplaced();
const { differing, fires } = goOn();

printTable(`${CHANGES.toLocaleString('en-US')} of ${COUNT.toLocaleString('en-US')} rules leave and come back`, [
  ['', 'deletion, ns', 'insertion, ns', 'both, ns', 'the book is faster by'],
  ['alert book', ofBook.deletion, ofBook.insertion, bookNs, ''],
  [
    'arrays sorted by level',
    ofSorted.deletion,
    ofSorted.insertion,
    ofSorted.deletion + ofSorted.insertion,
    times(sortedRatio),
  ],
  ['one array of rules', '', '', ofArray, times(ratio)],
]);
printTable('Afterwards', [
  ['rules that the book or the arrays hold otherwise than they are', misplaced],
  [`rules that fire in ${SWEEPS} sweeps`, fires],
  ['sweeps in which other rules fired than in the loop', differing],
]);
conclude(
  {
    bench: 'alert-edit',
    ratio: rounded(ratio),
    sortedRatio: rounded(sortedRatio),
    insertNs: rounded(ofBook.insertion),
    deleteNs: rounded(ofBook.deletion),
    mismatches: misplaced + differing,
    rules: COUNT,
    changes: CHANGES,
    fires,
    machine: `${os.cpus()[0]?.model ?? os.arch()}, Node ${process.versions.node}`,
  },
  misplaced + differing === 0 && fires > 0 && ratio >= TARGET,
);

/** The crowd with every wish fulfilled. */
function changed({ count, symbolOf, at, rearm, isBelow }: Crowd): Crowd {
  const crowd = { count, symbolOf: symbolOf.slice(), at: at.slice(), rearm: rearm.slice(), isBelow: isBelow.slice() };
  for (const [i, rule] of changing.entries()) {
    crowd.symbolOf[rule] = wishes.symbolOf[i]!;
    crowd.at[rule] = wishes.at[i]!;
    crowd.rearm[rule] = wishes.rearm[i]!;
    crowd.isBelow[rule] = wishes.isBelow[i]!;
  }
  return crowd;
}

function enter(rule: number): void {
  const side = after.isBelow[rule] ? 'below' : 'above';
  book.add(rule, after.symbolOf[rule]!, { side, at: after.at[rule]!, rearm: after.rearm[rule]! }, 'armed');
}

function entryOf({ symbolOf, at, isBelow }: Crowd, id: number) {
  return [{ id, at: at[id]! }, symbolOf[id]!, isBelow[id] === 1] as const;
}

/** The median of batches. */
function perChange(change: (rule: number) => void): number {
  const ns = Array.from({ length: CHANGES / BATCH }, (_, batch) =>
    nanoseconds(() => {
      for (const rule of changing.subarray(batch * BATCH, (batch + 1) * BATCH)) change(rule);
    }),
  );
  return median(ns) / BATCH;
}

/** It is looked for, taken out, and comes back at the end; `filter` would copy the array besides. */
function arrayNsPerChange(): number {
  const rules = Array.from(before.at, (at, id) => ({ id, at }));
  const ns = Array.from(changing.subarray(0, TIMED_OF_ARRAY), (rule) =>
    nanoseconds(() => {
      const place = rules.findIndex(({ id }) => id === rule);
      rules.splice(place, 1);
      rules.push({ id: rule, at: after.at[rule]! });
    }),
  );
  return median(ns);
}

function countMisplaced(): number {
  let count = Math.abs(book.size - COUNT) + Math.abs(sorted.size - COUNT);
  for (let rule = 0; rule < COUNT; rule++) {
    const held = book.ruleOf(rule);
    const isHeld = held?.metric === after.symbolOf[rule] && held?.threshold.at === after.at[rule];
    if (!isHeld || !sorted.has(...entryOf(after, rule))) count++;
  }
  return count;
}

function goOn(): { differing: number; fires: number } {
  const loop = createPlainLoop(after, SYMBOLS);
  let differing = 0;
  let fires = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    movePrices(prices, random);
    const expected = loop.fired.slice(0, loop.sweep(prices)).sort();
    const { fired, firedCount } = book.tickAll(prices);
    const ours = fired.slice(0, firedCount).sort();
    if (ours.length !== expected.length || ours.some((rule, i) => rule !== expected[i])) differing++;
    fires += expected.length;
  }
  return { differing, fires };
}

function times(factor: number): string {
  return `${rounded(factor).toLocaleString('en-US')}×`;
}
