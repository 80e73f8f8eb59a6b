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
    const candles = CLOSES.map((close, i) => ({ high: HIGHS[i]!, low: LOWS[i]!, close }));
    expect(shown(INDICATORS.atr.create({ period: 5 }), candles, ({ value }) => value)).toEqual(
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

  it('a Donchian channel forgets a spike after its period', () => {
    const channel = INDICATORS.donchian.create({ period: 3 });
    const highs = [5, 9, 5, 5, 5].map((high) => {
      channel.add({ high, low: 1 });
      return channel.high;
    });
    expect(highs).toEqual([Number.NaN, Number.NaN, 9, 9, 5]);
  });
});

function upTo(length: number): number[] {
  return Array.from({ length }, (_, i) => i + 1);
}
