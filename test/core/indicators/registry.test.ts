import {
  ADX,
  ATR,
  BollingerBands,
  CCI,
  DEMA,
  DonchianChannels,
  EMA,
  getStandardDeviation,
  HMA,
  IchimokuCloud,
  MACD,
  MFI,
  OBV,
  ROC,
  RSI,
  SMA,
  StochasticOscillator,
  SuperTrend,
  VWAP,
  WilliamsR,
  WMA,
} from 'trading-signals';
import { describe, expect, it } from 'vitest';
import { type AnyIndicator, isAllowed } from '../../../src/core/indicators/indicator.ts';
import { INDICATORS, type IndicatorName } from '../../../src/core/indicators/registry.ts';
import type { Candle } from '../../../src/core/market/candle.ts';
import { type Claims, indicatorContract } from '../../contracts/indicator.ts';

const NOTHING = 1e-12;

/** The second opinion: trading-signals, with the parameters that charts use by default. */
const CLAIMS: Readonly<Record<IndicatorName, Omit<Claims, 'name' | 'indicator'>>> = {
  rsi: { oracle: () => single(new RSI(14), ({ close }) => close), remembers: 0.01 },
  ema: { oracle: () => single(new EMA(200), ({ close }) => close), remembers: 0.001 },
  sma: { oracle: () => single(new SMA(20), ({ close }) => close), remembers: NOTHING },
  meanVolume: { oracle: () => single(new SMA(20), ({ volume }) => volume), remembers: NOTHING },
  wma: { oracle: () => single(new WMA(20), ({ close }) => close), remembers: NOTHING },
  hma: { oracle: () => single(new HMA(20), ({ close }) => close), remembers: NOTHING },
  dema: { oracle: () => single(new DEMA(20), ({ close }) => close), remembers: 1e-4 },
  atr: { oracle: () => single(new ATR(14), (candle) => candle), remembers: 0.02 },
  cci: { oracle: () => single(new CCI(20), (candle) => candle), remembers: NOTHING },
  mfi: { oracle: () => single(new MFI(14), (candle) => candle), remembers: NOTHING },
  williamsR: { oracle: () => single(new WilliamsR(14), (candle) => candle), remembers: NOTHING },
  // The library says shares, we say percent.
  roc: { oracle: () => single(new ROC(12), ({ close }) => close, 100), remembers: NOTHING },
  macd: {
    oracle: () => {
      const macd = new MACD(new EMA(12), new EMA(26), new EMA(9));
      return ({ close }) => {
        const { histogram = Number.NaN, ...lines } = macd.add(close) ?? {};
        return { ...lines, hist: histogram };
      };
    },
    remembers: 0.001,
  },
  bollinger: {
    oracle: () => {
      const bands = new BollingerBands(20, 2);
      return ({ close }) => {
        const { upper, middle, lower } = bands.add(close) ?? NO_BANDS;
        const reach = upper - lower;
        return { upper, middle, lower, width: (100 * reach) / middle, percentB: (close - lower) / reach };
      };
    },
    remembers: NOTHING,
  },
  donchian: {
    oracle: () => {
      const channel = new DonchianChannels(20);
      return (candle) => {
        const { upper, middle, lower } = channel.add(candle) ?? NO_BANDS;
        return { high: upper, low: lower, middle };
      };
    },
    remembers: NOTHING,
  },
  deviation: {
    oracle: () => {
      const closes: number[] = [];
      return ({ close }) => {
        closes.push(close);
        return { value: getStandardDeviation(closes.slice(-20)) };
      };
    },
    remembers: NOTHING,
  },
  stochastic: {
    oracle: () => {
      const oscillator = new StochasticOscillator({ kPeriod: 14, kSlowingPeriod: 3, dPeriod: 3 });
      return (candle) => {
        const { stochK = Number.NaN, stochD = Number.NaN } = oscillator.add(candle) ?? {};
        return { k: stochK, d: stochD };
      };
    },
    remembers: NOTHING,
  },
  adx: {
    oracle: () => {
      const adx = new ADX(14);
      // The library says the directions as shares, we say percent like the index itself.
      return (candle) => ({ adx: adx.add(candle) ?? Number.NaN, plusDi: 100 * +adx.pdi!, minusDi: 100 * +adx.mdi! });
    },
    remembers: 0.005,
  },
  supertrend: {
    oracle: () => {
      const trend = new SuperTrend({ interval: 10, multiplier: 3 });
      return (candle) => {
        const result = trend.add(candle);
        return { value: result?.supertrend ?? Number.NaN, direction: result?.trend === 'BULLISH' ? 1 : -1 };
      };
    },
    remembers: NOTHING,
  },
  ichimoku: {
    oracle: () => {
      const cloud = new IchimokuCloud();
      const spans: { cloudA: number; cloudB: number }[] = [];
      return (candle) => {
        const lines = cloud.add(candle);
        spans.push({ cloudA: lines?.spanA ?? Number.NaN, cloudB: lines?.spanB ?? Number.NaN });
        return { ...lines, ...spans.at(-26) };
      };
    },
    remembers: NOTHING,
  },
  obv: {
    oracle: () => {
      const obv = new OBV(2);
      const sums: number[] = [];
      return (candle) => {
        const now = obv.add(candle) ?? 0;
        sums.push(now);
        const mean = sums.slice(-20).reduce((sum, value) => sum + value, 0) / 20;
        return { value: now - (sums.at(-21) ?? Number.NaN), aboveMean: now - mean };
      };
    },
    remembers: NOTHING,
  },
  // The library's begins once and for all with its first candle; so each window here is a new one.
  vwap: {
    oracle: () => {
      const candles: Candle[] = [];
      return (candle) => {
        candles.push(candle);
        const vwap = new VWAP();
        return { value: candles.slice(-24).map((each) => vwap.add(each))[23] ?? Number.NaN };
      };
    },
    remembers: NOTHING,
    needsTrades: true,
  },
};

const NO_BANDS = { upper: Number.NaN, middle: Number.NaN, lower: Number.NaN };

for (const name of Object.keys(INDICATORS) as IndicatorName[]) {
  indicatorContract({ name, indicator: INDICATORS[name], ...CLAIMS[name] });
}

describe('warm-up', () => {
  it.each([
    { name: 'EMA 200', candles: INDICATORS.ema.warmUp({ period: 200 }), needs: 1_000 },
    { name: 'EMA 50', candles: INDICATORS.ema.warmUp({ period: 50 }), needs: 250 },
    { name: 'RSI 14', candles: INDICATORS.rsi.warmUp({ period: 14 }), needs: 70 },
    { name: 'ATR 14', candles: INDICATORS.atr.warmUp({ period: 14 }), needs: 70 },
    { name: 'MACD', candles: INDICATORS.macd.warmUp({ fast: 12, slow: 26, signal: 9 }), needs: 175 },
    { name: 'ADX', candles: INDICATORS.adx.warmUp({ period: 14 }), needs: 140 },
    { name: 'Supertrend', candles: INDICATORS.supertrend.warmUp({ period: 10, factor: 3 }), needs: 300 },
    { name: 'Ichimoku', candles: INDICATORS.ichimoku.warmUp(INDICATORS.ichimoku.defaults), needs: 77 },
    { name: 'Stochastic', candles: INDICATORS.stochastic.warmUp(INDICATORS.stochastic.defaults), needs: 18 },
    { name: 'MFI 14', candles: INDICATORS.mfi.warmUp({ period: 14 }), needs: 15 },
    { name: 'SMA 20', candles: INDICATORS.sma.warmUp({ period: 20 }), needs: 20 },
    { name: 'Bollinger 20', candles: INDICATORS.bollinger.warmUp({ period: 20, deviations: 2 }), needs: 20 },
  ])('$name waits for $needs candles', ({ candles, needs }) => {
    expect(candles).toBe(needs);
  });
});

describe('the longest periods', () => {
  it.each(Object.keys(INDICATORS) as IndicatorName[])(
    'of %s need no more past than a feed can be asked for',
    (name) => {
      const { params, warmUp }: AnyIndicator = INDICATORS[name];
      expect(
        warmUp(Object.fromEntries(Object.entries(params).map(([key, { max }]) => [key, max]))),
      ).toBeLessThanOrEqual(2_500);
    },
  );
});

describe('names', () => {
  it('are typed in one way only', () => {
    const typed = Object.entries(INDICATORS).flatMap(([name, { aliases }]) => [name.toLowerCase(), ...aliases]);
    expect(new Set(typed).size).toBe(typed.length);
    expect(typed.every((name) => /^[a-z]+$/.test(name))).toBe(true);
  });
});

describe('parameters', () => {
  const { period, deviations } = INDICATORS.bollinger.params;

  it.each([
    { param: period, value: 20, allowed: true, because: 'it is within' },
    { param: period, value: 20.5, allowed: false, because: 'there are no half candles' },
    { param: period, value: 0, allowed: false, because: 'a window holds something' },
    { param: period, value: 501, allowed: false, because: 'a feed has only so much past' },
    { param: deviations, value: 2.5, allowed: true, because: 'a width may be broken' },
    { param: deviations, value: Number.NaN, allowed: false, because: 'it is no number' },
  ])('$value is allowed: $allowed, because $because', ({ param, value, allowed }) => {
    expect(isAllowed(param, value)).toBe(allowed);
  });
});

function single<Input>(indicator: { add(input: Input): number | null }, reads: (candle: Candle) => Input, factor = 1) {
  return (candle: Candle) => ({ value: factor * (indicator.add(reads(candle)) ?? Number.NaN) });
}
