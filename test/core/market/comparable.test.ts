import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/core/market/comparable.ts';

const VET = { id: 'coinpaprika:vet-vechain', ticker: 'VET', name: 'VeChain' };
const POL = { id: 'coingecko:polygon-ecosystem-token', ticker: 'POL', name: 'POL (ex-MATIC)' };
const SKY = { id: 'coingecko:sky', ticker: 'SKY', name: 'Sky' };
const EGLD = { id: 'coinmarketcap:6892', ticker: 'EGLD', name: 'MultiversX' };
const NAMESAKE = { id: 'coingecko:virtual-egld', ticker: 'EGLD', name: 'Virtual Egld' };
const ANY = { id: 'coingecko:any', ticker: 'ANY', name: 'Any' };

type Closes = Readonly<Record<string, number>>;
const closesOf = (closes: Closes) => new Map(Object.entries(closes));

function compared(asset: typeof VET, past: Closes, now: number, [from, day]: readonly [string, string]) {
  return comparable(closesOf(past), closesOf({ [asset.id]: now }), from, day, [ANY, asset]).get(asset.id);
}

const ACROSS_VET = ['2018-07-01', '2018-09-29'] as const;
const ACROSS_EGLD = ['2020-08-01', '2020-10-30'] as const;
const ACROSS_POL = ['2024-08-01', '2024-10-30'] as const;

describe('the close at the start of a window', () => {
  it.each([
    {
      asset: VET,
      past: { [VET.id]: 2 },
      now: 0.012,
      over: ACROSS_VET,
      gives: 0.02,
      because: 'the source left it as it was',
    },
    {
      asset: VET,
      past: { [VET.id]: 0.02 },
      now: 0.012,
      over: ACROSS_VET,
      gives: 0.02,
      because: 'the source restated it',
    },
    {
      asset: VET,
      past: { [VET.id]: 0.02 },
      now: 0.12,
      over: ACROSS_VET,
      gives: 0.02,
      because: 'six times is no hundredth',
    },
    {
      asset: EGLD,
      past: { [EGLD.id]: 0.01 },
      now: 8,
      over: ACROSS_EGLD,
      gives: 10,
      because: 'a thousand old ones became one',
    },
    {
      asset: NAMESAKE,
      past: { [NAMESAKE.id]: 0.01 },
      now: 8,
      over: ACROSS_EGLD,
      gives: 0.01,
      because: 'it only has the ticker',
    },
    {
      asset: VET,
      past: { [VET.id]: 2 },
      now: 0.5,
      over: ['2019-01-01', '2019-04-01'] as const,
      gives: 2,
      because: 'the change lies outside',
    },
    {
      asset: POL,
      past: { 'coingecko:matic-network': 0.5 },
      now: 0.4,
      over: ACROSS_POL,
      gives: 0.5,
      because: 'it moved to a new id',
    },
    {
      asset: POL,
      past: { 'coinpaprika:matic-polygon': 0.5 },
      now: 0.4,
      over: ACROSS_POL,
      gives: 0.5,
      because: 'the other provider called it that',
    },
    {
      asset: POL,
      past: { [POL.id]: 0.6, 'coingecko:matic-network': 0.5 },
      now: 0.4,
      over: ACROSS_POL,
      gives: 0.6,
      because: 'its own past comes first',
    },
    { asset: POL, past: {}, now: 0.4, over: ACROSS_POL, gives: undefined, because: 'nothing is known' },
    {
      asset: SKY,
      past: { 'coingecko:maker': 2400 },
      now: 0.06,
      over: ['2024-09-01', '2024-11-30'] as const,
      gives: 0.1,
      because: 'one became 24,000',
    },
  ])('of $asset.ticker is $gives: $because', ({ asset, past, now, over, gives }) => {
    expect(compared(asset, past, now, over)).toBe(gives);
  });

  it.each([
    { now: 999, gives: 1, because: 'a coin may rise a lot' },
    { now: 1_000, gives: undefined, because: 'no coin does that without a cause' },
    { now: 0.001, gives: undefined, because: 'nor that' },
  ])('is $gives beside a close of $now: $because', ({ now, gives }) => {
    expect(compared(ANY, { [ANY.id]: 1 }, now, ['2026-01-01', '2026-04-01'])).toBe(gives);
  });

  it('is given as it is where the window’s end has none', () => {
    const closes = comparable(closesOf({ [ANY.id]: 1, [VET.id]: 2 }), closesOf({}), ...ACROSS_VET, [ANY, VET]);
    expect([closes.get(ANY.id), closes.get(VET.id)]).toEqual([1, 2]);
  });
});
