import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Quote, type Source, STAND_IN_EXCHANGES, type StandInExchange } from './exchange-model.ts';
import { SOCKET_DIALECTS } from './exchange-socket-dialects.ts';

/** What can go wrong with a connection. */
export type SocketFault =
  /** Is accepted, answers pings, and says nothing of any price. */
  | { readonly kind: 'mute' }
  /** Like a cable that was pulled: nothing is answered any more, and nobody hangs up. */
  | { readonly kind: 'frozen' }
  /** The handshake is answered with an HTTP status. */
  | { readonly kind: 'handshake'; readonly status: number }
  /** Says this instead of every price. */
  | { readonly kind: 'says'; readonly text: string }
  /** Pushes these prices as they are written. */
  | { readonly kind: 'price'; readonly price: number }
  /** Does not know these coins. */
  | { readonly kind: 'refuses'; readonly bases: readonly string[] }
  /** Its clock is wrong by so many milliseconds. */
  | { readonly kind: 'clock'; readonly ms: number };

type Listener = { readonly socket: WebSocket; readonly exchange: StandInExchange; readonly markets: Set<string> };

/**
 * Websocket tickers of the five exchanges, below `/EXCHANGE/`. A ticker is sent on subscription and on every `push`,
 * never on a timer.
 */
export function createTickerSockets(server: Server, sourceOf: (exchange: StandInExchange) => Source) {
  const sockets = new WebSocketServer({ noServer: true, autoPong: false });
  const listeners = new Set<Listener>();
  const faults = new Map<StandInExchange, SocketFault>();
  let opened = 0;
  const idOf = (exchange: StandInExchange, quote: Pick<Quote, 'base' | 'quote'>) => SOCKET_DIALECTS[exchange].id(quote);

  server.on('upgrade', (request, socket, head) => {
    const exchange = STAND_IN_EXCHANGES.find((id) => request.url?.startsWith(`/${id}/`) || request.url === `/${id}`);
    const fault = exchange && faults.get(exchange);
    if (!exchange || fault?.kind === 'handshake') {
      socket.end(`HTTP/1.1 ${fault?.kind === 'handshake' ? fault.status : 404} No\r\nconnection: close\r\n\r\n`);
      return;
    }
    opened += 1;
    sockets.handleUpgrade(request, socket, head, (opened) => listen(opened, exchange));
  });

  function listen(socket: WebSocket, exchange: StandInExchange): void {
    const listener: Listener = { socket, exchange, markets: new Set() };
    const isFrozen = () => faults.get(exchange)?.kind === 'frozen';
    listeners.add(listener);
    socket.on('close', () => listeners.delete(listener));
    socket.on('ping', () => (isFrozen() ? undefined : socket.pong()));
    socket.on('message', (raw) => {
      if (!isFrozen()) hear(listener, String(raw));
    });
  }

  function hear(listener: Listener, text: string): void {
    const { socket, exchange, markets } = listener;
    const fault = faults.get(exchange);
    const refused = fault?.kind === 'refuses' ? fault.bases : [];
    const known = new Map(
      sourceOf(exchange)
        .quotes()
        .filter(({ base }) => !refused.includes(base))
        .map((quote) => [idOf(exchange, quote), quote]),
    );
    const { answers, subscribed = [], unsubscribed = [] } = SOCKET_DIALECTS[exchange].hear(text, new Set(known.keys()));
    for (const answer of answers) socket.send(typeof answer === 'string' ? answer : JSON.stringify(answer));
    for (const market of unsubscribed) markets.delete(market);
    for (const market of subscribed) markets.add(market);
    send(listener, subscribed);
  }

  function send({ socket, exchange, markets }: Listener, only: Iterable<string> = markets): void {
    const fault = faults.get(exchange);
    if (fault?.kind === 'mute' || fault?.kind === 'frozen') return;
    const wanted = new Set(only);
    for (const quote of sourceOf(exchange).quotes()) {
      const market = idOf(exchange, quote);
      const isAll = wanted.has('*');
      if (!isAll && !wanted.has(market)) continue;
      if (fault?.kind === 'says') {
        socket.send(fault.text);
        continue;
      }
      const told = {
        ...quote,
        ...(fault?.kind === 'price' ? { price: fault.price } : {}),
        ...(fault?.kind === 'clock' ? { at: quote.at + fault.ms } : {}),
      };
      socket.send(JSON.stringify(SOCKET_DIALECTS[exchange].write(told)));
    }
  }

  return {
    /** Tells every listener the prices of now. */
    push: () => {
      for (const listener of listeners) send(listener);
    },
    /** Ends every connection without a goodbye. */
    drop: () => {
      for (const { socket } of listeners) socket.terminate();
    },
    fault: (exchange: StandInExchange, fault: SocketFault) => void faults.set(exchange, fault),
    heal: () => faults.clear(),
    /** How many connections were ever opened. */
    opened: () => opened,
    /** What is subscribed to on an exchange now. */
    subscribed: (exchange: StandInExchange): readonly string[] =>
      [...listeners].filter((each) => each.exchange === exchange).flatMap(({ markets }) => [...markets]),
    close: () => {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
