import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { binance } from './exchange-binance.ts';
import { bybit } from './exchange-bybit.ts';
import { coinbase } from './exchange-coinbase.ts';
import { type Fault, spoil, wireFault } from './exchange-faults.ts';
import { kraken } from './exchange-kraken.ts';
import {
  createPriceModel,
  type Dialect,
  STAND_IN_EXCHANGES,
  type StandInExchange,
  type StandInMarket,
} from './exchange-model.ts';
import { okx } from './exchange-okx.ts';
import { createTickerSockets } from './exchange-socket.ts';

const DIALECTS: Readonly<Record<StandInExchange, Dialect>> = { binance, kraken, coinbase, okx, bybit };

const inQuote = (quote: string): readonly StandInMarket[] =>
  ['BTC', 'ETH', 'SOL', 'ADA', 'UNI'].map((base) => ({ base, quote }));

/** Dollars where the exchange trades dollars, tether elsewhere, so that USDT markets can fail over. */
const MARKETS: Readonly<Record<StandInExchange, readonly StandInMarket[]>> = {
  binance: inQuote('USDT'),
  kraken: [...inQuote('USD'), ...inQuote('USDT').slice(0, 2)],
  coinbase: inQuote('USD'),
  okx: inQuote('USDT'),
  bybit: inQuote('USDT'),
};

export type ExchangeStandInOptions = {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly now?: () => Date;
  readonly markets?: Partial<Record<StandInExchange, readonly StandInMarket[]>>;
};

/**
 * The public market data of five exchanges over real sockets on loopback, one price model behind all.
 * An exchange answers below its own name: `http://127.0.0.1:PORT/kraken/0/public/Ticker`.
 */
export async function createExchangeStandIn(options: ExchangeStandInOptions = {}) {
  const { port = 0, now = () => new Date() } = options;
  const markets = { ...MARKETS, ...options.markets };
  const model = createPriceModel(now);
  const sourceOf = (exchange: StandInExchange) => model.sourceOf(exchange, markets[exchange]);
  let faults: { fault: Fault; left: number }[] = [];
  const requests: { exchange: string; path: string; query: Record<string, string> }[] = [];

  function takeFault(exchange: string, path: string): Fault | undefined {
    const found = faults.find(
      ({ fault, left }) =>
        left > 0 && (fault.exchange ?? exchange) === exchange && (fault.path === undefined || fault.path.test(path)),
    );
    if (!found) return undefined;
    found.left -= 1;
    return found.fault;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const exchange = STAND_IN_EXCHANGES.find((id) => url.pathname.startsWith(`/${id}/`));
    const path = url.pathname.slice((exchange?.length ?? 0) + 1);
    const query = Object.fromEntries(url.searchParams);
    requests.push({ exchange: exchange ?? '', path, query });
    const send = (status: number, body: string, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    if (!exchange) return void send(404, '{}');

    const fault = takeFault(exchange, path);
    if (fault?.kind === 'delay') await wait(fault.ms, undefined, { ref: false });
    if (fault?.kind === 'drop') return void request.socket.destroy();
    const spoiltWire = fault && wireFault(fault);
    if (spoiltWire) return void send(spoiltWire.status, spoiltWire.body, spoiltWire.headers);

    const source = fault ? spoil(sourceOf(exchange), fault) : sourceOf(exchange);
    const reply = DIALECTS[exchange]({ path, query, source, now: now().getTime() });
    const body = JSON.stringify(reply?.body ?? {});
    if (fault?.kind === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) });
      return void response.write(body.slice(0, body.length / 2), () => request.socket.destroy());
    }
    send(reply ? (reply.status ?? 200) : 404, body);
  }

  const server = createServer((request, response) => void answer(request, response));
  const sockets = createTickerSockets(server, sourceOf);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;

  return {
    port: address.port,
    /** What a configuration gives as this exchange's base URL. */
    baseUrl: (exchange: StandInExchange) => `http://127.0.0.1:${address.port}/${exchange}`,
    requests,
    /** Sets a coin's price from now on, everywhere or on one exchange, and tells the websockets. */
    setPrice(base: string, price: number, exchange?: StandInExchange): void {
      model.setPrice(base, price, exchange);
      sockets.push();
    },
    /** Lists and delists: what the exchange trades from now on. */
    setMarkets(exchange: StandInExchange, listed: readonly StandInMarket[]): void {
      markets[exchange] = listed;
    },
    wick: model.wick,
    fault(fault: Fault): void {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    heal(): void {
      faults = [];
    },
    sockets,
    async close(): Promise<void> {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type ExchangeStandIn = Awaited<ReturnType<typeof createExchangeStandIn>>;
