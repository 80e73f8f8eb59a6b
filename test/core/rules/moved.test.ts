import { describe, expect, it } from 'vitest';
import { formatCondition } from '../../../src/core/rules/language/format.ts';
import { readRule } from '../../../src/core/rules/language/read-rule.ts';
import { boundsOf, movedText } from '../../../src/core/rules/moved.ts';

const either = (from: number, percent = 3) => ({ direction: 'either', percent, from }) as const;

describe('the claim of a move', () => {
  it.each([
    { from: 4_120, text: 'price <= 3996.4 or price >= 4243.6', because: 'the ends are exact' },
    { from: 97_512.3, text: 'price <= 94586.931 or price >= 100437.669', because: 'arithmetic adds no digits' },
    {
      from: 0.00000712,
      text: 'price <= 0.0000069064 or price >= 0.0000073336',
      because: 'small coins have levels too',
    },
    { from: 1_000_000, text: 'price <= 970000 or price >= 1030000', because: 'large ones have them as well' },
  ])('from $from: $because', ({ from, text }) => {
    expect(movedText(either(from))).toBe(text);
  });

  it('is text that the language reads back as it stands, for any price and percentage', () => {
    for (const from of [1e-9, 3.333e-7, 0.0123456789, 1, 7.77, 4_120, 97_512.31, 123_456_789.1, 20_000_000]) {
      for (const percent of [0.1, 3, 12.5, 99.9]) {
        const text = movedText(either(from, percent));
        const read = readRule(text, { about: { kind: 'symbol', typed: 'ETH/USDT' } });
        expect(read.ok && formatCondition(read.value.condition as never)).toBe(text);
      }
    }
  });

  it('in one direction has one end', () => {
    expect(boundsOf({ ...either(100), direction: 'up' })).toEqual({ upper: 103 });
    expect(boundsOf({ ...either(100), direction: 'down' })).toEqual({ lower: 97 });
  });
});
