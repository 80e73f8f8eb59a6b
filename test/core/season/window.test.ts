import { describe, expect, it } from 'vitest';
import type { RankedAsset } from '../../../src/core/market/ranking.ts';
import { addDays, type Day } from '../../../src/core/market/timeframe.ts';
import { universe } from '../../../src/core/market/universe.ts';
import { windowOf } from '../../../src/core/season/window.ts';

/** The day on which one DOT became a hundred. */
const SPLIT = '2020-08-21';
const FROM = addDays(SPLIT, -30);

const asset = (id: string, ticker: string, name: string, rank: number): RankedAsset => ({
  id,
  ticker,
  name,
  rank,
  priceUsd: 1,
  marketCapUsd: 1,
});
const ASSETS = [
  asset('btc-bitcoin', 'BTC', 'Bitcoin', 1),
  asset('dot-polkadot', 'DOT', 'Polkadot', 2),
  asset('coingecko:aave', 'AAVE', 'Aave', 3),
  asset('x', 'X', 'X', 4),
];
const CHOSEN = universe({ takenAt: new Date(0), source: 'test', assets: ASSETS }, 3);

type Prices = Readonly<Record<string, number>>;
function ask(then: Prices, now: Prices, births: Readonly<Record<string, Day>> = {}, day = SPLIT) {
  const [closesThen, closesNow] = [new Map(Object.entries(then)), new Map(Object.entries(now))];
  return windowOf({ day, windowDays: 30, closesNow, closesThen, births: new Map(Object.entries(births)) }, CHOSEN);
}

describe('a window', () => {
  it.each([
    { kept: 300, now: 3.1, compared: 3, because: 'the past is still in old units' },
    { kept: 3, now: 3.1, compared: 3, because: 'the source has restated it' },
  ])('compares a coin whose units changed with $compared, as $because', ({ kept, now, compared }) => {
    const { closesThen } = ask({ 'dot-polkadot': kept }, { 'dot-polkadot': now });
    expect(closesThen.get('dot-polkadot')).toBeCloseTo(compared, 10);
  });

  it.each([
    { births: { x: addDays(FROM, 1) }, isYoung: true, because: 'it was born a day after the window' },
    { births: { x: FROM }, isYoung: false, because: 'it was born on its first day' },
    { births: {}, isYoung: false, because: 'not knowing a birth is not knowing that it was late' },
  ])('is too young a coin ($isYoung) when $because', ({ births, isYoung }) => {
    expect(ask({}, { x: 1 }, births as Readonly<Record<string, Day>>).youngerThan?.has('x')).toBe(isYoung);
  });

  it('knows the past of a coin that took over that of another', () => {
    const moved = '2020-10-03';
    const births = { 'coingecko:aave': moved };
    const { closesThen, youngerThan } = ask({ 'coingecko:ethlend': 0.5 }, { 'coingecko:aave': 52 }, births, moved);
    expect(closesThen.get('coingecko:aave')).toBeCloseTo(50, 10);
    expect(youngerThan?.has('coingecko:aave')).toBe(false);
  });
});
