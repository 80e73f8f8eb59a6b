import { describe, expect, it } from 'vitest';
import type { Streaming } from '../../../src/core/indicators/indicator.ts';
import { INDICATORS } from '../../../src/core/indicators/registry.ts';
import { randomWalk } from './candles.ts';

/**
 * Numbers that others published.
 *
 * Tulip Indicators: https://github.com/TulipCharts/tulipindicators/blob/v0.8.0/tests/untest.txt
 * StockCharts: https://chartschool.stockcharts.com/table-of-contents/technical-indicators-and-overlays/technical-overlays/moving-averages-simple-and-exponential
 */
const CLOSES = [81.59, 81.06, 82.87, 83.0, 83.61, 83.15, 82.84, 83.99, 84.55, 84.36, 85.53, 86.54, 86.89, 87.77, 87.29];
const HIGHS = [82.15, 81.89, 83.03, 83.3, 83.85, 83.9, 83.33, 84.3, 84.84, 85.0, 85.9, 86.58, 86.98, 88.0, 87.87];
const LOWS = [81.29, 80.64, 81.31, 82.65, 83.07, 83.11, 82.49, 82.3, 84.15, 84.11, 84.03, 85.39, 85.76, 87.17, 87.01];

const VOLUMES = [
  5653100, 6447400, 7690900, 3831400, 4455100, 3798000, 3936200, 4732000, 4841300, 3915300, 6830800, 6694100, 5293600,
  7985800, 4807900,
];
const BARS = CLOSES.map((close, i) => ({ open: close, high: HIGHS[i]!, low: LOWS[i]!, close, volume: VOLUMES[i]! }));

/** What a state shows after each input, from its first number on. */
function shown<Input, State extends Streaming<Input>>(
  state: State,
  inputs: readonly Input[],
  read: (state: State) => number,
  digits = 3,
): string[] {
  const values = inputs.map((input) => {
    state.add(input);
    return read(state);
  });
  return values.filter((value) => !Number.isNaN(value)).map((value) => value.toFixed(digits));
}

const words = (text: string): string[] => text.split(' ');

describe('published numbers', () => {
  it('RSI 5 is that of Tulip Indicators', () => {
    expect(shown(INDICATORS.rsi.create({ period: 5 }), CLOSES, ({ value }) => value)).toEqual(
      words('72.034 64.927 75.936 79.796 74.713 83.033 87.478 88.755 91.483 78.498'),
    );
  });

  it('SMA 5 is that of Tulip Indicators', () => {
    expect(shown(INDICATORS.sma.create({ period: 5 }), CLOSES, ({ value }) => value)).toEqual(
      words('82.426 82.738 83.094 83.318 83.628 83.778 84.254 84.994 85.574 86.218 86.804'),
    );
  });

  it('Bollinger bands 5, 2 are those of Tulip Indicators', () => {
    const bands = () => INDICATORS.bollinger.create({ period: 5, deviations: 2 });
    expect(shown(bands(), CLOSES, ({ lower }) => lower)).toEqual(
      words('80.530 80.987 82.533 82.472 82.418 82.435 82.511 83.143 83.536 83.870 85.289'),
    );
    expect(shown(bands(), CLOSES, ({ upper }) => upper)).toEqual(
      words('84.322 84.489 83.655 84.164 84.838 85.121 85.997 86.845 87.612 88.566 88.319'),
    );
  });

  it('ATR 5 is that of Tulip Indicators', () => {
    expect(shown(INDICATORS.atr.create({ period: 5 }), BARS, ({ value }) => value)).toEqual(
      words('1.116 1.051 1.009 1.207 1.136 1.086 1.243 1.233 1.230 1.206 1.137'),
    );
  });

  it('a Donchian channel of 5 closes is the highest and lowest of Tulip Indicators', () => {
    const candles = CLOSES.map((close) => ({ high: close, low: close }));
    const channel = () => INDICATORS.donchian.create({ period: 5 });
    expect(shown(channel(), candles, ({ high }) => high)).toEqual(
      words('83.610 83.610 83.610 83.990 84.550 84.550 85.530 86.540 86.890 87.770 87.770'),
    );
    expect(shown(channel(), candles, ({ low }) => low)).toEqual(
      words('81.060 81.060 82.840 82.840 82.840 82.840 82.840 83.990 84.360 84.360 85.530'),
    );
  });

  it.each([
    {
      name: 'WMA 5',
      values: () => shown(INDICATORS.wma.create({ period: 5 }), CLOSES, ({ value }) => value),
      theirs: '82.825 83.066 83.100 83.399 83.809 84.053 84.637 85.399 86.031 86.763 87.121',
    },
    {
      name: 'HMA 5',
      values: () => shown(INDICATORS.hma.create({ period: 5 }), CLOSES, ({ value }) => value),
      theirs: '83.690 83.038 83.472 84.550 84.835 85.360 86.552 87.346 87.965 87.916',
    },
    {
      name: 'standard deviation 5',
      values: () => shown(INDICATORS.deviation.create({ period: 5 }), CLOSES, ({ value }) => value),
      theirs: '0.948 0.875 0.280 0.423 0.605 0.671 0.871 0.926 1.019 1.174 0.758',
    },
    {
      name: 'rate of change 5, as a share,',
      values: () => shown(INDICATORS.roc.create({ period: 5 }), CLOSES, ({ value }) => value / 100),
      theirs: '0.019 0.022 0.014 0.019 0.009 0.029 0.045 0.035 0.038 0.035',
    },
    {
      name: 'Williams %R 5',
      values: () => shown(INDICATORS.williamsR.create({ period: 5 }), BARS, ({ value }) => value),
      theirs: '-7.477 -23.006 -40.927 -15.500 -11.417 -23.704 -10.278 -0.935 -3.051 -5.793 -17.884',
    },
    {
      name: 'money flow index 5',
      values: () => shown(INDICATORS.mfi.create({ period: 5 }), BARS, ({ value }) => value),
      theirs: '61.172 67.308 62.796 64.661 45.238 67.841 85.578 85.963 87.504 84.647',
    },
    {
      name: 'CCI 5, from where theirs begins,',
      values: () => shown(INDICATORS.cci.create({ period: 5 }), BARS, ({ value }) => value).slice(-7),
      theirs: '166.667 82.020 95.501 130.912 99.163 116.342 71.928',
    },
    {
      name: '%K of a stochastic 5, 3, 3, from where theirs begins,',
      values: () => shown(stochastic(), BARS, ({ k }) => k).slice(-7),
      theirs: '77.385 83.126 84.867 88.361 95.246 96.740 91.091',
    },
    {
      name: '%D of a stochastic 5, 3, 3',
      values: () => shown(stochastic(), BARS, ({ d }) => d),
      theirs: '75.702 78.011 81.793 85.452 89.491 93.449 94.359',
    },
  ])('$name is that of Tulip Indicators', ({ values, theirs }) => {
    expect(values()).toEqual(words(theirs));
  });

  it('OBV changes and stands above its mean as the sums of Tulip Indicators do', () => {
    const sums = [
      0, -6447400, 1243500, 5074900, 9530000, 5732000, 1795800, 6527800, 11369100, 7453800, 14284600, 20978700,
      26272300, 34258100, 29450200,
    ];
    const obv = () => INDICATORS.obv.create({ period: 5 });
    expect(shown(obv(), BARS, ({ value }) => value, 0)).toEqual(
      sums.slice(5).map((sum, i) => (sum - sums[i]!).toFixed(0)),
    );
    expect(shown(obv(), BARS, ({ aboveMean }) => aboveMean, 0)).toEqual(
      sums.slice(5).map((sum, i) => (sum - mean(sums.slice(i + 1, i + 6))).toFixed(0)),
    );
  });

  it('EMA 10, begun with the plain mean, is that of StockCharts', () => {
    const closes = [
      22.27, 22.19, 22.08, 22.17, 22.18, 22.13, 22.23, 22.43, 22.24, 22.29, 22.15, 22.39, 22.38, 22.61, 23.36, 24.05,
      23.75, 23.83, 23.95, 23.63,
    ];
    expect(shown(INDICATORS.ema.create({ period: 10 }), closes, ({ value }) => value, 2)).toEqual(
      words('22.22 22.21 22.24 22.27 22.33 22.52 22.80 22.97 23.13 23.28 23.34'),
    );
  });
});

describe('numbers worked out by hand', () => {
  const straight = (length: number) => upTo(length).map((i) => ({ open: i, high: i, low: i, close: i, volume: 1 }));

  it('VWAP weighs the typical price of each candle with its volume', () => {
    const vwap = INDICATORS.vwap.create({ period: 2 });
    const bar = (price: number, volume: number) => ({
      open: price,
      high: price + 3,
      low: price - 3,
      close: price,
      volume,
    });
    expect(shown(vwap, [bar(99, 50), bar(10, 1), bar(20, 3), bar(20, 0)], ({ value }) => value, 2)).toEqual(
      words('97.25 17.50 20.00'),
    );
  });

  it('Ichimoku lines of a straight rise lag by half their ranges, and its cloud by 25 candles more', () => {
    const ichimoku = INDICATORS.ichimoku.create(INDICATORS.ichimoku.defaults);
    for (const bar of straight(100)) ichimoku.add(bar);
    expect(ichimoku).toMatchObject({
      conversion: 100 - 4,
      base: 100 - 12.5,
      spanA: 100 - 8.25,
      spanB: 100 - 25.5,
      cloudA: 75 - 8.25,
      cloudB: 75 - 25.5,
    });
  });

  it('ADX of a straight rise has one direction, as strong as the scale allows', () => {
    const adx = INDICATORS.adx.create({ period: 3 });
    for (const bar of straight(200)) adx.add(bar);
    expect(adx).toMatchObject({ adx: 100, minusDi: 0 });
    expect(adx.plusDi).toBeCloseTo(100, 10);
  });

  it('Supertrend holds its line until a close goes through it', () => {
    const trend = INDICATORS.supertrend.create({ period: 1, factor: 1 });
    const lines = [
      { high: 11, low: 9, close: 10 },
      { high: 12, low: 10, close: 11 },
      { high: 15, low: 13, close: 14 },
      { high: 13, low: 9, close: 9.5 },
    ].map((bar) => {
      trend.add(bar);
      return `${trend.direction} at ${trend.value}`;
    });
    expect(lines).toEqual(['-1 at 12', '-1 at 12', '1 at 10', '-1 at 16']);
  });

  it('Bollinger bands say how wide they are, and where the close lies', () => {
    const bands = INDICATORS.bollinger.create({ period: 2, deviations: 2 });
    for (const close of [90, 110]) bands.add(close);
    expect(bands).toMatchObject({ middle: 100, upper: 120, lower: 80, width: 40, percentB: 0.75 });
  });
});

describe('what the formulas leave open', () => {
  it.each([
    {
      closes: Array<number>(30).fill(100),
      rsi: 50,
      isStale: true,
      because: 'a price that never moved has no strength',
    },
    { closes: upTo(30), rsi: 100, isStale: false, because: 'a price that never fell is as strong as the scale allows' },
    { closes: upTo(30).reverse(), rsi: 0, isStale: false, because: 'a price that never rose is as weak as it can be' },
    {
      closes: [...upTo(30), ...Array<number>(13).fill(30)],
      rsi: 100,
      isStale: false,
      because: '13 closes without a change may be chance',
    },
    {
      closes: [...upTo(30), ...Array<number>(14).fill(30)],
      rsi: 100,
      isStale: true,
      because: '14 closes without a change only repeat the past',
    },
    { closes: [...Array<number>(30).fill(100), 101], rsi: 100, isStale: false, because: 'a move ends the standstill' },
  ])('RSI is $rsi, stale: $isStale, because $because', ({ closes, rsi, isStale }) => {
    const state = INDICATORS.rsi.create({ period: 14 });
    for (const close of closes) state.add(close);
    expect(state).toMatchObject({ value: rsi, isStale });
  });

  it('a mean does not remember the rounding of a price that has left its window', () => {
    const sma = INDICATORS.sma.create({ period: 20 });
    for (const { close } of randomWalk(3, 500, 1e9)) sma.add(close);
    for (let i = 0; i < 20; i++) sma.add(1e-7);
    expect(Math.abs(sma.value / 1e-7 - 1)).toBeLessThan(1e-12);
  });

  it('Bollinger bands of a flat price lie on it', () => {
    const bands = INDICATORS.bollinger.create({ period: 20, deviations: 2 });
    for (const { close } of randomWalk(3, 500)) bands.add(close);
    for (let i = 0; i < 20; i++) bands.add(0.1);
    expect(bands).toMatchObject({ upper: 0.1, middle: 0.1, lower: 0.1 });
  });

  it.each([
    {
      name: 'stochastic',
      state: INDICATORS.stochastic.create(INDICATORS.stochastic.defaults),
      shows: { k: 50, d: 50 },
    },
    { name: 'Williams %R', state: INDICATORS.williamsR.create({ period: 14 }), shows: { value: -50 } },
    { name: 'CCI', state: INDICATORS.cci.create({ period: 20 }), shows: { value: 0 } },
    { name: 'MFI', state: INDICATORS.mfi.create({ period: 14 }), shows: { value: 50 } },
    { name: 'ADX', state: INDICATORS.adx.create({ period: 14 }), shows: { adx: 0, plusDi: 0, minusDi: 0 } },
  ])('$name of a price that never moved is in the middle, or nothing', ({ state, shows }) => {
    for (let i = 0; i < 100; i++) state.add({ open: 0.1, high: 0.1, low: 0.1, close: 0.1, volume: 3 });
    expect(state).toMatchObject(shows);
  });

  it('VWAP says nothing of candles in which nothing was traded', () => {
    const vwap = INDICATORS.vwap.create({ period: 2 });
    for (let i = 0; i < 5; i++) vwap.add({ open: 5, high: 5, low: 5, close: 5, volume: 0 });
    expect(vwap.value).toBeNaN();
  });

  it('a Donchian channel forgets a spike after its period', () => {
    const channel = INDICATORS.donchian.create({ period: 3 });
    const highs = [5, 9, 5, 5, 5].map((high) => {
      channel.add({ high, low: 1 });
      return channel.high;
    });
    expect(highs).toEqual([Number.NaN, Number.NaN, 9, 9, 5]);
  });
});

const stochastic = () => INDICATORS.stochastic.create({ period: 5, smooth: 3, signal: 3 });

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function upTo(length: number): number[] {
  return Array.from({ length }, (_, i) => i + 1);
}
