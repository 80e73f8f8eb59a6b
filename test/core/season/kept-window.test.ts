import { describe, expect, it } from 'vitest';
import type { RankedAsset, Ranking } from '../../../src/core/market/ranking.ts';
import { addDays, type Day, dayStart } from '../../../src/core/market/timeframe.ts';
import { countOpenWindow, countWindow, readWindow } from '../../../src/core/season/kept-window.ts';
import { keptCloses } from './kept.ts';

/** The day on which one DOT became a hundred. */
const SPLIT = '2020-08-21';
const FROM = addDays(SPLIT, -30);
const SHAPE = { size: 3, windowDays: 30, ranks: 'end' } as const;

const asset = (id: string, ticker: string, name: string, rank: number): RankedAsset => ({
  id,
  ticker,
  name,
  rank,
  priceUsd: Number.NaN,
  marketCapUsd: 1,
});
const ASSETS = [
  asset('btc-bitcoin', 'BTC', 'Bitcoin', 1),
  asset('dot-polkadot', 'DOT', 'Polkadot', 2),
  asset('coingecko:aave', 'AAVE', 'Aave', 3),
  asset('x', 'X', 'X', 4),
  asset('y', 'Y', 'Y', 5),
];
const rankingOn = (day: Day): Ranking => ({ takenAt: dayStart(addDays(day, 1)), source: 'test', assets: ASSETS });

type Prices = Readonly<Record<string, number>>;

/** What became of each member, with Bitcoin at the same price on both days. */
async function ask(then: Prices, now: Prices, births: Readonly<Record<string, Day>> = {}, day = SPLIT) {
  const bitcoin = { 'btc-bitcoin': 100 };
  const closes = { [addDays(day, -30)]: { ...bitcoin, ...then }, [day]: { ...bitcoin, ...now } };
  const kept = await readWindow(keptCloses(closes, births), day, 30);
  const { reading, inputs } = countWindow(SHAPE, rankingOn(day), kept);
  return { inputs, member: (id: string) => reading.members.find((each) => each.id === id) };
}

describe('a window', () => {
  it.each([
    { kept: 300, now: 3.3, because: 'the past is still in old units' },
    { kept: 3, now: 3.3, because: 'the source has restated it' },
  ])('compares a coin whose units changed with $kept, as $because', async ({ kept, now }) => {
    const { member, inputs } = await ask({ 'dot-polkadot': kept }, { 'dot-polkadot': now });
    expect(member('dot-polkadot')).toMatchObject({ returnPercent: 10 });
    expect(inputs).toContain('[2,"dot-polkadot","coin",3.3,3]');
  });

  it.each([
    { births: { x: addDays(FROM, 1) }, verdict: 'too-young', because: 'it was born a day after the window' },
    { births: { x: FROM }, verdict: 'no-price', because: 'it was born on its first day' },
    { births: {}, verdict: 'no-price', because: 'not knowing a birth is not knowing that it was late' },
  ])('calls a coin $verdict when $because', async ({ births, verdict }) => {
    const { member } = await ask({}, { x: 1 }, births as Readonly<Record<string, Day>>);
    expect(member('x')?.verdict).toBe(verdict);
  });

  it('knows the past of a coin that took over that of another', async () => {
    const moved = '2020-10-03';
    const births = { 'coingecko:aave': moved };
    const { member } = await ask({ 'coingecko:ethlend': 0.5 }, { 'coingecko:aave': 52 }, births, moved);
    expect(member('coingecko:aave')).toMatchObject({ verdict: 'beats', returnPercent: 4 });
  });

  it('believes a fall that the days between tell step by step', async () => {
    const falling = Array.from({ length: 31 }, (_, i): [Day, Prices] => [
      addDays(FROM, i),
      { 'btc-bitcoin': 100, x: 1 / 2 ** i },
    ]);
    const { reading } = await countedFrom(Object.fromEntries(falling));
    expect(reading.members.find(({ id }) => id === 'x')).toMatchObject({ verdict: 'trails', returnPercent: -100 });
    const ends = Object.fromEntries(falling.filter((_, i) => i === 0 || i === 30));
    expect((await countedFrom(ends)).reading.members.find(({ id }) => id === 'x')?.verdict).toBe('no-price');
  });
});

const countedFrom = async (closes: Readonly<Record<Day, Prices>>) =>
  countWindow(SHAPE, rankingOn(SPLIT), await readWindow(keptCloses(closes), SPLIT, 30));

describe('a token that nobody has listed', () => {
  /** `x` costs a dollar on the first so many days that are looked at. */
  const pegged = (count: number) => {
    const days = [0, 3, 7, 10, 13, 17, 20, 23, 27, 30].map((days) => addDays(FROM, days));
    return Object.fromEntries(days.map((day, i) => [day, { 'btc-bitcoin': 100, ...(i < count ? { x: 1.001 } : {}) }]));
  };

  it.each([
    { days: 7, excluded: true, because: 'its closes have followed the dollar' },
    { days: 6, excluded: false, because: 'six days may be chance' },
  ])('gives its place to the next coin ($excluded) when $because', async ({ days, excluded }) => {
    const { reading, inputs } = await countedFrom(pegged(days));
    expect(reading.members.map(({ id }) => id).includes('y')).toBe(excluded);
    expect(reading.excluded.some(({ id }) => id === 'x')).toBe(excluded);
    expect(inputs.includes('[4,"x","stablecoin"]')).toBe(excluded);
  });
});

describe('a day that is still open', () => {
  it('is counted at the prices that are handed in, whenever its ranking was taken', async () => {
    const closes = keptCloses({ [FROM]: { 'btc-bitcoin': 100, 'dot-polkadot': 3, 'coingecko:aave': 50, x: 1 } });
    const prices = new Map([
      ['btc-bitcoin', 100],
      ['dot-polkadot', 4],
      ['coingecko:aave', 60],
      ['x', 0.5],
    ]);
    const kept = await readWindow(closes, SPLIT, 30, prices);
    expect(countOpenWindow(SHAPE, rankingOn(addDays(SPLIT, -2)), kept)).toMatchObject({ wins: 2, counted: 3 });
  });
});
