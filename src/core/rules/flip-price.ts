import { type AnyIndicator, toParams } from '../indicators/indicator.ts';
import { constantLine, flipOf, type Line, PRICE, smaLine, smoothingLine } from '../indicators/inverse/line.ts';
import { rsiFlip } from '../indicators/inverse/rsi.ts';
import { INDICATORS } from '../indicators/registry.ts';
import type { Rsi } from '../indicators/rsi.ts';
import type { Sma } from '../indicators/sma.ts';
import type { Smoothing } from '../indicators/smoothing.ts';
import type { Timeframe } from '../market/timeframe.ts';
import type { Condition, Value } from './language/expression.ts';
import { candlesFor, type Past } from './series.ts';

/** Closing the running candle of `timeframe` at this price turns a condition around. */
export type FlipPrice = { readonly price: number; readonly timeframe: Timeframe };

/** Undefined where no price alone decides: several comparisons or timeframes, volumes, other indicators than RSI and averages. */
export function flipPriceOf(condition: Condition, past: Past): FlipPrice | undefined {
  if (!('left' in condition)) return undefined;
  const { left, right } = condition;
  const timeframes = new Set([left, right].flatMap((value) => timeframeOf(value) ?? []));
  const [timeframe, ...others] = timeframes;
  if (timeframe === undefined || others.length > 0) return undefined;

  const [rsi, level] = left.op === 'number' ? [right, left] : [left, right];
  const state = rsi.op === 'read' && isNamed(rsi, 'rsi') ? stateOf(rsi, past) : undefined;
  if (state && level.op === 'number') {
    const flip = rsiFlip(state as Rsi, level.value);
    return flip && { price: flip.price, timeframe };
  }
  const [one, other] = [lineOf(left, past), lineOf(right, past)];
  const flip = one && other && flipOf(one, other);
  return flip && { price: flip.price, timeframe };
}

const timeframeOf = (value: Value): Timeframe | undefined =>
  value.op === 'read' && 'timeframe' in value.source ? value.source.timeframe : undefined;

const isNamed = (value: Value, name: string): boolean =>
  value.op === 'read' && value.source.kind === 'indicator' && value.source.name === name;

function lineOf(value: Value, past: Past): Line | undefined {
  if (value.op === 'number') return constantLine(value.value);
  if (value.op !== 'read') return undefined;
  const { source } = value;
  if (source.kind === 'candle' && source.field === 'close') return PRICE;
  const state = stateOf(value, past);
  if (state && isNamed(value, 'sma')) return smaLine(state as Sma);
  return state && isNamed(value, 'ema') ? smoothingLine(state as Smoothing) : undefined;
}

/** An indicator over closes as it stands after the newest one; undefined before its warm-up. */
function stateOf(value: Value, past: Past): unknown {
  if (value.op !== 'read' || value.source.kind !== 'indicator') return undefined;
  const { source } = value;
  const indicator: AnyIndicator = INDICATORS[source.name as keyof typeof INDICATORS];
  const candles = past[source.timeframe] ?? [];
  if ((source.over ?? indicator.reads) !== 'close' || candles.length < candlesFor(source)) return undefined;
  const state = indicator.create(toParams(indicator, source.params));
  for (const { close } of candles) state.add(close as never);
  return state;
}
