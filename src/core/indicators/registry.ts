import { adx } from './adx.ts';
import { atr } from './atr.ts';
import { bollinger } from './bollinger.ts';
import { cci } from './cci.ts';
import { dema } from './dema.ts';
import { deviation } from './deviation.ts';
import { donchian } from './donchian.ts';
import { ema } from './ema.ts';
import { hma } from './hma.ts';
import { ichimoku } from './ichimoku.ts';
import type { AnyIndicator } from './indicator.ts';
import { macd } from './macd.ts';
import { mfi } from './mfi.ts';
import { obv } from './obv.ts';
import { roc } from './roc.ts';
import { rsi } from './rsi.ts';
import { meanVolume, sma } from './sma.ts';
import { stochastic } from './stochastic.ts';
import { supertrend } from './supertrend.ts';
import { vwap } from './vwap.ts';
import { williamsR } from './williams-r.ts';
import { wma } from './wma.ts';

/** Every indicator the bot knows. */
export const INDICATORS = {
  rsi,
  ema,
  sma,
  macd,
  bollinger,
  atr,
  donchian,
  meanVolume,
  stochastic,
  obv,
  mfi,
  supertrend,
  vwap,
  adx,
  ichimoku,
  cci,
  williamsR,
  roc,
  wma,
  hma,
  dema,
  deviation,
} satisfies Readonly<Record<string, AnyIndicator>>;

export type IndicatorName = keyof typeof INDICATORS;
