import { addDays } from '../../core/market/timeframe.ts';
import { isJson, type Json, number, readRows, string } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { closeOfDay, type Provider, tagged, toListing } from './provider.ts';

export const COINPAPRIKA_URL = 'https://api.coinpaprika.com';

/** CoinPaprika's names of its tags, and ours. */
const CATEGORIES = [
  { id: 'stablecoin', tag: 'stablecoin' },
  { id: 'wrapped-token', tag: 'wrapped-tokens' },
  { id: 'liquid-staking-tokens-lst', tag: 'liquid-staking-tokens' },
] as const;

/** CoinPaprika, https://docs.coinpaprika.com: no key, 20,000 calls a month, a year of daily history. */
export const createCoinpaprika = (ask: Ask): Provider => ({
  id: 'coinpaprika',

  async ranking() {
    // The free answer holds the first two thousand; inactive assets are listed with rank 0.
    const rows = readRows(await ask('/v1/tickers', { quotes: 'USD' }));
    return toListing(
      rows.filter((row) => row['rank'] !== 0),
      toAsset,
    );
  },

  followers: () =>
    tagged(CATEGORIES, async ({ id }) => {
      const answer = await ask(`/v1/tags/${id}`, { additional_fields: 'coins' });
      const coins = isJson(answer) ? answer['coins'] : undefined;
      return Array.isArray(coins) ? coins.map(string) : [];
    }),

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
