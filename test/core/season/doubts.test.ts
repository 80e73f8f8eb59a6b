import { describe, expect, it } from 'vitest';
import type { RankedAsset, Ranking } from '../../../src/core/market/ranking.ts';
import { doubtsOf } from '../../../src/core/season/doubts.ts';

const DAY = '2026-11-21';
const MIDNIGHT = new Date('2026-11-22T00:00:00Z');
const minutes = (count: number) => new Date(MIDNIGHT.getTime() + count * 60_000);

const asset = (ticker: string, rank: number, priceUsd: number): RankedAsset => ({
  id: ticker === 'BTC' ? 'btc-bitcoin' : ticker,
  ticker,
  name: ticker,
  rank,
  priceUsd,
  marketCapUsd: 1e9,
});
const taken = (takenAt: Date, ...assets: readonly RankedAsset[]): Ranking => ({ takenAt, source: 'test', assets });
const closes = new Map([
  ['btc-bitcoin', 100],
  ['A', 100],
]);

describe('a ranking', () => {
  it.each([
    { takenAt: minutes(5), isStale: false, because: 'it was taken just after the close' },
    { takenAt: minutes(0), isStale: false, because: 'a recorded one bears the very time of the close' },
    { takenAt: minutes(12 * 60), isStale: false, because: 'at noon the day before is still the last that closed' },
    { takenAt: minutes(24 * 60 + 4), isStale: false, because: 'the next close is tried only minutes later' },
    { takenAt: minutes(-60), isStale: false, because: 'clocks differ' },
    { takenAt: minutes(-61), isStale: true, because: 'the day had not closed' },
    { takenAt: minutes(25 * 60 + 1), isStale: true, because: 'another day has closed since' },
    { takenAt: new Date(Number.NaN), isStale: true, because: 'nobody knows when it was taken' },
  ])('is stale ($isStale) when $because', ({ takenAt, isStale }) => {
    expect(doubtsOf(taken(takenAt), DAY, closes).isStale).toBe(isStale);
  });
});

describe('a price is disputed', () => {
  it.each([
    { price: 125, at: 5, disputed: false, because: 'a quarter is allowed' },
    { price: 125.1, at: 5, disputed: true, because: 'more than a quarter is not' },
    { price: 79.9, at: 5, disputed: true, because: 'nor is it downwards' },
    { price: 80.1, at: 5, disputed: false, because: 'four fifths are a quarter seen from below' },
    { price: 1000, at: 180, disputed: true, because: 'three hours are too short for that' },
    { price: 1000, at: 181, disputed: false, because: 'later the ranking says nothing of the close' },
    { price: Number.NaN, at: 5, disputed: false, because: 'a price that is missing contradicts nothing' },
    { price: 0, at: 5, disputed: false, because: 'zero is no price' },
  ])('or not ($disputed) at $price after $at minutes: $because', ({ price, at, disputed }) => {
    expect(doubtsOf(taken(minutes(at), asset('A', 2, price)), DAY, closes).disputed.has('A')).toBe(disputed);
  });

  it.each([
    { price: 102, at: 5, disputed: false, because: 'two percent are allowed' },
    { price: 102.1, at: 5, disputed: true, because: 'every member is measured against it' },
    { price: 97.9, at: 30, disputed: true, because: 'half an hour is too short for that' },
    { price: 110, at: 31, disputed: false, because: 'later it may have moved' },
  ])('or not ($disputed) for Bitcoin at $price after $at minutes: $because', ({ price, at, disputed }) => {
    expect(doubtsOf(taken(minutes(at), asset('BTC', 1, price)), DAY, closes).disputed.has('btc-bitcoin')).toBe(
      disputed,
    );
  });

  it('never without a close to hold it against', () => {
    expect(doubtsOf(taken(minutes(5), asset('A', 2, 1000)), DAY, new Map()).disputed.has('A')).toBe(false);
  });
});
