import { describe, expect, it } from 'vitest';
import type { Candle } from '../../../src/core/market/candle.ts';
import { hasFarMinute, heldAgainst } from '../../../src/core/market/far-minutes.ts';

const START = Date.parse('2026-03-01T12:00:00Z');
const minute = (at: number, open: number, high: number, low: number, close: number): Candle => ({
  openAt: new Date(START + at * 60_000),
  ...{ open, high, low, close, volume: 1 },
});
const calm = (at: number, price = 100) => minute(at, price, price * 1.01, price * 0.99, price);

describe('a minute that goes far', () => {
  it.each([
    { candles: [], is: false, because: 'there is none' },
    { candles: [calm(0), calm(1)], is: false, because: 'two percent is how prices move' },
    { candles: [calm(0), minute(1, 100, 106, 100, 100)], is: true, because: 'a spike' },
    { candles: [calm(0), minute(1, 100, 100, 94, 100)], is: true, because: 'a dip' },
    { candles: [calm(0), calm(1, 120)], is: true, because: 'it begins far from where the one before ended' },
    { candles: [calm(0), calm(7, 120)], is: false, because: 'what happened in minutes without a candle nobody knows' },
  ])('$because: $is', ({ candles, is }) => {
    expect(hasFarMinute(candles)).toBe(is);
  });
});

describe('minutes held against those of another exchange', () => {
  const seen = [calm(0), calm(1), minute(2, 100, 150, 99, 149)];

  it('that go much further take what it saw instead', () => {
    const [spike, dip] = heldAgainst([minute(0, 100, 180, 99, 100), minute(1, 100, 101, 20, 20)], seen);
    expect(spike).toMatchObject({ open: 100, high: 101, low: 99, close: 100 });
    expect(dip).toMatchObject({ open: 100, high: 101, low: 99, close: 99 });
  });

  it('stay as they are where it saw the same', () => {
    const same = minute(2, 100, 152, 98, 150);
    expect(heldAgainst([same], seen)).toEqual([same]);
  });

  it('stay as they are where it has no candle', () => {
    const lone = minute(9, 100, 300, 100, 100);
    expect(heldAgainst([lone], seen)).toEqual([lone]);
  });
});
