import { addDays, type Day, dayStart } from '../../src/core/market/timeframe.ts';

export type StandInAsset = {
  readonly slug: string;
  readonly ticker: string;
  readonly name: string;
  readonly priceUsd: number;
  readonly bornOn: Day;
};

const KNOWN: readonly StandInAsset[] = [
  { slug: 'bitcoin', ticker: 'BTC', name: 'Bitcoin', priceUsd: 60_000, bornOn: '2010-07-17' },
  { slug: 'ethereum', ticker: 'ETH', name: 'Ethereum', priceUsd: 3_000, bornOn: '2015-08-08' },
  { slug: 'tether', ticker: 'USDT', name: 'Tether', priceUsd: 1, bornOn: '2015-02-25' },
  { slug: 'uniswap', ticker: 'UNI', name: 'Uniswap', priceUsd: 10, bornOn: '2020-09-17' },
];

/** Assets by rank: a few real ones, then as many invented ones as are wanted. */
export function standInAssets(count: number): readonly StandInAsset[] {
  const invented = Array.from({ length: Math.max(0, count - KNOWN.length) }, (_, index) => ({
    slug: `coin-${index + 1}`,
    ticker: `C${index + 1}`,
    name: `Coin ${index + 1} <b>&</b>`,
    priceUsd: 100 / (index + 1),
    bornOn: '2019-01-01',
  }));
  return [...KNOWN, ...invented].slice(0, count);
}

export const capOf = ({ priceUsd }: StandInAsset, rank: number): number => priceUsd * (1e12 / (priceUsd * rank));

/** The close of a day; it grows by one percent of the price every ten days, so that every day can be told apart. */
export const closeOf = ({ priceUsd }: StandInAsset, day: Day): number =>
  priceUsd * (1 + (dayStart(day).getTime() / 86_400_000) * 1e-5);

/** Midnight prices from one day to another: a midnight's price closes the day before. */
export function midnights(asset: StandInAsset, from: Day, to: Day): readonly { at: Date; price: number }[] {
  const found: { at: Date; price: number }[] = [];
  for (let day = from > asset.bornOn ? from : addDays(asset.bornOn, 1); day <= to; day = addDays(day, 1)) {
    found.push({ at: dayStart(day), price: closeOf(asset, addDays(day, -1)) });
  }
  return found;
}
