import type { Bollinger } from '../../indicators/bollinger.ts';
import { type AnyIndicator, outputOf, type Streaming, toParams } from '../../indicators/indicator.ts';
import { bandsAt } from '../../indicators/inverse/bollinger.ts';
import {
  constantLine,
  type Line,
  lineThrough,
  macdLines,
  PRICE,
  smaLine,
  smoothingLine,
  valueOn,
} from '../../indicators/inverse/line.ts';
import { rsiAt } from '../../indicators/inverse/rsi.ts';
import type { Macd } from '../../indicators/macd.ts';
import { INDICATORS } from '../../indicators/registry.ts';
import type { Rsi } from '../../indicators/rsi.ts';
import type { Sma } from '../../indicators/sma.ts';
import type { Smoothing } from '../../indicators/smoothing.ts';
import type { Candle } from '../../market/candle.ts';
import { TIMEFRAME_MS, TIMEFRAMES, type Timeframe } from '../../market/timeframe.ts';
import type { Source, Value } from '../language/expression.ts';
import { candlesFor, type Past, type Series } from '../readings/series.ts';
import { roleOf } from './role.ts';
import type { IndicatorSource } from './way.ts';

/** What the sources of one symbol say while the candles that follow its closed ones still run. NaN is not known. */
export type Running = {
  /** As of the newest close. */
  closed(source: Source): number;
  /** If the running candle closed at the price; what does not follow the price says what it said at its close. */
  said(source: Source, price: number): number;
  /** How a source moves with the price, where that is a straight line or none. */
  line(source: Source): Line;
  /** The state behind an indicator after the newest close; undefined before its warm-up. */
  state(source: IndicatorSource): unknown;
};

/** `at` is the newest close, milliseconds UTC: later candles are left out. `told` says what is in no candle. */
export function createRunning(past: Past, at: number, told: (source: Source) => number): Running {
  const candles = Object.fromEntries(
    TIMEFRAMES.map((timeframe) => [timeframe, closedBy(past[timeframe] ?? [], timeframe, at)]),
  ) as Readonly<Record<Timeframe, readonly Candle[]>>;
  const states = new Map<string, Streaming<never> | undefined>();
  const lines = new Map<string, Line>();

  function state(source: IndicatorSource): Streaming<never> | undefined {
    // Every line of an indicator comes of one state.
    const key = JSON.stringify({ ...source, output: '' });
    if (!states.has(key)) states.set(key, stateAfter(source, candles[source.timeframe]));
    return states.get(key);
  }

  function closed(source: Source): number {
    if (source.kind === 'candle') return candles[source.timeframe].at(-1)?.[source.field] ?? Number.NaN;
    if (source.kind !== 'indicator') return told(source);
    const found = state(source);
    return found ? outputOf(found, source.output) : Number.NaN;
  }

  return running(closed, state, (source) => {
    const key = JSON.stringify(source);
    const known = state(source);
    const found = lines.get(key) ?? (known ? lineOf(source, known, candles[source.timeframe]) : UNKNOWN);
    lines.set(key, found);
    return found;
  });
}

const UNKNOWN = constantLine(Number.NaN);

function running(
  closed: Running['closed'],
  state: Running['state'],
  indicatorLine: (source: IndicatorSource) => Line,
): Running {
  function line(source: Source): Line {
    const role = roleOf(source);
    if (role === 'price') return PRICE;
    return role === 'line' && source.kind === 'indicator' ? indicatorLine(source) : constantLine(closed(source));
  }

  function said(source: Source, price: number): number {
    const role = roleOf(source);
    if (source.kind === 'indicator' && (role === 'rsi' || role === 'band' || role === 'place')) {
      const found = state(source);
      if (!found) return Number.NaN;
      return role === 'rsi' ? rsiAt(found as Rsi, price) : outputOf(bandsAt(found as Bollinger, price), source.output);
    }
    return role === 'fixed' ? closed(source) : valueOn(line(source), price);
  }

  return { closed, said, line, state };
}

/** The same after every close of a past, each source counted in one pass. `series` says what each source closed at. */
export function createRunnings(past: Past, series: (source: Source) => Series): (at: number) => Running {
  const passes = new Map<string, Pass>();

  function after(source: IndicatorSource, at: number): unknown {
    const role = roleOf(source);
    const candles = past[source.timeframe] ?? [];
    const key = JSON.stringify(role === 'line' ? source : { ...source, output: '' });
    const pass = passes.get(key) ?? passOver(source, candles);
    passes.set(key, pass);
    const ms = TIMEFRAME_MS[source.timeframe];
    return pass(Math.floor((at - (candles[0]?.openAt.getTime() ?? 0)) / ms) - 1);
  }

  return (at) =>
    running(
      (source) => series(source)(at),
      (source) => after(source, at),
      (source) => (after(source, at) as Line | undefined) ?? UNKNOWN,
    );
}

/**
 * After each candle, by its place, the line of a source, or its state; nothing before its warm-up. A state is that of the
 * newest place that was asked for, so places are asked for in order, and what is read of one is read at once.
 */
type Pass = (place: number) => unknown;

function passOver(source: IndicatorSource, candles: readonly Candle[]): Pass {
  const { indicator } = readerOf(source);
  const params = toParams(indicator, source.params);
  const need = candlesFor(source);
  const isLine = roleOf(source) === 'line';
  let state = indicator.create(params);
  let next = 0;

  // A year of them at once, or copied for every candle, would hold up everybody else.
  function stateAt(place: number): unknown {
    if (place < next - 1) {
      state = indicator.create(params);
      next = 0;
    }
    for (; next <= place; next++) state.add(candles[next]?.close as never);
    return state;
  }

  const lines = new Map<number, Line>();
  /** What takes the candles themselves is counted when it is asked for, and once for all that ask. */
  function lineAt(place: number): Line {
    const found = lines.get(place) ?? lineOf(source, undefined, candles.slice(place + 1 - need, place + 1));
    lines.set(place, found);
    return found;
  }

  return (place) => {
    if (place + 1 < need || place >= candles.length) return undefined;
    if (!isLine) return stateAt(place);
    return source.name in LINE_OF_STATE ? lineOf(source, stateAt(place), []) : lineAt(place);
  };
}

/** A value made of what its sources say. */
export function resultOf(value: Value, said: (source: Source) => number): number {
  switch (value.op) {
    case 'number':
      return value.value;
    case 'read':
      return said(value.source);
    case 'negate':
      return -resultOf(value.of, said);
    default: {
      const [left, right] = [resultOf(value.left, said), resultOf(value.right, said)];
      if (value.op === '+') return left + right;
      if (value.op === '-') return left - right;
      if (value.op === '*') return left * right;
      return right === 0 ? Number.NaN : left / right;
    }
  }
}

/** None where the newest of them should have been followed by another: what runs then is not known. */
function closedBy(candles: readonly Candle[], timeframe: Timeframe, at: number): readonly Candle[] {
  const ms = TIMEFRAME_MS[timeframe];
  const newest = Math.floor(at / ms) * ms - ms;
  const last = candles.findLastIndex(({ openAt }) => openAt.getTime() <= newest);
  return candles[last]?.openAt.getTime() === newest ? candles.slice(0, last + 1) : [];
}

function stateAfter(source: IndicatorSource, candles: readonly Candle[]): Streaming<never> | undefined {
  if (candles.length < candlesFor(source)) return undefined;
  const { indicator, reads } = readerOf(source);
  const state = indicator.create(toParams(indicator, source.params));
  for (const candle of candles) state.add((reads === 'candle' ? candle : candle[reads]) as never);
  return state;
}

function readerOf({ name, over }: IndicatorSource) {
  const indicator: AnyIndicator = INDICATORS[name as keyof typeof INDICATORS];
  return { indicator, reads: over ?? indicator.reads };
}

/** The indicators whose line is known from their state. */
const LINE_OF_STATE: Readonly<Record<string, (state: unknown, output: string) => Line>> = {
  sma: (state) => smaLine(state as Sma),
  ema: (state) => smoothingLine(state as Smoothing),
  macd: (state, output) => macdLines(state as Macd)[output as 'macd' | 'signal' | 'hist'],
  bollinger: (state) => smaLine((state as Bollinger).closes.numbers),
};

/** Of the others, `candles` are counted again with two prices behind them. */
function lineOf(source: IndicatorSource, state: unknown, candles: readonly Candle[]): Line {
  const ofState = LINE_OF_STATE[source.name];
  if (ofState) return ofState(state, source.output);
  const { indicator } = readerOf(source);
  const params = toParams(indicator, source.params);
  const valueAt = (price: number) => {
    const again = indicator.create(params);
    for (const { close } of candles) again.add(close as never);
    again.add(price as never);
    return outputOf(again, source.output);
  };
  return lineThrough(valueAt, candles.at(-1)?.close ?? Number.NaN);
}
