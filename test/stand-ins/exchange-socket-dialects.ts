import { type Quote, type StandInExchange, text } from './exchange-model.ts';

/** What a message of a client comes to. */
type Heard = {
  readonly answers: readonly unknown[];
  readonly subscribed?: readonly string[];
  readonly unsubscribed?: readonly string[];
};

/** One exchange's way of pushing tickers: how it calls a market, what it answers, how it writes a price. */
export type SocketDialect = {
  id(market: Pick<Quote, 'base' | 'quote'>): string;
  /** `known` are the markets it trades. */
  hear(message: string, known: ReadonlySet<string>): Heard;
  write(quote: Quote): unknown;
};

type Json = Readonly<Record<string, unknown>>;
const parse = (message: string) => JSON.parse(message) as Json;
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const binance: SocketDialect = {
  id: ({ base, quote }) => base + quote,
  hear(message, known) {
    const { method, params, id } = parse(message);
    const markets = texts(params).map((stream) => (stream.startsWith('!') ? '*' : stream.split('@')[0]!.toUpperCase()));
    if (method === 'UNSUBSCRIBE') return { answers: [{ result: null, id }], unsubscribed: markets };
    const strange = texts(params).find((stream) => !/@(mini)?ticker/i.test(stream));
    if (strange !== undefined) return { answers: [{ error: { code: 2, msg: `Invalid request: ${strange}` }, id }] };
    // It does not mind a market that does not exist, and never says anything about it.
    return { answers: [{ result: null, id }], subscribed: markets.filter((each) => each === '*' || known.has(each)) };
  },
  write: ({ base, quote, price, dayAgo, volume, at }) => ({
    e: '24hrMiniTicker',
    E: at,
    s: base + quote,
    c: text(price),
    o: text(dayAgo),
    h: text(Math.max(price, dayAgo)),
    l: text(Math.min(price, dayAgo)),
    v: text(volume),
    q: text(volume * price),
  }),
};

const kraken: SocketDialect = {
  id: ({ base, quote }) => `${base}/${quote}`,
  hear(message, known) {
    const { method, params, req_id } = parse(message);
    if (method === 'ping') return { answers: [{ method: 'pong', req_id }] };
    const { channel, symbol } = (params ?? {}) as Json;
    if (channel !== 'ticker') return { answers: [{ method, error: 'Unknown channel', success: false, req_id }] };
    const markets = texts(symbol);
    if (method === 'unsubscribe') return { answers: [], unsubscribed: markets };
    const answers = markets.map((each) =>
      known.has(each)
        ? { method, result: { channel, snapshot: true, symbol: each }, success: true, req_id }
        : { method, error: `Currency pair not supported ${each}`, symbol: each, success: false, req_id },
    );
    return { answers, subscribed: markets.filter((each) => known.has(each)) };
  },
  write: ({ base, quote, price, dayAgo, volume }) => ({
    channel: 'ticker',
    type: 'update',
    data: [
      {
        symbol: `${base}/${quote}`,
        bid: price,
        bid_qty: 1,
        ask: price,
        ask_qty: 1,
        last: price,
        volume,
        vwap: price,
        low: price,
        high: price,
        change: price - dayAgo,
        change_pct: (price / dayAgo - 1) * 100,
      },
    ],
  }),
};

const coinbase: SocketDialect = {
  id: ({ base, quote }) => `${base}-${quote}`,
  hear(message, known) {
    const { type, channel, product_ids } = parse(message);
    if (channel === 'heartbeats') {
      return { answers: [{ channel: 'heartbeats', events: [{ heartbeat_counter: 1 }] }] };
    }
    const markets = texts(product_ids);
    const strange = markets.find((each) => !known.has(each));
    if (strange !== undefined) {
      return { answers: [{ type: 'error', message: `${strange} is not a valid product` }] };
    }
    const answers = [{ channel: 'subscriptions', events: [{ subscriptions: { ticker: markets } }] }];
    return type === 'unsubscribe' ? { answers, unsubscribed: markets } : { answers, subscribed: markets };
  },
  write: ({ base, quote, price, volume, dayAgo, at }) => ({
    channel: 'ticker',
    client_id: '',
    timestamp: new Date(at).toISOString(),
    sequence_num: 0,
    events: [
      {
        type: 'update',
        tickers: [
          {
            type: 'ticker',
            product_id: `${base}-${quote}`,
            price: text(price),
            volume_24_h: text(volume),
            price_percent_chg_24_h: text((price / dayAgo - 1) * 100),
          },
          { type: 'ticker', product_id: '', price: '', volume_24_h: '', price_percent_chg_24_h: '' },
        ],
      },
    ],
  }),
};

const okx: SocketDialect = {
  id: ({ base, quote }) => `${base}-${quote}`,
  hear(message, known) {
    if (message === 'ping') return { answers: ['pong'] };
    const { op, args, id } = parse(message);
    const markets = (args as readonly Json[]).map(({ instId }) => String(instId));
    if (op === 'unsubscribe') return { answers: [], unsubscribed: markets };
    const strange = markets.find((each) => !known.has(each));
    if (strange !== undefined) {
      const msg = `Wrong URL or channel:tickers,instId:${strange} doesn't exist. Please use the correct URL, channel and parameters.`;
      return { answers: [{ id, event: 'error', code: '60018', msg, connId: 'a4d3ae55' }] };
    }
    const answers = markets.map((instId) => ({
      id,
      event: 'subscribe',
      arg: { channel: 'tickers', instId },
      connId: 'a4d3ae55',
    }));
    return { answers, subscribed: markets };
  },
  write: ({ base, quote, price, dayAgo, volume, at }) => ({
    arg: { channel: 'tickers', instId: `${base}-${quote}` },
    data: [
      {
        instType: 'SPOT',
        instId: `${base}-${quote}`,
        last: text(price),
        lastSz: '1',
        askPx: text(price),
        bidPx: text(price),
        open24h: text(dayAgo),
        vol24h: text(volume),
        volCcy24h: text(volume * price),
        ts: String(at),
      },
    ],
  }),
};

const MOST_IN_A_REQUEST = 10;

const bybit: SocketDialect = {
  id: ({ base, quote }) => base + quote,
  hear(message, known) {
    const { op, args, req_id } = parse(message);
    const answer = { conn_id: 'c', req_id, op };
    if (op === 'ping') return { answers: [{ ...answer, success: true, ret_msg: 'pong' }] };
    const markets = texts(args).map((topic) => topic.replace('tickers.', ''));
    if (op === 'unsubscribe') return { answers: [{ ...answer, success: true }], unsubscribed: markets };
    if (markets.length > MOST_IN_A_REQUEST) {
      return { answers: [{ ...answer, success: false, ret_msg: `args size >${MOST_IN_A_REQUEST}` }] };
    }
    const strange = markets.find((each) => !known.has(each));
    if (strange !== undefined) {
      const reason = `Invalid symbol :[tickers.${strange}]`;
      return { answers: [{ ...answer, success: false, ret_msg: reason }] };
    }
    return { answers: [{ ...answer, success: true, ret_msg: 'subscribe' }], subscribed: markets };
  },
  write: ({ base, quote, price, dayAgo, volume, at }) => ({
    topic: `tickers.${base}${quote}`,
    ts: at,
    type: 'snapshot',
    cs: 2_588_407_389,
    data: {
      symbol: base + quote,
      lastPrice: text(price),
      highPrice24h: text(Math.max(price, dayAgo)),
      lowPrice24h: text(Math.min(price, dayAgo)),
      prevPrice24h: text(dayAgo),
      volume24h: text(volume),
      turnover24h: text(volume * price),
      price24hPcnt: text(price / dayAgo - 1),
      usdIndexPrice: text(price),
    },
  }),
};

export const SOCKET_DIALECTS: Readonly<Record<StandInExchange, SocketDialect>> = {
  binance,
  kraken,
  coinbase,
  okx,
  bybit,
};
