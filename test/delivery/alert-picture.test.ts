import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import type { ChartPicture } from '../../src/chat/picture.ts';
import { type Reader, readerIn } from '../../src/chat/reader.ts';
import type { Timeframe } from '../../src/core/market/timeframe.ts';
import { alertPicture } from '../../src/delivery/alert-picture.ts';
import { conditionChart } from '../../src/delivery/condition-chart.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { closing } from '../support/candles.ts';
import { createFakeSeason } from '../support/fakes.ts';

const AT = '2026-11-22T12:30:00.000Z';
const past = async (_symbol: string, timeframes: readonly Timeframe[]) => ({
  isGrowing: false,
  past: Object.fromEntries(
    timeframes.map((each) => [
      each,
      closing(
        each,
        new Date('2026-11-22T14:00:00Z'),
        Array.from({ length: 400 }, (_, i) => 3_500 + (i % 9)),
      ),
    ]),
  ),
});

const price: Alert = {
  kind: 'price',
  rule: 17,
  symbol: 'ETH/USDT',
  side: 'above',
  level: 4_000,
  rearm: 3_920,
  price: 4_003,
  at: AT,
  source: 'binance',
};
const condition = (text: string, symbol = 'ETH/USDT'): Alert => ({
  kind: 'condition',
  rule: 18,
  ...(symbol ? { symbol } : {}),
  text,
  told: [],
  at: AT,
});

const deliveryOf = (alert: Alert, company: readonly Alert[] = [], reader: Partial<Reader> = {}): Delivery => ({
  id: 1n,
  chat: 'telegram:1',
  reader: { ...readerIn('en'), ...reader },
  alert,
  company: company.map((each, i) => ({ id: BigInt(i + 2), alert: each })),
  attempts: 0,
  maybeSent: false,
  isPlain: false,
  createdAt: new Date(AT),
});
const drawn = async (...args: Parameters<typeof deliveryOf>) =>
  (await alertPicture(deliveryOf(...args), { past, season: createFakeSeason({}) })) as ChartPicture | undefined;

describe('the picture of an alert', () => {
  it('shows the level that was crossed, with the candles that had closed when it rang', async () => {
    const picture = await drawn(price);
    expect(picture).toMatchObject({
      kind: 'chart',
      symbol: 'ETH/USDT',
      timeframe: '1h',
      price: 4_003,
      at: AT,
      levels: [{ at: 4_000, side: 'above', isReached: true }],
    });
    // Opened at 11, closed at 12; the one that was open at half past twelve is not there.
    expect(new Date(picture?.candles.at(-1)?.ms ?? 0).toISOString()).toBe('2026-11-22T11:00:00.000Z');
  });

  it('is the same for all who waited for the same, whoever they are', async () => {
    expect(await drawn({ ...price, rule: 99 })).toEqual(await drawn(price));
  });

  it('shows from where a price moved', async () => {
    const moved: Alert = {
      kind: 'moved',
      rule: 3,
      symbol: 'ETH/USDT',
      from: 3_600,
      price: 3_490,
      next: [],
      at: AT,
      source: 'x',
    };
    expect((await drawn(moved))?.levels).toEqual([{ at: 3_490, side: 'below', isReached: true }, { at: 3_600 }]);
  });

  it('shows all rungs of one ladder together, and nothing of different coins', async () => {
    const second = { ...price, rule: 18, level: 4_001 };
    expect((await drawn(price, [second, { ...second, rule: 19 }]))?.levels.map(({ at }) => at)).toEqual([4_000, 4_001]);
    expect(await drawn(price, [{ ...price, symbol: 'BTC/USDT' }])).toBeUndefined();
    expect(await drawn(price, [condition('rsi(14, 4h) < 30')])).toBeUndefined();
  });

  it('shows the panel of an indicator with the value that was waited for', async () => {
    const picture = await drawn(condition('rsi(14, 4h) < 30'));
    expect(picture).toMatchObject({ timeframe: '4h', levels: [], panels: [{ label: 'RSI 14' }] });
    expect(picture?.panels[0]?.marks).toEqual([{ at: 70 }, { at: 30, isReached: true }]);
  });

  it.each([
    { alert: condition('dominance crosses below 55', ''), because: 'it is about no coin' },
    { alert: { kind: 'notice', says: [] } as Alert, because: 'a notice shows nothing' },
    { alert: { ...price, at: '2020-01-01T00:00:00.000Z' }, because: 'nothing is known of so long ago' },
  ])('is not there where $because', async ({ alert }) => {
    expect(await drawn(alert)).toBeUndefined();
  });

  it('is light, or not there, where the chat chose so', async () => {
    expect(await drawn(price, [], { theme: 'light' })).toMatchObject({ theme: 'light' });
    expect(await drawn(price)).not.toHaveProperty('theme');
    expect(await drawn(price, [], { isWordsOnly: true })).toBeUndefined();
  });
});

describe('what of a condition is drawn', () => {
  const studiesOf = (text: string) => conditionChart(text)?.studies.map(({ name, params }) => `${name} ${params}`);

  it.each([
    { text: 'rsi(14, 4h) < 30', timeframe: '4h', studies: ['rsi 14'], levels: [], reached: [30] },
    { text: 'close(1d) > ema(200, 1d)', timeframe: '1d', studies: ['ema 200'], levels: [], reached: [] },
    { text: 'close(4h) > 4000', timeframe: '4h', studies: [], levels: ['above 4000'], reached: [] },
    { text: 'price crosses below 4000', timeframe: '1h', studies: [], levels: ['below 4000'], reached: [] },
    {
      text: 'ema(50, 1d) crosses above ema(200, 1d)',
      timeframe: '1d',
      studies: ['ema 50', 'ema 200'],
      levels: [],
      reached: [],
    },
    { text: 'ema(50, 1d) > 4000', timeframe: '1d', studies: ['ema 50'], levels: ['above 4000'], reached: [] },
    {
      text: 'rsi(14, 4h) < 30 and close(1d) > 100',
      timeframe: '4h',
      studies: ['rsi 14'],
      levels: ['above 100'],
      reached: [30],
    },
    {
      text: 'bollinger(20, 2, 1h).lower > price',
      timeframe: '1h',
      studies: ['bollinger 20,2'],
      levels: [],
      reached: [],
    },
    { text: 'volume(1h) > 3 * sma(volume(1h), 20)', timeframe: '1h', studies: [], levels: [], reached: [] },
    { text: 'change(1h) < -5%', timeframe: '1h', studies: [], levels: [], reached: [] },
  ])('$text', ({ text, timeframe, studies, levels, reached }) => {
    const chart = conditionChart(text);
    expect(chart?.timeframe).toBe(timeframe);
    expect(studiesOf(text)?.toSorted()).toEqual(studies.toSorted());
    expect(chart?.levels.map(({ side, at }) => `${side} ${at}`)).toEqual(levels);
    expect(chart?.reached.map(({ at }) => at)).toEqual(reached);
  });

  it.each(['', 'nonsense', '-5%', 'every day at 09:00'])('is nothing of "%s"', (text) => {
    expect(conditionChart(text)).toBeUndefined();
  });
});
