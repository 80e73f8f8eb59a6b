/**
 * The rule language against texts that nobody meant: no exception, no text that takes long, every problem with a
 * column inside the text and an offer that can be read, and every rule that is read written back and read the same.
 *
 *   --short   a tenth of it
 */
import { conclude, printTable } from './support/measure.ts';
import { fuzzLanguage } from './support/rule-language-fuzz.ts';

const SEED = 20_261_122;
const texts = process.argv.includes('--short') ? 30_000 : 300_000;

const { faults, problems, ...figures } = fuzzLanguage({ seed: SEED, texts });
printTable('Texts that nobody meant', [
  ['texts', figures.texts],
  ['read as a rule, and back', figures.rules],
  ['refused with a place and words', figures.refused],
  ['kinds of problems', problems.size],
  ['most steps for one text', figures.mostSteps],
  ['faults', faults.length],
]);
for (const fault of faults) process.stdout.write(`  ${fault}\n`);
const holds = faults.length === 0 && figures.mostSteps <= 1_000_000 && figures.rules > 0;
conclude({ bench: 'rule-language-fuzz', ...figures, problems: problems.size, faults: faults.length }, holds);
