/**
 * The alert book and the loop over every rule live the same million random operations, with whole-number prices so
 * that equality is frequent, and must agree after each.
 *
 *   --short   a tenth of it       --full   ten times as many
 */
import { fuzzAlertBook } from './support/alert-book-fuzz.ts';
import { conclude, printTable } from './support/measure.ts';

const OPERATIONS_PER_SEED = 4_000;
const seeds = process.argv.includes('--short') ? 25 : process.argv.includes('--full') ? 2_500 : 250;

const total = { operations: 0, fires: 0, rearms: 0, equalities: 0 };
const mismatches: string[] = [];
for (let seed = 1; seed <= seeds; seed++) {
  const { mismatch, ...report } = fuzzAlertBook({ seed, operations: OPERATIONS_PER_SEED });
  total.operations += report.operations;
  total.fires += report.fires;
  total.rearms += report.rearms;
  total.equalities += report.equalities;
  if (mismatch) mismatches.push(mismatch);
}

printTable('The alert book against the loop, operation by operation', [
  ['operations', total.operations],
  ['fires', total.fires],
  ['armed again', total.rearms],
  ['moves exactly on a level', total.equalities],
  ['lives that differed', mismatches.length],
]);
for (const mismatch of mismatches.slice(0, 5)) process.stdout.write(`  ${mismatch}\n`);
conclude({ bench: 'alert-book-fuzz', ...total, seeds, mismatches: mismatches.length }, mismatches.length === 0);
