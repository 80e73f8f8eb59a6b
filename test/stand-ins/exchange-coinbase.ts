import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { type Dialect, type Quote, text } from './exchange-model.ts';

// Coinbase has no candle of four hours.
const GRANULARITIES: Readonly<Record<string, number>> = { ONE_MINUTE: MINUTE_MS, ONE_HOUR: HOUR_MS, ONE_DAY: DAY_MS };
const PRODUCTS = '/api/v3/brokerage/market/products';
const NOT_FOUND = {
  status: 404,
  body: { error: 'NOT_FOUND', error_details: 'product not found', message: 'not found' },
};

/** Coinbase Advanced Trade, https://docs.cdp.coinbase.com/api-reference/advanced-trade-api/rest-api/public */
export const coinbase: Dialect = ({ path, query, source, now }) => {
  const candles = /^\/api\/v3\/brokerage\/market\/products\/([A-Z0-9-]+)\/candles$/.exec(path);
  if (candles) {
    const market = source.markets.find(({ base, quote }) => `${base}-${quote}` === candles[1]);
    if (!market) return NOT_FOUND;
    const timeframeMs = GRANULARITIES[query['granularity'] ?? ''];
    const start = Number(query['start']) * 1_000;
    const end = Number(query['end']) * 1_000;
    if (!timeframeMs || (end - start) / timeframeMs >= 350) {
      return { status: 400, body: { error: 'INVALID_ARGUMENT', error_details: '', message: 'less than 350 candles' } };
    }
    const bars = source.bars(market, timeframeMs, start, Math.min(end, now)).toReversed();
    return {
      body: {
        candles: bars.map((bar) => ({
          start: String(bar.openAt / 1_000),
          low: text(bar.low),
          high: text(bar.high),
          open: text(bar.open),
          close: text(bar.close),
          volume: text(bar.volume),
        })),
      },
    };
  }
  if (path === PRODUCTS) {
    const products = query['product_type'] === 'FUTURE' ? [] : source.quotes().map(toProduct);
    return { body: { products, num_products: products.length } };
  }
  if (path.startsWith(`${PRODUCTS}/`)) {
    const product = source
      .quotes()
      .map(toProduct)
      .find(({ product_id }) => path === `${PRODUCTS}/${product_id}`);
    return product ? { body: product } : NOT_FOUND;
  }
  switch (path) {
    case '/v2/currencies':
      return { body: { data: [{ id: 'USD', name: 'US Dollar', min_size: '0.01' }] } };
    case '/v2/currencies/crypto':
      return {
        body: {
          data: source.markets.map(({ base }) => ({
            asset_id: base,
            code: base,
            name: base,
            exponent: 8,
            type: 'crypto',
          })),
        },
      };
    case '/v2/exchange-rates':
      return { body: { data: { currency: 'USD', rates: {} } } };
    default:
      return undefined;
  }
};

const toProduct = ({ base, quote, price, dayAgo, volume }: Quote) => ({
  product_id: `${base}-${quote}`,
  price: text(price),
  price_percentage_change_24h: text((price / dayAgo - 1) * 100),
  volume_24h: text(volume),
  volume_percentage_change_24h: '1',
  base_increment: '0.00000001',
  quote_increment: '0.01',
  quote_min_size: '1',
  quote_max_size: '150000000',
  base_min_size: '0.00000001',
  base_max_size: '3400',
  base_name: base,
  quote_name: quote,
  watched: false,
  is_disabled: false,
  new: false,
  status: 'online',
  cancel_only: false,
  limit_only: false,
  post_only: false,
  trading_disabled: false,
  auction_mode: false,
  product_type: 'SPOT',
  quote_currency_id: quote,
  base_currency_id: base,
  mid_market_price: '',
  alias: '',
  alias_to: [],
  base_display_symbol: base,
  quote_display_symbol: quote,
  view_only: false,
  price_increment: '0.01',
  display_name: `${base}-${quote}`,
  product_venue: 'CBE',
  approximate_quote_24h_volume: text(volume * price),
});
