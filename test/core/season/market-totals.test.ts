import { describe, expect, it } from 'vitest';
import type { RankedAsset } from '../../../src/core/market/ranking.ts';
import { totalsOf } from '../../../src/core/season/market-totals.ts';

const asset = (ticker: string, rank: number, marketCapUsd: number): RankedAsset => ({
  id: ticker === 'BTC' ? 'btc-bitcoin' : ticker,
  ticker,
  name: ticker,
  rank,
  priceUsd: 1,
  marketCapUsd,
});
const totals = (...assets: readonly RankedAsset[]) => totalsOf({ takenAt: new Date(0), source: 'test', assets });

const BTC = asset('BTC', 1, 600);
const ETH = asset('ETH', 2, 300);

describe('what the market is worth', () => {
  it.each([
    { assets: [BTC], altcoins: 0, dominance: 100, because: 'Bitcoin is alone' },
    { assets: [BTC, ETH], altcoins: 300, dominance: 66.67, because: 'two decimals are kept' },
    { assets: [BTC, ETH, asset('USDT', 3, 300)], altcoins: 600, dominance: 50, because: 'stablecoins are part of it' },
    { assets: [ETH, BTC], altcoins: 300, dominance: 66.67, because: 'the order says nothing' },
    { assets: [BTC, ETH, asset('BTC', 90, 300)], altcoins: 600, dominance: 50, because: 'a namesake is an altcoin' },
  ])('is $dominance % Bitcoin and $altcoins beside it, where $because', ({ assets, altcoins, dominance }) => {
    expect(totals(...assets)).toEqual({
      assets: assets.length,
      totalUsd: 600 + altcoins,
      altcoinsUsd: altcoins,
      dominancePercent: dominance,
    });
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('reads past an asset that is worth %d', (marketCapUsd) => {
    expect(totals(BTC, ETH, asset('X', 3, marketCapUsd))).toEqual(totals(BTC, ETH));
  });

  it.each([
    { assets: [], because: 'the ranking is empty' },
    { assets: [ETH], because: 'Bitcoin is not in it' },
    { assets: [asset('BTC', 1, Number.NaN), ETH], because: 'nobody knows what Bitcoin is worth' },
  ])('is not said where $because', ({ assets }) => {
    expect(totals(...assets)).toBeUndefined();
  });
});
