import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProviderId } from '../../src/core/market/sources.ts';
import { dayOf } from '../../src/core/market/timeframe.ts';
import { capOf, midnights, type StandInAsset, standInAssets } from './rankings-model.ts';

export type RankingsFault = { readonly provider?: ProviderId; readonly path?: RegExp; readonly times?: number } & (
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
        | 'unsorted ranks'
        | 'undefined rows'
        | 'drop'
        | 'cut';
    }
);

export type RankingsStandInOptions = { readonly port?: number; readonly now?: () => Date; readonly assets?: number };

/** CoinPaprika, CoinGecko and CoinMarketCap over real sockets on loopback, each below its own name. */
export async function createRankingsStandIn(options: RankingsStandInOptions = {}) {
  const { port = 0, now = () => new Date(), assets: count = 600 } = options;
  const requests: {
    provider: string;
    path: string;
    query: Record<string, string>;
    headers: IncomingMessage['headers'];
  }[] = [];
  let faults: { fault: RankingsFault; left: number }[] = [];

  function assets(fault: RankingsFault | undefined): readonly RankedRow[] {
    if (fault?.kind === 'empty') return [];
    const rows = standInAssets(count).map((asset, index) => ({
      ...asset,
      rank: index + 1,
      cap: capOf(asset, index + 1),
    }));
    if (fault?.kind === 'zero price') return rows.map((row) => ({ ...row, priceUsd: 0 }));
    if (fault?.kind === 'unsorted ranks') return rows.map((row) => ({ ...row, rank: row.rank + 7 }));
    return rows;
  }

  function coinpaprika(path: string, query: Record<string, string>, rows: readonly RankedRow[]): unknown {
    if (path === '/v1/tickers') return rows.map(toPaprika);
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
      return rows.slice(from, from + size).map(toGecko);
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

  const answers = { coinpaprika, coingecko, coinmarketcap };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const provider = (Object.keys(answers) as ProviderId[]).find((id) => url.pathname.startsWith(`/${id}/`));
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

  function takeFault(provider: ProviderId, path: string): RankingsFault | undefined {
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
  const baseUrl = (provider: ProviderId) => `http://127.0.0.1:${address.port}/${provider}`;

  return {
    port: address.port,
    baseUrl,
    baseUrls: {
      coinpaprika: baseUrl('coinpaprika'),
      coingecko: baseUrl('coingecko'),
      coinmarketcap: baseUrl('coinmarketcap'),
    },
    requests,
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

type RankedRow = StandInAsset & { readonly rank: number; readonly cap: number };

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
  last_updated: '2026-03-01T00:00:00Z',
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
  last_updated: '2026-03-01T00:00:00.000Z',
});

const toMarketCap = (row: RankedRow) => ({
  id: row.rank * 3,
  name: row.name,
  symbol: row.ticker,
  slug: row.slug,
  cmc_rank: row.rank,
  tags: row.ticker === 'USDT' ? ['Stablecoin', 'fiat-stablecoin'] : [],
  quote: { USD: { price: row.priceUsd, market_cap: row.cap, volume_24h: 1 } },
});
