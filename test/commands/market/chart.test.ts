import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../src/chat/line.ts';
import type { ChartPicture } from '../../../src/chat/picture.ts';
import type { Candle } from '../../../src/core/market/candle.ts';
import { TIMEFRAME_MS, type Timeframe } from '../../../src/core/market/timeframe.ts';
import { ANN, createTalk, NOON, TWO_UNIS } from '../talk.ts';

/** Closed candles up to noon that rise from 3,000 to 3,400 and have their own highs and lows. */
const rising = (timeframe: Timeframe, count: number): readonly Candle[] =>
  Array.from({ length: count }, (_, i) => {
    const close = 3_000 + (400 * (i + 1)) / count;
    const openAt = new Date(NOON.getTime() - (count - i) * TIMEFRAME_MS[timeframe]);
    return { openAt, open: close - 1, high: close + 10, low: close - 10, close, volume: 1_000 };
  });
const past = { '1h': rising('1h', 300), '4h': rising('4h', 1_000), '1d': rising('1d', 40) };

describe('/chart', () => {
  it('says in words what the picture shows', async () => {
    const { say } = createTalk({ past });
    await say('/watch ETH above 4000');
    await say('/watch ETH below 3000');
    expect(await say('/chart ETH ema50 rsi')).toBe(
      [
        'ETH/USDT 4h: 3,500, −2.50 % in 24 h (binance, 22 Nov 2026, 12:00 UTC)',
        '72 candles since 10 Nov 2026, 12:00 UTC: high 3,410, low 3,361.60',
        'EMA 50: 3,390.20',
        'RSI 14: 100',
        'Alert 1: above 4,000, +14.29 % away',
        'Alert 2: below 3,000, −14.29 % away',
        '[1h] chart ETH/USDT 1h ema50 rsi',
        '[4h ✓] chart ETH/USDT 4h ema50 rsi',
        '[1d] chart ETH/USDT 1d ema50 rsi',
        '[− EMA 50] chart ETH/USDT 4h rsi',
        '[− RSI 14] chart ETH/USDT 4h ema50',
        '[+ BB 20, 2] chart ETH/USDT 4h ema50 rsi bb',
        '[+ MACD 12, 26, 9] chart ETH/USDT 4h ema50 rsi macd',
        '[Watch ETH/USDT] watch ETH/USDT',
      ].join('\n'),
    );
  });

  it.each([
    { line: '/chart ETH', timeframe: '4h', overlays: 0, panels: 0 },
    { line: '/chart ETH 1d', timeframe: '1d', overlays: 0, panels: 0 },
    { line: '/chart 1h ETH', timeframe: '1h', overlays: 0, panels: 0 },
    { line: '/chart ETH ema20 1h', timeframe: '1h', overlays: 1, panels: 0 },
    { line: '/chart ETH rsi', timeframe: '4h', overlays: 0, panels: 1 },
    { line: '/chart ETH 4h bb rsi macd', timeframe: '4h', overlays: 3, panels: 2 },
    { line: '/chart ETH - rsi', timeframe: '4h', overlays: 0, panels: 1 },
  ])('$line draws $timeframe with $overlays lines over and $panels panels under the candles', async (row) => {
    const { ask, catalog } = createTalk({ past });
    const { picture } = await ask(parseLine(catalog, row.line)!, ANN);
    expect(picture).toMatchObject({ kind: 'chart', symbol: 'ETH/USDT', timeframe: row.timeframe, price: 3_500 });
    expect(picture).toHaveProperty('overlays.length', row.overlays);
    expect(picture).toHaveProperty('panels.length', row.panels);
    expect(picture).toHaveProperty('candles.length', row.timeframe === '1d' ? 40 : 72);
  });

  it('answers timeframes and indicators in place, and nothing else', async () => {
    const { ask } = createTalk({ past });
    const { buttons = [] } = await ask({ command: 'chart', args: { symbol: 'ETH' } }, ANN);
    expect(buttons.map(({ does, isInPlace }) => `${does.command} ${isInPlace ?? false}`)).toEqual([
      ...Array(7).fill('chart true'),
      'watch false',
    ]);
  });

  it('draws the levels of this chat on this coin, moves as well, and says how many more there are', async () => {
    const { say, ask } = createTalk({ past });
    for (const level of [3_600, 3_700, 3_800, 3_900]) await say(`/watch ETH above ${level}`);
    await say('/watch ETH ±3%');
    await say('/watch BTC above 100000');
    await say('/watch ETH above 3650', { ...ANN, chat: 'telegram:2', person: 'telegram:2' });
    const { picture } = await ask({ command: 'chart', args: { symbol: 'ETH' } }, ANN);
    expect((picture as ChartPicture).levels.map(({ at }) => at).sort()).toEqual([
      3_395, 3_600, 3_605, 3_700, 3_800, 3_900,
    ]);
    expect(await say('/chart ETH')).toContain('2 more alerts of this coin: /alerts');
  });

  it('says which indicator needs more candles than there are', async () => {
    const { say } = createTalk({ past });
    expect(await say('/chart ETH 1d ema200')).toContain('EMA 200 needs 1,000 candles, and 40 are known');
  });

  it('says that there is nothing to draw, and offers the other timeframes', async () => {
    const { ask, say } = createTalk({ past: { '1d': past['1d'] } });
    expect(await say('/chart ETH 1h')).toContain('No 1h candles of it can be had now.');
    const { picture, buttons = [] } = await ask({ command: 'chart', args: { symbol: 'ETH', timeframe: '1h' } }, ANN);
    expect(picture).toBeUndefined();
    expect(buttons.map(({ label }) => label)).toContain('1d');
  });

  it.each([
    { line: '/chart', says: 'A chart of which coin?' },
    { line: '/chart XYZ', says: 'XYZ' },
    { line: '/chart ETH 15m', says: 'There are no candles of "15m". There are 1h, 4h, 1d.' },
    { line: '/chart ETH 4h emma', says: '"emma" is no indicator' },
    { line: '/chart ETH 4h ema5 ema6 ema7 ema8 ema9', says: 'At most 4 indicators' },
    { line: `/chart ETH 4h ${'x'.repeat(199)}`, says: 'is no indicator' },
  ])('$line is answered with what to say instead', async ({ line, says }) => {
    expect(await createTalk({ past }).say(line)).toContain(says);
  });

  it('asks which of two coins under one ticker is meant', async () => {
    const { say } = createTalk({ past, quotes: TWO_UNIS });
    expect(await say('/chart UNI 1h rsi')).toContain('chart UNI/USDT@kraken 1h rsi');
  });

  it('has no button that is too long for it, whatever the coin is called', async () => {
    const quote = { symbol: '1000000MOGWAI/FDUSD', source: 'coinbase', price: 1 } as const;
    const { say } = createTalk({
      past,
      quotes: [
        { ...quote, source: 'binance' },
        { ...quote, price: 9, source: 'kraken' },
      ],
    });
    expect(await say('/chart 1000000MOGWAI/FDUSD@kraken 4h macd5,35,5 bb21,2.5 stoch14,3,5')).toContain(
      'MACD 5, 35, 5',
    );
  });
});
