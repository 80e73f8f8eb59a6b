import { describe, expect, it } from 'vitest';
import { arrowOf, shownAmount, shownNumber, shownPercent } from '../../src/charts/numbers.ts';

/** Thousands are set apart by a thin space; here it is an underscore. */
const seen = (text: string) => text.replaceAll('\u2009', '_');

describe('a number in a picture', () => {
  it.each([
    { value: 97_512.3, shown: '97_512.3' },
    { value: 1_234_567.891, shown: '1_234_568' },
    { value: 3_500, shown: '3_500' },
    { value: 999.999_9, shown: '1_000' },
    { value: 1, shown: '1' },
    { value: 0.5, shown: '0.5' },
    { value: 0.000_007_12, shown: '0.00000712' },
    { value: 0.000_000_071_2, shown: '0.0₇712' },
    { value: 3.1e-13, shown: '0.0₁₂31' },
    { value: -20.02, shown: '−20.02' },
    { value: 0, shown: '0' },
  ])('$value is $shown', ({ value, shown }) => {
    expect(seen(shownNumber(value))).toBe(shown);
  });

  it.each([
    { percent: 2.414, shown: '+2.41 %' },
    { percent: -0.004, shown: '0.00 %' },
    { percent: -12.5, shown: '−12.50 %' },
    { percent: 142.53, shown: '+142.5 %' },
    { percent: 12_345.6, shown: '+12_346 %' },
  ])('$percent percent are $shown', ({ percent, shown }) => {
    expect(seen(shownPercent(percent))).toBe(shown);
  });

  it.each([
    { amount: 1_288_123, shown: '1.29M' },
    { amount: 2.5e12, shown: '2.5T' },
    { amount: 12_345, shown: '12.3k' },
    { amount: -14.02, shown: '−14.02' },
    { amount: 0, shown: '0' },
  ])('an amount of $amount is $shown', ({ amount, shown }) => {
    expect(seen(shownAmount(amount))).toBe(shown);
  });

  it('has an arrow for each direction and for none', () => {
    expect([2, -2, 0].map(arrowOf)).toEqual(['▲', '▼', '■']);
  });
});
