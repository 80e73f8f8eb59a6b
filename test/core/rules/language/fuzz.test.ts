import { expect, it } from 'vitest';
import { fuzzLanguage } from '../../../../bench/support/rule-language-fuzz.ts';
import { hasWords } from '../../../../src/words/words.ts';

it('answers a tenth of the fuzz with rules and problems alone', () => {
  const { faults, rules, refused, mostSteps, problems } = fuzzLanguage({ seed: 7, texts: 30_000 });
  expect(faults).toEqual([]);
  expect(mostSteps).toBeLessThan(1_000_000);
  expect(rules).toBeGreaterThan(1_000);
  expect(refused).toBeGreaterThan(10_000);
  expect([...problems].filter((id) => !hasWords(id))).toEqual([]);
}, 120_000);
