import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/market/timeframe.ts';
import { type Dialect, type StandInMarket, text } from './exchange-model.ts';

const BARS: Readonly<Record<string, number>> = { '1m': MINUTE_MS, '1H': HOUR_MS, '4H': 4 * HOUR_MS, '1Dutc': DAY_MS };
const MOST_PER_REQUEST = 300;

/** OKX spot, https://www.okx.com/docs-v5/en/#order-book-trading-market-data */
export const okx: Dialect = ({ path, query, source, now }) => {
  const answer = (data: unknown) => ({ body: { code: '0', msg: '', data } });
  const unknown = { body: { code: '51001', msg: "Instrument ID doesn't exist.", data: [] } };
  const idOf = ({ base, quote }: StandInMarket) => `${base}-${quote}`;
  switch (path) {
    case '/api/v5/public/instruments':
      return answer(query['instType'] === 'SPOT' ? source.markets.map(toInstrument) : []);
    case '/api/v5/market/tickers':
    case '/api/v5/market/ticker': {
      const quotes = source.quotes().filter((each) => path.endsWith('s') || idOf(each) === query['instId']);
      if (quotes.length === 0 && path.endsWith('ticker')) return unknown;
      return answer(
        quotes.map((each) => ({
          instType: 'SPOT',
          instId: idOf(each),
          last: text(each.price),
          lastSz: '1',
          askPx: text(each.price),
          askSz: '1',
          bidPx: text(each.price),
          bidSz: '1',
          open24h: text(each.dayAgo),
          high24h: text(Math.max(each.price, each.dayAgo)),
          low24h: text(Math.min(each.price, each.dayAgo)),
          volCcy24h: text(each.volume * each.price),
          vol24h: text(each.volume),
          ts: String(each.at),
          sodUtc0: text(each.dayAgo),
          sodUtc8: text(each.dayAgo),
        })),
      );
    }
    case '/api/v5/market/candles':
    case '/api/v5/market/history-candles': {
      const market = source.markets.find((each) => idOf(each) === query['instId']);
      const timeframeMs = BARS[query['bar'] ?? ''];
      if (!market || !timeframeMs) return unknown;
      const limit = Math.min(Number(query['limit'] ?? 100), MOST_PER_REQUEST);
      // `after` asks for older candles than this instant, `before` for newer ones.
      const to = query['after'] === undefined ? now : Number(query['after']) - 1;
      const from = query['before'] === undefined ? to - limit * timeframeMs : Number(query['before']) + 1;
      const bars = source.bars(market, timeframeMs, from, to).slice(-limit).toReversed();
      return answer(
        bars.map((bar) => [
          String(bar.openAt),
          text(bar.open),
          text(bar.high),
          text(bar.low),
          text(bar.close),
          text(bar.volume),
          text(bar.volume * bar.close),
          text(bar.volume * bar.close),
          bar.openAt + timeframeMs > now ? '0' : '1',
        ]),
      );
    }
    default:
      return undefined;
  }
};

const toInstrument = ({ base, quote }: StandInMarket) => ({
  alias: '',
  baseCcy: base,
  category: '1',
  ctMult: '',
  ctType: '',
  ctVal: '',
  ctValCcy: '',
  expTime: '',
  instFamily: '',
  instId: `${base}-${quote}`,
  instType: 'SPOT',
  lever: '10',
  listTime: '1548133413000',
  lotSz: '0.00000001',
  minSz: '0.00001',
  optType: '',
  quoteCcy: quote,
  settleCcy: '',
  state: 'live',
  stk: '',
  tickSz: '0.0001',
  uly: '',
});
