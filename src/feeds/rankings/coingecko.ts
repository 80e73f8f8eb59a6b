import { DAY_MS, dayStart } from '../../core/market/timeframe.ts';
import { AnswerFault, isJson, type Json, number, readRows, string } from '../answer.ts';
import type { Ask } from '../ask.ts';
import { closeOfDay, type Provider, tagged, toListing } from './provider.ts';

export const COINGECKO_URL = 'https://api.coingecko.com/api/v3';
export const COINGECKO_KEY_HEADER = 'x-cg-demo-api-key';
const PER_PAGE = 250;
/** Daily points stand at midnight; the newest one stands at the time of the answer and is no close. */
const MIDNIGHT_MS = 10 * 60_000;

/** Categories of CoinGecko's whose ids are their tags too. The 250 largest of each are more than any index reaches. */
const CATEGORIES = [
  { tag: 'stablecoins' },
  { tag: 'wrapped-tokens' },
  { tag: 'liquid-staking-tokens' },
  { tag: 'tokenized-gold' },
] as const;

/** CoinGecko, https://docs.coingecko.com: a demo key is free, plan for 30 calls a minute, a year of history. */
export const createCoingecko = (ask: Ask, now: () => Date): Provider => ({
  id: 'coingecko',

  async ranking(limit) {
    const rows: Json[] = [];
    for (let page = 1; rows.length < limit; page++) {
      const query = { vs_currency: 'usd', order: 'market_cap_desc', per_page: String(PER_PAGE), page: String(page) };
      const found = readRows(await ask('/coins/markets', query));
      rows.push(...found);
      if (found.length < PER_PAGE) break;
    }
    // A coin without a rank is new, not yet counted, or counted as part of the coin that it wraps.
    return toListing(
      rows.filter((row) => row['market_cap_rank'] !== null),
      toAsset,
    );
  },

  followers: () =>
    tagged(CATEGORIES, async ({ tag }) => {
      const query = { vs_currency: 'usd', category: tag, order: 'market_cap_desc', per_page: String(PER_PAGE) };
      return readRows(await ask('/coins/markets', query)).map(({ id }) => string(id));
    }),

  async history(id, from, to) {
    const days = Math.ceil((now().getTime() - dayStart(from).getTime()) / DAY_MS);
    const query = { vs_currency: 'usd', days: String(days), interval: 'daily' };
    const answer = await ask(`/coins/${encodeURIComponent(id)}/market_chart`, query);
    const points = isJson(answer) ? answer['prices'] : undefined;
    if (!Array.isArray(points)) throw new AnswerFault('answered without prices');
    return points
      .map((point: unknown) => (Array.isArray(point) ? point : []))
      .filter(([at]) => !(number(at) % DAY_MS > MIDNIGHT_MS))
      .map(([at, price]) => closeOfDay(number(at), number(price), 'coingecko'))
      .filter(({ day }) => day >= from && day <= to);
  },
});

const toAsset = (row: Json) => ({
  id: string(row['id']),
  ticker: string(row['symbol']).toUpperCase(),
  name: string(row['name']),
  rank: number(row['market_cap_rank']),
  priceUsd: number(row['current_price']),
  marketCapUsd: number(row['market_cap']),
});
