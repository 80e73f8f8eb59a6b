import { describe, expect, it } from 'vitest';
import { createBoard } from '../../../src/core/market/board.ts';
import type { Ticker } from '../../../src/core/market/market.ts';
import type { MarketSymbol } from '../../../src/core/market/symbol.ts';

const START = new Date('2026-03-01T12:00:00Z');
const seconds = (count: number) => new Date(START.getTime() + count * 1000);

const ticker = (source: string, symbol: MarketSymbol, price: number, second = 0, quoteVolume?: number): Ticker => ({
  source,
  symbol,
  price,
  at: seconds(second),
  ...(quoteVolume === undefined ? {} : { quoteVolume }),
});

const emptyBoard = () => createBoard({ preference: ['binance', 'kraken', 'okx'] });
const lines = (tickers: readonly Ticker[]) =>
  tickers.map(({ symbol, source, price }) => `${symbol} ${source} ${price}`);

describe('the board', () => {
  it('lets the preferred source speak where several agree', () => {
    const board = emptyBoard();
    const news = board.update([ticker('kraken', 'UNI/USD', 10.1), ticker('binance', 'UNI/USD', 10)], START);
    expect(lines(news)).toEqual(['UNI/USD binance 10']);
    expect(board.ticker('UNI/USD')).toMatchObject({ source: 'binance', price: 10 });
  });

  it('returns a ticker as news only once', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10)], START);
    expect(board.update([ticker('binance', 'UNI/USD', 10)], seconds(10))).toEqual([]);
  });

  it.each([
    { price: 0, second: 0, because: 'nothing is free' },
    { price: Number.NaN, second: 0, because: 'a price is a number' },
    { price: Number.POSITIVE_INFINITY, second: 0, because: 'a price is finite' },
    { price: -1, second: 0, because: 'a price is above zero' },
    { price: 10, second: -301, because: 'five minutes old is stale' },
    { price: 10, second: 301, because: 'a price from the future is as wrong as an old one' },
  ])('does not believe $price from $second s, because $because', ({ price, second }) => {
    const board = emptyBoard();
    expect(board.update([ticker('binance', 'UNI/USD', price, second)], START)).toEqual([]);
    expect(board.ticker('UNI/USD')).toBeUndefined();
  });

  it('drops a ticker that goes back in time', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10, 0)], START);
    expect(board.update([ticker('binance', 'UNI/USD', 12, -5)], seconds(10))).toEqual([]);
    expect(board.ticker('UNI/USD')?.price).toBe(10);
  });

  it('takes prices again after the clock was set back', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10, 3600)], seconds(3600));
    expect(lines(board.update([ticker('binance', 'UNI/USD', 11, 0)], START))).toEqual(['UNI/USD binance 11']);
  });

  it('forgets a price that has grown stale', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10, 0)], START);
    board.update([], seconds(301));
    expect(board.ticker('UNI/USD')).toBeUndefined();
    expect(board.find({ base: 'UNI' })).toEqual([]);
  });
});

describe('two coins under one ticker', () => {
  const twoCoins = () => {
    const board = emptyBoard();
    const news = board.update([ticker('binance', 'UNI/USD', 10), ticker('kraken', 'UNI/USD', 0.4)], START);
    return { board, news };
  };

  it('names the stranger after its exchange', () => {
    expect(lines(twoCoins().news).sort()).toEqual(['UNI/USD binance 10', 'UNI/USD@kraken kraken 0.4']);
  });

  it('never mixes them again, even when their board meet or the preferred one falls silent', () => {
    const { board } = twoCoins();
    const met = [ticker('binance', 'UNI/USD', 10, 900), ticker('kraken', 'UNI/USD', 10, 900)];
    expect(lines(board.update(met, seconds(900))).sort()).toEqual(['UNI/USD binance 10', 'UNI/USD@kraken kraken 10']);
    expect(lines(board.update([ticker('kraken', 'UNI/USD', 10.1, 1_300)], seconds(1_300)))).toEqual([
      'UNI/USD@kraken kraken 10.1',
    ]);
    expect(board.ticker('UNI/USD')).toBeUndefined();
  });

  it('finds both, and each by its exchange', () => {
    const { board } = twoCoins();
    expect(board.find({ base: 'UNI' }).map(({ symbol }) => symbol)).toEqual(['UNI/USD', 'UNI/USD@kraken']);
    expect(lines(board.find({ base: 'UNI', quote: 'USD', exchange: 'kraken' }))).toEqual(['UNI/USD@kraken kraken 0.4']);
  });

  it('reads candles of each only where it lives', () => {
    const { board } = twoCoins();
    expect(board.sourcesOf('UNI/USD')).toEqual(['binance']);
    expect(board.sourcesOf('UNI/USD@kraken')).toEqual(['kraken']);
  });

  it('compares board of the same minute only', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10, -100), ticker('kraken', 'UNI/USD', 12, 0)], START);
    expect(board.ticker('UNI/USD@kraken')).toBeUndefined();
  });
});

describe('fail-over', () => {
  it('follows a source that is known to trade the same coin, however far the price has moved', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10), ticker('kraken', 'UNI/USD', 10.2)], START);
    expect(lines(board.update([ticker('kraken', 'UNI/USD', 7, 301)], seconds(301)))).toEqual(['UNI/USD kraken 7']);
  });

  it('lets an unknown source stand in while it agrees with the last believed price', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10)], START);
    expect(lines(board.update([ticker('kraken', 'UNI/USD', 10.3, 301)], seconds(301)))).toEqual([
      'UNI/USD kraken 10.3',
    ]);
  });

  it('withholds an unknown source that jumps, until the known one returns', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'UNI/USD', 10)], START);
    expect(board.update([ticker('kraken', 'UNI/USD', 4, 301)], seconds(301))).toEqual([]);
    expect(board.update([ticker('kraken', 'UNI/USD', 4, 7200)], seconds(7200))).toEqual([]);
    const back = [ticker('binance', 'UNI/USD', 11, 7210), ticker('kraken', 'UNI/USD', 4, 7210)];
    expect(lines(board.update(back, seconds(7210))).sort()).toEqual(['UNI/USD binance 11', 'UNI/USD@kraken kraken 4']);
  });

  it('does not wait for the last price of a silent source to grow stale before the next one stands in', () => {
    const board = emptyBoard();
    board.update([ticker('binance', 'ETH/USDT', 3_000), ticker('kraken', 'ETH/USDT', 3_001)], START);
    const later = [ticker('kraken', 'ETH/USDT', 3_150, 10)];
    expect(board.update(later, seconds(10)), 'binance only has nothing new').toEqual([]);
    expect(lines(board.update(later, seconds(11), ['binance']))).toEqual(['ETH/USDT kraken 3150']);
  });

  it('gives the word back to the preferred source', () => {
    const board = emptyBoard();
    board.update([ticker('kraken', 'UNI/USD', 10)], START);
    const both = [ticker('kraken', 'UNI/USD', 10, 10), ticker('binance', 'UNI/USD', 10.1, 10)];
    expect(lines(board.update(both, seconds(10)))).toEqual(['UNI/USD binance 10.1']);
  });
});

describe('after a restart', () => {
  const HOUR = 3_600;
  const restarted = (...remembered: readonly Ticker[]) =>
    createBoard({ preference: ['binance', 'kraken', 'okx'], remembered });
  const before = ticker('binance', 'UNI/USD', 10, -30);

  it('keeps a name for the source that held it, however the others hurry', () => {
    const board = restarted(before);
    expect(board.update([ticker('kraken', 'UNI/USD', 0.4)], START)).toEqual([]);
    const both = [ticker('binance', 'UNI/USD', 10.2, 10), ticker('kraken', 'UNI/USD', 0.4, 10)];
    expect(lines(board.update(both, seconds(10))).sort()).toEqual([
      'UNI/USD binance 10.2',
      'UNI/USD@kraken kraken 0.4',
    ]);
  });

  it('keeps it for a source that is not the preferred one', () => {
    const board = restarted(ticker('kraken', 'UNI/USD', 0.4, -30));
    expect(board.update([ticker('binance', 'UNI/USD', 10)], START)).toEqual([]);
    const both = [ticker('binance', 'UNI/USD', 10, 10), ticker('kraken', 'UNI/USD', 0.41, 10)];
    expect(lines(board.update(both, seconds(10))).sort()).toEqual([
      'UNI/USD kraken 0.41',
      'UNI/USD@binance binance 10',
    ]);
  });

  it('lets that source speak at any price, even after a month', () => {
    const board = restarted(ticker('binance', 'UNI/USD', 10, -30 * 24 * HOUR));
    expect(board.ticker('UNI/USD'), 'what is remembered is not a price of now').toBeUndefined();
    expect(lines(board.update([ticker('binance', 'UNI/USD', 3)], START))).toEqual(['UNI/USD binance 3']);
  });

  it('lets another source stand in while it agrees with what is remembered', () => {
    const board = restarted(before);
    expect(lines(board.update([ticker('kraken', 'UNI/USD', 10.3)], START))).toEqual(['UNI/USD kraken 10.3']);
    expect(board.update([ticker('kraken', 'UNI/USD', 4, 10)], seconds(10))).toEqual([]);
  });

  it('keeps a stranger under its own name, also where nobody else is heard', () => {
    const board = restarted(ticker('kraken', 'UNI/USD@kraken', 0.4, -30));
    expect(lines(board.update([ticker('kraken', 'UNI/USD', 0.4)], START))).toEqual(['UNI/USD@kraken kraken 0.4']);
    expect(board.ticker('UNI/USD')).toBeUndefined();
  });

  it('gives the name to whoever is heard once its holder has been silent for a day', () => {
    const board = restarted(before);
    board.update([ticker('kraken', 'UNI/USD', 4)], START);
    expect(board.update([ticker('kraken', 'UNI/USD', 4, 23 * HOUR)], seconds(23 * HOUR))).toEqual([]);
    expect(lines(board.update([ticker('kraken', 'UNI/USD', 4, 25 * HOUR)], seconds(25 * HOUR)))).toEqual([
      'UNI/USD kraken 4',
    ]);
  });
});

describe('finding', () => {
  const filled = () => {
    const board = emptyBoard();
    board.update(
      [
        ticker('binance', 'ETH/BTC', 0.05, 0, 9_000),
        ticker('binance', 'ETH/USDC', 2001, 0, 5_000),
        ticker('binance', 'ETH/USDT', 2000, 0, 90_000),
        ticker('kraken', 'ETH/USD', 1999, 0, 5_000),
        ticker('kraken', 'ETH/EUR', 1800, 0, 50_000),
        ticker('binance', 'ETC/USDT', 20, 0, 100),
        ticker('binance', 'BTC/USDT', 40_000, 0, 1_000_000),
      ],
      START,
    );
    return board;
  };
  const symbols = (tickers: readonly Ticker[]) => tickers.map(({ symbol }) => symbol);

  it('puts dollar quotes first, the deepest before the others', () => {
    expect(symbols(filled().find({ base: 'ETH' }))).toEqual(['ETH/USDT', 'ETH/USD', 'ETH/USDC', 'ETH/BTC', 'ETH/EUR']);
  });

  it('keeps to the quote that was typed', () => {
    expect(symbols(filled().find({ base: 'ETH', quote: 'BTC' }))).toEqual(['ETH/BTC']);
    expect(filled().find({ base: 'NOPE' })).toEqual([]);
  });

  it('lets a name mean the same market while one trades hardly more than the other, and not beyond', () => {
    const board = emptyBoard();
    const first = (usdt: number, usd: number, second: number) => {
      const traded = [ticker('binance', 'SOL/USDT', 150, second, usdt), ticker('kraken', 'SOL/USD', 150, second, usd)];
      board.update(traded, seconds(second));
      return board.find({ base: 'SOL' })[0]?.symbol;
    };
    expect(first(1_000_000, 1_010_000, 0)).toBe('SOL/USDT');
    // However it sways around a step between two depths, it is a step away before it counts as another.
    for (const [second, usd] of [1_400_000, 2_500_000, 1_900_000, 2_600_000].entries())
      expect(first(1_000_000, usd, second + 1)).toBe('SOL/USDT');
    expect(first(1_000_000, 6_000_000, 10)).toBe('SOL/USD');
    expect(first(1_000_000, 3_000_000, 11)).toBe('SOL/USD');
    expect(first(1_000_000, 900_000, 12)).toBe('SOL/USDT');
  });

  it('knows how deep a market is from before, where a price comes without it', () => {
    const board = emptyBoard();
    const both = [ticker('binance', 'SOL/USDT', 150, 0, 1_000), ticker('kraken', 'SOL/USD', 150, 0, 1_000_000)];
    board.update(both, START);
    board.update([ticker('kraken', 'SOL/USD', 151, 1)], seconds(1));
    expect(lines(board.find({ base: 'SOL' }))[0]).toBe('SOL/USD kraken 151');
  });

  it.each([
    { typed: 'et', finds: ['ETH/USDT', 'ETH/USD', 'ETH/USDC', 'ETC/USDT', 'ETH/BTC'] },
    { typed: '$etc', finds: ['ETC/USDT'] },
    { typed: 'eth/usd', finds: ['ETH/USDT', 'ETH/USD', 'ETH/USDC'] },
    { typed: 'zzz', finds: [] },
  ])('completes $typed', ({ typed, finds }) => {
    expect(filled().search(typed, 5)).toEqual(finds);
  });
});
