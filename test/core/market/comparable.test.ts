import { describe, expect, it } from 'vitest';
import { comparable, idsInQuestion } from '../../../src/core/market/comparable.ts';

const VET = { id: 'coinpaprika:vet-vechain', ticker: 'VET', name: 'VeChain' };
const POL = { id: 'coingecko:polygon-ecosystem-token', ticker: 'POL', name: 'POL (ex-MATIC)' };
const SKY = { id: 'coingecko:sky', ticker: 'SKY', name: 'Sky' };
const EGLD = { id: 'coinmarketcap:6892', ticker: 'EGLD', name: 'MultiversX' };
const NAMESAKE = { id: 'coingecko:virtual-egld', ticker: 'EGLD', name: 'Virtual Egld' };
const ANY = { id: 'coingecko:any', ticker: 'ANY', name: 'Any' };

type Closes = Readonly<Record<string, number>>;
const closesOf = (closes: Closes) => new Map(Object.entries(closes));

function compared(asset: typeof VET, past: Closes, now: number, [from, day]: readonly [string, string]) {
  const days = { from, day, closesThen: closesOf(past), closesNow: closesOf({ [asset.id]: now }) };
  return comparable(days, [ANY, asset]).closesThen.get(asset.id);
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
    { now: 1_000, gives: undefined, because: 'nothing tells how it came to that' },
    { now: 0.001, gives: undefined, because: 'nor that' },
  ])('is $gives beside a close of $now: $because', ({ now, gives }) => {
    expect(compared(ANY, { [ANY.id]: 1 }, now, ['2026-01-01', '2026-04-01'])).toBe(gives);
  });

  it('is given as it is where the window’s end has none', () => {
    const [from, day] = ACROSS_VET;
    const closesThen = closesOf({ [ANY.id]: 1, [VET.id]: 2 });
    const compared = comparable({ from, day, closesThen, closesNow: closesOf({}) }, [ANY, VET]);
    expect([ANY, VET].map(({ id }) => compared.closesThen.get(id))).toEqual([1, 2]);
  });
});

describe('a change of units that may be restated', () => {
  const BEAM = { id: 'coingecko:beam-2', ticker: 'BEAM', name: 'Beam' };
  const [from, day] = ['2023-09-01', '2023-11-30'];
  /** One became a hundred on 2023-10-26. */
  const then = (now: number, path: Closes) => {
    const days = { from, day, closesThen: closesOf({ [BEAM.id]: 1 }), closesNow: closesOf({ [BEAM.id]: now }) };
    const kept = Object.entries(path).map(([on, close]) => ({ day: on, close, source: 'test' }));
    return comparable(days, [BEAM], new Map([[BEAM.id, kept]])).closesThen.get(BEAM.id);
  };

  it.each([
    {
      path: { '2023-09-20': 0.5, '2023-10-10': 0.3, '2023-10-25': 0.2, '2023-10-26': 0.19, '2023-11-10': 0.1 },
      now: 0.09,
      gives: 1,
      because: 'it fell day by day, in units that were restated',
    },
    {
      path: { '2023-10-01': 1, '2023-10-02': 0.09, '2023-10-25': 0.1, '2023-10-26': 0.1 },
      now: 0.09,
      gives: 1,
      because: 'it crashed weeks before the change',
    },
    {
      path: { '2023-10-25': 1.2, '2023-10-26': 0.012, '2023-11-10': 0.05 },
      now: 0.2,
      gives: 0.01,
      because: 'the units changed on their day, and it rose since',
    },
    {
      path: { '2023-10-28': 1.2, '2023-10-29': 0.012 },
      now: 0.012,
      gives: 0.01,
      because: 'this source changed them three days later',
    },
    { path: {}, now: 0.012, gives: 0.01, because: 'of no days between, the two closes are all there is' },
  ])('leaves $gives where $because', ({ path, now, gives }) => {
    expect(then(now, path)).toBe(gives);
  });
});

const MATIC = { id: 'coinpaprika:matic-polygon', ticker: 'MATIC', name: 'Polygon' };
const MKR = { id: 'coingecko:maker', ticker: 'MKR', name: 'Maker' };

describe('the close at the end of a window, of a coin that was called otherwise at its start', () => {
  it.each([
    { asset: MATIC, now: { [POL.id]: 0.4 }, day: '2024-10-30', gives: 0.4, because: 'POL is what became of it' },
    { asset: MKR, now: { [SKY.id]: 0.06 }, day: '2024-10-30', gives: 1_440, because: 'one MKR became 24,000 SKY' },
    {
      asset: MATIC,
      now: { [MATIC.id]: 0.39, [POL.id]: 0.4 },
      day: '2024-10-30',
      gives: 0.39,
      because: 'it still has a close of its own',
    },
    { asset: MATIC, now: {}, day: '2024-10-30', gives: undefined, because: 'nothing is known' },
    { asset: MATIC, now: { [POL.id]: 0.4 }, day: '2024-08-31', gives: undefined, because: 'it had not moved yet' },
    { asset: ANY, now: { [POL.id]: 0.4 }, day: '2024-10-30', gives: undefined, because: 'it is another coin' },
  ])('of $asset.ticker is $gives: $because', ({ asset, now, day, gives }) => {
    const days = { from: '2024-08-01', day, closesThen: closesOf({ [asset.id]: 0.5 }), closesNow: closesOf(now) };
    expect(comparable(days, [asset]).closesNow.get(asset.id)).toBe(gives);
  });
});

describe('two closes that are a thousand times apart', () => {
  const [from, day] = ['2022-05-01', '2022-06-01'];
  const LUNA = { id: 'coinpaprika:luna-terra', ticker: 'LUNA', name: 'Terra' };
  const LUNC = { id: 'coinpaprika:lunc-terra-luna-classic', ticker: 'LUNC', name: 'Terra Luna Classic' };
  const days = { from, day, closesThen: closesOf({ [LUNA.id]: 80 }), closesNow: closesOf({ [LUNA.id]: 0.0001 }) };
  const pathOf = (id: string, closes: Closes) =>
    new Map([[id, Object.entries(closes).map(([on, close]) => ({ day: on, close, source: 'test' }))]]);
  const FALL = { '2022-05-08': 64, '2022-05-11': 1, '2022-05-12': 0.005, '2022-05-18': 0.0002, '2022-05-25': 0.0001 };

  it.each([
    { path: FALL, gives: 80, because: 'it traded all the way down' },
    { path: {}, gives: undefined, because: 'nothing is kept between' },
    {
      path: { ...FALL, '2022-05-11': 60, '2022-05-12': 60, '2022-05-18': 0.0002 },
      gives: undefined,
      because: 'it fell so far from one close to the next',
    },
    {
      path: { '2022-05-08': 64, '2022-05-11': 1, '2022-05-25': 0.0002 },
      gives: undefined,
      because: 'two weeks are missing',
    },
  ])('are believed ($gives) when $because', ({ path, gives }) => {
    expect(idsInQuestion(days)).toContain(LUNA.id);
    expect(comparable(days, [LUNA], pathOf(LUNA.id, path)).closesThen.get(LUNA.id)).toBe(gives);
  });

  it('are believed over a change of id where both ids tell the days between', () => {
    const moved = { ...days, closesNow: closesOf({ [LUNC.id]: 0.0001 }) };
    expect(idsInQuestion(moved)).toEqual(expect.arrayContaining([LUNA.id, LUNC.id]));
    const paths = pathOf(LUNA.id, FALL);
    expect(comparable(moved, [LUNC], paths).closesThen.get(LUNC.id)).toBe(80);
    expect(comparable(moved, [LUNA], paths)).toMatchObject({
      closesThen: new Map([[LUNA.id, 80]]),
      closesNow: new Map([[LUNA.id, 0.0001]]),
    });
  });

  it('are asked about alone', () => {
    expect(idsInQuestion({ ...days, day: '2022-05-20', closesNow: closesOf({ [LUNA.id]: 1 }) })).toEqual([]);
  });
});
