import type { ExchangeId } from '../../core/market/sources.ts';
import type { CandleLength } from '../../core/market/timeframe.ts';

/** A row as an exchange sent it. */
export type Row = Readonly<Record<string, unknown>>;

type Traits = {
  /** Most candles in one answer. */
  readonly candlesPerRequest: number;
  /** Serves only its newest candles, whatever is asked for. */
  readonly isNewestOnly?: true;
  readonly timeframes: readonly CandleLength[];
  /** Replaces the library's address where another one is open to more countries. */
  readonly baseUrl?: string;
  /**
   * The last price as the exchange wrote it. The library would rather invent one: where it reads 0 it
   * computes a price from the day's opening and change.
   */
  readonly lastPrice: (row: Row) => unknown;
  /** The price 24 hours ago, where the exchange tells that instead of the change. Kraken's opening is midnight's. */
  readonly dayAgo?: (row: Row) => unknown;
  /** One small request whose answer holds the price of bitcoin: implicit method, arguments, where to look. */
  readonly probe: { readonly method: string; readonly params: Row; readonly row: (answer: Row) => unknown };
};

const ALL: readonly CandleLength[] = ['1m', '1h', '4h', '1d'];
const first = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);

export const TRAITS: Readonly<Record<ExchangeId, Traits>> = {
  binance: {
    candlesPerRequest: 1_000,
    timeframes: ALL,
    // Binance's public market data, without its geographic block.
    baseUrl: 'https://data-api.binance.vision',
    lastPrice: ({ lastPrice }) => lastPrice,
    probe: { method: 'publicGetTicker24hr', params: { symbol: 'BTCUSDT' }, row: (answer) => answer },
  },
  kraken: {
    // The running candle takes one of its 720 places.
    candlesPerRequest: 719,
    isNewestOnly: true,
    timeframes: ALL,
    lastPrice: ({ c }) => first(c),
    probe: {
      method: 'publicGetTicker',
      params: { pair: 'XBTUSD' },
      row: ({ result }) => Object.values((result ?? {}) as Row)[0],
    },
  },
  coinbase: {
    candlesPerRequest: 300,
    timeframes: ['1m', '1h', '1d'],
    lastPrice: ({ price }) => price,
    probe: {
      method: 'v3PublicGetBrokerageMarketProductsProductId',
      params: { product_id: 'BTC-USD' },
      row: (answer) => answer,
    },
  },
  okx: {
    candlesPerRequest: 300,
    timeframes: ALL,
    lastPrice: ({ last }) => last,
    dayAgo: ({ open24h }) => open24h,
    probe: { method: 'publicGetMarketTicker', params: { instId: 'BTC-USDT' }, row: ({ data }) => first(data) },
  },
  bybit: {
    candlesPerRequest: 1_000,
    timeframes: ALL,
    lastPrice: ({ lastPrice }) => lastPrice,
    probe: {
      method: 'publicGetV5MarketTickers',
      params: { category: 'spot', symbol: 'BTCUSDT' },
      row: ({ result }) => first((result as Row | undefined)?.['list']),
    },
  },
};

/** A price as a finite number above zero, or undefined. */
export function readPrice(written: unknown): number | undefined {
  if (typeof written !== 'string' && typeof written !== 'number') return undefined;
  const price = written === '' ? Number.NaN : Number(written);
  return Number.isFinite(price) && price > 0 ? price : undefined;
}
