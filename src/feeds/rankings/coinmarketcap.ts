import { AnswerFault, isJson, type Json, number, readRows, string } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { type Provider, toListing } from './provider.ts';

export const COINMARKETCAP_URL = 'https://pro-api.coinmarketcap.com';
export const COINMARKETCAP_KEY_HEADER = 'X-CMC_PRO_API_KEY';

/** CoinMarketCap, https://coinmarketcap.com/api/documentation/v1: needs a key; its history is a paid plan's. */
export const createCoinmarketcap = (ask: Ask, key: string | undefined): Provider => ({
  id: 'coinmarketcap',
  ...(key === undefined ? { missing: 'has no key; get a free one at coinmarketcap.com/api' } : {}),

  async ranking(limit) {
    const query = { start: '1', limit: String(limit), convert: 'USD', sort: 'market_cap' };
    const answer = await ask('/v1/cryptocurrency/listings/latest', query);
    if (!isJson(answer)) throw new AnswerFault('answered without a listing');
    return toListing(readRows(answer['data']), toAsset);
  },

  // Its listing carries the tags.
  followers: async () => new Map(),

  history: () => Promise.resolve(undefined),
});

function toAsset(row: Json) {
  const quotes = isJson(row['quote']) ? row['quote'] : {};
  const usd = isJson(quotes['USD']) ? quotes['USD'] : {};
  const tags = Array.isArray(row['tags']) ? row['tags'].map(string).map((tag) => tag.toLowerCase()) : undefined;
  return {
    id: typeof row['id'] === 'number' ? String(row['id']) : '',
    ticker: string(row['symbol']),
    name: string(row['name']),
    rank: number(row['cmc_rank']),
    priceUsd: number(usd['price']),
    marketCapUsd: number(usd['market_cap']),
    ...(tags === undefined ? {} : { tags }),
  };
}
