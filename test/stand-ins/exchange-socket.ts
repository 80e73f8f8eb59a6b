import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Quote, type Source, type StandInExchange, text } from './exchange-model.ts';

type Listener = { readonly socket: WebSocket; readonly exchange: StandInExchange; readonly streams: Set<string> };

/**
 * Websocket tickers of binance (`ethusdt@ticker`, `ethusdt@miniTicker`, `!ticker@arr`, `!miniTicker@arr`)
 * and kraken v2 (`ticker`). A ticker is sent on subscription and on every `push`, never on a timer.
 */
export function createTickerSockets(server: Server, sourceOf: (exchange: StandInExchange) => Source) {
  const sockets = new WebSocketServer({ server });
  const listeners = new Set<Listener>();

  sockets.on('connection', (socket, request) => {
    const exchange = request.url?.split('/')[1];
    if (exchange !== 'binance' && exchange !== 'kraken') return socket.close();
    const listener: Listener = { socket, exchange, streams: new Set() };
    listeners.add(listener);
    socket.on('close', () => listeners.delete(listener));
    socket.on('message', (raw) => {
      const message = JSON.parse(String(raw)) as ClientMessage;
      if (exchange === 'binance') subscribeBinance(listener, message);
      else subscribeKraken(listener, message);
      send(listener);
    });
  });

  function send({ socket, exchange, streams }: Listener): void {
    const quotes = sourceOf(exchange).quotes();
    for (const stream of streams) {
      const message = exchange === 'binance' ? binanceMessage(stream, quotes) : krakenMessage(stream, quotes);
      if (message !== undefined) socket.send(JSON.stringify(message));
    }
  }

  return {
    /** Tells every listener the prices of now. */
    push: () => listeners.forEach(send),
    /** Ends every connection without a goodbye. */
    drop: () => {
      for (const { socket } of listeners) socket.terminate();
    },
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

type ClientMessage = {
  readonly method: string;
  readonly id?: number;
  readonly req_id?: number;
  readonly params?: readonly string[] | { readonly channel: string; readonly symbol: readonly string[] };
};

function subscribeBinance({ socket, streams }: Listener, { method, id, params }: ClientMessage): void {
  if (method === 'SUBSCRIBE' && Array.isArray(params)) for (const stream of params) streams.add(stream);
  socket.send(JSON.stringify({ result: null, id }));
}

function subscribeKraken({ socket, streams }: Listener, { method, req_id, params }: ClientMessage): void {
  if (method === 'ping') socket.send(JSON.stringify({ method: 'pong', req_id }));
  if (method !== 'subscribe' || !params || !('channel' in params) || params.channel !== 'ticker') return;
  for (const symbol of params.symbol) {
    streams.add(symbol);
    const result = { channel: 'ticker', symbol, snapshot: true };
    socket.send(JSON.stringify({ method: 'subscribe', result, success: true, req_id }));
  }
}

function binanceMessage(stream: string, quotes: readonly Quote[]): unknown {
  const [market = '', kind = ''] = stream.split('@');
  const write = kind.startsWith('miniTicker') || market === '!miniTicker' ? toMiniTicker : toFullTicker;
  if (market.startsWith('!')) return quotes.map(write);
  const quote = quotes.find((each) => (each.base + each.quote).toLowerCase() === market);
  return quote && write(quote);
}

const toMiniTicker = ({ base, quote, price, dayAgo, volume, at }: Quote) => ({
  e: '24hrMiniTicker',
  E: at,
  s: base + quote,
  c: text(price),
  o: text(dayAgo),
  h: text(Math.max(price, dayAgo)),
  l: text(Math.min(price, dayAgo)),
  v: text(volume),
  q: text(volume * price),
});

const toFullTicker = (quote: Quote) => ({
  ...toMiniTicker(quote),
  e: '24hrTicker',
  p: text(quote.price - quote.dayAgo),
  P: text((quote.price / quote.dayAgo - 1) * 100),
  w: text(quote.price),
  x: text(quote.dayAgo),
  Q: '1',
  b: text(quote.price),
  B: '1',
  a: text(quote.price),
  A: '1',
  O: quote.at - 86_400_000,
  C: quote.at,
  F: 1,
  L: 2,
  n: 2,
});

function krakenMessage(symbol: string, quotes: readonly Quote[]): unknown {
  const quote = quotes.find((each) => `${each.base}/${each.quote}` === symbol);
  if (!quote) return undefined;
  const { price, dayAgo, volume } = quote;
  const numbers = {
    bid: price,
    bid_qty: 1,
    ask: price,
    ask_qty: 1,
    last: price,
    volume,
    vwap: price,
    low: price,
    high: price,
  };
  const change = { change: price - dayAgo, change_pct: (price / dayAgo - 1) * 100 };
  return { channel: 'ticker', type: 'update', data: [{ symbol, ...numbers, ...change }] };
}
