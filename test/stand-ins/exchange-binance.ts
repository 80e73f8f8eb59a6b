import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { type Dialect, type Quote, type StandInMarket, text } from './exchange-model.ts';

const INTERVALS: Readonly<Record<string, number>> = { '1m': MINUTE_MS, '1h': HOUR_MS, '4h': 4 * HOUR_MS, '1d': DAY_MS };
const INVALID_SYMBOL = { status: 400, body: { code: -1121, msg: 'Invalid symbol.' } };

/** Binance spot, https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints */
export const binance: Dialect = ({ path, query, source, now }) => {
  switch (path) {
    case '/api/v3/exchangeInfo':
      return {
        body: {
          timezone: 'UTC',
          serverTime: now,
          rateLimits: [],
          exchangeFilters: [],
          symbols: source.markets.map(toInfo),
        },
      };
    case '/api/v3/ticker/24hr': {
      const rows = source.quotes().map(toTicker);
      if (query['symbol'] === undefined) return { body: rows };
      const row = rows.find(({ symbol }) => symbol === query['symbol']);
      return row ? { body: row } : INVALID_SYMBOL;
    }
    case '/api/v3/klines': {
      const market = source.markets.find(({ base, quote }) => base + quote === query['symbol']);
      const timeframeMs = INTERVALS[query['interval'] ?? ''];
      if (!market || !timeframeMs) return INVALID_SYMBOL;
      const limit = Math.min(Number(query['limit'] ?? 500), 1_000);
      const start = query['startTime'] === undefined ? undefined : Number(query['startTime']);
      const bars = source.bars(
        market,
        timeframeMs,
        start ?? now - limit * timeframeMs,
        Number(query['endTime'] ?? now),
      );
      return {
        body: (start === undefined ? bars.slice(-limit) : bars.slice(0, limit)).map((bar) => [
          bar.openAt,
          text(bar.open),
          text(bar.high),
          text(bar.low),
          text(bar.close),
          text(bar.volume),
          bar.openAt + timeframeMs - 1,
          text(bar.volume * bar.close),
          100,
          '1',
          '1',
          '0',
        ]),
      };
    }
    default:
      return undefined;
  }
};

const toInfo = ({ base, quote }: StandInMarket) => ({
  symbol: base + quote,
  status: 'TRADING',
  baseAsset: base,
  baseAssetPrecision: 8,
  quoteAsset: quote,
  quotePrecision: 8,
  quoteAssetPrecision: 8,
  orderTypes: ['LIMIT', 'MARKET'],
  isSpotTradingAllowed: true,
  isMarginTradingAllowed: false,
  filters: [
    { filterType: 'PRICE_FILTER', minPrice: '0.00000100', maxPrice: '1000000.00000000', tickSize: '0.00000100' },
    { filterType: 'LOT_SIZE', minQty: '0.00001000', maxQty: '9000.00000000', stepSize: '0.00001000' },
  ],
  permissions: [],
  permissionSets: [['SPOT']],
});

const toTicker = ({ base, quote, price, dayAgo, volume, at }: Quote) => ({
  symbol: base + quote,
  priceChange: text(price - dayAgo),
  priceChangePercent: ((price / dayAgo - 1) * 100).toFixed(3),
  weightedAvgPrice: text((price + dayAgo) / 2),
  prevClosePrice: text(dayAgo),
  lastPrice: text(price),
  lastQty: '1.00000000',
  bidPrice: text(price),
  bidQty: '1.00000000',
  askPrice: text(price),
  askQty: '1.00000000',
  openPrice: text(dayAgo),
  highPrice: text(Math.max(price, dayAgo)),
  lowPrice: text(Math.min(price, dayAgo)),
  volume: text(volume),
  quoteVolume: text(volume * price),
  openTime: at - DAY_MS,
  closeTime: at,
  firstId: 1,
  lastId: 2,
  count: 2,
});
