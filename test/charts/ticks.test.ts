import { describe, expect, it } from 'vitest';
import { dayTicks, priceTicks, shortPrice } from '../../src/charts/ticks.ts';

describe('days under a time axis', () => {
  it.each([
    { first: '2026-11-22', last: '2026-11-22', reads: ['2026-11-22'], because: 'one day is one day' },
    { first: '2026-11-21', last: '2026-11-22', reads: ['2026-11-21', '2026-11-22'], because: 'no month begins' },
    { first: '2026-10-09', last: '2026-11-22', reads: ['2026-10-09', '2026-11-22'], because: 'one month begins' },
    { first: '2026-09-30', last: '2026-11-22', reads: ['2026-10', '2026-11'], because: 'two months begin' },
    {
      first: '2025-11-23',
      last: '2026-11-22',
      reads: ['2026-01', '2026-04', '2026-07', '2026-10'],
      because: 'quarters',
    },
    { first: '2024-02-29', last: '2026-03-01', reads: ['2024-07', '2025-01', '2025-07', '2026-01'], because: 'halves' },
    {
      first: '2011-01-01',
      last: '2026-01-01',
      reads: ['2022-01', '2023-01', '2024-01', '2025-01', '2026-01'],
      because: 'no more find room',
    },
  ])('$first to $last reads $reads, because $because', ({ first, last, reads }) => {
    expect(dayTicks(first, last).map(({ label }) => label)).toEqual(reads);
  });
});

describe('prices beside a logarithmic axis', () => {
  it.each([
    { low: 82_000, high: 143_000, reads: ['90k', '100k', '120k', '140k'] },
    { low: 84_200, high: 96_900, reads: ['85k', '90k', '95k'] },
    { low: 900, high: 120_000, reads: ['1k', '10k', '100k'] },
    { low: 3_200, high: 69_000, reads: ['10k', '30k'] },
    { low: 94_100, high: 94_100, reads: ['94.1k'] },
    { low: 94_110, high: 94_190, reads: ['94.1k', '94.2k'] },
    { low: 0.05, high: 0.5, reads: ['0.1', '0.3'] },
  ])('$low to $high reads $reads', ({ low, high, reads }) => {
    expect(priceTicks(low, high).map(({ label }) => label)).toEqual(reads);
  });

  it('lie within what is drawn, two to four of them, however wide it is', () => {
    for (let low = 0.001; low < 1e6; low *= 1.7) {
      for (const factor of [1.001, 1.02, 1.1, 1.5, 3, 10, 100, 10_000]) {
        const ticks = priceTicks(low, low * factor).map(({ at }) => at);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(4);
        expect(Math.min(...ticks)).toBeGreaterThanOrEqual(low);
        expect(Math.max(...ticks)).toBeLessThanOrEqual(low * factor);
      }
    }
  });

  it.each([
    { usd: 0.123456, reads: '0.123' },
    { usd: 999.4, reads: '999' },
    { usd: 1_000, reads: '1k' },
    { usd: 61_240, reads: '61.2k' },
    { usd: 999_400, reads: '999k' },
    { usd: 999_900, reads: '1M' },
    { usd: 1_250_000, reads: '1.25M' },
  ])('$usd reads $reads', ({ usd, reads }) => {
    expect(shortPrice(usd)).toBe(reads);
  });
});
