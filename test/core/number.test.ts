import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPositive } from '../../src/core/number.ts';

describe('a number above zero', () => {
  it.each([
    { typed: '4000', value: 4_000 },
    { typed: ' 4,000.50 ', value: 4_000.5 },
    { typed: '1,234,567', value: 1_234_567 },
    { typed: '$1.5k', value: 1_500 },
    { typed: '2M', value: 2_000_000 },
    { typed: '1b', value: 1e9 },
    { typed: '4.35k', value: 4_350 },
    { typed: '1.005m', value: 1_005_000 },
    { typed: '.25', value: 0.25 },
    { typed: '0.00000712', value: 0.00000712 },
    { typed: '0.000000000000000001', value: 1e-18 },
    { typed: '100_000', value: 100_000 },
    { typed: '000123', value: 123 },
    { typed: '999999999999999', value: 999_999_999_999_999 },
  ])('is read from "$typed"', ({ typed, value }) => {
    expect(readPositive(typed)).toEqual({ ok: true, value });
  });

  it.each([
    {
      id: 'problem-number',
      typed: ['', ' ', '0', '0.0', '-5', '+5', '1e5', 'NaN', 'Infinity', '0x10', 'k', '$', '.', '_'],
    },
    {
      id: 'problem-number',
      typed: ['1.2.3', '1,23,456', '4 000', '５', '١٢', '1kk', '5%', '4,000,50', '\u221e', '1\n2'],
    },
    { id: 'problem-number-comma', typed: ['4.000,50', '4,5', '0,25', '1.234.567,89', '$4,5', '1,5k'] },
    {
      id: 'problem-number-long',
      typed: ['9'.repeat(16), '9'.repeat(40), '1000000b', `0.${'0'.repeat(18)}1`, '123456789.12345678'],
    },
  ])('is not guessed: $id for $typed', ({ id, typed }) => {
    for (const each of typed) expect([each, readPositive(each)]).toMatchObject([each, { ok: false, problem: { id } }]);
  });

  it('is what was written, to the last digit', () => {
    const number = fc.double({ min: 1e-6, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(12)));
    fc.assert(
      fc.property(number, (value) => {
        const typed = value.toLocaleString('en', { maximumFractionDigits: 18, maximumSignificantDigits: 12 });
        expect(readPositive(typed)).toEqual({ ok: true, value });
      }),
    );
  });

  it('is finite and above zero, whatever was typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,kmbKMB$_-+e '), maxLength: 20 });
    fc.assert(
      fc.property(typed, (text) => {
        const read = readPositive(text);
        if (read.ok) expect(Number.isFinite(read.value) && read.value > 0).toBe(true);
      }),
    );
  });
});
