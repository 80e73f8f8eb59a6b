import { expect, it } from 'vitest';
import { faultIn } from '../../src/core/market/candle.ts';
import type { Feed } from '../../src/core/market/market.ts';
import type { MarketSymbol } from '../../src/core/market/symbol.ts';
import { HOUR_MS, lastClosed, openOf, TIMEFRAMES } from '../../src/core/market/timeframe.ts';

export type FeedCase = {
  readonly feed: Feed;
  /** The feed's clock. */
  readonly now: () => Date;
  /** Lets a minute pass, so that there are new prices. */
  readonly pass: () => void;
  /** A market with at least 50 candles of every timeframe, traded against a dollar. */
  readonly symbol: MarketSymbol;
};

/** What every feed keeps, whether live, simulated or recorded. */
export function keepsFeedContract(open: () => Promise<FeedCase>): void {
  it('knows nothing before it is asked, and the prices of the refresh afterwards', async () => {
    const { feed, symbol } = await open();
    const news = await feed.refresh();
    const mine = news.find((ticker) => ticker.symbol === symbol);
    expect(mine).toBeDefined();
    expect(feed.ticker(symbol)).toEqual(mine);
  });

  it('gives prices above zero, each symbol once, not from the future', async () => {
    const { feed, now } = await open();
    const news = await feed.refresh();
    expect(news.length).toBeGreaterThan(0);
    expect(new Set(news.map(({ symbol }) => symbol)).size).toBe(news.length);
    for (const { price, at, source } of news) {
      expect(price).toBeGreaterThan(0);
      expect(Number.isFinite(price)).toBe(true);
      expect(at.getTime()).toBeLessThanOrEqual(now().getTime());
      expect(source).not.toBe('');
    }
  });

  it('never goes back in time', async () => {
    const { feed, pass, symbol } = await open();
    await feed.refresh();
    const before = feed.ticker(symbol)?.at ?? new Date(Number.NaN);
    pass();
    const later = (await feed.refresh()).filter((ticker) => ticker.symbol === symbol);
    for (const { at } of later) expect(at.getTime()).toBeGreaterThan(before.getTime());
    expect(feed.ticker(symbol)?.at.getTime()).toBeGreaterThanOrEqual(before.getTime());
  });

  it('finds a market by its base, whole and by its beginning, dollars first', async () => {
    const { feed, symbol } = await open();
    await feed.refresh();
    const [base = '', quote = ''] = symbol.split('/');
    expect(feed.find({ base })[0]?.symbol).toBe(symbol);
    expect(feed.find({ base, quote }).map((ticker) => ticker.symbol)).toContain(symbol);
    expect(feed.search(base.slice(0, 2).toLowerCase(), 25)).toContain(symbol);
    expect(feed.search(base, 1)).toHaveLength(1);
    expect(feed.find({ base: 'NOBODYTRADESTHIS' })).toEqual([]);
    expect(feed.ticker('NOBODYTRADESTHIS/USDT')).toBeUndefined();
  });

  it.each(TIMEFRAMES)('gives the newest closed candles of %s, without a fault', async (timeframe) => {
    const { feed, now, symbol } = await open();
    await feed.refresh();
    const answer = await feed.candles({ symbol, timeframe, limit: 50 });
    expect(answer?.candles).toHaveLength(50);
    expect(faultIn(answer?.candles ?? [], timeframe)).toBeUndefined();
    expect(answer?.candles.at(-1)?.openAt).toEqual(lastClosed(timeframe, now()));
  });

  it('gives candles from an instant on, and none that is still running', async () => {
    const { feed, now, symbol } = await open();
    await feed.refresh();
    const since = new Date(openOf('1h', now()).getTime() - 4 * HOUR_MS);
    const answer = await feed.candles({ symbol, timeframe: '1h', since, limit: 500 });
    const opens = answer?.candles.map(({ openAt }) => openAt.getTime());
    expect(opens).toEqual([0, 1, 2, 3].map((hours) => since.getTime() + hours * HOUR_MS));
  });

  it('has no candles of a market that nobody trades', async () => {
    const { feed } = await open();
    await feed.refresh();
    expect(await feed.candles({ symbol: 'NOBODYTRADESTHIS/USDT', timeframe: '1h', limit: 10 })).toBeUndefined();
  });

  it('says what its sources are doing', async () => {
    const { feed } = await open();
    await feed.refresh();
    expect(feed.sources().length).toBeGreaterThan(0);
    expect(feed.sources().every(({ state }) => state === 'fine')).toBe(true);
  });
}
