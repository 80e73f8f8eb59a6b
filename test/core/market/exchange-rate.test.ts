import { expect, it } from 'vitest';
import { exchangeRate } from '../../../src/core/market/exchange-rate.ts';
import type { Ticker } from '../../../src/core/market/market.ts';

const TRADED: Readonly<Record<string, number>> = {
  'EUR/USDT': 1.25,
  'USDT/TRY': 40,
  'BTC/USD': 100_000,
  'ETH/BTC': 0.04,
  'BAD/USDT': 0,
};
const market = {
  find: ({ base, quote }: { base: string; quote?: string | undefined }): readonly Ticker[] => {
    const price = TRADED[`${base}/${quote}`];
    if (price === undefined) return [];
    return [{ symbol: `${base}/${quote}`, price, source: 'binance', at: new Date(0) } as Ticker];
  },
};

it.each([
  { from: 'USDT', to: 'EUR', rate: 0.8, because: 'a euro is traded for dollars' },
  { from: 'USDT', to: 'TRY', rate: 40, because: 'a dollar is traded for liras' },
  { from: 'USD', to: 'TRY', rate: 40, because: 'a dollar is as good as another' },
  { from: 'USDT', to: 'BTC', rate: 0.00001, because: 'the other way round' },
  { from: 'BTC', to: 'ETH', rate: 25, because: 'coins are currencies, too' },
  { from: 'USDT', to: 'USD', rate: undefined, because: 'dollars are dollars' },
  { from: 'EUR', to: 'EUR', rate: undefined, because: 'it is that already' },
  { from: 'EUR', to: 'TRY', rate: undefined, because: 'nothing is guessed over a third currency' },
  { from: 'USDT', to: 'BAD', rate: undefined, because: 'that is no price' },
])('from $from to $to: $because', ({ from, to, rate }) => {
  const found = exchangeRate(market, from, to);
  expect(found?.rate).toEqual(rate === undefined ? undefined : expect.closeTo(rate, 12));
});
