import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/core/market/asset-class.ts';
import type { RankedAsset, Ranking } from '../../../src/core/market/ranking.ts';
import { universe } from '../../../src/core/market/universe.ts';

const asset = (over: Partial<RankedAsset> & { ticker: string }): RankedAsset => ({
  id: `id-of-${over.ticker}`,
  name: over.ticker,
  rank: 10,
  priceUsd: 7,
  marketCapUsd: 1e9,
  ...over,
});

describe('an asset is classed', () => {
  it.each([
    { is: asset({ ticker: 'SOL', name: 'Solana' }), as: 'coin', because: undefined },
    { is: asset({ ticker: 'DAI', id: 'dai-dai', name: 'DAI' }), as: 'stablecoin', because: 'listed' },
    { is: asset({ ticker: 'USDT', id: 'tether', name: 'Tether USDt' }), as: 'stablecoin', because: 'listed' },
    { is: asset({ ticker: 'USDC', id: '3408', name: 'USDC' }), as: 'stablecoin', because: 'listed' },
    { is: asset({ ticker: 'usdt', id: 'USDT', name: '' }), as: 'stablecoin', because: 'listed' },
    { is: asset({ ticker: 'STETH', id: 'steth-lido-staked-ether' }), as: 'staked', because: 'listed' },
    { is: asset({ ticker: 'PAXG', id: 'pax-gold' }), as: 'asset-backed', because: 'listed' },
    { is: asset({ ticker: 'NEW', tags: ['defi', 'stablecoin'] }), as: 'stablecoin', because: 'tag' },
    { is: asset({ ticker: 'GLDX', tags: ['tokenized-gold'] }), as: 'asset-backed', because: 'tag' },
    { is: asset({ ticker: 'WAVAX', name: 'Wrapped AVAX' }), as: 'wrapped', because: 'name' },
    { is: asset({ ticker: 'USDC.E', name: 'Bridged USDC' }), as: 'wrapped', because: 'name' },
    { is: asset({ ticker: 'XSUI', name: 'Staked SUI' }), as: 'staked', because: 'name' },
    { is: asset({ ticker: 'NUSD', name: 'New Dollar', priceUsd: 0.994 }), as: 'stablecoin', because: 'peg' },
    { is: asset({ ticker: 'USDX.A', name: 'USD Coin (Wormhole)' }), as: 'wrapped', because: 'name' },
    { is: asset({ ticker: 'ANKRETH', name: 'Ankr Liquid Staked ETH' }), as: 'staked', because: 'name' },
    { is: asset({ ticker: 'SDAI', name: 'Savings Dai' }), as: 'staked', because: 'name' },
    { is: asset({ ticker: 'CGO', name: 'Comtech Gold' }), as: 'asset-backed', because: 'name' },
    {
      is: asset({ ticker: 'BENJI', name: 'Franklin OnChain U.S. Government Money Fund' }),
      as: 'asset-backed',
      because: 'name',
    },
    {
      is: asset({ ticker: 'JTRSY', name: 'Janus Henderson Anemoy Treasury Fund' }),
      as: 'asset-backed',
      because: 'name',
    },
    { is: asset({ ticker: 'TSLAX', name: 'Tesla xStock' }), as: 'asset-backed', because: 'name' },
    {
      is: asset({ ticker: 'DAI', id: 'coinpaprika:dai-dai', name: 'Multi-Collateral' }),
      as: 'stablecoin',
      because: 'listed',
    },
  ])('$is.ticker "$is.name" is $as, known by $because', ({ is, as, because }) => {
    expect(classify(is)).toEqual(because ? { class: as, because } : { class: as });
  });

  it.each([
    {
      is: asset({ ticker: 'FRAX', id: 'frax-share', name: 'Frax (prev. FXS)' }),
      because: 'it only took over a listed ticker',
    },
    { is: asset({ ticker: 'U', id: 'u-other', name: 'Another U' }), because: 'a ticker alone proves nothing' },
    {
      is: asset({ ticker: 'LDO', tags: ['liquid-staking-derivatives'] }),
      because: 'the protocol is a coin, its receipts are not',
    },
    { is: asset({ ticker: 'BTG', name: 'Bitcoin Gold' }), because: 'gold in a name is no gold in a vault' },
    { is: asset({ ticker: 'XRP', priceUsd: 1 }), because: 'a coin may cost a dollar' },
    { is: asset({ ticker: 'LUSDX', priceUsd: 1.02 }), because: 'two percent off is no peg' },
    { is: asset({ ticker: 'ENA', name: 'Ethena' }), because: 'it issues a stablecoin and is none' },
    { is: asset({ ticker: 'TKX', name: 'Tokenize Xchange' }), because: 'an exchange that tokenizes is not tokenized' },
  ])('$is.ticker is a coin: $because', ({ is }) => {
    expect(classify(is)).toEqual({ class: 'coin' });
  });
});

const ranking = (...assets: readonly RankedAsset[]): Ranking => ({
  takenAt: new Date('2026-11-22T00:00:00Z'),
  source: 'test',
  assets: assets.map((each, i) => ({ ...each, rank: i + 1 })),
});

const BTC = asset({ ticker: 'BTC', id: 'btc-bitcoin', name: 'Bitcoin' });
const USDT = asset({ ticker: 'USDT', id: 'usdt-tether', name: 'Tether' });
const coin = (ticker: string) => asset({ ticker });
const tickers = (assets: readonly { ticker: string }[]) => assets.map(({ ticker }) => ticker);

describe('the universe of an index', () => {
  it('holds the largest coins, with a reason for each larger asset that is left out', () => {
    const { members, excluded } = universe(ranking(BTC, coin('ETH'), USDT, coin('SOL'), coin('ADA'), coin('DOT')), 3);
    expect(tickers(members)).toEqual(['ETH', 'SOL', 'ADA']);
    expect(excluded).toEqual([
      { id: 'btc-bitcoin', ticker: 'BTC', name: 'Bitcoin', rank: 1, as: 'benchmark' },
      { id: 'usdt-tether', ticker: 'USDT', name: 'Tether', rank: 3, as: 'stablecoin', because: 'listed' },
    ]);
  });

  it('names nothing as left out that is smaller than the smallest member', () => {
    expect(tickers(universe(ranking(BTC, coin('ETH'), USDT), 1).excluded)).toEqual(['BTC']);
  });

  it('goes by rank, whatever the order of the list', () => {
    const { takenAt, source, assets } = ranking(BTC, coin('ETH'), coin('SOL'));
    expect(tickers(universe({ takenAt, source, assets: assets.toReversed() }, 1).members)).toEqual(['ETH']);
  });

  it.each([
    { bitcoin: asset({ ticker: 'BTC', id: '1' }), position: 4, because: 'its id is known' },
    {
      bitcoin: asset({ ticker: 'BTC', id: 'sim:btc-bitcoin' }),
      position: 1,
      because: 'nothing else is called BTC this high',
    },
    { bitcoin: undefined, position: 1, because: 'the ranking lacks it' },
  ])('finds Bitcoin, or not, when $because', ({ bitcoin, position }) => {
    const assets = ['ETH', 'SOL', 'ADA', 'DOT'].map(coin);
    if (bitcoin) assets.splice(position - 1, 0, bitcoin);
    expect(universe(ranking(...assets), 4).bitcoin?.id).toBe(bitcoin?.id);
  });

  it('does not take a namesake for Bitcoin', () => {
    const namesake = asset({ ticker: 'BTC', id: 'other-coin' });
    const found = universe(ranking(coin('ETH'), coin('SOL'), coin('ADA'), namesake), 4);
    expect(found.bitcoin).toBeUndefined();
    expect(tickers(found.members)).toContain('BTC');
  });
});

describe('what a price has followed', () => {
  const BITCOIN = [60_000, 61_000, 59_000, 58_000, 62_000, 66_000, 65_000];
  const daysOf = (closes: readonly (number | undefined)[]) =>
    BITCOIN.map((bitcoin, i) => {
      const close = closes[i];
      return new Map([['bitcoin', bitcoin], ...(close === undefined ? [] : [['new', close] as const])]);
    });
  const times = (...factors: readonly number[]) => BITCOIN.map((bitcoin, i) => bitcoin * (factors[i] ?? 1));
  const NEW = asset({ ticker: 'NEW', id: 'new' });

  it.each([
    { closes: [1, 1.004, 0.998, 1, 0.992, 1.009, 1], as: 'stablecoin', why: 'it stays within a hundredth of a dollar' },
    { closes: [1, 1.004, 0.998, 1, 0.98, 1, 1], as: 'coin', why: 'one day it left the dollar' },
    { closes: [undefined, 1, 1, 1, 1, 1, 1], as: 'coin', why: 'six days may be chance' },
    { closes: times(1.01, 0.99, 1.014), as: 'wrapped', why: 'it stays beside Bitcoin' },
    { closes: times(1.01, 1.016), as: 'coin', why: 'one day it left Bitcoin' },
    { closes: [], as: 'coin', why: 'nothing is known of it' },
  ])('makes it a $as: $why', ({ closes, as }) => {
    expect(classify(NEW, { days: daysOf(closes), majors: ['bitcoin'] }).class).toBe(as);
  });

  it('is kept as the reason', () => {
    expect(classify(NEW, { days: daysOf(times()), majors: ['bitcoin'] })).toEqual({ class: 'wrapped', because: 'peg' });
  });

  it('leaves out what nobody has listed, and neither Bitcoin nor Ether', () => {
    const days = daysOf(times()).map((closes) => new Map([...closes, ['ethereum', closes.get('bitcoin')! / 20]]));
    const ether = asset({ ticker: 'ETH', id: 'ethereum', name: 'Ethereum' });
    const bitcoin = asset({ ticker: 'BTC', id: 'bitcoin', name: 'Bitcoin' });
    const all = ranking(bitcoin, ether, NEW, coin('SOL'));
    expect(tickers(universe(all, 2, days).members)).toEqual(['ETH', 'SOL']);
    expect(tickers(universe(all, 2).members)).toEqual(['ETH', 'NEW']);
  });
});
