import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProviderId } from '../../src/core/market/sources.ts';
import { type Day, dayOf } from '../../src/core/market/timeframe.ts';
import { capOf, midnights, type StandInAsset, standInAssets } from './rankings-model.ts';

/** `published` is the season index that CoinMarketCap publishes, `alternative` has the Fear & Greed index. */
type Name = ProviderId | 'published' | 'alternative';

export type RankingsFault = { readonly provider?: Name; readonly path?: RegExp; readonly times?: number } & (
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    }
  | {
      readonly kind:
        | 'html'
        | 'half json'
        | 'empty'
        | 'zero price'
        | 'stale'
        | 'other price'
        | 'unsorted ranks'
        | 'undefined rows'
        | 'drop'
        | 'cut';
    }
);

export type RankingsStandInOptions = { readonly port?: number; readonly now?: () => Date; readonly assets?: number };

/** CoinPaprika, CoinGecko, CoinMarketCap and alternative.me over real sockets on loopback, each below its own name. */
export async function createRankingsStandIn(options: RankingsStandInOptions = {}) {
  const { port = 0, now = () => new Date(), assets: count = 600 } = options;
  const requests: {
    provider: string;
    path: string;
    query: Record<string, string>;
    headers: IncomingMessage['headers'];
  }[] = [];
  const index = new Map<Day, number>();
  const moods = new Map<Day, number>();
  let faults: { fault: RankingsFault; left: number }[] = [];

  function assets(fault: RankingsFault | undefined): readonly RankedRow[] {
    if (fault?.kind === 'empty') return [];
    const updatedAt = new Date(now().getTime() - (fault?.kind === 'stale' ? 121 : 4) * 60_000).toISOString();
    const rows = standInAssets(count).map((asset, index) => ({
      ...asset,
      updatedAt,
      rank: index + 1,
      cap: capOf(asset, index + 1),
    }));
    if (fault?.kind === 'other price') return rows.map((row) => ({ ...row, priceUsd: row.priceUsd * 1.04 }));
    if (fault?.kind === 'zero price') return rows.map((row) => ({ ...row, priceUsd: 0 }));
    if (fault?.kind === 'unsorted ranks') return rows.map((row) => ({ ...row, rank: row.rank + 7 }));
    return rows;
  }

  function coinpaprika(path: string, query: Record<string, string>, rows: readonly RankedRow[]): unknown {
    if (path === '/v1/tickers') return rows.map(toPaprika);
    const tag = /^\/v1\/tags\/([^/]+)$/.exec(path)?.[1];
    if (tag !== undefined) {
      const tickers = PAPRIKA_TAGS[tag];
      const coins = tickers && rows.filter(({ ticker }) => tickers.includes(ticker)).map(paprikaId);
      return coins && { id: tag, name: tag, coin_counter: coins.length, ico_counter: 0, type: 'functional', coins };
    }
    const id = /^\/v1\/tickers\/([^/]+)\/historical$/.exec(path)?.[1];
    const asset = rows.find((row) => paprikaId(row) === id);
    if (!asset || !query['start']) return undefined;
    const today = dayOf(now());
    const end = query['end'] !== undefined && query['end'] < today ? query['end'] : today;
    return midnights(asset, query['start'], end).map(({ at, price }) => ({
      timestamp: at.toISOString().replace('.000', ''),
      price,
      volume_24h: 1_000_000,
      market_cap: price * 1_000_000,
    }));
  }

  function coingecko(path: string, query: Record<string, string>, rows: readonly RankedRow[]): unknown {
    if (path === '/coins/markets') {
      const size = Number(query['per_page'] ?? 100);
      const from = (Number(query['page'] ?? 1) - 1) * size;
      const category = query['category'];
      const tickers = category === undefined ? undefined : (GECKO_CATEGORIES[category] ?? []);
      const listed = tickers ? rows.filter(({ ticker }) => tickers.includes(ticker)) : rows;
      return listed.slice(from, from + size).map(toGecko);
    }
    const id = /^\/coins\/([^/]+)\/market_chart$/.exec(path)?.[1];
    const asset = rows.find(({ slug }) => slug === id);
    if (!asset) return undefined;
    const first = dayOf(new Date(now().getTime() - Number(query['days']) * 86_400_000));
    const points = midnights(asset, first, dayOf(now())).map(({ at, price }) => [at.getTime(), price]);
    return { prices: [...points, [now().getTime(), asset.priceUsd]], market_caps: [], total_volumes: [] };
  }

  function coinmarketcap(path: string, query: Record<string, string>, rows: readonly RankedRow[]): unknown {
    if (path !== '/v1/cryptocurrency/listings/latest') return undefined;
    const data = rows.slice(0, Number(query['limit'] ?? 100)).map(toMarketCap);
    return { status: { timestamp: now().toISOString(), error_code: 0, error_message: null, credit_count: 1 }, data };
  }

  /** A point at each midnight, which closes the day before it, and one of now. */
  function published(path: string, query: Record<string, string>): unknown {
    const [start, end] = [Number(query['start']), Number(query['end'])];
    if (path !== '/data-api/v3/altcoin-season/chart' || !(end > start)) return undefined;
    const toPoint = (seconds: number, value: number) => ({
      name: '',
      altcoinIndex: String(value),
      altcoinMarketcap: '1186712659110.31',
      timestamp: String(seconds),
    });
    const nowSeconds = Math.floor(now().getTime() / 1_000);
    const points = [];
    for (let at = Math.ceil(start / 86_400) * 86_400; at <= Math.min(end, nowSeconds); at += 86_400) {
      const value = index.get(dayOf(new Date(at * 1_000 - 1)));
      if (value !== undefined) points.push(toPoint(at, value));
    }
    points.push(toPoint(nowSeconds, 50));
    return { data: { points, historicalValues: {}, dialConfigs: [] }, status: { error_code: '0' } };
  }

  /** One value a day, newest first, each stamped with the midnight at which it was told. */
  function alternative(path: string, query: Record<string, string>): unknown {
    if (path !== '/fng/') return undefined;
    const today = Math.floor(now().getTime() / 86_400_000) * 86_400;
    const data = Array.from({ length: Number(query['limit'] ?? 1) }, (_, i) => {
      const seconds = today - i * 86_400;
      const value = moods.get(dayOf(new Date(seconds * 1_000 - 1))) ?? 50;
      return { value: String(value), value_classification: 'Neutral', timestamp: String(seconds) };
    });
    const [newest, ...rest] = data;
    const first = { ...newest, time_until_update: String(today + 86_400 - Math.floor(now().getTime() / 1_000)) };
    return { name: 'Fear and Greed Index', data: [first, ...rest], metadata: { error: null } };
  }

  const answers = { coinpaprika, coingecko, coinmarketcap, published, alternative };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const provider = (Object.keys(answers) as Name[]).find((id) => url.pathname.startsWith(`/${id}/`));
    const path = url.pathname.slice((provider?.length ?? 0) + 1);
    const query = Object.fromEntries(url.searchParams);
    requests.push({ provider: provider ?? '', path, query, headers: request.headers });
    const send = (status: number, body: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    if (!provider) return void send(404, '{"error":"not found"}');
    if (provider === 'coinmarketcap' && request.headers['x-cmc_pro_api_key'] === undefined) {
      return void send(401, '{"status":{"error_code":1002,"error_message":"API key missing."}}');
    }

    const fault = takeFault(provider, path);
    if (fault?.kind === 'drop') return void request.socket.destroy();
    if (fault?.kind === 'status') return void send(fault.status, fault.body ?? '', fault.headers);
    if (fault?.kind === 'html') return void send(200, '<!DOCTYPE html><html><title>Just a moment...</title></html>');
    const found = answers[provider](path, query, assets(fault));
    if (found === undefined) return void send(404, '{"error":"id not found"}');
    const body = fault?.kind === 'undefined rows' ? '[null,null]' : JSON.stringify(found);
    if (fault?.kind === 'half json') return void send(200, body.slice(0, body.length / 2));
    if (fault?.kind === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) });
      return void response.write(body.slice(0, 20), () => request.socket.destroy());
    }
    send(200, body);
  }

  function takeFault(provider: Name, path: string): RankingsFault | undefined {
    const found = faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.provider ?? provider) === provider && (fault.path === undefined || fault.path.test(path)),
    );
    if (found) found.left -= 1;
    return found?.fault;
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  const baseUrl = (provider: Name) => `http://127.0.0.1:${address.port}/${provider}`;

  return {
    port: address.port,
    baseUrl,
    baseUrls: {
      coinpaprika: baseUrl('coinpaprika'),
      coingecko: baseUrl('coingecko'),
      coinmarketcap: baseUrl('coinmarketcap'),
    },
    publishedUrl: baseUrl('published'),
    fearGreedUrl: baseUrl('alternative'),
    requests,
    /** The Fear & Greed index at the close of a day; 50 where nothing else is said. */
    mood: (day: Day, value: number) => void moods.set(day, value),
    /** Publishes a season index at the close of a day. */
    publish: (day: Day, value: number) => void index.set(day, value),
    fault(fault: RankingsFault): void {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    heal(): void {
      faults = [];
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type RankingsStandIn = Awaited<ReturnType<typeof createRankingsStandIn>>;

type RankedRow = StandInAsset & { readonly rank: number; readonly cap: number; readonly updatedAt: string };

/** Tickers by the providers' own names of categories. */
const PAPRIKA_TAGS: Readonly<Record<string, readonly string[]>> = {
  stablecoin: ['USDT', 'C7'],
  'wrapped-token': ['C8'],
};
const GECKO_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  stablecoins: ['USDT', 'C7'],
  'wrapped-tokens': ['C8'],
  'liquid-staking-tokens': [],
  'tokenized-gold': ['C9'],
};

const paprikaId = ({ ticker, slug }: StandInAsset) => `${ticker.toLowerCase()}-${slug}`;

const toPaprika = (row: RankedRow) => ({
  id: paprikaId(row),
  name: row.name,
  symbol: row.ticker,
  rank: row.rank,
  total_supply: 1_000_000,
  max_supply: 1_000_000,
  beta_value: 1,
  first_data_at: `${row.bornOn}T00:00:00Z`,
  last_updated: row.updatedAt.replace(/\.\d+Z$/, 'Z'),
  quotes: { USD: { price: row.priceUsd, volume_24h: 1, market_cap: row.cap, percent_change_24h: 1 } },
});

const toGecko = (row: RankedRow) => ({
  id: row.slug,
  symbol: row.ticker.toLowerCase(),
  name: row.name,
  image: '',
  current_price: row.priceUsd,
  market_cap: row.cap,
  market_cap_rank: row.rank,
  total_volume: 1,
  price_change_percentage_24h: 1,
  last_updated: row.updatedAt,
});

const toMarketCap = (row: RankedRow) => ({
  id: row.rank * 3,
  name: row.name,
  symbol: row.ticker,
  slug: row.slug,
  cmc_rank: row.rank,
  last_updated: row.updatedAt,
  tags: row.ticker === 'USDT' ? ['Stablecoin', 'fiat-stablecoin'] : [],
  quote: { USD: { price: row.priceUsd, market_cap: row.cap, volume_24h: 1 } },
});
