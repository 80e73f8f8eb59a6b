import { type Dialect, type StandInMarket, text } from './exchange-model.ts';

// Kraken writes bitcoin as XBT, and its older assets with a leading X or Z.
const assetOf = (code: string) => (code === 'BTC' ? 'XXBT' : code === 'USD' ? 'ZUSD' : code);
const shortOf = (code: string) => (code === 'BTC' ? 'XBT' : code);
const idOf = ({ base, quote }: StandInMarket) =>
  base === 'BTC' && quote === 'USD' ? 'XXBTZUSD' : `${shortOf(base)}${quote}`;
const altNameOf = ({ base, quote }: StandInMarket) => `${shortOf(base)}${quote}`;

/** Kraken spot, https://docs.kraken.com/api/docs/category/rest-api/market-data */
export const kraken: Dialect = ({ path, query, source, now }) => {
  const answer = (result: unknown) => ({ body: { error: [], result } });
  const find = (pair: string | undefined) =>
    source.markets.find((market) => idOf(market) === pair || altNameOf(market) === pair);
  switch (path) {
    case '/0/public/AssetPairs':
      return answer(Object.fromEntries(source.markets.map((market) => [idOf(market), toPair(market)])));
    case '/0/public/Assets': {
      const codes = new Set(source.markets.flatMap(({ base, quote }) => [base, quote]));
      return answer(
        Object.fromEntries(
          [...codes].map((code) => [
            assetOf(code),
            { aclass: 'currency', altname: shortOf(code), decimals: 10, display_decimals: 5, status: 'enabled' },
          ]),
        ),
      );
    }
    case '/0/public/Ticker': {
      const wanted = query['pair'] === undefined ? undefined : find(query['pair']);
      if (query['pair'] !== undefined && !wanted) return { body: { error: ['EQuery:Unknown asset pair'] } };
      const quotes = source
        .quotes()
        .filter(({ base, quote }) => !wanted || (base === wanted.base && quote === wanted.quote));
      return answer(
        Object.fromEntries(
          quotes.map((each) => {
            const price = text(each.price);
            return [
              idOf(each),
              {
                a: [price, '1', '1.000'],
                b: [price, '1', '1.000'],
                c: [price, '0.10000000'],
                v: [text(each.volume / 2), text(each.volume)],
                p: [price, price],
                t: [10, 1_000],
                l: [price, price],
                h: [price, price],
                o: text(each.dayAgo),
              },
            ];
          }),
        ),
      );
    }
    case '/0/public/OHLC': {
      const market = find(query['pair']);
      if (!market) return { body: { error: ['EQuery:Unknown asset pair'] } };
      const timeframeMs = Number(query['interval'] ?? 1) * 60_000;
      const since = Number(query['since'] ?? 0) * 1_000;
      // Whatever is asked for, only the newest 720 are kept, the running one included.
      const bars = source.bars(market, timeframeMs, Math.max(since + 1, now - 721 * timeframeMs), now).slice(-720);
      return answer({
        [idOf(market)]: bars.map((bar) => [
          bar.openAt / 1_000,
          text(bar.open),
          text(bar.high),
          text(bar.low),
          text(bar.close),
          text((bar.high + bar.low) / 2),
          text(bar.volume),
          50,
        ]),
        last: (bars.at(-2)?.openAt ?? now) / 1_000,
      });
    }
    default:
      return undefined;
  }
};

const toPair = (market: StandInMarket) => ({
  altname: altNameOf(market),
  wsname: `${shortOf(market.base)}/${market.quote}`,
  aclass_base: 'currency',
  base: assetOf(market.base),
  aclass_quote: 'currency',
  quote: assetOf(market.quote),
  lot: 'unit',
  cost_decimals: 5,
  pair_decimals: 5,
  lot_decimals: 8,
  lot_multiplier: 1,
  leverage_buy: [],
  leverage_sell: [],
  fees: [[0, 0.4]],
  fees_maker: [[0, 0.25]],
  fee_volume_currency: 'ZUSD',
  margin_call: 80,
  margin_stop: 40,
  ordermin: '0.00005',
  costmin: '0.5',
  tick_size: '0.00001',
  status: 'online',
});
