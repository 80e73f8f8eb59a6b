import { describe, expect, it } from 'vitest';
import type { ComparePicture } from '../../../src/chat/picture.ts';
import type { Candle } from '../../../src/core/market/candle.ts';
import type { Ranking } from '../../../src/core/market/ranking.ts';
import { DAY_MS, HOUR_MS } from '../../../src/core/market/timeframe.ts';
import type { Quote } from '../../support/fakes.ts';
import { ANN, createTalk, NOON } from '../talk.ts';

const NAMES = ['BTC', 'ETH', 'XRP', 'SOL', 'DOGE'];
const quotes: readonly Quote[] = NAMES.map((name, i) => ({
  symbol: `${name}/USDT`,
  source: 'binance',
  price: 1_000 / 10 ** i,
  ...(name === 'DOGE' ? {} : { changePercent: [1.5, -2.5, 12, -0.5][i] ?? 0 }),
}));
const ranking: Ranking = {
  takenAt: NOON,
  source: 'test',
  assets: [...NAMES, 'USDT', 'NEW'].map((ticker, i) => ({
    id: `${ticker.toLowerCase()}-coin`,
    ticker,
    name: ticker,
    rank: i + 1,
    priceUsd: ticker === 'USDT' ? 1 : 1_000 / 10 ** i,
    marketCapUsd: 1e12 / (i + 1),
    ...(ticker === 'USDT' ? { tags: ['stablecoin'] } : {}),
  })),
};

describe('/heatmap', () => {
  it('says each coin of its picture, and what is not known', async () => {
    const { say } = createTalk({ quotes, ranking });
    expect(await say('/heatmap')).toBe(
      [
        'The 6 largest coins in 24 hours',
        '2 rose, 2 fell.',
        'BTC +1.50 % · 1,000',
        'ETH −2.50 % · 100',
        'XRP +12.00 % · 10',
        'SOL −0.50 % · 1',
        'Not known now: DOGE, NEW',
        'Larger tiles are larger coins, though not in proportion.',
        '[Refresh] heatmap',
        '[Movers] movers',
      ].join('\n'),
    );
  });

  it('says what each is worth in the currency of the chat', async () => {
    const { say } = createTalk({
      quotes: [...quotes, { symbol: 'EUR/USDT', source: 'binance', price: 1.25 }],
      ranking,
    });
    await say('/settings currency EUR');
    expect(await say('/heatmap')).toContain('BTC +1.50 % · 1,000 (≈ 800 EUR)\n');
    expect(await say('/movers')).toContain('XRP +12.00 % · 10 (≈ 8 EUR)\n');
  });

  it('draws what it says, without what only follows the dollar', async () => {
    const { picture } = await createTalk({ quotes, ranking }).ask({ command: 'heatmap', args: {} }, ANN);
    expect(picture).toMatchObject({
      kind: 'heatmap',
      coins: [
        { name: 'BTC', percent: 1.5 },
        { name: 'ETH', percent: -2.5 },
        { name: 'XRP', percent: 12 },
        { name: 'SOL', percent: -0.5 },
        { name: 'DOGE', marketCapUsd: 2e11 },
        { name: 'NEW' },
      ],
    });
    expect(JSON.stringify(picture)).not.toContain('USDT');
  });

  it('says that it knows no ranking', async () => {
    expect(await createTalk({ quotes }).say('/heatmap')).toContain('No ranking of the largest coins is known yet');
  });
});

describe('/movers', () => {
  it('names those that rose and fell most', async () => {
    const { say, ask } = createTalk({ quotes, ranking });
    expect(await say('/movers')).toBe(
      [
        'Of the top 100, 4 are known. In 24 hours',
        'rose most:',
        'XRP +12.00 % · 10',
        'BTC +1.50 % · 1,000',
        'fell most:',
        'ETH −2.50 % · 100',
        'SOL −0.50 % · 1',
        '2 coins have no price on the exchanges that are read.',
        '[Refresh] movers',
        '[Heatmap] heatmap',
      ].join('\n'),
    );
    const { picture } = await ask({ command: 'movers', args: {} }, ANN);
    expect(picture).toMatchObject({
      gainers: [{ name: 'XRP' }, { name: 'BTC' }],
      losers: [{ name: 'ETH' }, { name: 'SOL' }],
    });
  });

  it.each([
    { talk: { quotes }, says: 'No ranking' },
    {
      talk: { ranking, quotes: [{ symbol: 'BTC/USDT', source: 'binance', price: 1_000 }] as const },
      says: 'not known now',
    },
  ])('says why it knows none: $says', async ({ talk, says }) => {
    expect(await createTalk(talk).say('/movers')).toContain(says);
  });
});

/** Hours or days up to noon, doubling from 500 to 1,000. */
const doubling = (count: number, stepMs: number): readonly Candle[] =>
  Array.from({ length: count }, (_, i) => {
    const close = 500 * 2 ** (i / (count - 1));
    return {
      openAt: new Date(NOON.getTime() - (count - i) * stepMs),
      open: close,
      high: close,
      low: close,
      close,
      volume: 1,
    };
  });
const past = { '1h': doubling(1_000, HOUR_MS), '4h': doubling(181, 4 * HOUR_MS), '1d': doubling(50, DAY_MS) };

describe('/compare', () => {
  it('says what each made of the same start, best first', async () => {
    const { say, ask } = createTalk({ quotes, past });
    expect(await say('/compare ETH BTC')).toBe(
      [
        'Over 30 days, best first:',
        'BTC +100.00 % · 1,000',
        'ETH −80.00 % · 100',
        '[7d] compare ETH/USDT BTC/USDT 7d',
        '[30d ✓] compare ETH/USDT BTC/USDT 30d',
        '[90d] compare ETH/USDT BTC/USDT 90d',
        '[365d] compare ETH/USDT BTC/USDT 365d',
      ].join('\n'),
    );
    const { picture } = await ask({ command: 'compare', args: { coins: 'ETH BTC' } }, ANN);
    const [bitcoin] = (picture as ComparePicture).lines;
    expect(bitcoin?.points[0]).toEqual([NOON.getTime() - 180 * 4 * HOUR_MS, 0]);
    expect(bitcoin?.points.length).toBeLessThanOrEqual(192);
  });

  it('takes the window wherever it stands, and words between the coins', async () => {
    const { ask } = createTalk({ quotes, past });
    const windowOf = async (coins: string) =>
      ((await ask({ command: 'compare', args: { coins } }, ANN)).picture as ComparePicture).window;
    expect(await windowOf('7d BTC vs ETH')).toBe('7d');
    expect(await windowOf('btc, eth and sol 1y')).toBe('365d');
  });

  it.each([
    { line: '/compare', says: 'Which coins shall I compare?' },
    { line: '/compare BTC', says: 'Name two coins or more', offers: 'compare BTC ETH' },
    { line: '/compare BTC btc', says: 'Name two coins or more', offers: '[btc ETH] compare btc ETH' },
    { line: '/compare BTC XRQ 7d', says: 'XRQ', offers: 'compare BTC XRP/USDT 7d' },
    { line: '/compare BTC ETH 5d', says: '"5d" is no window', offers: 'compare BTC ETH 90d' },
    { line: '/compare BTC ETH XRP SOL DOGE BTC/USDT ETH/USDT', says: 'At most 6 coins' },
  ])('$line is answered with "$says"', async ({ line, says, offers = '' }) => {
    const said = await createTalk({ quotes, past }).say(line);
    expect(said).toContain(says);
    expect(said).toContain(offers);
  });

  it('tells two markets of one coin apart', async () => {
    const { say } = createTalk({
      quotes: [...quotes, { symbol: 'ETH/BTC', source: 'binance', price: 0.1 }],
      past: { '4h': past['4h'] ?? [] },
    });
    const said = await say('/compare ETH ETH/BTC BTC');
    for (const line of ['ETH/USDT ', 'ETH/BTC ', 'BTC ']) expect(said).toContain(`\n${line}`);
  });

  it('says of which coin no candle can be had, and draws nothing then', async () => {
    const { say, ask } = createTalk({ quotes, past: {} });
    expect((await say('/compare BTC ETH')).split('\n')[0]).toBe('No 4h candles can be had now of BTC, ETH.');
    expect((await ask({ command: 'compare', args: { coins: 'BTC ETH' } }, ANN)).picture).toBeUndefined();
  });
});
