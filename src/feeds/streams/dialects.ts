import type { ExchangeId } from '../../core/market/sources.ts';
import { toNumber } from '../answer.ts';

/** A price that was pushed. Without a time it was true when it arrived. */
export type Push = { readonly market: string; readonly price: number | undefined; readonly at?: Date };

/** What a message of an exchange holds. `refused` names the markets where the exchange says which, or the request. */
type Pushed = {
  readonly pushes?: readonly Push[];
  readonly refused?: { readonly reason: string; readonly markets?: readonly string[]; readonly request?: number };
};

/** How one exchange pushes the last prices of its markets over a websocket. */
export type StreamDialect = {
  readonly url: string;
  /** Most markets on one connection, well within what the exchange allows; those beyond it are polled. */
  readonly most: number;
  /** Most markets in one request. */
  readonly perRequest: number;
  /** What it calls a market that the library knows by its id and symbol. */
  market(of: { readonly id: string; readonly symbol: string }): string;
  request(is: 'subscribe' | 'unsubscribe', markets: readonly string[], id: number): unknown;
  /** Asked for once, so that a market that hardly trades does not look like a dead connection. */
  readonly hello?: unknown;
  /** Sent where nothing else was for a while. Every connection is also pinged as the protocol has it. */
  readonly ping?: string;
  /** What answers a ping and is no JSON. */
  readonly pong?: string;
  read(message: Message): Pushed;
};

/** A message as it was parsed; nothing of it is believed yet. */
export type Message = Readonly<Record<string, unknown>>;

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Message[] => (Array.isArray(value) ? value.filter(isMessage) : []);
const partOf = (value: unknown): Message => (isMessage(value) ? value : {});
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const push = (market: unknown, price: unknown, at?: unknown): Push => {
  const told = toNumber(price);
  const ms = toNumber(at);
  return {
    market: textOf(market),
    price: Number.isFinite(told) && told > 0 ? told : undefined,
    ...(Number.isFinite(ms) ? { at: new Date(ms) } : {}),
  };
};

const refusal = (reason: unknown, about: { markets?: readonly string[]; request?: unknown } = {}): Pushed => {
  const request = Number(about.request ?? Number.NaN);
  return {
    refused: {
      reason: textOf(reason).slice(0, 120) || 'without a reason',
      ...(about.markets ? { markets: about.markets } : {}),
      ...(Number.isInteger(request) ? { request } : {}),
    },
  };
};

export const STREAMS: Readonly<Record<ExchangeId, StreamDialect>> = {
  // https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams: 1,024 streams on a connection,
  // a push a second of what changed. Public market data without the geographic block, as with its candles.
  binance: {
    url: 'wss://data-stream.binance.vision/ws',
    most: 1_000,
    perRequest: 200,
    market: ({ id }) => id,
    request: (is, markets, id) => ({
      method: is === 'subscribe' ? 'SUBSCRIBE' : 'UNSUBSCRIBE',
      params: markets.map((market) => `${market.toLowerCase()}@miniTicker`),
      id,
    }),
    read(message) {
      const { e: kind, s: market, c: last, E: at, error, code, msg, id } = message;
      if (kind === '24hrMiniTicker') return { pushes: [push(market, last, at)] };
      if (isMessage(error)) return refusal(error['msg'], { request: id });
      return code !== undefined && msg !== undefined ? refusal(msg, { request: id }) : {};
    },
  },
  // https://docs.kraken.com/api/docs/websocket-v2/ticker: one answer for each market, a heartbeat each second.
  kraken: {
    url: 'wss://ws.kraken.com/v2',
    most: 500,
    perRequest: 100,
    market: ({ symbol }) => symbol,
    request: (is, markets, id) => ({
      method: is,
      params: { channel: 'ticker', symbol: markets, ...(is === 'subscribe' ? { event_trigger: 'trades' } : {}) },
      req_id: id,
    }),
    read(message) {
      const { channel, data, method, success, error, symbol } = message;
      if (channel === 'ticker') return { pushes: listOf(data).map((each) => push(each['symbol'], each['last'])) };
      if (method === 'subscribe' && success === false) {
        return refusal(error, typeof symbol === 'string' ? { markets: [symbol] } : { request: message['req_id'] });
      }
      return {};
    },
  },
  // https://docs.cdp.coinbase.com/coinbase-app/advanced-trade-apis/websocket: market data needs no key.
  coinbase: {
    url: 'wss://advanced-trade-ws.coinbase.com',
    most: 300,
    perRequest: 100,
    market: ({ id }) => id,
    request: (is, markets) => ({ type: is, product_ids: markets, channel: 'ticker' }),
    hello: { type: 'subscribe', channel: 'heartbeats' },
    read({ channel, events, type, message }) {
      if (type === 'error') return refusal(message);
      if (channel !== 'ticker') return {};
      const rows = listOf(events).flatMap(({ tickers }) => listOf(tickers));
      // Sometimes it sends rows that hold nothing at all.
      const told = rows.filter((row) => textOf(row['product_id']) !== '');
      return { pushes: told.map((row) => push(row['product_id'], row['price'])) };
    },
  },
  // https://www.okx.com/docs-v5/en/#order-book-trading-market-data-ws-tickers-channel: 480 requests an hour.
  okx: {
    url: 'wss://ws.okx.com:8443/ws/v5/public',
    most: 400,
    perRequest: 100,
    market: ({ id }) => id,
    request: (is, markets, id) => ({
      id: String(id),
      op: is,
      args: markets.map((instId) => ({ channel: 'tickers', instId })),
    }),
    ping: 'ping',
    pong: 'pong',
    read({ event, arg, data, msg, id }) {
      if (event === 'error') return refusal(msg, { request: id });
      if (partOf(arg)['channel'] !== 'tickers' || event !== undefined) return {};
      return { pushes: listOf(data).map((each) => push(each['instId'], each['last'], each['ts'])) };
    },
  },
  // https://bybit-exchange.github.io/docs/v5/websocket/public/ticker: ten markets in a request of spot.
  bybit: {
    url: 'wss://stream.bybit.com/v5/public/spot',
    most: 300,
    perRequest: 10,
    market: ({ id }) => id,
    request: (is, markets, id) => ({
      op: is,
      req_id: String(id),
      args: markets.map((market) => `tickers.${market}`),
    }),
    ping: JSON.stringify({ op: 'ping' }),
    read({ topic, data, success, ret_msg: reason, req_id: request, op }) {
      if (success === false && op !== 'ping') return refusal(reason, { request });
      if (!textOf(topic).startsWith('tickers.')) return {};
      const row = partOf(data);
      // Their lists carry no time either, so that a price pushed and a price asked for are ordered by their arrival.
      return row['lastPrice'] === undefined ? {} : { pushes: [push(row['symbol'], row['lastPrice'])] };
    },
  },
};
