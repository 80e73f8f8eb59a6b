import { describe, expect, it } from 'vitest';
import { createTide } from '../../../src/core/market/tide.ts';

const START = Date.parse('2026-03-01T12:00:00Z');
const COINS = ['BTC', ...Array.from({ length: 20 }, (_, i) => `C${i}`)];

/** A market whose coins change so much, percent, from one look to another. */
function look(changes: Readonly<Record<string, number>>, { others = 0, minutes = 10 } = {}) {
  const tide = createTide();
  tide.see(
    COINS.map((coin) => ({ coin, price: 100 })),
    new Date(START),
  );
  const now = COINS.map((coin) => ({ coin, price: 100 + (changes[coin] ?? others) }));
  return tide.see(now, new Date(START + minutes * 60_000));
}

describe('a market', () => {
  it('moves as one when most coins move as Bitcoin does', () => {
    const tide = look({ BTC: -4, C0: -9, C1: -1, C2: 3 }, { others: -5 });
    expect(tide).toMatchObject({ direction: 'down', minutes: 15 });
    expect(tide?.bitcoin).toBeCloseTo(-4);
    expect(tide?.riding, 'neither Bitcoin itself nor what moves by itself').toEqual(COINS.slice(4));
  });

  it.each([
    { changes: { BTC: -1.9 }, others: -5, because: 'Bitcoin hardly moves' },
    { changes: { BTC: -4 }, others: 0, because: 'nobody follows' },
    { changes: { BTC: -4 }, others: 4, because: 'the others move against it' },
    { changes: { BTC: 0 }, others: -5, because: 'Bitcoin stays' },
  ])('does not: $because', ({ changes, others }) => {
    expect(look(changes, { others })).toBeUndefined();
  });

  it('forgets what is longer ago than a quarter of an hour', () => {
    expect(look({ BTC: 5 }, { others: 5, minutes: 16 })).toBeUndefined();
    expect(look({ BTC: 5 }, { others: 5, minutes: 15 })).toMatchObject({ direction: 'up' });
  });

  it('of a few coins has no tide', () => {
    const tide = createTide();
    const few = (price: number) => ['BTC', 'ETH'].map((coin) => ({ coin, price }));
    tide.see(few(100), new Date(START));
    expect(tide.see(few(90), new Date(START + 60_000))).toBeUndefined();
  });
});
