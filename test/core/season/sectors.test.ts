import { describe, expect, it } from 'vitest';
import { listedSector } from '../../../src/core/market/sectors.ts';
import type { MemberReturn } from '../../../src/core/season/season-index.ts';
import { LEAST_SECTOR_MEMBERS, sectorsOf } from '../../../src/core/season/sectors.ts';

const member = (sector: string, verdict: MemberReturn['verdict'], i: number): MemberReturn => {
  const asset = { id: `${sector}-${i}`, ticker: `T${i}`, name: `Coin ${i}`, rank: i + 2 };
  return verdict === 'beats' || verdict === 'trails' ? { ...asset, verdict, returnPercent: 1 } : { ...asset, verdict };
};

/** `defi++--` is a sector with two members that beat Bitcoin and two that trail it; `?` is one without a price. */
const members = (...drawn: readonly string[]): readonly MemberReturn[] =>
  drawn.flatMap((each) => {
    const [, sector = '', marks = ''] = /^([a-z]+)(.*)$/.exec(each) ?? [];
    const verdicts = { '+': 'beats', '-': 'trails', '?': 'no-price' } as const;
    return [...marks].map((mark, i) => member(sector, verdicts[mark as '+'], i));
  });
const seasons = (...drawn: readonly string[]) =>
  sectorsOf(members(...drawn), ({ id }) => id.split('-')[0]).map(
    ({ sector, index, wins, counted }) => `${sector} ${index} ${wins}/${counted}`,
  );

describe('the season of a sector', () => {
  it('is the share of its members that beat Bitcoin, the highest sector first', () => {
    expect(seasons('defi+----', 'meme++++-', 'ai++---')).toEqual(['meme 80 4/5', 'ai 40 2/5', 'defi 20 1/5']);
  });

  it('does not count members without a price', () => {
    expect(seasons('defi++++--??')).toEqual(['defi 66.67 4/6']);
  });

  it('needs enough counted members', () => {
    expect(seasons(`defi${'+'.repeat(LEAST_SECTOR_MEMBERS - 1)}?`, `meme${'+'.repeat(LEAST_SECTOR_MEMBERS)}`)).toEqual([
      'meme 100 5/5',
    ]);
  });

  it('stands behind that of a larger sector where both are equal', () => {
    expect(seasons('defi-----', 'meme------', 'ai-----')).toEqual(['meme 0 0/6', 'ai 0 0/5', 'defi 0 0/5']);
  });

  it('leaves out coins of no sector', () => {
    expect(sectorsOf(members('defi+++++'), () => undefined)).toEqual([]);
  });
});

describe('our list of sectors', () => {
  it.each([
    { asset: { id: 'coinpaprika:uni-uniswap', ticker: 'UNI', name: '' }, sector: 'defi', because: 'the id names it' },
    { asset: { id: 'coinmarketcap:7083', ticker: 'UNI', name: 'Uniswap' }, sector: 'defi', because: 'the name does' },
    {
      asset: { id: 'coingecko:unicorn', ticker: 'UNI', name: 'Unicorn' },
      sector: undefined,
      because: 'it has the ticker alone',
    },
    { asset: { id: 'UNI', ticker: 'UNI', name: '' }, sector: 'defi', because: 'a record has tickers alone' },
    {
      asset: { id: '1839', ticker: 'BNB', name: 'Binance Coin' },
      sector: 'layer-1',
      because: 'it is another name of it',
    },
    { asset: { id: 'x', ticker: 'NOBODY', name: 'Nobody' }, sector: undefined, because: 'it is not on the list' },
  ])('puts $asset.id "$asset.name" into $sector: $because', ({ asset, sector }) => {
    expect(listedSector(asset)).toBe(sector);
  });
});
