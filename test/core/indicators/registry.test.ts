import { ATR, BollingerBands, DonchianChannels, EMA, MACD, RSI, SMA } from 'trading-signals';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../../src/core/indicators/registry.ts';
import type { Candle } from '../../../src/core/market/candle.ts';
import { type Claims, indicatorContract } from '../../contracts/indicator.ts';

/** The second opinion: trading-signals, with the parameters that charts use by default. */
const CLAIMS: Readonly<Record<keyof typeof INDICATORS, Pick<Claims, 'oracle' | 'scales'>>> = {
  rsi: { oracle: () => single(new RSI(14), ({ close }) => close), scales: 'same' },
  ema: { oracle: () => single(new EMA(200), ({ close }) => close), scales: 'along' },
  sma: { oracle: () => single(new SMA(20), ({ close }) => close), scales: 'along' },
  meanVolume: { oracle: () => single(new SMA(20), ({ volume }) => volume), scales: 'along' },
  atr: { oracle: () => single(new ATR(14), (candle) => candle), scales: 'along' },
  macd: {
    oracle: () => {
      const macd = new MACD(new EMA(12), new EMA(26), new EMA(9));
      return ({ close }) => ({ ...macd.add(close) });
    },
    scales: 'along',
  },
  bollinger: {
    oracle: () => {
      const bands = new BollingerBands(20, 2);
      return ({ close }) => ({ ...bands.add(close) });
    },
    scales: 'along',
  },
  donchian: {
    oracle: () => {
      const channel = new DonchianChannels(20);
      return (candle) => {
        const { upper = Number.NaN, lower = Number.NaN } = channel.add(candle) ?? {};
        return { high: upper, low: lower };
      };
    },
    scales: 'along',
  },
};

for (const [name, indicator] of Object.entries(INDICATORS)) {
  indicatorContract({ name, indicator, ...CLAIMS[name as keyof typeof INDICATORS] });
}

describe('warm-up', () => {
  it.each([
    { name: 'EMA 200', candles: INDICATORS.ema.warmUp({ period: 200 }), needs: 1_000 },
    { name: 'EMA 50', candles: INDICATORS.ema.warmUp({ period: 50 }), needs: 250 },
    { name: 'RSI 14', candles: INDICATORS.rsi.warmUp({ period: 14 }), needs: 70 },
    { name: 'ATR 14', candles: INDICATORS.atr.warmUp({ period: 14 }), needs: 70 },
    { name: 'MACD', candles: INDICATORS.macd.warmUp({ fast: 12, slow: 26, signal: 9 }), needs: 175 },
    { name: 'SMA 20', candles: INDICATORS.sma.warmUp({ period: 20 }), needs: 20 },
    { name: 'Bollinger 20', candles: INDICATORS.bollinger.warmUp({ period: 20, deviations: 2 }), needs: 20 },
  ])('$name waits for $needs candles', ({ candles, needs }) => {
    expect(candles).toBe(needs);
  });
});

function single<Input>(indicator: { add(input: Input): number | null }, reads: (candle: Candle) => Input) {
  return (candle: Candle) => ({ value: indicator.add(reads(candle)) ?? Number.NaN });
}
