import { Atr } from './atr.ts';
import { Bollinger, type BollingerParams } from './bollinger.ts';
import { Donchian } from './donchian.ts';
import type { Indicator, Params, Streaming } from './indicator.ts';
import { Macd, type MacdParams } from './macd.ts';
import { Rsi } from './rsi.ts';
import { Sma } from './sma.ts';
import { createEma } from './smoothing.ts';

/**
 * Periods after which a smoothed value hardly shows how its series was begun: the first mean then weighs 0.03 % in
 * an EMA of 200 and 1.6 % in Wilder's slower average of 14. A window remembers nothing older than itself.
 */
const PERIODS_TO_FORGET = 5;

type Period = { readonly period: number };

/** Lets each entry name its own types without restating them. */
const indicator = <P extends Params, Input, State extends Streaming<Input>>(
  definition: Indicator<P, Input, State>,
): Indicator<P, Input, State> => definition;

/** Every indicator the bot knows. */
export const INDICATORS = {
  rsi: indicator({
    defaults: { period: 14 },
    outputs: ['value'],
    reads: ({ close }) => close,
    warmUp: ({ period }) => PERIODS_TO_FORGET * period,
    create: ({ period }: Period) => new Rsi(period),
  }),
  ema: indicator({
    defaults: { period: 200 },
    outputs: ['value'],
    reads: ({ close }) => close,
    warmUp: ({ period }) => PERIODS_TO_FORGET * period,
    create: ({ period }: Period) => createEma(period),
  }),
  sma: indicator({
    defaults: { period: 20 },
    outputs: ['value'],
    reads: ({ close }) => close,
    warmUp: ({ period }) => period,
    create: ({ period }: Period) => new Sma(period),
  }),
  macd: indicator({
    defaults: { fast: 12, slow: 26, signal: 9 },
    outputs: ['macd', 'signal'],
    reads: ({ close }) => close,
    warmUp: ({ slow, signal }) => PERIODS_TO_FORGET * (slow + signal),
    create: (params: MacdParams) => new Macd(params),
  }),
  bollinger: indicator({
    defaults: { period: 20, deviations: 2 },
    outputs: ['upper', 'middle', 'lower'],
    reads: ({ close }) => close,
    warmUp: ({ period }) => period,
    create: (params: BollingerParams) => new Bollinger(params),
  }),
  atr: indicator({
    defaults: { period: 14 },
    outputs: ['value'],
    reads: (candle) => candle,
    warmUp: ({ period }) => PERIODS_TO_FORGET * period,
    create: ({ period }: Period) => new Atr(period),
  }),
  donchian: indicator({
    defaults: { period: 20 },
    outputs: ['high', 'low'],
    reads: (candle) => candle,
    warmUp: ({ period }) => period,
    create: ({ period }: Period) => new Donchian(period),
  }),
  meanVolume: indicator({
    defaults: { period: 20 },
    outputs: ['value'],
    reads: ({ volume }) => volume,
    warmUp: ({ period }) => period,
    create: ({ period }: Period) => new Sma(period),
  }),
};
