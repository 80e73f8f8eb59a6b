import { createBoard } from '../../core/market/board.ts';
import type { CandleRequest, Feed, Ticker } from '../../core/market/market.ts';
import type { RankingFeed } from '../../core/market/ranking.ts';
import type { SentimentFeed } from '../../core/market/sentiment.ts';
import { type MarketSymbol, partsOf, toSymbol } from '../../core/market/symbol.ts';
import { DAY_MS, HOUR_MS, lastClosed, openOf, TIMEFRAME_MS } from '../../core/market/timeframe.ts';
import { ASSETS, type SimulatedAsset } from './assets.ts';
import { drawCandles } from './candles.ts';
import { createPrices, type PriceLine, sixDigits } from './prices.ts';
import { createSimulatedRankings } from './rankings.ts';
import { createSimulatedSentiment } from './sentiment.ts';

export type SimulatedMarketOptions = {
  /** Any integer: another seed is another market. */
  readonly seed?: number;
  /** The market's own clock. It may run at any speed; nothing else moves the prices. */
  readonly now: () => Date;
  /** The assets that trade; by default about 120 well-known ones. One of them must be BTC. */
  readonly assets?: readonly SimulatedAsset[];
};

const SOURCE = 'simulated';
const DEFAULT_SEED = 2;
/** Coins with a market against the dollar as well, and how deep it is beside the one against USDT. */
const IN_DOLLARS: readonly string[] = ['BTC', 'ETH'];
const DOLLAR_DEPTH = 0.4;

/**
 * A market that is computed and never stored: the price of any symbol at any instant is a pure function of
 * seed, symbol and time, so tickers, candles and rankings agree with each other, also after a restart. Its past
 * and future have no end; rankings tell the last 400 days.
 */
export function createSimulatedMarket({ seed = DEFAULT_SEED, now, assets = ASSETS }: SimulatedMarketOptions): {
  readonly feed: Feed;
  readonly rankings: RankingFeed;
  readonly sentiment: SentimentFeed;
} {
  const startedAt = now();
  const lines = createPrices(seed, assets);
  const lineOf = new Map<MarketSymbol, PriceLine>();
  for (const line of lines.values()) for (const symbol of symbolsOf(line)) lineOf.set(symbol, line);
  const board = createBoard({ preference: [SOURCE] });

  const feed: Feed = {
    kind: 'simulated',
    ticker: board.ticker,
    find: board.find,
    search: board.search,
    sources: () => [{ source: SOURCE, state: 'fine', since: startedAt }],

    async refresh() {
      const at = now();
      return board.update(
        [...lineOf].flatMap(([symbol, line]) => tickerOf(symbol, line, at) ?? []),
        at,
      );
    },

    async candles({ symbol, timeframe, since, limit }: CandleRequest) {
      const at = now();
      const line = lineOf.get(symbol);
      const listed = line?.listedSince(at.getTime());
      if (!line || listed === undefined) return undefined;

      const step = TIMEFRAME_MS[timeframe];
      const end = lastClosed(timeframe, at).getTime() + step;
      const asked = since ? openOf(timeframe, new Date(since.getTime() + step - 1)).getTime() : end - limit * step;
      const from = Math.max(asked, Math.ceil(listed / step) * step);
      const to = Math.min(end, from + limit * step);
      return { candles: from < to ? drawCandles(line, timeframe, from, to) : [], source: SOURCE };
    },

    async close() {
      // Nothing is open: there is no connection and no timer.
    },
  };
  const bitcoin = lines.get('BTC');
  if (!bitcoin) throw new Error('A simulated market needs BTC');
  return {
    feed,
    rankings: createSimulatedRankings([...lines.values()], now),
    sentiment: createSimulatedSentiment(bitcoin, now),
  };
}

function symbolsOf({ asset: { ticker } }: PriceLine): readonly MarketSymbol[] {
  if (ticker === 'USDT') return [toSymbol(ticker, 'USD')];
  return ['USDT', ...(IN_DOLLARS.includes(ticker) ? ['USD'] : [])].map((quote) => toSymbol(ticker, quote));
}

function tickerOf(symbol: MarketSymbol, line: PriceLine, at: Date): Ticker | undefined {
  const listed = line.listedSince(at.getTime());
  if (listed === undefined) return undefined;
  const price = line.priceAt(at.getTime());
  const dayAgo = at.getTime() - DAY_MS;
  const thisHour = Math.floor(at.getTime() / HOUR_MS);
  let traded = 0;
  for (let hour = thisHour - 24; hour < thisHour; hour++) traded += line.tradedIn(hour);
  const depth = partsOf(symbol).quote === 'USD' ? DOLLAR_DEPTH : 1;
  return {
    symbol,
    price,
    at,
    source: SOURCE,
    quoteVolume: sixDigits(traded * price * depth),
    // A coin listed within the day has no yesterday to be compared with.
    ...(dayAgo >= listed ? { changePercent: (price / line.priceAt(dayAgo) - 1) * 100 } : {}),
  };
}
