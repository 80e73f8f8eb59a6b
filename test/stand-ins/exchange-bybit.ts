import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { type Dialect, type StandInMarket, text } from './exchange-model.ts';

const INTERVALS: Readonly<Record<string, number>> = { '1': MINUTE_MS, '60': HOUR_MS, '240': 4 * HOUR_MS, D: DAY_MS };
const MOST_PER_REQUEST = 1_000;

/** Bybit spot, https://bybit-exchange.github.io/docs/v5/market/tickers */
export const bybit: Dialect = ({ path, query, source, now }) => {
  const answer = (result: unknown) => ({ body: { retCode: 0, retMsg: 'OK', result, retExtInfo: {}, time: now } });
  const unknown = { body: { retCode: 10001, retMsg: 'Not supported symbols', result: {}, retExtInfo: {}, time: now } };
  const idOf = ({ base, quote }: StandInMarket) => base + quote;
  const isSpot = query['category'] === 'spot';
  switch (path) {
    case '/v5/market/instruments-info':
      return answer({
        category: query['category'],
        list: isSpot ? source.markets.map(toInstrument) : [],
        nextPageCursor: '',
      });
    case '/v5/market/tickers': {
      const quotes = source.quotes().filter((each) => query['symbol'] === undefined || idOf(each) === query['symbol']);
      if (quotes.length === 0 && query['symbol'] !== undefined) return unknown;
      const list = quotes.map((each) => ({
        symbol: idOf(each),
        bid1Price: text(each.price),
        bid1Size: '1',
        ask1Price: text(each.price),
        ask1Size: '1',
        lastPrice: text(each.price),
        prevPrice24h: text(each.dayAgo),
        price24hPcnt: text(each.price / each.dayAgo - 1),
        highPrice24h: text(Math.max(each.price, each.dayAgo)),
        lowPrice24h: text(Math.min(each.price, each.dayAgo)),
        turnover24h: text(each.volume * each.price),
        volume24h: text(each.volume),
      }));
      return answer({ category: query['category'], list: isSpot ? list : [] });
    }
    case '/v5/market/kline': {
      const market = source.markets.find((each) => idOf(each) === query['symbol']);
      const timeframeMs = INTERVALS[query['interval'] ?? ''];
      if (!market || !timeframeMs) return unknown;
      const limit = Math.min(Number(query['limit'] ?? 200), MOST_PER_REQUEST);
      const to = Number(query['end'] ?? now);
      const bars = source.bars(market, timeframeMs, Number(query['start'] ?? to - limit * timeframeMs), to);
      const list = bars
        .slice(-limit)
        .toReversed()
        .map((bar) => [
          String(bar.openAt),
          text(bar.open),
          text(bar.high),
          text(bar.low),
          text(bar.close),
          text(bar.volume),
          text(bar.volume * bar.close),
        ]);
      return answer({ category: 'spot', symbol: query['symbol'], list });
    }
    default:
      return undefined;
  }
};

const toInstrument = ({ base, quote }: StandInMarket) => ({
  symbol: base + quote,
  baseCoin: base,
  quoteCoin: quote,
  innovation: '0',
  status: 'Trading',
  marginTrading: 'both',
  lotSizeFilter: {
    basePrecision: '0.000001',
    quotePrecision: '0.00000001',
    minOrderQty: '0.00004',
    maxOrderQty: '63',
    minOrderAmt: '1',
    maxOrderAmt: '100000',
  },
  priceFilter: { tickSize: '0.0001' },
});
