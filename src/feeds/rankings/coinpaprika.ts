import { addDays } from '../../core/market/timeframe.ts';
import type { Ask } from './ask.ts';
import { closeOfDay, isJson, type Json, number, type Provider, readRows, string } from './provider.ts';

export const COINPAPRIKA_URL = 'https://api.coinpaprika.com';

/** CoinPaprika, https://docs.coinpaprika.com: no key, 20,000 calls a month, a year of daily history. */
export const createCoinpaprika = (ask: Ask): Provider => ({
  id: 'coinpaprika',

  async ranking() {
    // The free answer holds the first two thousand; inactive assets are listed with rank 0.
    const rows = readRows(await ask('/v1/tickers', { quotes: 'USD' }));
    return rows.map(toAsset).filter(({ rank }) => rank !== 0);
  },

  async history(id, from, to) {
    const query = { start: addDays(from, 1), end: addDays(to, 2), interval: '1d', limit: '1000' };
    const rows = readRows(await ask(`/v1/tickers/${encodeURIComponent(id)}/historical`, query));
    return rows.map((row) => closeOfDay(Date.parse(string(row['timestamp'])), number(row['price']), 'coinpaprika'));
  },
});

function toAsset(row: Json) {
  const quotes = isJson(row['quotes']) ? row['quotes'] : {};
  const usd = isJson(quotes['USD']) ? quotes['USD'] : {};
  return {
    id: string(row['id']),
    ticker: string(row['symbol']),
    name: string(row['name']),
    rank: number(row['rank']),
    priceUsd: number(usd['price']),
    marketCapUsd: number(usd['market_cap']),
  };
}
