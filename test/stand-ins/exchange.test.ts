import ccxt from 'ccxt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { rebased } from '../../src/feeds/ccxt/client.ts';
import { createExchangeStandIn, type ExchangeStandIn } from './exchange.ts';

const now = () => new Date('2026-03-01T12:30:00Z');
let standIn: ExchangeStandIn;
beforeEach(async () => {
  standIn = await createExchangeStandIn({ now });
  standIn.setPrice('BTC', 61_234.5);
});
afterEach(() => standIn.close());

type Json = Readonly<Record<string, unknown>>;
const get = async (exchange: 'binance' | 'kraken' | 'coinbase' | 'okx' | 'bybit', path: string) =>
  (await (await fetch(`${standIn.baseUrl(exchange)}${path}`)).json()) as Json;
const fields = (value: unknown) => Object.keys(value as Json).sort();

/** A second client that knows only the exchanges' documents: plain fetch and plain websockets. */
describe('the exchange stand-in, asked without the library', () => {
  it('writes kraken’s ticker as kraken does', async () => {
    const { error, result } = await get('kraken', '/0/public/Ticker?pair=XBTUSDT');
    expect(error).toEqual([]);
    const ticker = (result as Record<string, Json>)['XBTUSDT']!;
    expect(fields(ticker)).toEqual(['a', 'b', 'c', 'h', 'l', 'o', 'p', 't', 'v']);
    const sizes = Object.fromEntries(Object.entries(ticker).map(([key, value]) => [key, (value as unknown[]).length]));
    expect(sizes).toMatchObject({ a: 3, b: 3, c: 2, h: 2, l: 2, p: 2, t: 2, v: 2 });
    expect((ticker['c'] as string[])[0]).toBe('61234.5');
    expect(typeof ticker['o']).toBe('string');
  });

  it('writes kraken’s candles as rows of eight, the running one last', async () => {
    const { result } = await get('kraken', '/0/public/OHLC?pair=XXBTZUSD&interval=60');
    const rows = (result as Record<string, unknown[][]>)['XXBTZUSD']!;
    expect(rows).toHaveLength(720);
    expect(rows.every((row) => row.length === 8 && typeof row[0] === 'number' && typeof row[4] === 'string')).toBe(
      true,
    );
    expect(rows.at(-1)?.[0]).toBe(Date.UTC(2026, 2, 1, 12) / 1000);
    expect((await get('kraken', '/0/public/OHLC?pair=NOPE'))['error']).toEqual(['EQuery:Unknown asset pair']);
  });

  it('writes bybit’s tickers as bybit does', async () => {
    const { retCode, result, time } = await get('bybit', '/v5/market/tickers?category=spot&symbol=BTCUSDT');
    expect([retCode, time]).toEqual([0, now().getTime()]);
    const [ticker] = (result as { list: Json[] }).list;
    const wanted = [
      'symbol',
      'lastPrice',
      'highPrice24h',
      'lowPrice24h',
      'prevPrice24h',
      'volume24h',
      'turnover24h',
      'price24hPcnt',
    ];
    expect(fields(ticker)).toEqual(expect.arrayContaining(wanted));
    expect(ticker?.['lastPrice']).toBe('61234.5');
  });

  it('writes binance’s day and candles as binance does', async () => {
    const ticker = await get('binance', '/api/v3/ticker/24hr?symbol=BTCUSDT');
    expect(ticker).toMatchObject({ symbol: 'BTCUSDT', lastPrice: '61234.5', closeTime: now().getTime() });
    const rows = (await get('binance', '/api/v3/klines?symbol=BTCUSDT&interval=1h&limit=3')) as unknown as unknown[][];
    expect(rows.map((row) => row.length)).toEqual([12, 12, 12]);
    expect(await get('binance', '/api/v3/klines?symbol=NOPE&interval=1h')).toEqual({
      code: -1121,
      msg: 'Invalid symbol.',
    });
  });

  it('writes okx’s candles newest first, and says which are closed', async () => {
    const { code, data } = await get('okx', '/api/v5/market/candles?instId=BTC-USDT&bar=1H&limit=3');
    expect(code).toBe('0');
    expect((data as string[][]).map((row) => [row.length, row[8]])).toEqual([
      [9, '0'],
      [9, '1'],
      [9, '1'],
    ]);
  });

  it('refuses coinbase’s candles beyond 350, and those of four hours', async () => {
    const path = '/api/v3/brokerage/market/products/BTC-USD/candles';
    const end = now().getTime() / 1000;
    const ask = (granularity: string, start: number) =>
      get('coinbase', `${path}?granularity=${granularity}&start=${start}&end=${end}`);
    expect((await ask('ONE_HOUR', end - 7_200))['candles']).toHaveLength(2);
    expect((await ask('ONE_HOUR', end - 400 * 3_600))['error']).toBe('INVALID_ARGUMENT');
    expect((await ask('FOUR_HOUR', end - 14_400))['error']).toBe('INVALID_ARGUMENT');
  });

  it.each([
    {
      exchange: 'binance',
      hello: { method: 'SUBSCRIBE', params: ['btcusdt@miniTicker'], id: 1 },
      price: (m: Json) => m['c'],
    },
    {
      exchange: 'kraken',
      hello: { method: 'subscribe', params: { channel: 'ticker', symbol: ['BTC/USD'] }, req_id: 1 },
      price: (m: Json) => (m['data'] as { last: number }[] | undefined)?.[0]?.last,
    },
  ] as const)('pushes $exchange’s tickers over a websocket', async ({ exchange, hello, price }) => {
    const socket = new WebSocket(standIn.baseUrl(exchange).replace('http', 'ws'));
    const prices: number[] = [];
    const two = new Promise<void>((resolve) => {
      socket.on('message', (raw) => {
        const said = price(JSON.parse(String(raw)) as Json);
        if (said === undefined) return;
        prices.push(Number(said));
        if (prices.length === 1) standIn.setPrice('BTC', 62_000);
        else resolve();
      });
    });
    socket.on('open', () => socket.send(JSON.stringify(hello)));
    await two;
    expect(prices).toEqual([61_234.5, 62_000]);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    standIn.sockets.drop();
    await closed;
  });
});

describe('the exchange stand-in, watched through the library', () => {
  it.each([
    { id: 'binance', symbol: 'BTC/USDT' },
    { id: 'kraken', symbol: 'BTC/USD' },
    { id: 'coinbase', symbol: 'BTC/USD' },
    { id: 'okx', symbol: 'BTC/USDT' },
    { id: 'bybit', symbol: 'BTC/USDT' },
  ] as const)('$id gives its websocket tickers', async ({ id, symbol }) => {
    const exchange = new ccxt.pro[id]({ enableRateLimit: false, options: { fetchMarkets: { types: ['spot'] } } });
    exchange.urls['api'] = rebased(exchange.urls['api'], standIn.baseUrl(id));
    await exchange.loadHttpProxyAgent();
    await exchange.loadMarkets();
    expect((await exchange.watchTicker(symbol)).last).toBe(61_234.5);
    await exchange.close();
  });
});
